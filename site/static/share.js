// Links to a check. The state goes into the fragment, which no server sees:
//
//   "#v1." + base64url(deflate-raw(JSON of the state))
//
// The state is {text, message, settings: {key: [string]}, settingsText, platform};
// what is empty is left out. The build writes such links too (link.go in site).

import { redact } from "./redact.js";

const prefix = "#v1.";

// A link longer than this is not made, and not read: chats and mail break it.
const maxLink = 8 << 10;

// A few hundred bytes can unfold to gigabytes, so unfolding stops here.
const maxState = 256 << 10;

/**
 * Makes the fragment for a state, without secrets. It rejects with a RangeError
 * when the link would be too long.
 */
export async function encode(state) {
  const json = JSON.stringify(withoutSecrets(tidy(state)));
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(json), Infinity);
  const fragment = prefix + toBase64(bytes);
  if (fragment.length > maxLink) throw new RangeError("too much for a link");
  return fragment;
}

/** Reads the state from a fragment; null when there is none in it, or a broken one. */
export async function decode(fragment) {
  if (!fragment.startsWith(prefix) || fragment.length > maxLink) return null;
  try {
    const packed = fromBase64(fragment.slice(prefix.length));
    const bytes = await through(new DecompressionStream("deflate-raw"), packed, maxState);
    return tidy(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

function withoutSecrets(state) {
  const clean = {};
  for (const [key, value] of Object.entries(state)) {
    clean[key] = key === "settings" ? mapValues(value, (list) => list.map(redact)) : redact(value);
  }
  return clean;
}

// tidy keeps what a state may hold, in one order, and nothing else: a link comes from anyone.
function tidy(state) {
  const tidied = {};
  for (const key of ["text", "message", "settings", "settingsText", "platform"]) {
    const value = state?.[key];
    if (key === "settings" ? isSettings(value) : typeof value === "string" && value !== "") {
      tidied[key] = value;
    }
  }
  return tidied;
}

function isSettings(value) {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).length > 0 &&
    Object.values(value).every((list) => Array.isArray(list) && list.every((item) => typeof item === "string"))
  );
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

async function through(stream, bytes, limit) {
  const writer = stream.writable.getWriter();
  // Errors show on the reading side; here they would only go unhandled.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const chunks = [];
  let size = 0;
  for (const reader = stream.readable.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new RangeError("too much in a link");
    }
    chunks.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
