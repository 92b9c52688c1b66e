import { isLetterAt } from '../article/characters';
import { unitAt } from '../text/units';

const DOUBLE = /["“”„«»]/;
const SINGLE = /['‘’]/;
const OPENING_SHAPE = '“„«';
const BEFORE_OPENING = /[\s([{–—‘'-]/u;
const AFTER_CLOSING = /[\s)\]},.;:!?…–—’'-]/u;

/** Where in a text double quotation marks hold sentences together. */
export interface QuotationMarks {
  /** [opening, closing] offsets of every pair, in order. */
  pairs: [number, number][];
  /** Stretches [from, to) that lie in a quotation whose other end is not in this text, in order. */
  torn: [number, number][];
}

/**
 * Pairs the double quotation marks of one paragraph. A mark opens or closes by its neighbours, as „…“, »…« and ”…” differ by
 * language; its shape decides between two spaces ("« oui »"). A mark without a partner belongs to a quotation over several
 * paragraphs, or a slip: what lies between it and the next mark on its inner side is torn.
 */
export function pairMarks(text: string): QuotationMarks {
  const pairs: [number, number][] = [];
  const torn: [number, number][] = [];
  let open: number | null = null;
  let last = 0;
  const { length } = text;
  for (let i = text.search(DOUBLE); i >= 0 && i < length; i++) {
    const unit = unitAt(text, i);
    if (unit !== 0x22 && (unit < 0x201c || unit > 0x201e) && unit !== 0xab && unit !== 0xbb) continue;
    const mark = text[i]!;
    const spaceBefore = i === 0 || BEFORE_OPENING.test(text[i - 1]!);
    const spaceAfter = i === length - 1 || AFTER_CLOSING.test(text[i + 1]!);
    const byShape = mark === '"' ? open === null : OPENING_SHAPE.includes(mark);
    if (spaceBefore === spaceAfter ? byShape : spaceBefore) {
      if (open !== null) torn.push([open, i]);
      open = i;
    } else if (open === null) torn.push([last, i + 1]);
    else {
      pairs.push([open, i]);
      open = null;
    }
    last = i + 1;
  }
  if (open !== null) torn.push([open, length]);
  return { pairs, torn };
}

export interface SingleMarks {
  /** Marks left open at the end of the sentence. */
  open: number;
  /** Whether the sentence begins with the closing mark of the one before. */
  closesBefore: boolean;
  /** Characters between single marks. */
  inside: number;
}

/**
 * Single quotation marks ('…, ‘…) that a sentence opens and does not close, given how many the one before left open: a mark
 * that begins a sentence may belong to the end of the last one. Apostrophes and '90s are not counted.
 */
export function openSingleMarks(sentence: string, openBefore: number): SingleMarks {
  if (!SINGLE.test(sentence)) return { open: 0, closesBefore: false, inside: 0 };
  const closesBefore = openBefore > 0 && /^['’]/.test(sentence);
  let open = 0;
  let inside = 0;
  const { length } = sentence;
  for (let i = closesBefore ? 1 : 0; i < length; i++) {
    if (open) inside++;
    const unit = unitAt(sentence, i);
    if (unit !== 0x27 && unit !== 0x2018 && unit !== 0x2019) continue;
    const before = i === 0 || /[\s("“]/u.test(sentence[i - 1]!);
    const after = i === length - 1 || !isLetterAt(sentence, i + 1);
    if (open && after && unit !== 0x2018) open--;
    else if (before && unit !== 0x2019 && !/\d/.test(sentence[i + 1] ?? '')) open++;
  }
  return { open, closesBefore, inside };
}
