// Describes elements and makes a parent's children so. A string can only become
// a text node here, which is why nothing that was pasted is ever markup. Nodes
// are kept where they can be, so that focus, selection and open folds live on;
// what is wanted is held against what was wanted before, so that a node which
// stays as it is isn't even looked at.

const flat = (children) => children.flat(Infinity).filter((c) => c != null && c !== false && c !== "");

export const h = (tag, props, ...children) => ({ tag, props: props ?? {}, children: flat(children) });

/** A fold; body makes what is in it, and is only asked while it is open. */
export const fold = (props, summary, body) => ({ ...h("details", props, h("summary", null, summary)), body });

const SHOWN = Symbol("shown"); // on a parent: its children as {wanted, nodes}
const CALLS = Symbol("calls");

// These say what a control holds now; the attributes only say what it began with.
const LIVE = new Set(["value", "checked"]);
const isLive = (node, name) => LIVE.has(name) && node.nodeName !== "OPTION";

export function patch(parent, wanted) {
  const old = parent[SHOWN] ?? { wanted: [], nodes: [] };
  const pairs = pair(old.wanted, wanted);
  const nodes = wanted.map((want, i) => (pairs[i] < 0 ? create(want) : update(old.nodes[pairs[i]], old.wanted[pairs[i]], want)));
  if (nodes.length !== old.nodes.length || nodes.some((node, i) => node !== old.nodes[i])) arrange(parent, old.nodes, nodes);
  parent[SHOWN] = { wanted, nodes };
}

const keyOf = (want) => want.props?.key;

const fits = (old, want) => old.tag === want.tag && keyOf(old) === keyOf(want);

// pair gives for each wanted child the index of the old one that becomes it, or
// -1: the next that fits, or one further up that has its key.
function pair(old, wanted) {
  let next = 0;
  return wanted.map((want) => {
    let i = next;
    while (i < old.length && !fits(old[i], want)) i++;
    if (i === old.length) i = keyOf(want) == null ? -1 : old.findIndex((one) => fits(one, want));
    next = Math.max(next, i + 1);
    return i;
  });
}

// arrange takes out first what is not used again: a node that must be moved
// loses the focus.
function arrange(parent, old, nodes) {
  const used = new Set(nodes);
  for (const node of old) if (!used.has(node)) node.remove();
  let at = parent.firstChild;
  for (const node of nodes) {
    if (node === at) at = at.nextSibling;
    else place(parent, node, at);
  }
}

function place(parent, node, before) {
  if (parent.moveBefore && node.parentNode === parent) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

const create = (want) => (want.tag ? update(document.createElement(want.tag), { props: {} }, want) : document.createTextNode(want));

function update(node, old, want) {
  if (!want.tag) {
    if (old !== want) node.data = want;
    return node;
  }
  for (const name in old.props) if (!(name in want.props)) set(node, name, null);
  for (const name in want.props) if (isLive(node, name) || old.props[name] !== want.props[name]) set(node, name, want.props[name]);
  patch(node, want.body && node.open ? [...want.children, ...flat([want.body()])] : want.children);
  // A select can only take a value that it has an option for.
  if (want.tag === "select" && node.value !== want.props.value) node.value = want.props.value;
  return node;
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
