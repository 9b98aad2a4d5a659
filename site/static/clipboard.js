// The clipboard, in and out.

import { h } from "./dom.js";
import { t } from "./strings.js";

/** Writes a text; gives whether it got there. */
export async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeByEvent(text);
  }
}

// In frames and on plain http there is no clipboard object, but the old event works.
function writeByEvent(text) {
  const put = (event) => {
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("copy", put, { capture: true, once: true });
  const done = document.execCommand("copy");
  removeEventListener("copy", put, { capture: true });
  return done;
}

/** A button that copies, and says so on its own face. */
export function copyButton(text, label, { state, act, said = "copied", about = "", main = false }) {
  // Its name stays while its face changes, so that it is not read out twice.
  return h("button", { type: "button", class: main ? "main" : "quiet", part: "button", onclick: () => act.copy(text, said) },
    h("span", { class: "aloud" }, about ? `${label}: ${about}` : label),
    h("span", { class: state.copied === text ? "gone" : null, "aria-hidden": "true" }, label),
    state.copied === text && h("span", { class: "done", "aria-hidden": "true" }, t("copied")));
}

/** Tells whether something is selected, in the page or in a shadow root. */
export function hasSelection(root) {
  const field = root.activeElement;
  if (field?.selectionStart !== undefined && field.selectionStart !== field.selectionEnd) return true;
  const outer = document.activeElement;
  if (outer?.selectionStart !== undefined && outer.selectionStart !== outer.selectionEnd) return true;
  const selections = [document.getSelection(), root.getSelection?.()];
  return selections.some((s) => s && s.toString() !== "");
}
