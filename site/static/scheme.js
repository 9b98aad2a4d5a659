// Runs before the page is painted, so that a chosen scheme doesn't flash.
try {
  const scheme = localStorage.getItem("scheme");
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
} catch {
  // Where nothing may be stored, the system's scheme holds.
}

// Tells the bundler to leave this as it is; nothing is exported.
export {};
