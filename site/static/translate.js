// Words of the page itself. Their English stands in the page; an element with
// data-w is worded anew, and so are the attributes that data-w-attr names.

const ENGLISH = new WeakMap(); // element → {text, lang, attributes}

const tidy = (text) => text.trim().replace(/\s+/g, " ");

/** Words the page in a language. What it has no words for stays as it was written. */
export function translate(catalogue) {
  const words = catalogue.words ?? {};
  const wordsOf = (text) => (Object.hasOwn(words, text) ? words[text] : undefined);
  for (const element of document.querySelectorAll("[data-w], [data-w-attr], title")) {
    if (!ENGLISH.has(element)) ENGLISH.set(element, asWritten(element));
    const english = ENGLISH.get(element);
    for (const [name, text] of Object.entries(english.attributes)) element.setAttribute(name, wordsOf(tidy(text)) ?? text);
    if (english.text === undefined) continue;
    const text = wordsOf(tidy(english.text));
    element.textContent = text ?? english.text;
    const lang = text ? catalogue.language : english.lang;
    if (lang) element.lang = lang;
    else element.removeAttribute("lang");
  }
}

function asWritten(element) {
  const names = element.dataset.wAttr?.split(" ") ?? [];
  return {
    text: "w" in element.dataset || element.nodeName === "TITLE" ? element.textContent : undefined,
    lang: element.getAttribute("lang"),
    attributes: Object.fromEntries(names.map((name) => [name, element.getAttribute(name)])),
  };
}
