import fc from 'fast-check';
import { hostileText } from './hostile-text';

/** What a script of the page does to its document. */
export type Change = (document: Document) => void;

const ACTS = {
  remove: (element: Element) => element.remove(),
  empty: (element: Element) => element.replaceChildren(),
  text: (element: Element, _: Document, text: string) => {
    element.textContent = text;
  },
  insert: (element: Element, document: Document, text: string) => element.prepend(text, document.createElement('p')),
  shorten: (element: Element) => {
    for (const node of element.childNodes) if (node instanceof Text) node.data = node.data.slice(1, -1);
  },
  move: (element: Element, document: Document) => document.body?.prepend(element),
  nest: (element: Element, document: Document) => {
    const host = document.createElement('div');
    element.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(element);
  },
  rewrite: (_: Element, document: Document, text: string) => {
    const root = document.createElement('html');
    root.append(document.createElement('body'), text);
    document.documentElement?.replaceWith(root);
  },
};

/** One change of an element somewhere in the page; where it cannot be made, none. */
const change: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    hostileText,
  )
  .map(([act, place, text]) => (document) => {
    const elements = Document.prototype.querySelectorAll.call(document, 'body *');
    const element = elements[Math.floor(place * elements.length)];
    try {
      if (element) ACTS[act](element, document, text);
    } catch {
      // the page's own properties stand in the way, or the tree does
    }
  });

/** What a page does to itself while it is read. */
export const changes: fc.Arbitrary<Change[]> = fc.array(change, { maxLength: 8 });
