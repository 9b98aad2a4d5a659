// The first-party pages: the element that others embed, the count of requests,
// and the switch between light and dark.

import "./grant-lint.js";
import * as core from "./core.js";

// Proof instead of a promise: whatever this page asks for once the checker is
// there is counted, and shown.
function countRequests(output) {
  let n = 0;
  const seen = new PerformanceObserver((list) => {
    n += list.getEntries().length;
    output.textContent = String(n);
  });
  seen.observe({ type: "resource" });
}

const count = document.querySelector("#requests");
if (count) {
  const loaded = new Promise((done) => (document.readyState === "complete" ? done() : addEventListener("load", done)));
  const ready = new Promise((done) => (core.ready() ? done() : core.events.addEventListener("ready", done)));
  // Entries are told a moment after the answer came, so the last one of the load is let through.
  Promise.all([loaded, ready]).then(() => setTimeout(() => countRequests(count), 100));
}

const root = document.documentElement;
const scheme = document.querySelector(".scheme");

function label() {
  const dark = root.dataset.scheme ? root.dataset.scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  scheme.textContent = dark ? "Light" : "Dark";
  scheme.value = dark ? "light" : "dark";
}

if (scheme) {
  label();
  scheme.hidden = false;
  scheme.addEventListener("click", () => {
    root.dataset.scheme = scheme.value;
    try {
      localStorage.setItem("scheme", scheme.value);
    } catch {
      // Where nothing may be stored, the choice holds for this page.
    }
    label();
  });
}
