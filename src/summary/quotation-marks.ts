const DOUBLE = '"“”„«»';
const OPENING_SHAPE = '“„«';
const BEFORE_OPENING = /[\s([{–—‘'-]/u;
const AFTER_CLOSING = /[\s)\]},.;:!?…–—’'-]/u;

/** Where in a text double quotation marks hold sentences together. */
export interface QuotationMarks {
  /** [opening, closing] offsets of every pair. */
  pairs: [number, number][];
  /** Offsets of marks that have no partner. */
  unpaired: number[];
}

/**
 * Pairs the double quotation marks of one paragraph. A mark opens or closes by its neighbours, as „…“, »…« and ”…” differ by
 * language; its shape decides between two spaces ("« oui »"). A second opening means that the first was never closed.
 */
export function pairMarks(text: string): QuotationMarks {
  const pairs: [number, number][] = [];
  const unpaired: number[] = [];
  let open: number | null = null;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (!DOUBLE.includes(mark)) continue;
    const spaceBefore = i === 0 || BEFORE_OPENING.test(text[i - 1]!);
    const spaceAfter = i === text.length - 1 || AFTER_CLOSING.test(text[i + 1]!);
    const byShape = mark === '"' ? open === null : OPENING_SHAPE.includes(mark);
    if (spaceBefore === spaceAfter ? byShape : spaceBefore) {
      if (open !== null) unpaired.push(open);
      open = i;
    } else if (open === null) unpaired.push(i);
    else {
      pairs.push([open, i]);
      open = null;
    }
  }
  if (open !== null) unpaired.push(open);
  return { pairs, unpaired };
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
  const closesBefore = openBefore > 0 && /^['’]/.test(sentence);
  let open = 0;
  let inside = 0;
  for (let i = closesBefore ? 1 : 0; i < sentence.length; i++) {
    if (open) inside++;
    const mark = sentence[i];
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue;
    const before = i === 0 || /[\s("“]/u.test(sentence[i - 1]!);
    const after = i === sentence.length - 1 || !/[\p{L}\p{N}]/u.test(sentence[i + 1]!);
    if (open && after && mark !== '‘') open--;
    else if (before && mark !== '’' && !/\d/.test(sentence[i + 1] ?? '')) open++;
  }
  return { open, closesBefore, inside };
}
