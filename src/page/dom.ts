/**
 * Reads that a page cannot trip: a form's fields override its own properties by name (`<input name="localName">`), so
 * names and attributes are asked of the prototypes.
 */
const localName = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get as (this: Element) => string;
const prototype = Element.prototype;

/** The element's tag name in lower case, without prefix. */
export const tagOf = (element: Element): string => localName.call(element);

/** The attribute's value; an empty string where there is none. */
export const attributeOf = (element: Element, name: string): string => prototype.getAttribute.call(element, name) ?? '';

/** The names of all its attributes, in the page's order. */
export const attributeNamesOf = (element: Element): string[] => prototype.getAttributeNames.call(element);

/** A walker over elements and text below `root`; unlike `firstChild` and its kin it cannot be overridden by a page. */
export const nodesBelow = (document: Document, root: Node): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
