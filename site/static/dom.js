// Describes elements and makes a parent's children so. A string can only become
// a text node here, which is why nothing that was pasted is ever markup. Nodes
// are kept where they can be, so that focus, selection and open folds live on.

export const h = (tag, props, ...children) => ({
  tag,
  props: props ?? {},
  children: children.flat(Infinity).filter((c) => c != null && c !== false && c !== ""),
});

const KEY = Symbol("key");
const PROPS = Symbol("props");
const CALLS = Symbol("calls");

// These say what a control holds now; the attributes only say what it began with.
const LIVE = new Set(["value", "checked"]);
const isLive = (node, name) => LIVE.has(name) && node.nodeName !== "OPTION";

export function patch(parent, wanted) {
  const keyed = new Map();
  for (const node of parent.childNodes) if (node[KEY] != null) keyed.set(node[KEY], node);
  const keep = new Set(wanted.map(keyOf));

  let at = parent.firstChild;
  for (const want of wanted) {
    const key = keyOf(want);
    if (key != null) at = dropUnwanted(at, keep);
    let node = key != null ? keyed.get(key) : at;
    if (!fits(node, want, key)) node = create(want, key);
    if (node === at) at = at.nextSibling;
    else place(parent, node, at);
    update(node, want);
  }
  while (at) at = drop(at);
}

const keyOf = (want) => want.props?.key;

// What stands in the way of a keyed node and won't be used again goes first:
// a node that is moved loses the focus.
function dropUnwanted(at, keep) {
  while (at && !keep.has(at[KEY])) at = drop(at);
  return at;
}

function drop(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function place(parent, node, before) {
  if (parent.moveBefore && node.parentNode === parent) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

const nameOf = (want) => (want.tag ? want.tag.toUpperCase() : "#text");

const fits = (node, want, key) => node && node[KEY] == key && node.nodeName === nameOf(want);

function create(want, key) {
  const node = want.tag ? document.createElement(want.tag) : document.createTextNode("");
  if (key != null) node[KEY] = key;
  return node;
}

function update(node, want) {
  if (!want.tag) {
    const text = String(want);
    if (node.data !== text) node.data = text;
    return;
  }
  const old = node[PROPS] ?? {};
  for (const name in old) if (!(name in want.props)) set(node, name, null);
  for (const name in want.props) if (isLive(node, name) || old[name] !== want.props[name]) set(node, name, want.props[name]);
  node[PROPS] = want.props;
  patch(node, want.children);
  // A select can only take a value that it has an option for.
  if (want.tag === "select") node.value = want.props.value;
}

// A node has one listener for each kind of event, which calls what is wanted now.
function listen(node, type, wanted) {
  const calls = (node[CALLS] ??= {});
  if (!(type in calls)) node.addEventListener(type, (event) => calls[type]?.(event));
  calls[type] = wanted;
}

function set(node, name, value) {
  if (name === "key") return;
  if (name.startsWith("on")) listen(node, name.slice(2), value);
  else if (isLive(node, name)) node[name] !== value && (node[name] = value ?? "");
  else if (value == null || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : value);
}
