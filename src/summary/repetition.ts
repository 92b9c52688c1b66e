import type { Vocabulary } from '../text/vocabulary';

const STEM = 6;
const LEAST_SHARED = 3;
const MUCH = 0.55;

/** A sentence's stems, each once, as numbers. */
type Stems = readonly number[];

/**
 * Tells by index whether two of the sentences say much the same: most stems of the shorter one stand in the longer one. A
 * stem is the first letters of a word that says something, so that "ride" and "riding" meet in any language. Each pair is
 * compared once, as choosing asks for the same pairs again and again.
 */
export function repetitions(
  sentences: readonly { words: readonly number[] }[],
  vocabulary: Vocabulary,
  stopWords: Int32Array,
): (a: number, b: number) => boolean {
  const stemOf = stemReader(vocabulary, stopWords);
  /** The round in which a stem was seen last. */
  const seen = new Int32Array(vocabulary.words.length).fill(-1);
  let round = 0;
  const stems: Stems[] = [];
  const stemsAt = (i: number): Stems => {
    if (stems[i]) return stems[i];
    round++;
    const found: number[] = [];
    for (const word of sentences[i]!.words) {
      const stem = stemOf(word);
      if (stem < 0 || seen[stem] === round) continue;
      seen[stem] = round;
      found.push(stem);
    }
    stems[i] = found;
    return found;
  };
  const sayTheSame = (a: Stems, b: Stems): boolean => {
    const small = Math.min(a.length, b.length);
    if (small === 0) return false;
    round++;
    for (const stem of a) seen[stem] = round;
    let shared = 0;
    for (const stem of b) if (seen[stem] === round) shared++;
    return shared >= Math.min(LEAST_SHARED, small) && shared / small > MUCH;
  };
  /** By the first index: 0 for unknown, 1 for no, 2 for yes. */
  const compared: Uint8Array[] = [];
  return (a, b) => {
    compared[a] ??= new Uint8Array(sentences.length);
    compared[a][b] ||= sayTheSame(stemsAt(a), stemsAt(b)) ? 2 : 1;
    return compared[a][b] === 2;
  };
}

/** Gives the number of a word's stem, which is that of the first word asked for with it; -1 for a word that says nothing. */
function stemReader({ words }: Vocabulary, stopWords: Int32Array): (word: number) => number {
  const known = new Int32Array(words.length);
  const firsts = new Map<string, number>();
  const read = (id: number): number => {
    const word = words[id]!;
    if (stopWords[id] || word.length < 2) return -1;
    const stem = word.slice(0, STEM);
    const first = firsts.get(stem);
    if (first === undefined) firsts.set(stem, id);
    return first ?? id;
  };
  return (id) => {
    if (known[id] === 0) known[id] = read(id) + 2;
    return known[id]! - 2;
  };
}
