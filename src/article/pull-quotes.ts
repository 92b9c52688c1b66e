import type { Outline } from './outline';
import { hashWord } from './words';

const FEWEST_WORDS = 5;
/** More are looked for by nobody who writes one. */
const MOST = 60;
const LEVELS = 3;
/** Who is quoted, under the quotation. */
const SIGNATURE_WORDS = 6;
const MARKS = new Set('"\'“”„«»‹›‘’ ');
const ENDS = new Set([...MARKS, ...'.,!?…']);

/**
 * The pull quotes among the kept blocks that only repeat words of the text, with the line under each that says whose they are.
 * One that the text does not have belongs to it. Gives their ids.
 */
export function repeatedPullQuotes(outline: Outline, kept: readonly boolean[]): ReadonlySet<number> {
  const { page, texts } = outline;
  const repeated = new Set<number>();
  let asked = 0;
  for (const { id, kind, text, element, level } of page.blocks) {
    const before = page.blocks[id - 1];
    if (!kept[id] || level > 0) continue;
    if (before && repeated.has(before.id) && texts.words[id]! <= SIGNATURE_WORDS && texts.stops[id] === 0) {
      if (page.elements.parent[element] === page.elements.parent[before.element]) repeated.add(id);
      continue;
    }
    if (texts.words[id]! < FEWEST_WORDS || asked >= MOST || !(kind === 'quote' || isPulled(outline, id))) continue;
    asked++;
    const words = withoutMarks(text);
    const isSaid = page.blocks.some(
      (other) => kept[other.id] && other.text.length > text.length && other.text.includes(words),
    );
    if (isSaid) repeated.add(id);
  }
  return repeated;
}

/** A text without the marks around it. By hand: an expression for those at the end goes through a long row of them again for each. */
function withoutMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && MARKS.has(text[from]!)) from++;
  while (to > from && ENDS.has(text[to - 1]!)) to--;
  return text.slice(from, to);
}

const [PULL_QUOTE, PULL, QUOTE] = [hashWord('pullquote'), hashWord('pull'), hashWord('quote')];

/** Whether the mark-up calls a block, or what is around it, a pull quote. */
function isPulled({ page, looks }: Outline, id: number): boolean {
  const { words, from } = looks;
  let at = page.blocks[id]!.element;
  for (let level = 0; level < LEVELS && at >= 0; level++, at = page.elements.parent[at]!) {
    const look = looks.of[at]!;
    let halves = 0;
    for (let w = from[look]!; w < from[look + 1]!; w++) {
      if (words[w] === PULL_QUOTE) return true;
      if (words[w] === PULL || words[w] === QUOTE) halves++;
    }
    if (halves === 2) return true;
  }
  return false;
}
