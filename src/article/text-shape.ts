/** What one text looks like, counted in one pass over its characters; nothing here depends on a language. */
export interface TextShape {
  /** Words; a character of a script without spaces counts as half a word. */
  words: number;
  /** Words that begin with a capital letter. */
  capitals: number;
  digits: number;
  commas: number;
  /** Marks that end sentences. */
  stops: number;
  /** Quotation marks of any kind. */
  quotes: number;
  /** Characters that part the entries of a line of links or facts: | • · › / */
  bars: number;
  endsWithStop: boolean;
  endsWithColon: boolean;
  endsWithEllipsis: boolean;
}

const STOPS = new Set('.!?…。！？।؟۔'.split('').map((c) => c.charCodeAt(0)));
const COMMAS = new Set(',;，、；،'.split('').map((c) => c.charCodeAt(0)));
const QUOTES = new Set('"“”„«»‚‘’‹›「」『』'.split('').map((c) => c.charCodeAt(0)));
const BARS = new Set('|•·›/►▸→©'.split('').map((c) => c.charCodeAt(0)));
const CLOSERS = new Set('"“”«»’‘\')]）」』'.split('').map((c) => c.charCodeAt(0)));
const ELLIPSIS = '…'.charCodeAt(0);
const COLONS = new Set(':：'.split('').map((c) => c.charCodeAt(0)));

const isUpper = (c: number) => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde) || (c >= 0x410 && c <= 0x42f);
/** Kana, Han, Thai: scripts without spaces between words. Hangul has spaces. */
const isUnspaced = (c: number) =>
  (c >= 0x3040 && c <= 0x9fff) || (c >= 0xe00 && c <= 0xe7f) || (c >= 0xf900 && c <= 0xfaff);

/** The shape of a text; an empty one is all zero. */
export function textShape(text: string): TextShape {
  const shape = { words: 0, capitals: 0, digits: 0, commas: 0, stops: 0, quotes: 0, bars: 0 };
  let unspaced = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 32) {
      inWord = false;
      continue;
    }
    if (!inWord) {
      inWord = true;
      shape.words++;
      if (isUpper(c)) shape.capitals++;
    }
    if (c >= 97 && c <= 122) continue;
    if (c >= 48 && c <= 57) shape.digits++;
    else if (COMMAS.has(c)) shape.commas++;
    else if (STOPS.has(c)) shape.stops++;
    else if (QUOTES.has(c)) shape.quotes++;
    else if (BARS.has(c)) shape.bars++;
    else if (isUnspaced(c)) unspaced++;
  }
  let last = text.length - 1;
  while (last > 0 && CLOSERS.has(text.charCodeAt(last))) last--;
  const end = last >= 0 ? text.charCodeAt(last) : 0;
  return {
    ...shape,
    words: shape.words + unspaced / 2,
    endsWithStop: STOPS.has(end),
    endsWithColon: COLONS.has(end),
    endsWithEllipsis: end === ELLIPSIS || text.endsWith('...'),
  };
}
