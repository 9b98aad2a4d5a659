// Why: each finding in words, with the platform's own text and the rule's page.

import { h } from "./dom.js";
import { fixView } from "./fixes.js";
import { isMessage, split } from "./report.js";
import { say } from "./say.js";
import { t } from "./strings.js";

function item(f, ctx) {
  const n = ctx.numbers.get(f);
  return h("li", { key: `f${n}`, class: `finding ${f.severity}`, part: "finding", "data-why": n, tabindex: "-1" },
    h("h4", null,
      h("button", { type: "button", class: `num ${f.severity}`, "aria-label": t("link.mark", { severity: t(`severity.${f.severity}`), n, title: f.title }), onclick: () => ctx.act.goTo("mark", n) }, String(n)), " ", f.title),
    h("p", null, say(f)),
    f.related.map((r) => r.message && h("p", { class: "note" }, r.message)),
    ctx.withFixes && f.fixes.length > 0 && h("ul", { class: "todo" }, f.fixes.map((fix) => fixView(fix, ctx.platform, ctx.state, ctx.act))),
    h("p", { class: "foot" },
      f.shown.length > 0 && h("span", { class: "shown" }, `${t("why.shown", { platform: ctx.platform })} `, h("q", null, f.shown[0]), " "),
      f.doc && h("a", { href: ctx.root + f.doc.replace(/^\//, ""), target: ctx.target, "aria-label": `${t("why.doc")}: ${f.title}` }, t("why.doc"))));
}

function title(report) {
  if (report.verdict === "refused") return t("why.title");
  return isMessage(report) ? t("why.causes") : t("why.look");
}

// A message's causes are an ordered list: the likeliest stands first, and those
// that the link and the settings rule out are struck.
export function whyView(report, ctx) {
  const { causes } = split(report);
  const struck = ctx.struck.map((f) => h("li", { key: `s${f.rule}`, class: "finding struck" }, h("h4", null, h("s", null, f.title)), h("p", null, t("why.struck"))));
  if (!causes.length && !struck.length) return null;
  const here = { ...ctx, withFixes: isMessage(report) && !report.parts.length };
  return h("section", { key: "why", class: "why", "aria-labelledby": "why-title" },
    h("h3", { id: "why-title" }, title(report)),
    h("ol", { role: "list" }, causes.map((f) => item(f, here)), struck));
}

export function asideView(report, ctx) {
  const { asides } = split(report);
  if (!asides.length) return null;
  return h("details", { key: "aside", class: "fold" },
    h("summary", null, t("aside.title"), h("span", { class: "count" }, ` ${asides.length}`)),
    h("ol", { role: "list" }, asides.map((f) => item(f, { ...ctx, withFixes: true }))));
}

export function partsView(report) {
  if (!report.parts.length) return null;
  const meaning = (p) => p.meaning || (p.kind === "parameter" ? t("parts.unknown", { platform: report.platformName || t("someServer") }) : "");
  return h("details", { key: "parts", class: "fold" },
    h("summary", null, t("parts.title")),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("parts.title") },
      h("table", null,
        h("thead", null, h("tr", null, [t("parts.name"), t("parts.value"), t("parts.meaning")].map((x) => h("th", { scope: "col" }, x)))),
        h("tbody", null, report.parts.map((p) => h("tr", null,
          h("th", { scope: "row", class: "mono" }, p.name || t("parts.endpoint")),
          h("td", { class: "mono" }, p.value),
          h("td", null, meaning(p)))), factRows(report)))));
}

const factRows = (report) => report.facts.map((f) => h("tr", { class: "fact" }, h("th", { scope: "row" }, f.label), h("td", { class: "mono", colspan: "2" }, f.value)));
