import { BAR, CAPITAL, COMMA, DIGIT, KIND, QUOTE, SPACE, STOP, UNITS, UNSPACED } from './characters';
import { hashWords, MOST_TEXT } from './words';

/** What texts look like, a column for each count; nothing here depends on a language. */
export interface Texts {
  /** Words; a character of a script without spaces counts as half a word. */
  words: Float64Array;
  /** Words that begin with a capital letter. */
  capitals: Int32Array;
  digits: Int32Array;
  commas: Int32Array;
  /** Marks that end sentences. */
  stops: Int32Array;
  /** Quotation marks of any kind. */
  quotes: Int32Array;
  /** Characters that part the entries of a line of links or facts. */
  bars: Int32Array;
  /** How it ends: 2 a full stop or its like, 1 a colon, -1 an ellipsis, 0 anything else. */
  endings: Int8Array;
  /** The numbers of the words that the texts begin with, text after text; those of text `t` begin at `from[t]`. */
  hashes: Int32Array;
  from: Int32Array;
}

const CLOSERS = '"“”«»’‘\')]）」』';
const COLONS = ':：';

/** Counts what the texts consist of, in one pass over their characters; an empty one is all zero. */
export function readTexts(blocks: readonly { text: string }[]): Texts {
  const count = blocks.length;
  let room = count;
  for (let b = 0; b < count; b++) {
    const { length } = blocks[b]!.text;
    room += length < MOST_TEXT ? length >> 1 : MOST_TEXT >> 1;
  }
  const column = () => new Int32Array(count);
  const texts: Texts = {
    words: new Float64Array(count),
    capitals: column(),
    digits: column(),
    commas: column(),
    stops: column(),
    quotes: column(),
    bars: column(),
    endings: new Int8Array(count),
    hashes: new Int32Array(room),
    from: new Int32Array(count + 1),
  };
  const tally = new Int32Array(KIND + 1);
  let end = 0;
  for (let b = 0; b < count; b++) {
    const { text } = blocks[b]!;
    tally.fill(0);
    const words = countUnits(text, tally);
    texts.words[b] = words + tally[UNSPACED]! / 2;
    texts.capitals[b] = tally[CAPITAL]!;
    texts.digits[b] = tally[DIGIT]!;
    texts.commas[b] = tally[COMMA]!;
    texts.stops[b] = tally[STOP]!;
    texts.quotes[b] = tally[QUOTE]!;
    texts.bars[b] = tally[BAR]!;
    texts.endings[b] = endingOf(text);
    end = hashWords(text, MOST_TEXT, texts.hashes, end);
    texts.from[b + 1] = end;
  }
  return texts;
}

/** Adds a text's units to the tally, of capitals those alone that begin a word; gives its words. */
function countUnits(text: string, tally: Int32Array): number {
  const { length } = text;
  let words = 0;
  let inWord = false;
  for (let i = 0; i < length; i++) {
    const kind = UNITS[text.charCodeAt(i)]! & KIND;
    if (kind === SPACE) inWord = false;
    else if (!inWord) {
      inWord = true;
      words++;
      tally[kind]!++;
    } else if (kind > CAPITAL) tally[kind]!++;
  }
  return words;
}

function endingOf(text: string): number {
  let last = text.length - 1;
  while (last > 0 && CLOSERS.includes(text[last]!)) last--;
  const end = text[last] ?? '';
  if (end === '…' || text.endsWith('...')) return -1;
  if ((UNITS[end.charCodeAt(0)]! & KIND) === STOP) return 2;
  return end !== '' && COLONS.includes(end) ? 1 : 0;
}
