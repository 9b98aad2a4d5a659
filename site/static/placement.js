// Where each scope stands: a row per scope, a choice per row. It is the form and
// the answer at once.
//
// The answers are held here as the lists that they make, one for each choice,
// and the set of scopes that are in none of them.

import { fold, h } from "./dom.js";
import { breakable, inEnglish, told } from "./say.js";
import { t, word } from "./strings.js";

export const NONE = "none";

// A link of 64 KB can hold thousands of scopes, and nobody sets them one by one.
const MOST = 80;

const keysOf = (setting) => setting.choices.map((c) => c.value);

// seed takes over what a file or an earlier answer says of the rows, so that a
// list which is touched stays whole.
function seed(setting, rows, answers) {
  const out = { lists: {}, none: [...(answers.none ?? [])], typed: answers.typed ?? [] };
  for (const key of keysOf(setting)) {
    const told = rows.filter((r) => r.app === key).map((r) => r.value);
    out.lists[key] = [...new Set([...(answers.lists?.[key] ?? []), ...told])];
  }
  return out;
}

// choose puts a scope where the person says it stands.
export function choose(setting, rows, answers, scope, choice) {
  const out = seed(setting, rows, answers);
  for (const key of keysOf(setting)) out.lists[key] = out.lists[key].filter((s) => s !== scope);
  out.none = out.none.filter((s) => s !== scope);
  (choice === NONE ? out.none : out.lists[choice]).push(scope);
  return out;
}

// type takes a whole list as it was typed.
export function type(setting, rows, answers, key, values) {
  const out = seed(setting, rows, answers);
  out.lists[key] = values;
  const own = new Set(values.map((v) => v.trim()));
  for (const other of keysOf(setting)) if (other !== key && !out.typed.includes(other)) out.lists[other] = out.lists[other].filter((s) => !own.has(s));
  out.none = out.none.filter((s) => !own.has(s));
  out.typed = [...new Set([...out.typed, key])];
  return out;
}

// answerOf is where a row stands in the app: what the person said, or what the
// core read in a file; "" when neither tells.
export function answerOf(setting, answers, row) {
  if (answers.none?.includes(row.value)) return NONE;
  return keysOf(setting).find((key) => answers.lists?.[key]?.some((s) => s.trim() === row.value)) ?? row.app;
}

// lists are what the core is told. Only once every row is settled do empty
// lists mean that there is nothing in them.
export function lists(setting, rows, answers) {
  if (!answers.lists) return {};
  const settled = rows.length > 0 && rows.every((r) => answerOf(setting, answers, r));
  const out = {};
  for (const key of keysOf(setting)) {
    const values = (answers.lists[key] ?? []).map((s) => s.trim()).filter(Boolean);
    if (values.length || settled) out[key] = values;
  }
  return out;
}

// sort says which rows are shown and which are folded away. It is asked when the
// paste changes and not when a cell does: a row must not jump from under a hand.
export function sort(setting, rows, answers) {
  const fine = rows.filter((r) => r.state === "ok");
  const folded = fine.length > 3 ? new Set(fine.map((r) => r.value)) : new Set();
  return { order: rows.map((r) => r.value), folded };
}

function inOrder(rows, order) {
  const at = new Map(order.map((v, i) => [v, i]));
  return rows.map((r, i) => [at.get(r.value) ?? order.length + i, r]).sort((a, b) => a[0] - b[0]).map(([, r]) => r);
}

export function placementView(setting, report, state, act) {
  const rows = inOrder(report.placement, state.sorted.order).slice(0, MOST);
  const more = report.placement.length - rows.length;
  const open = rows.filter((r) => !state.sorted.folded.has(r.value));
  const folded = rows.filter((r) => state.sorted.folded.has(r.value));
  const left = report.placement.filter((r) => !answerOf(setting, state.answers, r));
  const row = (r) => rowView(setting, r, state, act);
  return h("section", { key: "placement", class: "placement", part: "placement", "aria-labelledby": "placement-title" },
    h("h3", { id: "placement-title" }, t("placement.title")),
    rows.length > 0 && head(setting),
    h("div", { key: "open" }, open.map(row)),
    folded.length > 0 && fold({ key: "folded" }, t("placement.fold", { n: folded.length }), () => h("div", null, folded.map(row))),
    more > 0 && h("p", { key: "more", class: "note" }, t("placement.more", { n: more })),
    left.length > 0 && restView(setting, left, act),
    listsView(setting, state, act));
}

const choices = (setting) => [
  ...setting.choices.map((c) => ({ value: c.value, label: told(c.label), name: word(c.label), lang: inEnglish(c.label) })),
  { value: NONE, label: t("placement.none"), name: t("placement.none") },
];

function head(setting) {
  return h("div", { key: "head", class: "place head", "aria-hidden": "true" },
    h("span", null, t("placement.scope")), h("span", null, t("placement.link")),
    h("span", { class: "switch" }, choices(setting).map((c) => h("span", null, c.label))));
}

// Names are attributes here: words that are only there to be heard take as long
// to lay out as others, and rows are many.
function rowView(setting, row, state, act) {
  const now = answerOf(setting, state.answers, row);
  const one = (c) => h("label", { key: c.value, class: "cell" },
    h("input", { type: "radio", name: `place-${row.value}`, value: c.value, "aria-label": c.name, lang: c.lang, checked: now === c.value, onchange: () => act.place(row.value, c.value) }),
    h("span", { class: "word" }, c.label));
  return h("div", { key: `row-${row.value}`, class: `place ${row.state}`, role: "group", "aria-label": t("placement.legend", { scope: row.value }) },
    h("span", { class: "scope mono", "aria-hidden": "true" }, breakable(row.value)),
    h("span", { class: "stands" }, row.link ? h("code", null, row.link) : t("placement.absent"),
      row.state === "wrong" && h("span", { class: "off" }, ` ${t("placement.wrong")}`)),
    h("span", { class: "switch" }, choices(setting).map(one)));
}

function restView(setting, left, act) {
  return h("p", { key: "rest", class: "rest" }, t("placement.rest", { n: left.length }), " ",
    choices(setting).map((c) => h("button", { type: "button", class: "quiet", onclick: () => act.placeAll(left.map((r) => r.value), c.value) }, c.label)));
}

function listsView(setting, state, act) {
  const one = (c) => h("div", { key: c.value, class: "field list" },
    h("label", { for: `list-${c.value}` }, told(c.label)),
    h("textarea", { id: `list-${c.value}`, rows: "4", spellcheck: "false", autocapitalize: "off", placeholder: t("settings.oneALine"), value: (state.answers.lists?.[c.value] ?? []).join("\n"), oninput: (e) => act.list(c.value, e.target.value.split("\n")) }));
  return fold({ key: "lists", class: "lists" }, t("placement.lists"), () => [
    h("div", { class: "fields group" }, setting.choices.map(one)),
    setting.where && h("p", { class: "note" }, told(setting.help), " ", h("span", { class: "where" }, told(setting.where))),
  ]);
}
