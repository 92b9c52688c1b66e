const STEM = 6;
const LEAST_SHARED = 3;
const MUCH = 0.55;

/** The first letters of the words that say something, so that "ride" and "riding" meet in any language. */
export function stemsOf(words: string[], stopWords: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(words.filter((word) => word.length > 1 && !stopWords.has(word)).map((word) => word.slice(0, STEM)));
}

/** Whether two sentences, given by their stems, say much the same: most of the shorter one stands in the longer one. */
export function sayTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (!small.size) return false;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared >= Math.min(LEAST_SHARED, small.size) && shared / small.size > MUCH;
}
