import type { Mention } from '../page/block';
import type { TextDocument } from '../text/document';
import { lexiconOf } from './languages';
import { openSingleMarks, pairMarks } from './quotation-marks';
import { endsAsSentence, holdsStory, opensWith, startOfStory, tellsStory } from './story';
import { wordsOf } from './words';

/** A sentence as the summary weighs it. */
export interface Candidate extends Mention {
  words: string[];
  /** Its place among the candidates that tell the story, from 0. */
  place: number;
  /** First of its block. */
  opensBlock: boolean;
  /** False for captions, promotions, scraps, broken quotations … : never shown. */
  tellsStory: boolean;
  /** Opens a single quotation mark that it does not close. */
  cut: boolean;
  /** Indexes of the candidates that must be shown with it: [first, last], itself included. */
  needs: [number, number];
}

/** Longest run of sentences that is shown to keep one of them whole. */
const LONGEST_RUN = 4;

/**
 * The article's sentences with what may stand alone and what may not. A sentence that leans on the one before, or shares a
 * quotation with its neighbours, needs them; where they cannot be shown, it cannot either.
 */
export function readCandidates(document: TextDocument): Candidate[] {
  const lexicon = lexiconOf(document.lang);
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  const candidates: Candidate[] = [];
  const joined: boolean[] = [];
  let current = -1;
  let starts = 0;
  let marks = pairMarks('');
  let pair = 0;
  let stray = 0;
  let open = 0;
  let place = 0;
  for (const sentence of document.sentences) {
    const block = blocks.get(sentence.block);
    if (!block) continue;
    const opensBlock = block.id !== current;
    if (opensBlock) {
      current = block.id;
      starts = startOfStory(block.text);
      marks = pairMarks(block.text);
      pair = 0;
      stray = 0;
      open = 0;
    }
    const start = Math.max(sentence.start, Math.min(starts, sentence.end));
    const text = block.text.slice(start, sentence.end);
    const words = wordsOf(text);
    while (pair < marks.pairs.length && marks.pairs[pair]![1] < start) pair++;
    let last = pair;
    while (last < marks.pairs.length && marks.pairs[last]![1] < sentence.end) last++;
    while (stray < marks.unpaired.length && marks.unpaired[stray]! < start) stray++;
    const single = openSingleMarks(text, open);
    if (single.closesBefore) candidates.at(-1)!.cut = false;
    open = single.open;
    const broken = (marks.unpaired[stray] ?? Number.POSITIVE_INFINITY) < sentence.end;
    joined.push((marks.pairs[last]?.[0] ?? Number.POSITIVE_INFINITY) < sentence.end);
    const lowerStart = start > starts && /^["'“„«‘(]*\p{Ll}/u.test(text);
    const tells = holdsStory(block.kind) && !broken && endsAsSentence(text) && tellsStory(text, words, lexicon);
    const index = candidates.length;
    const begins = place === 0 && opensWith(words, lexicon.impersonal) > 0;
    const leans = lowerStart || (!begins && opensWith(words, lexicon.leaning) > 0);
    candidates.push({
      block: block.id,
      start,
      end: sentence.end,
      text,
      words,
      place,
      opensBlock,
      tellsStory: tells,
      cut: open > 0,
      needs: [leans ? index - 1 : index, index],
    });
    if (tells) place++;
  }
  closeNeeds(candidates, joined);
  return candidates;
}

/** Follows needs to their end and strikes out the candidates whose needs cannot be met. */
function closeNeeds(candidates: Candidate[], joined: boolean[]): void {
  for (const [i, candidate] of candidates.entries()) {
    let first = candidate.needs[0];
    let last = i;
    while (last < i + LONGEST_RUN && joined[last]) last++;
    for (let at = i; at >= Math.max(0, first) && at > i - LONGEST_RUN; at--) {
      if (at > 0 && joined[at - 1]) first = Math.min(first, at - 1);
      first = Math.min(first, candidates[at]!.needs[0]);
    }
    const run = candidates.slice(Math.max(0, first), last + 1);
    candidate.needs = [first, last];
    if (first < 0 || run.length > LONGEST_RUN || joined[last] || !run.every((c) => c.tellsStory && !c.cut)) {
      candidate.needs = [-1, -1];
    }
  }
}
