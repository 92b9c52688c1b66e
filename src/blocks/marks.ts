import type { Mark } from '../page/evidence';
import { BLOCK_FIGURES, type PageData, RUN_BROKEN, RUN_FIGURES, RUN_SPACED } from '../page/page';
import { PARAGRAPH } from '../page/tags';
import { spaced } from '../page/text-runs';
import type { Tree } from './tree';

const MAX_MARKS = 300;
/** Longer texts, and those of more parts, are no mark. */
const MAX_TEXT = 300;
const MAX_PARTS = 60;

/** A page's marks with what they show; those that say nothing, or too much to be a mark, are left out. */
export function readMarks(data: PageData, tree: Tree): Mark[] {
  const { elements } = tree;
  const marks: Mark[] = [];
  const begins = beginnings(data);
  let paragraph = 0;
  let counted = 0;
  for (const { element, prop, hint, datetime, path, linked } of data.marks) {
    if (marks.length >= MAX_MARKS) break;
    for (; counted <= element; counted++) if (tree.bitsOf(counted) & PARAGRAPH) paragraph++;
    const text = linesOf(data, tree, begins, element);
    if (text === null || (text === '' && datetime === null)) continue;
    marks.push({ tag: elements.tagOf(element), prop, hint, datetime, path, linked, text, paragraph });
  }
  return marks;
}

/** By text: 1 where it begins a block. */
function beginnings({ texts, blocks }: PageData): Uint8Array {
  const begins = new Uint8Array(texts.length);
  for (let at = 0, b = 0; b < blocks.length; at += blocks[b]!, b += BLOCK_FIGURES) begins[at] = 1;
  return begins;
}

/** An element's text with a line break between blocks and where the page breaks the line; null when it is too long for a mark. */
function linesOf({ texts, runs }: PageData, tree: Tree, begins: Uint8Array, element: number): string | null {
  const { elements } = tree;
  const first = tree.first[element]!;
  if (first < 0) return '';
  let text = '';
  for (let at = first; at < texts.length && elements.holds(element, runs[at * RUN_FIGURES]!); at++) {
    // one part of it alone may be too long
    if (at - first >= MAX_PARTS || texts[at]!.length > 2 * MAX_TEXT) return null;
    const part = spaced(texts[at]!);
    if (part === '') continue;
    if (text !== '') {
      const told = runs[at * RUN_FIGURES + 1]!;
      if (begins[at] || told & RUN_BROKEN) text += '\n';
      else if (told & RUN_SPACED) text += ' ';
      // "Jane Doe" and "Staff Writer" in two neighbouring spans are no one word
      else if (isGlued(text.at(-1)!, part[0]!)) text += '\n';
    }
    text += part;
    if (text.length > MAX_TEXT) return null;
  }
  return text;
}

const GLUE = /^[\p{L}\d]{2}$/u;
const isPlain = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

/** A letter or digit follows another without a space. */
function isGlued(last: string, first: string): boolean {
  const [a, b] = [last.charCodeAt(0), first.charCodeAt(0)];
  if ((a < 0x80 && !isPlain(a)) || (b < 0x80 && !isPlain(b))) return false;
  return (a < 0x80 && b < 0x80) || GLUE.test(last + first);
}
