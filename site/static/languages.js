// The languages that there are. English is in this script; a catalogue of
// another language is a file beside it, and loaded when it is asked for.

import { english } from "./strings.js";

const FILES = LANGUAGES; // filled in by the build: {zh: {name, path, integrity}}

const loaded = new Map([["en", english]]);
const loading = new Map();

/** Ids and names, each in its own language. */
export const all = () => [["en", english.name], ...Object.entries(FILES).map(([id, { name }]) => [id, name])];

/** Finds the language that a BCP 47 tag asks for; English when there is none. */
export function match(tag) {
  const id = tag.toLowerCase().split("-")[0];
  return id in FILES ? id : "en";
}

/** Gives a catalogue that is there already. */
export const here = (id) => loaded.get(id);

/** Loads a catalogue, once; it rejects when that fails, and may be called again. */
export function load(id) {
  if (loaded.has(id)) return Promise.resolve(loaded.get(id));
  if (!loading.has(id)) loading.set(id, fetchWords(id).finally(() => loading.delete(id)));
  return loading.get(id);
}

async function fetchWords(id) {
  const { path, integrity } = FILES[id];
  const response = await fetch(new URL(path, import.meta.url), { integrity });
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  loaded.set(id, await response.json());
  return loaded.get(id);
}

/** Tells whether an address is that of a catalogue. */
export const isFile = (address) => Object.values(FILES).some(({ path }) => new URL(path, import.meta.url).href === address);
