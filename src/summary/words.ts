import { isLetter, isLetterAt, KIND, UNITS, UNSPACED } from '../article/characters';

/** Where a run of letters and digits begins and ends in a text, and whether its script puts no space between words. */
type Visit = (start: number, end: number, unspaced: boolean) => void;

function eachRun(text: string, visit: Visit): void {
  const { length } = text;
  let start = -1;
  let unspaced = false;
  for (let i = 0; i <= length; i++) {
    if (i < length && isLetterAt(text, i)) {
      if (start < 0) start = i;
      if ((UNITS[text.charCodeAt(i)]! & KIND) === UNSPACED) unspaced = true;
    } else if (start >= 0) {
      visit(start, i, unspaced);
      start = -1;
      unspaced = false;
    }
  }
}

/**
 * The words of a text in lower case, punctuation left out ("l'homme" gives two). A run of an unspaced script gives its pairs of
 * neighbouring characters instead: enough to tell what two sentences share, in any language.
 */
export function wordsOf(text: string): string[] {
  const plain = (isLatin(text) ? text : text.normalize('NFKC')).toLowerCase();
  const words: string[] = [];
  eachRun(plain, (start, end, unspaced) => {
    if (!unspaced || end - start === 1) words.push(plain.slice(start, end));
    else for (let i = start; i + 1 < end; i++) words.push(plain.slice(i, i + 2));
  });
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

/** How long a text is to read: spaced words and characters of unspaced scripts, counted apart. */
export function countWords(text: string): { spaced: number; characters: number } {
  const counted = { spaced: 0, characters: 0 };
  eachRun(text, (start, end, unspaced) => {
    if (unspaced) counted.characters += end - start;
    else counted.spaced++;
  });
  return counted;
}
