/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text in lower case, punctuation left out ("l'homme" gives two). A run of an unspaced script gives its pairs of
 * neighbouring characters instead: enough to tell what two sentences share, in any language.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const runs: string[] = plain.match(RUN) ?? [];
  return UNSPACED.test(plain) ? runs.flatMap(pairsOf) : runs;
}

function pairsOf(run: string): string[] {
  if (run.length === 1 || !UNSPACED.test(run)) return [run];
  return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
}

/** How long a text is to read: spaced words and characters of unspaced scripts, counted apart. */
export function countWords(text: string): { spaced: number; characters: number } {
  const runs: string[] = text.match(RUN) ?? [];
  const unspaced = UNSPACED.test(text) ? runs.filter((run) => UNSPACED.test(run)) : [];
  return {
    spaced: runs.length - unspaced.length,
    characters: unspaced.reduce((sum, run) => sum + run.length, 0),
  };
}
