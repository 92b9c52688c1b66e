import { isLetter, isLetterAt, isUnspaced, KIND, UNITS, UNSPACED } from '../article/characters';
import type { TextDocument } from '../text/document';
import { TokenFlag, type TokenList } from '../text/tokens';
import { unitAt } from '../text/units';

/** Where the run of letters and digits that begins at `start` ends. */
function endOfRun(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isLetterAt(text, at)) at++;
  return at;
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
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    if (unit >= LATIN && isLetter(unit)) return false;
  }
  return true;
}

/** Reads the words of a document's sentences, in order, as numbers of its vocabulary. */
export class WordReader {
  private block = -1;
  /** The first token of the block that ends behind what has been read. */
  private token = 0;
  /** The words of the latest sentences, as many as `count` of this one. */
  private readonly ids: number[] = [];
  private count = 0;

  constructor(private readonly document: TextDocument) {}

  /** What `wordsOf` gives for the text between two offsets of the block at this index. */
  read(block: number, from: number, to: number): number[] {
    const { vocabulary } = this.document;
    const { text, plain, count, start, end, flags, word } = this.document.tokens[block]!;
    if (!plain) return wordsOf(text.slice(from, to)).map((each) => vocabulary.ofLower(each));
    let token = block === this.block ? this.token : 0;
    while (token < count && end[token]! <= from) token++;
    this.count = 0;
    let at = from;
    for (; token < count && start[token]! < to; token++) {
      const first = start[token]!;
      const last = end[token]!;
      if (first >= at && last <= to && flags[token]! & TokenFlag.Simple) {
        // "a-t-il" has a letter between its tokens
        if (first > at + 1) this.cut(text, at, first);
        this.ids[this.count++] = word[token]!;
      } else this.cut(text, at, Math.min(last, to));
      at = last;
    }
    this.block = block;
    this.token = token;
    return this.ids.slice(0, this.count);
  }

  /** Adds the runs of letters and digits in a word with signs inside, or in a part of one. */
  private cut(text: string, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (!isLetter(unitAt(text, at))) continue;
      const from = at;
      while (at < end && isLetter(unitAt(text, at))) at++;
      this.ids[this.count++] = this.document.vocabulary.of(text, from, at);
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
    const simple = flags[i]! & TokenFlag.Simple;
    const stop = simple ? start[i]! : end[i]!;
    if (stop > at + (simple ? 1 : 0)) spaced += countWords(text, at, stop).spaced;
    if (simple) spaced++;
    at = end[i]!;
  }
  return { spaced, characters: 0 };
}

/** How long a text is to read, from one offset to another: spaced words and characters of unspaced scripts, counted apart. */
export function countWords(text: string, from = 0, to = text.length): { spaced: number; characters: number } {
  let spaced = 0;
  let characters = 0;
  let start = -1;
  let unspaced = false;
  for (let i = from; i <= to; i++) {
    const unit = i < to ? unitAt(text, i) : 0;
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
