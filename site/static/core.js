// The checker: loads the program, asks it, and starts it again when it falls.
//
// The program lives in a box: the build wraps Go's wasm_exec.js in a function
// whose globalThis is the small object made below. Nothing of it lands on the
// page, a page that has its own `fs` or `process` does no harm, and the program
// has no fetch, no document and no storage to reach.

import runtime from "grantlint:runtime";

const program = new URL(PROGRAM, import.meta.url); // PROGRAM, INTEGRITY and PLATFORMS: filled in by the build

/** The platforms of the catalogue and their settings, before the program is there. */
export const platforms = PLATFORMS;

/**
 * Tells "ready", "restarted" (the program fell and is there again; the check
 * that felled it has been answered with an error) and "failed" (detail: the
 * error; load may be called again).
 */
export const events = new EventTarget();

let loading; // the promise of load, while it is good
let compiled; // WebAssembly.Module, kept so that a restart takes milliseconds
let running; // the program's two functions; undefined while there is no program
let blank; // an empty report, for answers that the program can't give

/** Loads the program, once. After a failure the next call tries again. */
export function load() {
  loading ??= start().catch((error) => {
    loading = undefined;
    tell("failed", error);
    throw error;
  });
  return loading;
}

/** Says whether check and catalog can be called. */
export function ready() {
  return running !== undefined;
}

/** Asks for a report. It never throws once the program is loaded. */
export function check(request) {
  if (!blank) throw new Error("grantlint is not loaded: await load() first");
  let plain;
  try {
    // A getter that throws must throw here; inside the program nothing could catch it.
    plain = structuredClone(request);
  } catch (error) {
    return refuse(`the request can't be copied: ${messageOf(error)}`);
  }
  if (!running && !restart()) return refuse("the checker is not running");
  return ask((grantlint) => grantlint.check(plain)) ?? refuse("the checker fell over this and was started again");
}

/** Lists platforms, their settings, and rules. */
export function catalog() {
  if (!running && !restart()) throw new Error("grantlint is not loaded: await load() first");
  const answer = ask((grantlint) => grantlint.catalog());
  if (!answer) throw new Error("the checker fell over its catalog");
  return answer;
}

async function start() {
  compiled ??= await compile();
  running = instantiate();
  blank = running.check({});
  tell("ready");
}

async function compile() {
  const response = await fetch(program, { integrity: INTEGRITY });
  if (!response.ok) throw new Error(`${program.pathname} answers ${response.status}`);
  // Streaming insists on the type; a host that doesn't know it still serves the bytes.
  const type = response.headers.get("Content-Type") ?? "";
  if (/^application\/wasm\s*$/i.test(type)) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

function instantiate() {
  const scope = {
    // What the Go runtime and syscall/js look up. They put fs, process and path beside it.
    Object, Array, Uint8Array, Date, TextEncoder, TextDecoder,
    crypto: { getRandomValues: (bytes) => crypto.getRandomValues(bytes) },
    performance: { now: () => performance.now() },
  };
  // Words about the program's end are of no use to the page's reader.
  const silent = { log() {}, warn() {}, error() {} };
  runtime(scope, silent);
  const go = new scope.Go();
  const fallen = () => {
    if (running === scope.grantlint) running = undefined;
  };
  go.run(new WebAssembly.Instance(compiled, go.importObject)).then(fallen, fallen);
  if (!scope.grantlint) throw new Error("the checker did not start");
  return scope.grantlint;
}

// A panic that nobody caught ends the program and gives undefined; a stack that
// ran over throws and leaves it in no state to go on.
function ask(question) {
  try {
    const answer = question(running);
    if (answer !== undefined) return answer;
  } catch {
    // The same as undefined: the program is lost.
  }
  if (restart()) tell("restarted");
  return undefined;
}

function restart() {
  running = undefined;
  if (!compiled) return false;
  try {
    running = instantiate();
  } catch (error) {
    loading = undefined;
    tell("failed", error);
  }
  return running !== undefined;
}

function refuse(error) {
  return { ...structuredClone(blank), error };
}

function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

function tell(name, detail) {
  events.dispatchEvent(new CustomEvent(name, { detail }));
}
