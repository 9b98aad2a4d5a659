// What is shown around holds no secrets: they are told by the names in front of
// them, by what they begin with, or by their place in an address. The core masks
// the same in its reports; here the person's own text is cleaned.

// A name begins behind what can't be part of it, be that percent-encoded.
const start = "(?<=^|[^A-Za-z0-9_.-]|%26|%3F|%23|%2526|%253F|%2523)";

// Names of secrets wherever they stand, with anything in front: GOOGLE_CLIENT_SECRET.
const plain =
  "[A-Za-z0-9_.-]*(?:(?:client|app|consumer|corp)[_.-]?secret|(?:access|refresh|id)[_.-]?token)" +
  "|secret[_.-]?key|private[_.-]?key|code[_.-]?verifier|client[_.-]?assertion|password|h?api[_.-]?key";

// Names that tell a secret only in a link or in a file. In prose a code is the
// number of an error.
const short = "secret|code|(?:js|auth)_code|assertion|[A-Za-z0-9_.-]*token";

const named = (names, sign, value) => new RegExp(`${start}(${names})(${sign})${value}`, "gi");
const raw = `[^&\\s"'\`<>#]+`;

const secrets = [
  named(`${plain}|${short}`, "=", raw),
  named(`${plain}|${short}`, "%3D", `(?:(?!%26|%23|%22)[^&\\s"'\`<>#])+`),
  named(`${plain}|${short}`, "%253D", `(?:(?!%2526|%2523|%26|%23|%22)[^&\\s"'\`<>#])+`),
  named(`${plain}|${short}`, `(?:\\\\")?\\s*[:=]\\s*\\\\"`, `(?:[^"\\\\]|\\\\[^"])+`), // JSON in a string
  named(`${plain}|${short}`, `"?\\s*[:=]\\s*"`, `(?:[^"\\\\]|\\\\.)+`),
  named(`${plain}|${short}`, `'?\\s*[:=]\\s*'`, `(?:[^'\\\\]|\\\\.)+`),
  named(plain, ":\\s*", `[^&\\s"'\`<>#,}]+`),
  // What it begins with tells the kind of a secret.
  /(?<![A-Za-z0-9_-])(gh[opurs]_|github_pat_|glpat-|gloas-|xox[bpe]-|xapp-|shp(?:at|ca|pa|ss)_|[sr]k_(?:live|test)_|GOCSPX-|ya29\.|AIzaSy|ntn_|ATATT3|pat-(?:na|eu)1-|sk-(?:proj|ant)-)()[\w.+/~=-]{8,}/g,
  /(-----BEGIN)()[^]*?(?=-----END|$)/g,
  // The password in an address, plain or encoded.
  /(:\/\/[^\s/?#@:"']*:)()[^\s/?#@"']+(?=@)/g,
  /(%3A%2F%2F(?:(?!%2F|%3A|%40)[^\s&#"'])*%3A)()(?:(?!%2F|%40)[^\s&#"'])+(?=%40)/gi,
];

/** Puts REDACTED where a secret stands. */
export function redact(text) {
  return secrets.reduce((clean, secret) => clean.replace(secret, "$1$2REDACTED"), text);
}
