// What was not checked, each with the field that would decide it.

import { h } from "./dom.js";
import { field } from "./form.js";
import { placementOf, settingFor } from "./report.js";
import { told } from "./say.js";
import { t } from "./strings.js";

// waiting groups the open rules by the setting that each waits for first.
export function waiting(report, settings) {
  const groups = new Map();
  for (const u of report.unchecked) {
    const key = u.needs.find((k) => settingFor(settings, k)) ?? "";
    const setting = settingFor(settings, key);
    const id = setting?.key ?? "";
    if (!groups.has(id)) groups.set(id, { setting, rules: [] });
    groups.get(id).rules.push(u);
  }
  return [...groups.values()];
}

// Fields that a person is in stay, even when their answer decided the rule:
// held keeps them until the focus has left.
export function uncheckedView(report, settings, state, act) {
  const groups = waiting(report, settings);
  const shown = new Set(groups.map((g) => g.setting?.key));
  for (const key of state.held) if (!shown.has(key)) groups.push({ setting: settingFor(settings, key), rules: [] });
  const rest = groups.filter((g) => g.setting?.key !== state.asked);
  if (!rest.length) return null;
  return h("section", { key: "unchecked", class: "unchecked", "aria-labelledby": "unchecked-title", onfocusin: () => act.hold(rest.map((g) => g.setting?.key).filter(Boolean)), onfocusout: act.release },
    h("h3", { id: "unchecked-title" }, t("unchecked.title")),
    h("ul", null, rest.map((g) => groupView(g, settings, state, act))));
}

function groupView(group, settings, state, act) {
  const { setting, rules } = group;
  const titles = [...new Set(rules.map((r) => r.title))];
  return h("li", { key: setting?.key ?? "other" },
    h("div", { class: "rules" }, titles.map((title) => h("p", null, told(title)))),
    !setting ? null
      : setting === placementOf(settings) ? h("p", { class: "note" }, t("unchecked.above", { label: t("placement.title") }))
        : field(setting, state, act, "open"));
}

// askView is the one question that decides most, answered where it is put. A
// placement is not repeated here: its table stands just below.
export function askView(settings, state, act) {
  if (state.asked === "text") return h("p", { key: "ask", class: "ask" }, t("ask.link"));
  const setting = settingFor(settings, state.asked);
  if (!setting || setting === placementOf(settings)) return null;
  return h("section", { key: "ask", class: "ask", onfocusin: () => act.hold([setting.key]), onfocusout: act.release }, field(setting, state, act, "ask"));
}
