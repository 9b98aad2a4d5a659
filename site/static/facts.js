// What was understood and is worth a look: hosts that were compared, who reads
// the link and what it starts, and what was left out.

import { h } from "./dom.js";
import { told } from "./say.js";
import { t } from "./strings.js";

const isCompared = (f) => f.state === "same" || f.state === "differs";

// compared shows what was held against each other, when it differs: under each
// other, so that a difference meets the eye.
export function comparedView(report) {
  const all = report.facts.filter(isCompared);
  if (!all.some((f) => f.state === "differs")) return null;
  return h("dl", { key: "compared", class: "compared" }, all.map((f) => [
    h("dt", null, told(f.label)),
    h("dd", { class: `mono ${f.value.includes("/") ? "address" : "host"}`, translate: "no" }, f.value ? marked(f, modelFor(f, all)) : t("facts.empty"))]));
}

// modelFor gives what a fact is held against: the one that counts, or the other
// one where neither does.
function modelFor(f, all) {
  const counts = all.find((x) => x.state === "same");
  if (counts) return counts === f ? null : counts;
  return all.find((x) => x !== f);
}

function marked(f, model) {
  if (!model || f.state === "same") return f.value;
  const [from, to] = f.value.includes("/") ? between(f.value, model.value) : label(f.value, model.value);
  return [f.value.slice(0, from), h("mark", { class: from < to ? "error" : "gap error" }, f.value.slice(from, to)), f.value.slice(to)];
}

// label finds the first label, from the right, in which a host differs; a gap
// stands where the other one has a label more.
function label(host, model) {
  const labels = host.split(".");
  const others = model.toLowerCase().split(".");
  let end = host.length;
  for (let i = 1; i <= labels.length; i++) {
    const one = labels.at(-i);
    if (one.toLowerCase() !== others.at(-i)) return [end - one.length, end];
    end -= one.length + 1;
  }
  return [0, 0];
}

// between finds what stands between the beginnings and the ends that two
// addresses share.
function between(a, b) {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [from, a.length - end];
}

// factsView says who reads the link, what it starts, and what else is known of it.
export function factsView(report) {
  const all = report.facts.filter((f) => !isCompared(f) && f.state !== "cut");
  if (!all.length) return null;
  return h("dl", { key: "facts", class: "facts" }, all.map((f) => h("div", null, h("dt", null, told(f.label)), h("dd", null, told(f.value)))));
}

// cutView says what was not read or is not shown, so that silence means "fine".
export function cutView(report) {
  return report.facts.filter((f) => f.state === "cut").map((f, i) => h("p", { key: `cut${i}`, class: "quietly" }, told(f.label), t("colon"), told(f.value)));
}
