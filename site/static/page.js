// The first-party pages: the element that others embed, the count of requests,
// and the switches of language and of light and dark.

import "./grant-lint.js";
import * as core from "./core.js";
import "./dates.js";
import { translate } from "./translate.js";
import * as languages from "./languages.js";

const root = document.documentElement;

// Where nothing may be stored, a choice holds for this page.
function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // As said.
  }
}

// ---- language

const tongues = document.querySelector(".language");

// speak words the page anew. The element follows the document's language by itself.
async function speak(id) {
  root.lang = id;
  try {
    translate(await languages.load(id));
  } catch {
    root.lang = "en"; // as the page stands
  }
  delete root.dataset.waiting;
  if (tongues) showTongues(root.lang);
  sortMessages();
}

function showTongues(id) {
  const others = languages.all().filter(([other]) => other !== languages.match(id));
  tongues.replaceChildren(...others.map(([other, name]) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: name, lang: other });
    button.addEventListener("click", async () => {
      remember("language", other);
      await speak(other);
      tongues.querySelector("button").focus();
    });
    return button;
  }));
}

const spoken = languages.match(root.lang) === "en" ? Promise.resolve() : speak(root.lang);
if (tongues) {
  showTongues(root.lang);
  tongues.hidden = false;
}

// ---- messages to start from

// Each stands in the reader's language where it was seen in that, and those
// come first.
const told = [...document.querySelectorAll(".told")];

function sortMessages() {
  const wanted = [root.lang, ...navigator.languages].map((tag) => tag.toLowerCase().split("-")[0]).filter((id) => id !== "en");
  const list = told.map((row, i) => {
    const own = [...row.children].map((a) => wanted.indexOf(a.lastElementChild.lang.toLowerCase().split("-")[0]));
    const best = Math.min(...own.filter((n) => n >= 0));
    const shown = Math.max(0, own.indexOf(best));
    [...row.children].forEach((a, n) => (a.hidden = n !== shown));
    return { row, order: best === Infinity ? wanted.length + i : best };
  });
  list.sort((a, b) => a.order - b.order).forEach(({ row }) => row.parentElement.append(row));
}

sortMessages();

// ---- requests

// Proof instead of a promise: whatever this page asks for once the checker is
// there is counted, and shown. A language that is chosen later is a file of the
// page's own, and said to be one.
function countRequests(output) {
  let n = 0;
  let words = 0;
  const seen = new PerformanceObserver((list) => {
    n += list.getEntries().length;
    words += list.getEntries().filter((e) => languages.isFile(e.name)).length;
    output.textContent = String(n);
    document.querySelector("#words").hidden = words === 0;
  });
  seen.observe({ type: "resource" });
}

const count = document.querySelector("#requests");
if (count) {
  const loaded = new Promise((done) => (document.readyState === "complete" ? done() : addEventListener("load", done)));
  const ready = new Promise((done) => (core.ready() ? done() : core.events.addEventListener("ready", done)));
  // Entries are told a moment after the answer came, so the last one of the load is let through.
  Promise.all([loaded, ready, spoken]).then(() => setTimeout(() => countRequests(count), 100));
}

// ---- light and dark

const scheme = document.querySelector(".scheme");

function label() {
  const dark = root.dataset.scheme ? root.dataset.scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  scheme.value = dark ? "light" : "dark";
}

if (scheme) {
  label();
  scheme.hidden = false;
  scheme.addEventListener("click", () => {
    root.dataset.scheme = scheme.value;
    remember("scheme", scheme.value);
    label();
  });
}
