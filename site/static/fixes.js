// The two halves of the way out: change the link, or change the app.

import { copyButton } from "./clipboard.js";
import { fold, h } from "./dom.js";
import { changed } from "./diff.js";
import { apply, errors, fixedLink, fixedSpan, linkSpan, split } from "./report.js";
import { breakable, told } from "./say.js";
import { t, word } from "./strings.js";

const runs = (list, tag) => list.map((r) => (r.mark ? h(tag, null, breakable(r.text)) : breakable(r.text)));

function diffView(change) {
  return h("div", { class: "change" },
    change.before.length > 0 && h("p", { class: "minus" }, h("span", { class: "sign", "aria-label": t("fix.removed") }, "−"), h("span", null, runs(change.before, "del"))),
    change.after.length > 0 && h("p", { class: "plus" }, h("span", { class: "sign", "aria-label": t("fix.added") }, "+"), h("span", null, runs(change.after, "ins"))));
}

// linkHalf is what to change in the link: the safe fixes together, and then
// those that need a decision.
function linkHalf(report, state, act) {
  const { text } = state;
  const link = fixedLink(report, text);
  const choices = linkChoices(report);
  if (!link && !choices.length) return null;
  return [
    link && changed({ text, parts: report.parts, span: linkSpan(report) }, { ...report.fixed, span: fixedSpan(report, text) }).map(diffView),
    link && h("p", { class: "buttons" },
      copyButton(link, t("fix.copyLink"), { state, act, said: "copied.link", main: true }),
      h("button", { type: "button", class: "quiet", onclick: () => act.replace(report.fixed.text) }, t("fix.apply"))),
    link && h("p", { class: "then" }, t(`fix.then.${report.fixed.verdict}`)),
    link && fold({ key: "whole", class: "whole" }, t("fix.whole"), () => h("p", { class: "mono" }, breakable(link))),
    choices.length > 0 && h("div", { class: "choices" }, h("p", null, t("fix.choose")), h("ul", null, choices.map((fix) =>
      h("li", null, h("span", null, told(fix.title)), h("button", { type: "button", class: "quiet", "aria-label": `${t("fix.use")}: ${word(fix.title)}`, onclick: () => act.replace(fix.value) }, t("fix.use")))))),
  ];
}

const changesLink = (fix) => fix.field === "text" && fix.edits.length > 0;

function linkChoices(report) {
  const all = split(report).causes.flatMap((f) => f.fixes).filter((fix) => changesLink(fix) && !fix.safe);
  return unique(all, (fix) => fix.value);
}

function unique(list, by) {
  return [...new Map(list.map((x) => [by(x), x])).values()];
}

// appFixes are what a person can do outside the link.
function appFixes(report) {
  const all = split(report).causes.flatMap((f) => f.fixes).filter((fix) => !changesLink(fix) && !(fix.safe && fix.field === "text") && (fix.where || fix.copy || !fix.edits.length));
  return unique(all, (fix) => [fix.title, fix.where, fix.copy].join("\n"));
}

export function fixView(fix, platform, state, act) {
  const who = ["installer", "admin", "platform"].includes(fix.who) ? t(`fix.who.${fix.who}`, { platform }) : "";
  return h("li", null,
    h("p", null, told(fix.title), who && h("span", { class: "grey" }, ` ${who}`)),
    fix.where && h("p", { class: "where" }, told(fix.where)),
    fix.copy && h("div", { class: "enter" },
      h("pre", { tabindex: "0", translate: "no" }, fix.copy),
      copyButton(fix.copy, t("fix.copy"), { state, act, about: word(fix.title) })));
}

// Where nothing is refused, what to do in the app stands with the reasons.
function appHalf(report, state, act) {
  const fixes = errors(report).length ? appFixes(report) : [];
  const file = correctedSettings(report, state);
  if (!fixes.length && !file) return null;
  return [
    fixes.length > 0 && h("ul", { class: "todo" }, fixes.map((fix) => fixView(fix, word(report.platformName), state, act))),
    file && h("p", { class: "buttons" }, copyButton(file, t("fix.copySettings"), { state, act })),
  ];
}

// A settings file may have been pasted into its own box or along with the link.
function correctedSettings(report, state) {
  if (state.settingsText && report.fixed.settingsText !== state.settingsText) return report.fixed.settingsText;
  const place = report.found.find((f) => f.kind === "settings" && (f.field || "text") === "text");
  if (!place) return "";
  const now = apply(state.text, report.fixed.edits, place.start, place.end);
  return now === state.text.slice(place.start, place.end) ? "" : now;
}

export function halves(report, state, act) {
  const link = linkHalf(report, state, act);
  const app = appHalf(report, state, act);
  if (!link && !app) return null;
  const linkFirst = state.builder === "me";
  const both = link && app;
  const one = (name, first, body) => body && h("section", { key: name, class: "half", part: "fix", "aria-labelledby": `half-${name}` },
    h("h3", { id: `half-${name}` }, t(`fix.${first || !both ? name : name === "link" ? "orLink" : "orApp"}`)), body);
  const parts = [one("link", linkFirst, link), one("app", !linkFirst, app)];
  return h("div", { key: "halves", class: "fixes" },
    both && builder(state, act),
    h("div", { class: both ? "halves two" : "halves" }, linkFirst ? parts : parts.reverse()));
}

function builder(state, act) {
  const one = (value) => h("label", null,
    h("input", { type: "radio", name: "builder", value, checked: state.builder === value, onchange: () => act.builder(value) }), h("span", null, t(`fix.builder.${value}`)));
  return h("fieldset", { class: "builder", key: "builder" }, h("legend", null, t("fix.builder")), one("me"), one("connector"));
}
