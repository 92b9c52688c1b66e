/**
 * Reads that a page cannot trip: a form's fields override its own properties by name (`<input name="parentNode">`), and
 * named forms and pictures those of the document, in every script's world. So they are asked of the prototypes.
 */
const getter = <T extends object, K extends keyof T>(prototype: T, name: K) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: T) => T[K];

const element = Element.prototype;
const document_ = Document.prototype;
const localName = getter(element, 'localName');
const assignedSlot = getter(element, 'assignedSlot');
const parentNode = getter(Node.prototype, 'parentNode');
const textContent = getter(Node.prototype, 'textContent');
const isConnected = getter(Node.prototype, 'isConnected');
const nodeType = getter(Node.prototype, 'nodeType');
const documentElement = getter(document_, 'documentElement');
const body = getter(document_, 'body');
const defaultView = getter(document_, 'defaultView');
const activeElement = getter(document_, 'activeElement');

/** The element's tag name in lower case, without prefix. */
export const tagOf = (of: Element): string => localName.call(of);

/** The attribute's value; an empty string where there is none. */
export const attributeOf = (of: Element, name: string): string => element.getAttribute.call(of, name) ?? '';

/** The names of all its attributes, in the page's order. */
export const attributeNamesOf = (of: Element): string[] => element.getAttributeNames.call(of);

/** The node around one; null at the top of a tree. */
export const parentOf = (node: Node): ParentNode | null => parentNode.call(node);

/** The slot that a child of a shadow host is shown in. */
export const slotOf = (of: Element): HTMLSlotElement | null => assignedSlot.call(of);

/** All text below a node. */
export const textOf = (node: Node): string => textContent.call(node) ?? '';

/** Whether the node stands in a document. */
export const isInPage = (node: Node): boolean => isConnected.call(node);

/** Whether a node is or holds another. */
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

export const matches = (of: Element, selector: string): boolean => element.matches.call(of, selector);

/** The innermost element around one, or itself, that fits. */
export const closest = (of: Element, selector: string): Element | null => element.closest.call(of, selector);

/** Whether a node is an element, also one of a frame, whose classes are not ours. */
export const isElement = (node: Node): node is Element => nodeType.call(node) === Node.ELEMENT_NODE;

/** The element's box in its window. */
export const boxOf = (of: Element): DOMRect => element.getBoundingClientRect.call(of);

/** Everything below that fits, in page order. */
export const select = (root: Document | ShadowRoot | Element, selector: string): NodeListOf<Element> =>
  prototypeOf(root).querySelectorAll.call(root, selector);

const prototypeOf = (root: Node): ParentNode => {
  if (isElement(root)) return element;
  return nodeType.call(root) === Node.DOCUMENT_NODE ? document_ : DocumentFragment.prototype;
};

/** The first element of a tree with an id. */
export const elementById = (tree: Document | ShadowRoot, id: string): Element | null =>
  (isShadow(tree) ? DocumentFragment.prototype : document_).getElementById.call(tree, id);

/** A walker over elements and text below `root`. */
export const nodesBelow = (document: Document, root: Node): TreeWalker =>
  document_.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

/** The document's `<html>` and `<body>`, as far as there are. */
export const rootsOf = (document: Document): HTMLElement[] =>
  [documentElement.call(document), body.call(document)].filter((root) => root !== null);

/** The window that shows a document. */
export const windowOf = (document: Document): (Window & typeof globalThis) | null => defaultView.call(document);

/** The element that has the keyboard. */
export const focusedIn = (document: Document): Element | null => activeElement.call(document);

/** Whether a tree is a shadow root, also one of a frame, whose classes are not ours. */
export const isShadow = (tree: Document | ShadowRoot): tree is ShadowRoot =>
  nodeType.call(tree) === Node.DOCUMENT_FRAGMENT_NODE;

const adoptedIn = (prototype: Document | ShadowRoot) =>
  Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets') as Required<PropertyDescriptor>;
const ofDocument = adoptedIn(document_);
const ofShadow = adoptedIn(ShadowRoot.prototype);

/** The constructed style sheets that a tree has adopted. */
export const sheetsOf = (tree: Document | ShadowRoot): CSSStyleSheet[] =>
  Array.from((isShadow(tree) ? ofShadow : ofDocument).get.call(tree));

/** Has a tree adopt exactly these. */
export const adoptSheets = (tree: Document | ShadowRoot, sheets: CSSStyleSheet[]): void =>
  (isShadow(tree) ? ofShadow : ofDocument).set.call(tree, sheets);
