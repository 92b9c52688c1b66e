import { isLetter, isLetterAt, KIND, UNITS, UNSPACED } from '../article/characters';
import type { TextDocument } from '../text/document';

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
  private block = 0;
  /** The first token of the block that has not been passed yet. */
  private token = 0;

  constructor(private readonly document: TextDocument) {}

  /** What `wordsOf` gives for the text between two offsets of the block at this index. */
  read(block: number, start: number, end: number): number[] {
    const { blocks, vocabulary } = this.document;
    const { text } = blocks[block]!;
    if (block !== this.block) this.token = 0;
    this.block = block;
    const ids: number[] = [];
    let from = -1;
    for (let at = start; at <= end; at++) {
      const unit = at < end ? text.charCodeAt(at) : 0;
      if (isLetter(unit)) {
        if (unit >= LATIN) return wordsOf(text.slice(start, end)).map((word) => vocabulary.ofLower(word));
        if (from < 0) from = at;
      } else if (from >= 0) {
        ids.push(this.wordAt(text, from, at));
        from = -1;
      }
    }
    return ids;
  }

  /** Most words are tokens, whose number is known. */
  private wordAt(text: string, start: number, end: number): number {
    const tokens = this.document.tokens[this.block]!;
    while (this.token < tokens.count && tokens.start[this.token]! < start) this.token++;
    return tokens.start[this.token] === start && tokens.end[this.token] === end
      ? tokens.word[this.token]!
      : this.document.vocabulary.of(text, start, end);
  }
}

/** How long a text is to read: spaced words and characters of unspaced scripts, counted apart. */
export function countWords(text: string): { spaced: number; characters: number } {
  let spaced = 0;
  let characters = 0;
  let start = -1;
  let unspaced = false;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isLetterAt(text, i)) {
      if (start < 0) start = i;
      unspaced ||= (UNITS[text.charCodeAt(i)]! & KIND) === UNSPACED;
    } else if (start >= 0) {
      if (unspaced) characters += i - start;
      else spaced++;
      start = -1;
      unspaced = false;
    }
  }
  return { spaced, characters };
}
