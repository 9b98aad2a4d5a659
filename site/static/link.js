// The marked link: one parameter a line, with the wrong bytes underlined and
// numbered. Other pasted text is shown by the lines that have a mark.

import { h } from "./dom.js";
import { breakable } from "./say.js";
import { t, word } from "./strings.js";

// rows cuts the link where its parts end, so that every byte is in one row and
// a separator leads the row that it begins.
export function rows(text, parts, span) {
  const out = [];
  let at = span.start;
  for (const part of parts) {
    if (part.end <= at && out.length) continue;
    out.push({ start: at, end: part.end, part });
    at = part.end;
  }
  const last = out.at(-1);
  if (last && text.slice(at, span.end).trim()) last.end = span.end;
  return out;
}

// lines cuts other text into its lines.
function lines(text, start, end) {
  const out = [];
  let at = start;
  for (const line of text.slice(start, end).split("\n")) {
    out.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return out;
}

// inRow tells whether a mark stands in a row; one that lies between two rows
// belongs to the earlier.
const inRow = (row, f, all) => {
  if (f.start === f.end) return all.find((r) => r.start <= f.start && f.start <= r.end) === row;
  return f.start < row.end && f.end > row.start;
};

const marksIn = (row, marks, all) => marks.filter((m) => inRow(row, m, all));

// segments cuts a row where marks begin and end.
function segments(row, marks) {
  const cuts = new Set([row.start, row.end]);
  for (const m of marks) for (const at of [m.start, m.end]) if (at > row.start && at < row.end) cuts.add(at);
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => ({ start: at[i], end }));
}

const WORST = ["error", "warning", "info"];
const worst = (marks) => WORST.find((s) => marks.some((m) => m.severity === s));

// Where something is missing there is nothing to underline, so a gap is drawn.
const gap = (m) => h("mark", { class: `gap ${m.severity}` });

function numberOf(m, numbers, goTo) {
  const n = numbers.get(m);
  if (!n) return null;
  const label = t("link.mark", { severity: t(`severity.${m.severity}`), n, title: word(m.title) });
  return h("button", { type: "button", class: `num ${m.severity}`, "aria-label": label, "data-mark": n, onclick: () => goTo("why", n) }, String(n));
}

// marked draws a row: the name and its separator grey, marks underlined.
export function marked(text, row, marks, numbers, goTo) {
  const nameEnd = row.start + nameLength(text.slice(row.start, row.end), row.part);
  const out = [];
  const empty = (at) => marks.filter((m) => m.start === m.end && m.start === at).map((m) => [gap(m), numberOf(m, numbers, goTo)]);
  out.push(empty(row.start));
  const cut = segments({ ...row }, [...marks, { start: nameEnd, end: nameEnd }]);
  for (const s of cut) {
    const over = marks.filter((m) => m.start < s.end && m.end > s.start);
    const words = breakable(text.slice(s.start, s.end));
    const shown = over.length ? h("mark", { class: worst(over) }, words) : s.end <= nameEnd ? h("span", { class: "name" }, words) : words;
    out.push(shown, over.filter((m) => Math.min(m.end, row.end) === s.end).map((m) => numberOf(m, numbers, goTo)));
    if (s.end !== row.start) out.push(empty(s.end));
  }
  return out;
}

function nameLength(raw, part) {
  if (!part || part.kind === "endpoint") return 0;
  const at = raw.indexOf("=");
  return at < 0 ? 0 : at + 1;
}

export function linkView(text, parts, span, marks, numbers, goTo) {
  const all = rows(text, parts, span);
  return h("ol", { class: "link", part: "link", translate: "no", dir: "ltr" }, all.map((row) => {
    const here = marksIn(row, marks, all);
    return h("li", { class: here.length ? "has" : null }, marked(text, row, here, numbers, goTo));
  }));
}

// linesView shows only the lines that a mark stands on; numbered, where a
// person can look a line up.
export function linesView(text, { start = 0, end = text.length, numbered = true }, marks, numbers, goTo) {
  const from = start && text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  const all = lines(text, from, to < 0 ? text.length : to);
  const shown = all.map((row, i) => ({ row, n: i + 1, here: marksIn(row, marks, all) })).filter((l) => l.here.length);
  if (!shown.length) return null;
  return h("ol", { class: "link lines", part: "link", translate: "no", dir: "ltr" }, shown.map(({ row, n, here }) =>
    h("li", { class: "has" },
      numbered && h("span", { class: "name", "aria-label": t("link.line", { n }) }, `${n}  `), marked(text, row, here, numbers, goTo))));
}
