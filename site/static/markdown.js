// The report as Markdown, to be taken to an issue or a chat. Pasted text stands
// in fences that it can't close, and without the secrets in it.

import { apply, linkSpan, split } from "./report.js";
import { pieces } from "./say.js";
import { redact } from "./redact.js";
import { foundText, spoken } from "./verdict.js";
import { t, word } from "./strings.js";

export function markdown(report, settings, text) {
  const { causes, asides } = split(report);
  const span = linkSpan(report);
  const fixed = span && redact(apply(text, report.fixed.edits, span.start, span.end));
  const given = span && redact(text.slice(span.start, span.end));
  return [
    `## ${spoken(report, settings)}`,
    foundText(report),
    given && fence(given),
    causes.length && `### ${t("why.title")}\n\n${causes.map(line).join("\n")}`,
    given && fixed !== given && `### ${t("fix.link")}\n\n${fence(fixed)}`,
    appLines(causes),
    asides.length && `### ${t("aside.title")}\n\n${asides.map(line).join("\n")}`,
    report.unchecked.length && `### ${t("unchecked.title")}\n\n${[...new Set(report.unchecked.map((u) => `- ${plain(word(u.title))}`))].join("\n")}`,
  ].filter(Boolean).join("\n\n") + "\n";
}

const line = (f) => `- **${plain(word(f.title))}** (${t(`severity.${f.severity}`).toLowerCase()}, \`${f.rule}\`): ${pieces(f).map((p) => (p.code === undefined ? plain(p) : code(p.code))).join("")}`;

function appLines(causes) {
  const fixes = causes.flatMap((f) => f.fixes).filter((fix) => fix.where);
  if (!fixes.length) return "";
  return `### ${t("fix.app")}\n\n${fixes.map((fix) => `- ${plain(word(fix.title))} (${plain(word(fix.where))})${fix.copy ? `\n\n${fence(fix.copy)}\n` : ""}`).join("\n")}`;
}

const plain = (text) => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");

const runsOf = (text) => Math.max(0, ...[...text.matchAll(/`+/g)].map((m) => m[0].length));

function code(text) {
  const tick = "`".repeat(runsOf(text) + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return tick + pad + text.replace(/\s+/g, " ") + pad + tick;
}

function fence(text) {
  const ticks = "`".repeat(Math.max(3, runsOf(text) + 1));
  return `${ticks}\n${text}\n${ticks}`;
}
