const STEM = 6;
const LEAST_SHARED = 3;
const MUCH = 0.55;

/** The first letters of the words that say something, so that "ride" and "riding" meet in any language. */
function stemsOf(words: string[], stopWords: ReadonlySet<string>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words) if (word.length > 1 && !stopWords.has(word)) stems.add(word.slice(0, STEM));
  return stems;
}

/** Whether two sentences, given by their stems, say much the same: most of the shorter one stands in the longer one. */
function sayTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (!small.size) return false;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared >= Math.min(LEAST_SHARED, small.size) && shared / small.size > MUCH;
}

/**
 * Tells by index whether two of the sentences say much the same. Each pair is compared once, as choosing asks for the same
 * pairs again and again.
 */
export function repetitions(
  sentences: readonly { words: string[] }[],
  stopWords: ReadonlySet<string>,
): (a: number, b: number) => boolean {
  const stems: ReadonlySet<string>[] = [];
  const compared = new Map<number, boolean>();
  const stemsAt = (i: number): ReadonlySet<string> => {
    stems[i] ??= stemsOf(sentences[i]!.words, stopWords);
    return stems[i];
  };
  return (a, b) => {
    const pair = Math.min(a, b) * sentences.length + Math.max(a, b);
    const known = compared.get(pair);
    if (known !== undefined) return known;
    const same = sayTheSame(stemsAt(a), stemsAt(b));
    compared.set(pair, same);
    return same;
  };
}
