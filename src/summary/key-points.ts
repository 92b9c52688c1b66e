import { DIGIT, isLetterAt, KIND, UNITS } from '../article/characters';
import { unitAt } from '../text/units';
import type { Expectation } from './expectation';
import type { Candidate } from './passages';
import { Worth } from './story-value';
import type { SummaryLength } from './summary';

const MOST: Record<SummaryLength, number> = { short: 3, normal: 5, long: 7 };
const LEAST = 3;
const WORDS_PER_POINT = 120;
const SHORTEST = 6;
const LONGEST = 40;

/** A name or a number after the first word: the sign of a statement with who and what. Scripts without capitals pass. */
function namesOrCounts(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    if ((UNITS[unit]! & KIND) === DIGIT) return true;
    if (unit < 0x80 ? unit < 65 || unit > 90 : !isLetterAt(text, i)) continue;
    const letter = text[i]!;
    const small = letter.toLowerCase();
    if (letter === small) {
      if (letter === letter.toUpperCase()) return true;
      continue;
    }
    const opensWord =
      APOSTROPHES.includes(text.charAt(i - 1)) || (/\s/.test(text.charAt(i - 1)) && /\S/.test(text.charAt(i - 2)));
    if (i > 0 && opensWord && isLetterAt(text, i + 1)) return true;
  }
  return false;
}

const APOSTROPHES = "'’";

/**
 * Chooses key points: short sentences that stand alone, the best one of each of three to seven equal parts of the article, none
 * saying what another or the summary says. `taken` are the indexes of the summary. Fewer than three give none.
 */
export function chooseKeyPoints(
  candidates: Candidate[],
  expectation: Expectation,
  taken: readonly number[],
  length: SummaryLength,
  repeats: (a: number, b: number) => boolean,
): number[] {
  const told = candidates.filter((candidate) => candidate.tellsStory);
  const words = told.reduce((sum, candidate) => sum + candidate.words.length, 0);
  const parts = Math.min(MOST[length], Math.max(LEAST, Math.round(words / WORDS_PER_POINT)));
  const fits = (candidate: Candidate, i: number) =>
    candidate.needs?.[0] === i &&
    candidate.needs[1] === i &&
    candidate.words.length >= SHORTEST &&
    candidate.words.length <= LONGEST &&
    candidate.spoken < 0.5 &&
    !candidate.asks &&
    namesOrCounts(candidate.text) &&
    !taken.includes(i);
  const worth = new Worth(candidates, expectation);
  const ranked: { index: number; value: number }[] = [];
  for (const [index, candidate] of candidates.entries())
    if (fits(candidate, index)) ranked.push({ index, value: worth.of(index) });
  ranked.sort((a, b) => b.value - a.value);
  const chosen: number[] = [];
  const filled = new Set<number>();
  // The best of each part first; what a part without a good sentence leaves free goes to the best of the others.
  for (const anyPart of [false, true]) {
    for (const { index } of ranked) {
      if (chosen.length === parts) break;
      const part = Math.floor((candidates[index]!.place * parts) / told.length);
      if (chosen.includes(index) || (!anyPart && filled.has(part))) continue;
      if ([...taken, ...chosen].some((other) => repeats(other, index))) continue;
      filled.add(part);
      chosen.push(index);
    }
  }
  return chosen.length < LEAST ? [] : chosen.sort((a, b) => a - b);
}
