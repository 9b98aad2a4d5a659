// What the element shows, from top to bottom, as it follows from the state.

import { copyButton } from "./clipboard.js";
import { h } from "./dom.js";
import { comparedView, cutView, factsView } from "./facts.js";
import { fields, fileBox } from "./form.js";
import { halves } from "./fixes.js";
import { linesView, linkView } from "./link.js";
import { placementView } from "./placement.js";
import { explained, fixedLink, formSettings, linkSpan, numbers, placementOf, settingFor } from "./report.js";
import { t, word } from "./strings.js";
import { askView, uncheckedView } from "./unchecked.js";
import { foundText, short, verdictView } from "./verdict.js";
import { asideView, causesView, partsView, whyView } from "./why.js";

export function view(state, report, platforms, settings, act, links) {
  const given = state.text.trim() !== "" || state.settingsText.trim() !== "" || Object.keys(state.settings).length > 0;
  const answered = given && report && !report.error;
  return [
    boxView(state, act),
    underView(state, given, answered ? report : null, act),
    state.settingsOpen && !state.compact && settingsView(state, report, platforms, settings, act),
    noteView(state, given, report),
    !given && h("slot", { key: "start", name: "start" }),
    answered && results(state, report, settings, act, links),
  ].filter(Boolean);
}

function boxView(state, act) {
  return h("div", { key: "box", class: "box" },
    h("label", { for: "box", class: "aloud" }, t("box.label")),
    h("textarea", { id: "box", part: "input", rows: state.compact ? "2" : "4", spellcheck: "false", autocapitalize: "off", autocomplete: "off", autocorrect: "off", translate: "no", placeholder: t("box.placeholder"), value: state.text, oninput: (e) => act.text(e.target.value) }));
}

function underView(state, given, report, act) {
  return h("div", { key: "under", class: "under" },
    h("p", { class: "found" }, report ? foundText(report) : t("box.hint")),
    h("p", { class: "also" },
      given && h("button", { key: "clear", type: "button", class: "plain", onclick: act.clear }, t("box.clear")),
      !state.compact && h("button", { key: "settings", type: "button", class: "plain", "aria-expanded": String(state.settingsOpen), "aria-controls": "settings", onclick: act.toggleSettings },
        t("settings.toggle"), t("colon"), h("i", null, settingsState(state, report)))));
}

function settingsState(state, report) {
  const lists = [...Object.values(state.settings), ...Object.values(state.answers.lists ?? {}), [state.settingsText]];
  const n = lists.filter((values) => values.some((v) => v.trim())).length;
  if (n) return t("settings.state", { n });
  return t(report?.found.some((f) => f.kind === "settings") ? "settings.state.pasted" : "settings.state.none");
}

function settingsView(state, report, platforms, settings, act) {
  const marks = report ? numbers(report) : new Map();
  const inFile = [...marks.keys()].filter((f) => f.field === "settingsText");
  return h("section", { key: "settings", id: "settings", class: "settings", "aria-label": t("settings.toggle") },
    fileBox(state, act, inFile, marks),
    h("div", { key: "form", class: "form" },
      h("div", { key: "platform", class: "field" },
        h("label", { for: "platform" }, t("settings.platform")),
        h("select", { id: "platform", value: state.platform, onchange: (e) => act.platform(e.target.value) },
          h("option", { value: "" }, t("settings.platform.auto")), platforms.map((p) => h("option", { value: p.id }, word(p.name))))),
      fields(formSettings(settings), state, act, "form"),
      h("p", { key: "forget" }, h("button", { type: "button", class: "quiet", onclick: act.forget }, t("settings.reset")))));
}

function noteView(state, given, report) {
  const text = state.note ? t(state.note) : report?.error && given ? t("error", { error: report.error }) : given && !report ? t("loading") : "";
  return text && h("p", { key: "note", class: "quietly" }, text);
}

function results(state, report, settings, act, links) {
  const nums = numbers(report);
  const ctx = { numbers: nums, act, state, settings, platform: word(report.platformName) || t("someServer"), ...links };
  const setting = placementOf(settings);
  const waited = setting && report.unchecked.some((u) => u.needs.some((key) => settingFor(settings, key) === setting));
  const placed = !state.compact && setting && (report.placement.length > 0 || waited);
  return h("div", { key: "results", class: `results ${report.verdict}` }, [
    verdictView(report, settings),
    comparedView(report),
    cutView(report),
    !state.compact && askView(settings, state, act),
    textViews(state, report, explained(report) ? new Map() : nums, act),
    !state.compact && factsView(report),
    !state.compact && causesView(report, ctx),
    placed && placementView(setting, report, state, act),
    !explained(report) && halves(report, state, act),
    !state.compact && whyView(report, ctx),
    !state.compact && asideView(report, ctx),
    !state.compact && partsView(report),
    !state.compact && uncheckedView(report, settings, state, act),
    shareView(state, act),
    state.page && barView(state, report, settings, act),
  ].flat().filter(Boolean));
}

// The link and whatever else was pasted with it, where a mark stands on it. A
// mark of a message may stand beside the words that the message is known by.
function textViews(state, report, nums, act) {
  const marks = report.findings.filter((f) => f.field === "text");
  const inFile = report.findings.filter((f) => f.field === "settingsText");
  const span = linkSpan(report);
  const within = (m, f) => f && m.start >= f.start && m.end <= f.end;
  const others = report.found.filter((f) => (f.field || "text") === "text" && !within(f, span));
  const files = others.filter((f) => f.kind === "settings");
  const rest = marks.filter((m) => !within(m, span) && !files.some((f) => within(m, f)));
  const lines = (text, where, marks) => linesView(text, where, marks, nums, act.goTo);
  return [
    span && section("link", t("link.title"), linkView(state.text, report.parts, span, marks, nums, act.goTo)),
    section("text", t("link.title.text"), lines(state.text, { numbered: !others.length }, rest)),
    files.map((f, i) => section(`settings${i}`, t("link.title.settings"), lines(state.text, f, marks.filter((m) => within(m, f))))),
    !state.settingsOpen && section("file", t("link.title.file"), lines(state.settingsText, {}, inFile)),
  ].flat(2).filter(Boolean);
}

const section = (key, title, body) => body && h("section", { key, class: "marked", "aria-label": title }, key !== "link" && h("p", { class: "note", "aria-hidden": "true" }, title), body);

function shareView(state, act) {
  return h("p", { key: "share", class: "share" },
    h("button", { type: "button", class: "quiet", onclick: act.copyShare }, t("share.link")),
    h("button", { type: "button", class: "quiet", onclick: act.copyMarkdown }, t("share.markdown")));
}

function barView(state, report, settings, act) {
  const link = fixedLink(report, state.text);
  if (!link && report.verdict !== "refused") return null;
  return h("div", { key: "bar", class: "bar" }, h("span", null, short(report, settings)),
    link && copyButton(link, t("fix.copyLink"), { state, act, said: "copied.link", main: true }));
}
