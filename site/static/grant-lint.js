// <grant-lint>: the box that a person pastes into, and what is wrong with it.
//
//   value     what stands in the box at first
//   platform  who reads the link, when it doesn't tell
//   lang      the language it speaks, where that isn't the document's
//   compact   only the verdict, the marked link and the ways out
//   page      the element is the page: it loads at once, takes what is pasted
//             anywhere, and reads the address
//
// Children are shown where there is no JavaScript; one with slot="start" is also
// shown while the box is empty. The look is set by the --gl-… custom properties
// (see tokens.css) and the parts.

import * as core from "./core.js";
import { hasSelection, write } from "./clipboard.js";
import { patch } from "./dom.js";
import * as languages from "./languages.js";
import { markdown } from "./markdown.js";
import * as placement from "./placement.js";
import { fixedLink, placementOf, settingFor } from "./report.js";
import * as share from "./share.js";
import { english, speak, t } from "./strings.js";
import { spoken } from "./verdict.js";
import { view } from "./view.js";
import sheetText from "./sheet.css" with { type: "text" };
import tokensText from "./tokens.css" with { type: "text" };

const sheet = new CSSStyleSheet();
sheet.replaceSync(tokensText + sheetText);

const ROOT = "../"; // from this script to the site it came with
const SPOKEN_AFTER = 700; // ms without a change before the verdict is said aloud
const COPIED_FOR = 1600; // ms that a button says so
const PATIENCE = 2000; // ms to wait for a language before English is shown

// What a person gave, and how the page stands. Everything that is shown follows
// from this and the report.
const empty = () => ({
  text: "",
  platform: "",
  settings: {}, // key → what was typed, a string for each line
  answers: {}, // see placement.js
  settingsText: "",
  builder: "me",
  settingsOpen: false,
  sorted: { order: [], folded: new Set() },
  held: [], // settings whose field has the focus and stays
  asked: "",
  copied: "",
  note: "",
});

// A refused link has its answer; what else is open stands below it.
function askedBy(report, settings) {
  if (report.verdict !== "unknown") return "";
  return settingFor(settings, report.ask)?.key ?? report.ask;
}

export class GrantLint extends HTMLElement {
  static observedAttributes = ["value", "platform", "lang"];

  #state = empty();
  #report = null;
  #language = "en"; // the one that is wanted
  #words = english; // the one that is spoken, as long as the wanted one is on its way
  #root = this.attachShadow({ mode: "open" });
  #body = document.createElement("div");
  #status = document.createElement("p");
  #timers = {};
  #said = "";
  #leave = null; // undoes what connecting did
  #wanted = false; // seen or touched, or the page itself
  #waited = false; // the first catalogue came, or took too long

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#body.className = "body";
    this.#status.className = "aloud";
    this.#status.setAttribute("role", "status");
    this.#root.append(this.#body, this.#status);
    this.addEventListener("click", (event) => this.#openCase(event));
    this.#root.addEventListener("toggle", () => this.#render(), { capture: true }); // what is folded is made when it opens
  }

  connectedCallback() {
    if (this.#leave) return;
    const leaving = new AbortController();
    this.#leave = leaving;
    const { signal } = leaving;
    this.#chooseLanguage();
    this.#takeFallback();
    for (const name of ["ready", "restarted", "failed"]) core.events.addEventListener(name, () => this.#onCore(name), { signal });
    if (this.hasAttribute("page")) this.#bePage(signal);
    else this.#loadWhenNeeded(signal);
    this.#followDocument(signal);
    if (core.ready()) this.#onCore("ready");
    this.#render();
  }

  disconnectedCallback() {
    this.#leave?.abort();
    this.#leave = null;
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
  }

  attributeChangedCallback(name, old, value) {
    if (old === value) return;
    if (name === "lang") return this.#speakWanted();
    if (name === "value") this.#state.text = value ?? "";
    else this.#state.platform = value ?? "";
    this.#check({ sort: true });
  }

  get value() {
    return this.#state.text;
  }

  set value(text) {
    this.#state.text = String(text ?? "");
    this.#check({ sort: true });
  }

  /** The last report; null before there is one. */
  get report() {
    return this.#report;
  }

  // ---- life

  // Before this script was there, a person may have typed into the fallback.
  #takeFallback() {
    const box = this.querySelector("textarea");
    if (!box) return;
    const focused = document.activeElement === box;
    if (box.value) this.#state.text = box.value;
    box.remove();
    this.#render();
    if (focused) this.#box.focus();
  }

  get #box() {
    return this.#root.querySelector("#box");
  }

