// Runs before the page is painted, so that neither colours nor language flash.
{
  const root = document.documentElement;

  // Where nothing may be stored, the system and the browser say it.
  const stored = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };

  const scheme = stored("scheme");
  if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;

  const known = ["en", ...Object.keys(LANGUAGES)]; // filled in by the build
  const wanted = [stored("language"), ...navigator.languages].map((tag) => tag?.toLowerCase().split("-")[0]);
  const language = wanted.find((id) => known.includes(id)) ?? "en";
  if (language !== "en") {
    root.lang = language;
    root.dataset.waiting = ""; // page.js takes it away when the words are there
    const link = Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "" });
    link.href = new URL(LANGUAGES[language].path, document.currentScript.src);
    document.head.append(link);
  }
}

// Tells the bundler to leave this as it is; nothing is exported.
export {};
