// The answer in one sentence, and what was found in one line.

import { h } from "./dom.js";
import { errors, isMessage, placementOf, settingFor, split } from "./report.js";
import { capital, say, told } from "./say.js";
import { t, word } from "./strings.js";

const LINKS = ["authorization-request", "callback", "token-request"];

const nameOf = (report) => word(report.platformName) || t("someServer");

// words gives the verdict as {claim, because}: because is a list of texts and
// elements, the first cause itself where there is one.
export function words(report, settings) {
  const { claim, because } = wordsOf(report, settings);
  return { claim: capital(claim), because };
}

function wordsOf(report, settings) {
  const vars = { platform: nameOf(report), n: split(report).causes.length };
  if (isMessage(report) && report.verdict !== "refused") return messageWords(vars, report);
  if (report.subject === "unknown") return { claim: t("verdict.unrecognised"), because: [t("verdict.unrecognised.because")] };
  if (report.verdict === "unknown") return unknownWords(vars, report, settings);
  if (report.verdict === "refused") return refusedWords(vars, report);
  if (report.subject === "settings") return settingsWords(vars, report);
  if (report.verdict === "risky") return { claim: LINKS.includes(report.subject) ? t("verdict.risky", vars) : t("verdict.risky.other"), because: [t("verdict.risky.because", vars)] };
  return { claim: t("verdict.clean"), because: [t("verdict.clean.because", vars)] };
}

// A secret in a link is an error, and yet no server refuses the link for it: where
// there is a message as well, it has another cause.
const leaksOnly = (report) => errors(report).every((f) => f.about === "secret");

function refusedWords(vars, report) {
  if (leaksOnly(report) && report.causes.length) return messageWords(vars, report);
  if (leaksOnly(report)) return { claim: t("verdict.leak", vars), because: say(errors(report)[0]) };
  const kind = report.subject === "authorization-request" ? "" : report.subject === "settings" ? ".settings" : ".other";
  const many = vars.n > 1 ? ".many" : "";
  return { claim: t(`verdict.refused${kind}${many}`, vars), because: say(errors(report)[0]) };
}

// settingsWords speaks of settings alone, such as dates: what there is to say of
// them is the answer.
function settingsWords(vars, report) {
  const claim = report.verdict === "risky" ? t("verdict.risky.settings", vars) : t("verdict.clean.settings");
  return { claim, because: report.findings.length ? say(report.findings[0]) : [] };
}

function messageWords(vars, report) {
  const left = report.causes.filter((c) => c.state !== "out");
  if (!left.length) return { claim: t("verdict.message.none", vars), because: [] };
  const because = left.length > 1 ? t("verdict.message.because") : told(left[0].because);
  return { claim: t("verdict.message", { n: left.length }), because: [because] };
}

function unknownWords(vars, report, settings) {
  const claim = openClaim(report);
  const asked = settingFor(settings, report.ask);
  if (!asked) return { claim, because: [t("verdict.unknown.because", vars)] };
  if (asked === placementOf(settings)) return { claim, because: [t("verdict.unknown.placement", vars)] };
  return { claim, because: [t("verdict.unknown.setting", { ...vars, label: word(asked.label) })] };
}

// openClaim doesn't praise a link that has warnings.
function openClaim(report) {
  const n = report.findings.filter((f) => f.severity === "warning").length;
  if (n) return t("verdict.unknown.warned", { n });
  return t(LINKS.includes(report.subject) ? "verdict.unknown" : "verdict.unknown.other");
}

export function verdictView(report, settings) {
  const { claim, because } = words(report, settings);
  return h("h2", { key: "verdict", class: `verdict ${report.verdict}`, part: "verdict" },
    h("span", { class: "claim" }, claim), because.length > 0 && " ", because.length > 0 && h("span", { class: "because" }, because));
}

// spoken is the verdict as a screen reader hears it, once.
export function spoken(report, settings) {
  const { claim, because } = words(report, settings);
  return `${claim} ${because.map(plain).join("")}`.trim();
}

const plain = (piece) => (piece.tag ? piece.children.map(plain).join("") : piece);

// short is for the bar at the foot of a small screen.
export const short = (report, settings) =>
  report.verdict === "refused" && !leaksOnly(report) ? t("verdict.short.refused", { n: errors(report).length }) : words(report, settings).claim;

export function foundText(report) {
  const kinds = [...new Set(report.found.map((f) => f.kind))].filter((k) => k !== "unknown");
  if (!kinds.length && report.subject !== "unknown") kinds.push(report.subject);
  if (!kinds.length) return t("found.nothing");
  return kinds.map((k) => capital(t(`kind.${k}`, { platform: word(report.platformName) }).trim())).join(" · ");
}
