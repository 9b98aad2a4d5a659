// Questions that the views ask of a report. Nothing here touches the page.

const RANK = { error: 0, warning: 1, info: 2 };

export const errors = (report) => report.findings.filter((f) => f.severity === "error");

export const isMessage = (report) => report.subject === "error-message";

// A message without a link has its causes as findings too; they are told once.
export const explained = (report) => report.causes.length > 0 && !report.parts.length;

// causes are what the verdict rests on; asides are the rest. Where nothing is
// refused, the warnings are what there is to look at.
export function split(report) {
  const worst = errors(report).length ? ["error"] : ["warning"];
  const causes = report.findings.filter((f) => worst.includes(f.severity));
  const asides = report.findings.filter((f) => !worst.includes(f.severity));
  return { causes, asides: asides.sort((a, b) => RANK[a.severity] - RANK[b.severity]) };
}

// numbers gives each finding the number under which link and reasons show it.
export function numbers(report) {
  const { causes, asides } = split(report);
  return new Map([...causes, ...asides].map((f, i) => [f, i + 1]));
}

// linkSpan is where the link stands in the text, as the parts and the list of
// what was found tell it; null when there is no link.
export function linkSpan(report) {
  if (!report.parts.length) return null;
  const first = report.parts[0];
  const last = report.parts.at(-1);
  const whole = report.found.find((f) => (f.field || "text") === "text" && f.start <= first.start && f.end >= last.end);
  return whole ?? { start: first.start, end: last.end };
}

// apply gives text from start up to end as it is after the edits.
export function apply(text, edits, start = 0, end = text.length) {
  let out = "";
  let at = start;
  for (const e of edits) {
    if (e.start < start || e.end > end) continue;
    out += text.slice(at, e.start) + e.text;
    at = e.end;
  }
  return out + text.slice(at, end);
}

// fixedLink is the corrected link alone; "" when the link needs no change.
export function fixedLink(report, text) {
  const span = linkSpan(report);
  if (!span) return "";
  const link = apply(text, report.fixed.edits, span.start, span.end);
  return link === text.slice(span.start, span.end) ? "" : link;
}

// fixedSpan is where that link stands in the text as it is after the fixes.
export function fixedSpan(report, text) {
  const { start } = linkSpan(report);
  const from = apply(text, report.fixed.edits.filter((e) => e.start < start), 0, start).length;
  return { start: from, end: from + fixedLink(report, text).length };
}

// settingFor finds the setting that a key belongs to: a placement holds the
// keys of its choices.
export const settingFor = (settings, key) =>
  settings.find((s) => s.kind === "placement" && s.choices.some((c) => c.value === key)) ?? settings.find((s) => s.key === key);

export const placementOf = (settings) => settings.find((s) => s.kind === "placement");

// formSettings leaves out the lists that the placement holds already.
export function formSettings(settings) {
  const inPlacement = new Set(placementOf(settings)?.choices.map((c) => c.value));
  return settings.filter((s) => s.kind !== "placement" && !inPlacement.has(s.key));
}
