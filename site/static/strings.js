// Every text of the interface by its key (site/lang has them), and every
// sentence of the core by its English. A view is drawn in one go, so the language
// is set before it, and each text falls back to English by itself.

import english from "../lang/en.json";

export { english };

let now = english;

/** Sets the language of what is drawn next. */
export function speak(catalogue) {
  now = catalogue;
}

/** The language of what is being drawn, as a BCP 47 tag. */
export const language = () => now.language;

/**
 * Gives a text with its {names} filled in. Where n decides the form, the
 * catalogue holds one entry for each plural category of its language.
 */
export function t(key, vars = {}, from = now) {
  const text = find(from, key, vars.n) ?? find(english, key, vars.n) ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => vars[name] ?? whole);
}

const RULES = {}; // Intl.PluralRules by language
const plural = (language) => (RULES[language] ??= new Intl.PluralRules(language));

const find = ({ language, texts }, key, n) => texts[key] ?? texts[`${key}.${plural(language).select(n ?? 0)}`] ?? texts[`${key}.other`];

/** Gives what the core says in the language of now; in English where that is not known. */
export const word = (text) => now.words?.[text] ?? text;

/** Tells whether word gives something in the language of now. */
export const hasWord = (text) => now === english || Object.hasOwn(now.words, text);
