// What was understood and is worth a look: hosts that were compared, and what
// was left out. The rest stands with the parameters.

import { h } from "./dom.js";
import { t } from "./strings.js";

// compared gives the facts that were held against each other, when they differ.
function compared(report) {
  const all = report.facts.filter((f) => f.state === "same" || f.state === "differs");
  return all.some((f) => f.state === "differs") ? all : [];
}

// others are shown with the parameters.
export function others(report) {
  const shown = new Set(compared(report));
  return report.facts.filter((f) => !shown.has(f) && f.state !== "cut");
}

export function factsView(report) {
  const pair = compared(report);
  const cut = report.facts.filter((f) => f.state === "cut");
  return [
    pair.length > 0 && h("dl", { key: "compared", class: "compared" }, pair.map((f) => [
      h("dt", null, f.label),
      h("dd", { class: `mono ${f.state}`, translate: "no" }, f.value ? host(f.value, pair[0].value) : t("facts.empty"))])),
    cut.map((f, i) => h("p", { key: `cut${i}`, class: "quietly" }, `${f.label}: ${f.value}`)),
  ].flat().filter(Boolean);
}

// host underlines the first label, from the right, in which a host differs.
function host(value, model) {
  if (value.includes("/")) return value;
  const labels = value.split(".");
  const others = model.split(".");
  let i = 1;
  while (i <= labels.length && labels.at(-i) === others.at(-i)) i++;
  if (i > labels.length) return value;
  const at = labels.length - i;
  const before = labels.slice(0, at).join(".");
  const after = labels.slice(at + 1).join(".");
  return [before && `${before}.`, h("mark", { class: "error" }, labels[at]), after && `.${after}`];
}
