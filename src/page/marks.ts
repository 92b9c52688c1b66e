import { attributeOf, nodesBelow, tagOf } from './dom';
import type { Mark } from './evidence';
import { isInlineTag, isSkippedTag } from './tags';

/** An element that may show the headline, the byline or a date, as the walk finds it. */
export interface MarkedElement {
  element: Element;
  tag: string;
  /** How many `<p>` stand before it. */
  paragraph: number;
  linked: boolean;
}

const MAX_MARKED = 3_000;
const MAX_MARKS = 300;
const MAX_TEXT = 300;
const MAX_NODES = 60;
const MAX_CONTENT = 2_000;

const MARKING = /byline|author|autor|date|time|publish|updated|journalist|writer|contributor/i;
const AUTHOR_PATH = /author|autor|\/(?:people|profil|journalist|staff|contributor|reporter|writer|by)/i;

/** Whether an address looks like that of an author's page. */
export const leadsToAuthor = (address: string): boolean => AUTHOR_PATH.test(address);

/** Gathers on a walk the elements that may be marks, in page order. */
export class MarkFinder {
  readonly marked: MarkedElement[] = [];
  /** How many `<p>` the walk has come past. */
  paragraph = 0;
  /** Class names that were asked about: pages repeat them. */
  private readonly known = new Map<string, boolean>();

  /** Whether a class name or test id names a part of a byline. */
  names(value: string): boolean {
    let marking = this.known.get(value);
    if (marking === undefined) {
      marking = MARKING.test(value);
      this.known.set(value, marking);
    }
    return marking;
  }

  add(element: Element, tag: string, linked: boolean): void {
    if (this.marked.length < MAX_MARKED) this.marked.push({ element, tag, paragraph: this.paragraph, linked });
  }
}

const HINT_ATTRIBUTES = ['class', 'id', 'rel', 'data-testid'];

/** What the marked elements show; those that say nothing, or too much to be a mark, are left out. */
export function readMarks(document: Document, marked: readonly MarkedElement[]): Mark[] {
  const marks: Mark[] = [];
  for (const { element, tag, paragraph, linked } of marked) {
    if (marks.length >= MAX_MARKS) break;
    let hint = '';
    for (const name of HINT_ATTRIBUTES) hint += `${attributeOf(element, name)} `;
    hint = hint.trim();
    const prop = attributeOf(element, 'itemprop');
    if (tag === 'p' && !prop && !hint) continue;
    const text = linesOf(document, element);
    if (text === null) continue;
    const datetime = contentOf(element);
    if (text === '' && datetime === null) continue;
    marks.push({
      tag,
      prop: prop.toLowerCase().slice(0, 80),
      hint: hint.toLowerCase().slice(0, 200),
      text,
      datetime,
      path: tag === 'a' ? attributeOf(element, 'href').toLowerCase().slice(0, 200) : '',
      paragraph,
      linked,
    });
  }
  return marks;
}

function contentOf(element: Element): string | null {
  const written = attributeOf(element, 'datetime').trim() || attributeOf(element, 'content').trim();
  return written.slice(0, MAX_CONTENT) || null;
}

/** An element's text with a line break between elements that are no running line; null when it is too long for a mark. */
function linesOf(document: Document, element: Element): string | null {
  const walker = nodesBelow(document, element);
  let text = '';
  let depth = 0;
  let down = true;
  for (let visited = 0; visited < MAX_NODES; ) {
    let node = down ? walker.firstChild() : null;
    if (node) depth++;
    while (!node) {
      node = walker.nextSibling();
      if (node) break;
      if (depth-- === 0 || !walker.parentNode()) return tidy(text);
      if (!isInlineTag(tagOf(walker.currentNode as Element))) text += '\n';
    }
    visited++;
    if (node.nodeType === Node.TEXT_NODE) {
      const data = spaced((node as Text).data.slice(0, 2 * MAX_TEXT));
      // one line of it alone is too long
      if (data.length > MAX_TEXT + 2) return null;
      // "Jane Doe" and "Staff Writer" in two neighbouring spans are no one word.
      text += (text !== '' && data !== '' && isGlued(text.at(-1)!, data[0]!) ? '\n' : '') + data;
      if (text.length > 3 * MAX_TEXT) return null;
      down = false;
      continue;
    }
    const tag = tagOf(node as Element);
    down = !isSkippedTag(tag);
    if (!isInlineTag(tag)) text += '\n';
  }
  return null;
}

const spaced = (text: string): string => text.replace(/\s\s+|[^\S ]/g, ' ');

const GLUE = /^[\p{L}\d]{2}$/u;
const isPlain = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

/** A letter or digit follows another without a space. */
function isGlued(last: string, first: string): boolean {
  const [a, b] = [last.charCodeAt(0), first.charCodeAt(0)];
  if ((a < 0x80 && !isPlain(a)) || (b < 0x80 && !isPlain(b))) return false;
  return (a < 0x80 && b < 0x80) || GLUE.test(last + first);
}

function tidy(text: string): string | null {
  let lines = '';
  for (const part of text.split('\n')) {
    const line = spaced(part).trim();
    if (line) lines += lines ? `\n${line}` : line;
  }
  return lines.length > MAX_TEXT ? null : lines;
}
