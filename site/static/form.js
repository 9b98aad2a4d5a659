// Fields for what the app registered, drawn as the catalogue declares them. The
// page knows kinds, and nothing of any platform.

import { h } from "./dom.js";
import { linesView } from "./link.js";
import { inEnglish, told } from "./say.js";
import { t, word } from "./strings.js";
import { dayField, fromField, toField } from "./time.js";

const join = (values) => (values ?? []).join("\n");

// Each kind turns its values into a control and what is typed into values.
const CONTROLS = {
  list: (s, values, id, set) => h("textarea", { id, rows: "3", spellcheck: "false", autocapitalize: "off", placeholder: t("settings.oneALine"), value: join(values), "aria-describedby": noteId(s, id), oninput: (e) => set(s.key, e.target.value.split("\n")) }),
  choice: (s, values, id, set) => h("select", { id, value: values?.[0] ?? "", "aria-describedby": noteId(s, id), onchange: (e) => set(s.key, [e.target.value]) },
    h("option", { value: "" }, t("settings.unknown")), s.choices.map((c) => h("option", { value: c.value, lang: inEnglish(c.label) }, word(c.label)))),
  text: input("text"),
  date: input("date", dayField),
  number: input("number", (value) => (/^-?\d+(\.\d+)?$/.test(value) ? value : "")),
  time: input("datetime-local", toField, fromField), // with seconds: a code lives for one minute
};

// input draws a field that shows a value in its own way. What it can't show, as
// a link may bring, stands in one for any text, to be seen and mended.
function input(type, shown = (value) => value, given = (value) => value) {
  return (s, values, id, set) => {
    const value = values?.[0] ?? "";
    const fits = !value || shown(value) !== "";
    return h("input", { id, type: fits ? type : "text", step: type === "datetime-local" ? "1" : null, spellcheck: "false", autocapitalize: "off", autocomplete: "off", value: fits ? shown(value) : value, "aria-describedby": noteId(s, id), oninput: (e) => set(s.key, [fits ? given(e.target.value) : e.target.value]) });
  };
}

const noteId = (s, id) => (s.help || s.where ? `${id}-note` : null);

// field draws one setting; prefix tells apart the places where it is shown.
export function field(setting, state, act, prefix) {
  const id = `${prefix}-${setting.key}`;
  const control = (CONTROLS[setting.kind] ?? CONTROLS.text)(setting, state.settings[setting.key], id, act.set);
  return h("div", { key: id, class: `field ${setting.kind}`, part: "field" },
    h("label", { for: id }, told(setting.label)),
    control,
    noteId(setting, id) && h("p", { id: `${id}-note`, class: "note" }, told(setting.help), setting.help && setting.where && " ", setting.where && h("span", { class: "where" }, told(setting.where))));
}

// fields draws settings in their order; those of one group share a row.
export function fields(settings, state, act, prefix) {
  const rows = [];
  for (const s of settings) {
    const last = rows.at(-1);
    if (s.group && last?.group === s.group) last.fields.push(s);
    else rows.push({ group: s.group, fields: [s] });
  }
  return rows.map((row) => h("div", { key: `${prefix}-row-${row.fields[0].key}`, class: row.fields.length > 1 ? "fields group" : "fields" }, row.fields.map((s) => field(s, state, act, prefix))));
}

// fileBox takes a settings file as it is, and shows what is wrong with it by line.
export function fileBox(state, act, marks, numbers) {
  return h("div", { key: "file", class: "field file" },
    h("label", { for: "file" }, t("settings.file")),
    h("textarea", { id: "file", rows: "5", spellcheck: "false", autocapitalize: "off", "aria-describedby": "file-note", value: state.settingsText, oninput: (e) => act.settingsText(e.target.value) }),
    h("p", { id: "file-note", class: "note" }, t("settings.file.help")),
    linesView(state.settingsText, {}, marks, numbers, act.goTo));
}
