import { isLetter, isLetterAt, KIND, UNITS, UNSPACED } from '../article/characters';
import type { TextDocument } from '../text/document';
import { TokenFlag, type TokenList } from '../text/tokens';

/** Where the run of letters and digits that begins at `start` ends. */
function endOfRun(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isLetterAt(text, at)) at++;
  return at;
}

/** Whether a script without spaces between words stands in a run of letters. */
function isUnspaced(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((UNITS[text.charCodeAt(i)]! & KIND) === UNSPACED) return true;
  return false;
}

/**
 * The words of a text in lower case, punctuation left out ("l'homme" gives two). A run of an unspaced script gives its pairs of
 * neighbouring characters instead: enough to tell what two sentences share, in any language.
 */
export function wordsOf(text: string): string[] {
  const plain = (isLatin(text) ? text : text.normalize('NFKC')).toLowerCase();
  const words: string[] = [];
  for (let start = 0; start < plain.length; start++) {
    if (!isLetterAt(plain, start)) continue;
    const end = endOfRun(plain, start, plain.length);
    if (end - start === 1 || !isUnspaced(plain, start, end)) words.push(plain.slice(start, end));
    else for (let i = start; i + 1 < end; i++) words.push(plain.slice(i, i + 2));
    start = end;
  }
  return words;
}

/** Below these a letter is one whatever stands beside it. */
const SURROGATES = 0xd800;

/** Up to here every letter is written in one way only. */
const LATIN = 0x250;

function isLatin(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= LATIN && isLetter(unit)) return false;
  }
  return true;
}

/** Reads the words of a document's sentences, in order, as numbers of its vocabulary. */
export class WordReader {
  private block = -1;
  /** The first token of the block that ends behind what has been read. */
  private token = 0;

  constructor(private readonly document: TextDocument) {}

  /** What `wordsOf` gives for the text between two offsets of the block at this index. */
  read(block: number, start: number, end: number): number[] {
    const { text } = this.document.blocks[block]!;
    if (block !== this.block) this.token = 0;
    this.block = block;
    const { vocabulary } = this.document;
    if (!this.document.tokens[block]!.plain)
      return wordsOf(text.slice(start, end)).map((word) => vocabulary.ofLower(word));
    const tokens = this.document.tokens[block]!;
    const ids: number[] = [];
    while (this.token < tokens.count && tokens.end[this.token]! <= start) this.token++;
    let at = start;
    for (; this.token < tokens.count && tokens.start[this.token]! < end; this.token++) {
      const from = tokens.start[this.token]!;
      const to = tokens.end[this.token]!;
      if (from >= at && to <= end && tokens.flags[this.token]! & TokenFlag.Simple) {
        // "a-t-il" has a letter between its tokens
        if (from > at + 1) this.cut(text, at, from, ids);
        ids.push(tokens.word[this.token]!);
      } else this.cut(text, at, Math.min(to, end), ids);
      at = to;
    }
    return ids;
  }

  /** The runs of letters and digits in a word with signs inside, or in a part of one. */
  private cut(text: string, start: number, end: number, ids: number[]): void {
    for (let at = start; at < end; at++) {
      if (!isLetter(text.charCodeAt(at))) continue;
      const from = at;
      while (at < end && isLetter(text.charCodeAt(at))) at++;
      ids.push(this.document.vocabulary.of(text, from, at));
    }
  }
}

/** How long a tokenised text is to read, as `countWords` has it. */
export function countWordsIn(tokens: TokenList): { spaced: number; characters: number } {
  const { text, count, start, end, flags, plain } = tokens;
  if (!plain) return countWords(text);
  let spaced = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (flags[i]! & TokenFlag.Simple) {
      if (start[i]! > at + 1) spaced += countWords(text.slice(at, start[i]!)).spaced;
      spaced++;
    } else spaced += countWords(text.slice(at, end[i]!)).spaced;
    at = end[i]!;
  }
  return { spaced, characters: 0 };
}

/** How long a text is to read: spaced words and characters of unspaced scripts, counted apart. */
export function countWords(text: string): { spaced: number; characters: number } {
  let spaced = 0;
  let characters = 0;
  let start = -1;
  let unspaced = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    if (unit < SURROGATES ? isLetter(unit) : isLetterAt(text, i)) {
      if (start < 0) start = i;
      if ((UNITS[unit]! & KIND) === UNSPACED) unspaced = true;
    } else if (start >= 0) {
      if (unspaced) characters += i - start;
      else spaced++;
      start = -1;
      unspaced = false;
    }
  }
  return { spaced, characters };
}
