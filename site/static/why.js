// Why: each finding in words, with the platform's own text and the rule's page.

import { fold, h } from "./dom.js";
import { fixView } from "./fixes.js";
import { explained, settingFor, split } from "./report.js";
import { capital, say, told } from "./say.js";
import { t, word } from "./strings.js";

function item(f, ctx) {
  const n = ctx.numbers.get(f);
  return h("li", { key: `f${n}`, class: `finding ${f.severity}`, part: "finding", "data-why": n, tabindex: "-1" },
    h("h4", null,
      h("button", { type: "button", class: `num ${f.severity}`, "aria-label": t("why.mark", { severity: t(`severity.${f.severity}`), n }), onclick: () => ctx.act.goTo("mark", n) }, String(n)), " ", told(f.title)),
    h("p", null, say(f)),
    f.related.map((r) => relatedView(r, ctx)),
    ctx.withFixes && f.fixes.length > 0 && h("ul", { class: "todo" }, f.fixes.map((fix) => fixView(fix, ctx.platform, ctx.state, ctx.act))),
    h("p", { class: "foot" },
      f.shown.length > 0 && h("span", { class: "shown" }, `${t("why.shown", { platform: ctx.platform })} `, h("q", { lang: f.shownLangs[0] || null }, f.shown[0]), " "),
      f.doc && docLink(f, ctx)));
}

function docLink({ doc, title }, { root, target }) {
  return h("a", { href: root + doc.replace(/^\//, ""), target, "aria-label": `${t("why.doc")}: ${word(title)}` }, t("why.doc"));
}

// relatedView names the other place that explains a finding: a line of the
// settings file, or the field of the form.
function relatedView(r, { state, settings }) {
  const place = r.field === "settingsText" ? t("why.inFile", { n: state.settingsText.slice(0, r.start).split("\n").length }) : labelOf(settings, r.field);
  if (!place) return null;
  const said = word(r.message).toLowerCase().includes(place.toLowerCase()); // "optional here" needs no "Optional"
  return h("p", { class: "note" }, said ? told(r.message, capital) : t("why.related", { message: capital(word(r.message)), place: word(place) }));
}

function labelOf(settings, field) {
  const key = field.match(/^settings\.(.+)\.\d+$/)?.[1];
  const setting = key && settingFor(settings, key);
  return setting ? (setting.choices.find((c) => c.value === key)?.label ?? setting.label) : "";
}

function title(report) {
  return t(report.verdict === "refused" ? "why.title" : "why.look");
}

export function whyView(report, ctx) {
  const { causes } = split(report);
  if (!causes.length || explained(report)) return null;
  return h("section", { key: "why", class: "why", "aria-labelledby": "why-title" },
    h("h3", { id: "why-title" }, title(report)),
    h("ol", { role: "list" }, causes.map((f) => item(f, { ...ctx, withFixes: report.verdict !== "refused" }))));
}

// causesView lists what explains the message, the likeliest first. Causes that
// the link or the settings rule out are struck, with what is true instead.
export function causesView(report, ctx) {
  if (!report.causes.length) return null;
  const found = explained(report) ? findingsOf(report) : [];
  return h("section", { key: "causes", class: "why causes", "aria-labelledby": "causes-title" },
    h("h3", { id: "causes-title" }, t("why.causes")),
    h("ol", null, report.causes.map((c, i) => causeView(c, found[i], ctx))));
}

// findingsOf gives each cause its finding. One rule may explain a message in
// two ways; its findings stand in the order of its causes.
function findingsOf(report) {
  const left = [...report.findings];
  return report.causes.map((c) => {
    const i = c.state === "out" ? -1 : left.findIndex((f) => f.rule === c.rule);
    return i < 0 ? null : left.splice(i, 1)[0];
  });
}

function causeView(c, found, ctx) {
  const out = c.state === "out";
  const because = told(c.because || c.title, capital);
  return h("li", { class: `cause ${c.state}` },
    h("p", null, out ? h("s", null, because) : because, " ",
      c.state === "holds" && h("span", { class: "off" }, `${t("why.holds")} `),
      c.doc && h("span", { class: "foot" }, docLink(c, ctx))),
    c.why && h("p", { class: "note" }, told(c.why, capital)),
    found?.fixes.length > 0 && h("ul", { class: "todo" }, found.fixes.map((fix) => fixView(fix, ctx.platform, ctx.state, ctx.act))));
}

export function asideView(report, ctx) {
  const { asides } = split(report);
  if (!asides.length) return null;
  return h("details", { key: "aside", class: "fold", open: report.subject === "settings" },
    h("summary", null, t(report.subject === "settings" ? "why.look" : "aside.title"), h("span", { class: "count" }, ` ${asides.length}`)),
    h("ol", { role: "list" }, asides.map((f) => item(f, { ...ctx, withFixes: true }))));
}

export function partsView(report) {
  if (!report.parts.length) return null;
  const meaning = (p) => told(p.meaning) || (p.kind === "parameter" ? t("parts.unknown", { platform: word(report.platformName) || t("someServer") }) : "");
  return fold({ key: "parts", class: "fold", open: report.platform === "oauth" && report.verdict !== "refused" }, t("parts.title"), () =>
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("parts.title") },
      h("table", null,
        h("thead", null, h("tr", null, [t("parts.name"), t("parts.value"), t("parts.meaning")].map((x) => h("th", { scope: "col" }, x)))),
        h("tbody", null, report.parts.map((p) => h("tr", null,
          h("th", { scope: "row", class: "mono" }, p.name || t("parts.endpoint")),
          h("td", { class: "mono" }, p.value),
          h("td", null, meaning(p))))))));
}
