// The dates on "What expires when": what is entered there is taken to the checker.

import { encode } from "./share.js";
import { fromField } from "./time.js";

const valueOf = (field) => (field.type === "datetime-local" ? fromField(field.value) : field.value);

for (const form of document.querySelectorAll(".dates")) {
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const given = [...form.elements].filter((field) => field.name && field.value);
    const settings = Object.fromEntries(given.map((field) => [field.name, [valueOf(field)]]));
    if (given.length) location.href = form.dataset.checker + (await encode({ platform: form.dataset.platform, settings }));
  });
}