  #load() {
    this.#wanted = true;
    this.#loadWords();
    core.load().catch(() => {}); // "failed" is told by an event
  }

  #loadWhenNeeded(signal) {
    const load = () => this.#load();
    const seen = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && load(), { rootMargin: "200px" });
    seen.observe(this);
    signal.addEventListener("abort", () => seen.disconnect());
    this.addEventListener("focusin", load, { signal, once: true });
    this.addEventListener("pointerenter", load, { signal, once: true });
  }

  #bePage(signal) {
    this.#load();
    this.#readAddress();
    addEventListener("hashchange", () => this.#readAddress(), { signal });
    document.addEventListener("paste", (event) => this.#pasteAnywhere(event), { signal });
    document.addEventListener("copy", (event) => this.#copyAnywhere(event), { signal });
  }

  // ---- language

  #followDocument(signal) {
    const seen = new MutationObserver(() => this.#speakWanted());
    seen.observe(document.documentElement, { attributeFilter: ["lang"] });
    signal.addEventListener("abort", () => seen.disconnect());
  }

  #chooseLanguage() {
    this.#language = languages.match(this.lang || document.documentElement.lang);
    this.#words = languages.here(this.#language) ?? this.#words;
  }

  #speakWanted() {
    if (!this.#leave) return;
    this.#chooseLanguage();
    if (this.#wanted) this.#loadWords();
    this.#render();
  }

  // A catalogue is fetched when the element is seen or touched, as the program is.
  async #loadWords() {
    const patience = setTimeout(() => this.#settleWords(), PATIENCE);
    try {
      await languages.load(this.#language);
    } catch {
      this.#state.note = "language.failed";
    }
    clearTimeout(patience);
    this.#settleWords();
  }

  #settleWords() {
    this.#waited = true;
    this.#chooseLanguage();
    this.#render();
  }

  // Nothing is said in one language that is about to be said in another.
  get #waits() {
    return !this.#waited && !languages.here(this.#language);
  }

  // text words something in the element's language, outside of a render.
  #text(write) {
    speak(this.#words);
    return write();
  }

  #onCore(name) {
    this.#state.note = name === "ready" ? "" : name;
    if (name === "ready") this.#check({ sort: true });
    else this.#render();
  }

  // ---- state in links

  async #readAddress() {
    const state = await share.decode(location.hash);
    if (state) this.#restore(state);
  }

  // A case in the fallback or the samples opens here and leaves the address alone.
  async #openCase(event) {
    const link = event.target.closest?.("a[href*='#v1.']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const state = await share.decode(new URL(link.href).hash);
    if (!state) return;
    this.#restore(state);
    this.#box.focus({ preventScroll: true });
    this.#box.setSelectionRange(0, 0);
    this.#box.scrollTop = 0;
  }

  #restore({ text = "", message = "", settings = {}, settingsText = "", platform = "" }) {
    const old = this.#state;
    this.#state = { ...empty(), builder: old.builder, text: [text, message].filter(Boolean).join("\n"), settings, settingsText, platform };
    this.#check({ sort: true });
  }

  // Placement answers travel as the lists that they make.
  #shared() {
    const { text, settingsText, platform } = this.#state;
    return { text, settingsText, platform, settings: this.#settings() };
  }

  // ---- checking

  get #declared() {
    const id = this.#report?.platform || this.#state.platform || "oauth";
    return core.platforms.find((p) => p.id === id)?.settings ?? [];
  }

  #settings() {
    const out = {};
    for (const [key, values] of Object.entries(this.#state.settings)) {
      const clean = values.map((v) => v.trim()).filter(Boolean);
      if (clean.length) out[key] = clean;
    }
    const setting = placementOf(this.#declared);
    return setting ? { ...out, ...placement.lists(setting, this.#report?.placement ?? [], this.#state.answers) } : out;
  }

  #request() {
    const { text, platform, settingsText } = this.#state;
    return { text, platform, settingsText, settings: this.#settings(), now: new Date().toISOString() };
  }

  #check({ sort = false } = {}) {
    this.#state.copied = "";
    if (this.#state.note !== "failed") this.#state.note = "";
    if (core.ready()) this.#ask(sort);
    this.#render();
    this.#speakLater();
  }

  #ask(sort) {
    const state = this.#state;
    this.#adoptLists();
    const request = this.#request();
    this.#report = core.check(request);
    // The rows come with the answer, and may settle what the question left open.
    this.#adoptLists();
    const again = this.#request();
    if (JSON.stringify(again.settings) !== JSON.stringify(request.settings)) this.#report = core.check(again);

    const report = this.#report;
    // A server that nothing is known of has no name; the catalogue's is for lists.
    if (report.platform === "oauth" && report.platformName === core.platforms.find((p) => p.id === "oauth").name) report.platformName = "";
    const setting = placementOf(this.#declared);
    if (sort && setting) state.sorted = placement.sort(setting, report.placement, state.answers);
    if (!state.held.includes(state.asked)) state.asked = askedBy(report, this.#declared);
  }

  // Lists that came with a link are the placement's answers.
  #adoptLists() {
    const { settings, answers } = this.#state;
    const keys = placementOf(this.#declared)?.choices.map((c) => c.value) ?? [];
    for (const key of keys.filter((k) => k in settings)) {
      answers.lists = { ...answers.lists, [key]: settings[key] };
      delete settings[key];
    }
  }

  // ---- what a person does

  #act = {
    text: (text) => {
      this.#state.text = text;
      this.#check({ sort: true });
    },
    replace: (text) => this.#replace(text),
    platform: (platform) => {
      this.#state.platform = platform;
      this.#check({ sort: true });
    },
    set: (key, values) => {
      this.#state.settings = { ...this.#state.settings, [key]: values };
      this.#check();
    },
    settingsText: (text) => {
      this.#state.settingsText = text;
      this.#check({ sort: true });
    },
    place: (scope, choice) => this.#answer((setting, rows, answers) => placement.choose(setting, rows, answers, scope, choice)),
    placeAll: (scopes, choice) => this.#answer((setting, rows, answers) => scopes.reduce((all, s) => placement.choose(setting, rows, all, s, choice), answers)),
    list: (key, values) => this.#answer((setting, rows, answers) => placement.type(setting, rows, answers, key, values)),
    forget: () => {
      Object.assign(this.#state, { settings: {}, answers: {}, settingsText: "" });
      this.#check({ sort: true });
    },
    clear: () => {
      this.#restore({});
      this.#box.focus();
    },
    builder: (who) => {
      this.#state.builder = who;
      this.#render();
    },
    toggleSettings: () => {
      this.#state.settingsOpen = !this.#state.settingsOpen;
      this.#render();
    },
    hold: (keys) => {
      this.#state.held = keys;
    },
    release: () => this.#release(),
    goTo: (kind, n) => this.#goTo(kind, n),
    copy: (text, said) => this.#copy(text, said),
    copyMarkdown: () => this.#copy(this.#text(() => markdown(this.#report, this.#declared, this.#state.text)), "copied"),
    copyShare: () => this.#copyShare(),
  };

  #answer(change) {
    const setting = placementOf(this.#declared);
    this.#state.answers = change(setting, this.#report.placement, this.#state.answers);
    this.#check();
  }

  // Replacing goes through the box, so that the browser's undo brings back what stood there.
  #replace(text) {
    const box = this.#box;
    box.focus({ preventScroll: true });
    box.select();
    if (!document.execCommand("insertText", false, text)) this.#act.text(text);
    box.setSelectionRange(0, 0);
    box.scrollTop = 0;
  }

  // The focus leaves one field before it is in the next, so this waits a turn.
  #release() {
    setTimeout(() => {
      if (this.#root.activeElement?.closest(".ask, .unchecked")) return;
      this.#state.held = [];
      this.#state.asked = this.#report ? askedBy(this.#report, this.#declared) : "";
      this.#render();
    });
  }

  #goTo(kind, n) {
    const there = this.#root.querySelector(`[data-${kind}="${n}"]`);
    if (!there) return;
    for (let fold = there.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    there.focus({ preventScroll: true });
    there.scrollIntoView({ block: "nearest" });
  }

  async #copy(text, said) {
    const done = await write(text);
    this.#state.copied = done ? text : "";
    this.#say(done ? said : "copied.failed");
    this.#render();
    clearTimeout(this.#timers.copied);
    this.#timers.copied = setTimeout(() => {
      this.#state.copied = "";
      this.#render();
    }, COPIED_FOR);
  }

  async #copyShare() {
    try {
      const fragment = await share.encode(this.#shared());
      await this.#copy(new URL(fragment, this.#home()).href, "copied.share");
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#say("share.tooLong");
    }
  }

  // The checker's own page: this one, or the one that the script came with.
  #home() {
    return this.hasAttribute("page") ? location.href.split("#")[0] : new URL(ROOT, import.meta.url).href;
  }

  // What is pasted joins what stands in the box when it is of another kind: a
  // message after the link. What is of the same kind takes its place.
  #pasteAnywhere(event) {
    const field = event.composedPath()[0];
    if (field.closest?.("input, textarea, select, [contenteditable]")) return;
    const pasted = event.clipboardData.getData("text/plain");
    if (!pasted.trim()) return;
    event.preventDefault();
    const join = this.#state.text.trim() && this.#isOther(pasted);
    this.#replace(join ? `${this.#state.text.trimEnd()}\n${pasted}` : pasted);
    if (join) this.#say("box.added");
  }

  #isOther(pasted) {
    if (!core.ready()) return false;
    const kinds = (report) => report.found.map((f) => f.kind);
    const there = new Set(kinds(this.#report));
    const here = kinds(core.check({ text: pasted, platform: this.#state.platform }));
    return here.length > 0 && !here.some((k) => there.has(k));
  }

  #copyAnywhere(event) {
    const link = this.#report && fixedLink(this.#report, this.#state.text);
    if (!link || event.defaultPrevented || hasSelection(this.#root)) return;
    event.clipboardData.setData("text/plain", link);
    event.preventDefault();
    this.#say("copied.link");
  }

  // ---- showing

  #render() {
    const state = { ...this.#state, compact: this.hasAttribute("compact"), page: this.hasAttribute("page") };
    // Written again, even the same language makes the browser style all anew.
    if (this.#body.lang !== this.#words.language) this.#body.lang = this.#status.lang = this.#words.language;
    this.#body.classList.toggle("waiting", this.#waits);
    speak(this.#words);
    patch(this.#body, view(state, this.#report, core.platforms, this.#declared, this.#act, this.#links()));
  }

  #links() {
    return this.hasAttribute("page")
      ? { root: new URL(".", document.baseURI).href, target: null }
      : { root: new URL(ROOT, import.meta.url).href, target: "_blank" };
  }

  #say(key) {
    this.#status.textContent = this.#text(() => t(key));
  }

  // The verdict is said once, when the hands have come to rest.
  #speakLater() {
    clearTimeout(this.#timers.speak);
    this.#timers.speak = setTimeout(() => {
      const text = this.#report && this.#state.text.trim() ? this.#text(() => spoken(this.#report, this.#declared)) : "";
      if (text !== this.#said) this.#status.textContent = text;
      this.#said = text;
    }, SPOKEN_AFTER);
  }
}

if (!customElements.get("grant-lint")) customElements.define("grant-lint", GrantLint);
