// Reads of the page's DOM that a page cannot bend: `<input name="firstChild">` in a form shadows `form.firstChild`, even for content scripts.

type Read<N, T> = (node: N) => T;

/** The accessor `key` taken from the prototype; a plain read where the DOM is not a browser's (linkedom). */
function read<N extends object, T>(prototype: object | undefined, key: string): Read<N, T> {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as Record<string, unknown>)[key] as T;
}

type Call<N, A extends unknown[], T> = (node: N, ...args: A) => T;

function call<N extends object, A extends unknown[], T>(prototype: object | undefined, key: string): Call<N, A, T> {
  const method = prototype && Object.getOwnPropertyDescriptor(prototype, key)?.value;
  return typeof method === 'function'
    ? (node, ...args) => method.apply(node, args) as T
    : (node, ...args) => (node as Record<string, (...a: A) => T>)[key]?.apply(node, args) as T;
}

const nodes = typeof Node === 'undefined' ? undefined : Node.prototype;
const elements = typeof Element === 'undefined' ? undefined : Element.prototype;
const documents = typeof Document === 'undefined' ? undefined : Document.prototype;
const html = typeof HTMLElement === 'undefined' ? undefined : HTMLElement.prototype;

// Marked as pure: what a bundle does not use, such as the scout's, it does not carry.
export const firstChild = /* @__PURE__ */ read<Node, Node | null>(nodes, 'firstChild');
export const nextSibling = /* @__PURE__ */ read<Node, Node | null>(nodes, 'nextSibling');
export const nodeType = /* @__PURE__ */ read<Node, number>(nodes, 'nodeType');
export const parentNode = /* @__PURE__ */ read<Node, ParentNode | null>(nodes, 'parentNode');
export const childNodes = /* @__PURE__ */ read<Node, NodeListOf<ChildNode>>(nodes, 'childNodes');
export const textContent = /* @__PURE__ */ read<Node, string | null>(nodes, 'textContent');
export const shadowRoot = /* @__PURE__ */ read<Element, ShadowRoot | null>(elements, 'shadowRoot');
export const documentElement = /* @__PURE__ */ read<Document, Element | null>(documents, 'documentElement');
export const body = /* @__PURE__ */ read<Document, Element | null>(documents, 'body');
export const attribute = /* @__PURE__ */ call<Element, [string], string | null>(elements, 'getAttribute');
export const hasAttribute = /* @__PURE__ */ call<Element, [string], boolean>(elements, 'hasAttribute');
export const queryAll = /* @__PURE__ */ call<Document, [string], NodeListOf<Element>>(documents, 'querySelectorAll');
export const queryInside = /* @__PURE__ */ call<Element, [string], NodeListOf<Element>>(elements, 'querySelectorAll');
const localName = /* @__PURE__ */ read<Element, string>(elements, 'localName');
const upperNames = html !== undefined;

/** The element's tag in lower case. */
export const tagOf = (element: Element): string => (upperNames ? localName(element) : localName(element).toLowerCase());

export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isText = (node: Node): node is Text => nodeType(node) === 3;

/** The text of an element on one line. */
export const plainText = (element: Element | null | undefined): string =>
  element
    ? (textContent(element) ?? '')
        .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** What the composed tree shows below an element: an open shadow root's content, a slot's assigned nodes, or its children. */
export function firstShown(element: Element, tag: string): Node | null | Node[] {
  const root = shadowRoot(element);
  if (root) return firstChild(root);
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.();
    if (assigned?.length) return assigned;
  }
  return firstChild(element);
}
