// Words of the core, made fit to show: a message is its format with the
// arguments put in, and a quoted argument is code.

import { h } from "./dom.js";

const VERB = /%%|%(?:\[(\d+)\])?[a-z]/g;

// pieces cuts a format into texts and {code} arguments.
export function pieces(finding) {
  if (!finding.format) return sentence([finding.message]);
  const out = [];
  let from = 0;
  let next = 0;
  for (const verb of finding.format.matchAll(VERB)) {
    out.push(finding.format.slice(from, verb.index));
    from = verb.index + verb[0].length;
    if (verb[0] === "%%") {
      out.push("%");
      continue;
    }
    if (verb[1]) next = verb[1] - 1;
    const arg = finding.args[next++] ?? "";
    out.push(verb[0].endsWith("q") ? { code: arg } : arg);
  }
  out.push(finding.format.slice(from));
  return sentence(out.filter((p) => p !== ""));
}

// The core's messages are clauses, for carets and lists; here they stand alone.
function sentence(list) {
  const first = list[0];
  const last = list.at(-1);
  if (typeof first === "string") list[0] = first[0].toUpperCase() + first.slice(1);
  if (typeof last !== "string" || !/[.!?…。！？]["”)]?$/.test(last)) list.push(".");
  return list;
}

export const say = (finding) => pieces(finding).map((p) => (p.code === undefined ? p : h("code", null, p.code.length > SHORT ? breakable(p.code) : p.code)));

// A short value stays whole on its line.
const SHORT = 40;

// breakable lets a long value break where a reader would break it.
export function breakable(text) {
  const runs = text.split(/(?<=%20|%2F|[+&/._-])/);
  return runs.flatMap((run, i) => (i ? [h("wbr"), run] : [run]));
}
