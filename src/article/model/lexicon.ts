import type { PageElement } from '../../page/block';

/** Words with how strongly they speak for article text (above 0) or against it (below), learned; see tests/bench/train. */
export interface Lexicon {
  /** Words in class names, ids, roles and the like. */
  hints: Map<string, number>;
  /** Words of the text. */
  words: Map<string, number>;
}

const MOST_HINT = 300;

/** The words of a hint: parted at capitals, digits and signs, lower case, each once. */
export function hintWords(hint: string): string[] {
  const parts = hint
    .slice(0, MOST_HINT)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return [...new Set(parts.filter((part) => part.length > 1))];
}

/** What each element's tag and hint say by the lexicon: the sum of its words' weights, kept within ±4. */
export function scoreHints(elements: PageElement[], lexicon: Lexicon): Float64Array {
  const known = new Map<string, number>();
  return Float64Array.from(elements, ({ tag, hint }) => {
    const key = `${tag} ${hint}`;
    let score = known.get(key);
    if (score === undefined) {
      score = lexicon.hints.get(`<${tag}>`) ?? 0;
      for (const word of hintWords(hint)) score += lexicon.hints.get(word) ?? 0;
      score = Math.max(-4, Math.min(4, score));
      known.set(key, score);
    }
    return score;
  });
}

/** What a text's words say by the lexicon: the mean and the lowest weight. */
export function scoreWords(words: readonly string[], lexicon: Lexicon): { mean: number; lowest: number; sum: number } {
  let sum = 0;
  let lowest = 0;
  for (const word of words) {
    const weight = lexicon.words.get(word) ?? 0;
    sum += weight;
    if (weight < lowest) lowest = weight;
  }
  return { mean: sum / Math.max(4, words.length), lowest, sum };
}
