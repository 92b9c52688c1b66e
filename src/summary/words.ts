/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text in lower case, punctuation left out ("l'homme" gives two). A run of an unspaced script gives its pairs of
 * neighbouring characters instead: enough to tell what two sentences share, in any language.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (!UNSPACED.test(run)) words.push(run);
    else if (run.length === 1) words.push(run);
    else for (let i = 0; i + 1 < run.length; i++) words.push(run.slice(i, i + 2));
  }
  return words;
}

/** How long a text is to read: spaced words and characters of unspaced scripts, counted apart. */
export function countWords(text: string): { spaced: number; characters: number } {
  let spaced = 0;
  let characters = 0;
  for (const [run] of text.matchAll(RUN)) {
    if (UNSPACED.test(run)) characters += run.length;
    else spaced++;
  }
  return { spaced, characters };
}
