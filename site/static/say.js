// Words of the core, made fit to show: a message is its format with the
// arguments put in, and a quoted argument is code.

import { h } from "./dom.js";
import { english, hasWord, language, t, word } from "./strings.js";

// The verbs are those of rules/lint/format.go: %s as it is, %q a value, %l a
// list of values, one a line.
const VERB = /%%|%(?:\[(\d+)\])?([sql])/g;

const LONGEST = 160; // characters of a value; more hides the sentence
const NAMED = 4; // values of a list; of more, three are named and the rest is counted

const UNSEEN = /[\0-\x1f\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffc]/g;

// visible shows what can't be seen, and cuts out the middle of what is long.
function visible(value) {
  const cut = value.length > LONGEST ? `${value.slice(0, (LONGEST * 2) / 3)}…${value.slice(-LONGEST / 3)}` : value;
  return cut.replace(UNSEEN, (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}

const code = (value) => ({ code: visible(value) });

const FORMATS = {}; // Intl.ListFormat by language

function list(values, tag) {
  const named = values.length > NAMED ? values.slice(0, NAMED - 1) : values;
  const items = named.length < values.length ? [...named, null] : named;
  const format = (FORMATS[tag] ??= new Intl.ListFormat(tag));
  let next = 0;
  return format.formatToParts(items.map(String)).map((part) => {
    if (part.type !== "element") return part.value;
    const value = items[next++];
    return value === null ? t("more", { n: values.length - named.length }, tag === "en" ? english : undefined) : code(value);
  });
}

// An argument without quotes is a name, or words of the core.
const AS = { s: word, q: code, l: (arg, tag) => list(arg.split("\n"), tag) };

// known tells whether a finding can be worded in the language of now. A format
// without words of its own is worth what stands in it.
const known = ({ format, message, args }) => hasWord(format === "%s" ? args[0] : format || message);

// pieces cuts a message into texts and {code} values.
export function pieces(finding) {
  if (!finding.format) return sentence([word(finding.message)]);
  const format = word(finding.format);
  const tag = known(finding) ? language() : "en";
  const out = [];
  let from = 0;
  let next = 0;
  for (const [verb, number, kind] of format.matchAll(VERB)) {
    const at = format.indexOf(verb, from);
    out.push(format.slice(from, at));
    from = at + verb.length;
    if (verb === "%%") {
      out.push("%");
      continue;
    }
    if (number) next = number - 1;
    out.push(AS[kind](finding.args[next++] ?? "", tag));
  }
  out.push(format.slice(from));
  return sentence(out.flat().filter((p) => p !== ""), tag);
}

// The core's messages are clauses, for carets and lists; here they stand alone.
function sentence(words, tag = "en") {
  const first = words[0];
  const last = words.at(-1);
  if (typeof first === "string") words[0] = capital(first, tag);
  if (typeof last !== "string" || !/[.!?…。！？]["”)]?$/.test(last)) words.push(tag === "en" ? "." : t("stop"));
  return words;
}

export function say(finding) {
  const out = pieces(finding).map((p) => (p.code === undefined ? p : h("code", null, p.code.length > SHORT ? breakable(p.code) : p.code)));
  return known(finding) ? out : [h("span", { lang: "en" }, out)];
}

// told is a sentence or a name of the core, marked as English where there is
// nothing else; change is made to it in either language.
export function told(text, change = (s) => s) {
  if (text === "" || hasWord(text)) return change(word(text));
  return h("span", { lang: "en" }, change(text, "en"));
}

// inEnglish is the lang of an element that can hold nothing but a text.
export const inEnglish = (text) => (hasWord(text) ? null : "en");

// capital begins a sentence of English, whose clauses the core says; a name
// such as client_id keeps its case.
export const capital = (text, tag = language()) => (tag === "en" && /^[a-z]+(?![\w.:/-])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text);

// A short value stays whole on its line.
const SHORT = 40;

// breakable lets a long value break where a reader would break it.
export function breakable(text) {
  const runs = text.split(/(?<=%20|%2F|[+&/._-])/);
  return runs.flatMap((run, i) => (i ? [h("wbr"), run] : [run]));
}
