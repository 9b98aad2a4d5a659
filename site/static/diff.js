// What changes in the link, a parameter at a time. Only words are compared: how
// the fixes came about doesn't matter to a reader.

import { rows } from "./link.js";

// Beyond this many comparisons a value counts as wholly changed.
const PATIENCE = 40000;

// changed gives the parameters that differ as {before, after}: runs of
// {text, mark}, none for a parameter that comes or goes.
export function changed(before, after) {
  const old = named(before);
  const now = named(after);
  const out = [];
  for (const [key, text] of old) {
    if (!now.has(key)) out.push({ before: whole(text), after: [] });
    else if (bare(now.get(key)) !== bare(text)) out.push(compare(text, now.get(key)));
  }
  for (const [key, text] of now) if (!old.has(key)) out.push({ before: [], after: whole(text) });
  return out;
}

// A parameter that moves to the front changes its separator and nothing else.
const bare = (text) => text.replace(/^[?&#]/, "");

const whole = (text) => [{ text, mark: true }];

// named lists the rows of a link by name, the second of a name apart from the first.
function named({ text, parts, span }) {
  const out = new Map();
  const seen = new Map();
  for (const row of rows(text, parts, span)) {
    const name = row.part.kind === "parameter" ? `=${row.part.name}` : row.part.kind;
    const n = seen.get(name) ?? 0;
    seen.set(name, n + 1);
    out.set(`${name} ${n}`, text.slice(row.start, row.end));
  }
  return out;
}

const words = (text) => text.split(/(%20|%2C|%2F|%3A|[+&?=,:/])/i).filter(Boolean);

function compare(before, after) {
  const a = words(before);
  const b = words(after);
  if (a.length * b.length > PATIENCE) return { before: whole(before), after: whole(after) };
  const common = longestCommon(a, b);
  return { before: marked(a, common.map(([i]) => i)), after: marked(b, common.map(([, j]) => j)) };
}

// longestCommon pairs the words that stay, by their indexes.
function longestCommon(a, b) {
  const best = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) best[i][j] = a[i] === b[j] ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
  const pairs = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (best[i + 1][j] >= best[i][j + 1]) i++;
    else j++;
  }
  return pairs;
}

// marked joins words to runs; those that don't stay are marked.
function marked(list, staying) {
  const stays = new Set(staying);
  const runs = [];
  list.forEach((text, i) => {
    const mark = !stays.has(i);
    const last = runs.at(-1);
    if (last?.mark === mark) last.text += text;
    else runs.push({ text, mark });
  });
  return runs;
}
