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
  const done = state.copied === text;
  const name = done ? t("copied") : label;
  return h("button", {
    type: "button",
    class: main ? "main" : "quiet",
    part: "button",
    "aria-label": about ? `${name}: ${about}` : null,
    onclick: () => act.copy(text, said),
  }, h("span", { class: done ? "gone" : null }, label), done && h("span", { class: "done" }, name));
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
