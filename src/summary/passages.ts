import { isDigit, isLetterAt } from '../article/characters';
import type { Mention, Span } from '../page/block';
import type { Steps } from '../steps';
import type { TextDocument } from '../text/document';
import { unitAt } from '../text/units';
import type { Lexicon } from './languages';
import { openSingleMarks, pairMarks } from './quotation-marks';
import { endsAsSentence, holdsStory, isQuestion, startOfStory, tellsStory } from './story';
import { WordReader, wordsOf } from './words';

/** A sentence as the summary weighs it. */
export interface Candidate extends Mention {
  /** As numbers of the document's vocabulary. */
  words: readonly number[];
  /** Its place among the candidates that tell the story, from 0. */
  place: number;
  /** False for captions, promotions, scraps, broken quotations … : never shown. */
  tellsStory: boolean;
  /** Ends with a question mark. */
  asks: boolean;
  /** Opens a single quotation mark that it does not close. */
  cut: boolean;
  /** Share of its characters between quotation marks. */
  spoken: number;
  /** Indexes of the candidates that must be shown with it, [first, last], itself included; null when they cannot be. */
  needs: [number, number] | null;
}

/** Longest run of sentences that is shown to keep one of them whole. */
const LONGEST_RUN = 4;

/** The block that is being read: its marks, and how far the walk over its sentences has come. */
class BlockWalk {
  readonly starts: number;
  private readonly marks;
  private readonly contents: Span[];
  private pair = 0;
  private tear = 0;
  private content = 0;
  private contentEnd = 0;

  constructor(text: string, contents: Span[]) {
    this.starts = startOfStory(text);
    this.marks = pairMarks(text);
    this.contents = contents.toSorted((a, b) => a.start - b.start);
  }

  /** What marks and found quotations say about the next sentence; calls must come in order. */
  take(start: number, end: number): { joined: boolean; torn: boolean; inside: number } {
    const { pairs, torn } = this.marks;
    let inside = 0;
    while (this.pair < pairs.length && pairs[this.pair]![1] < start) this.pair++;
    let last = this.pair;
    for (; last < pairs.length && pairs[last]![0] < end; last++) {
      inside += Math.min(end, pairs[last]![1]) - Math.max(start, pairs[last]![0]);
      if (pairs[last]![1] >= end) break;
    }
    while (this.tear < torn.length && torn[this.tear]![1] <= start) this.tear++;
    while (this.content < this.contents.length && this.contents[this.content]!.start < end) {
      this.contentEnd = Math.max(this.contentEnd, this.contents[this.content]!.end);
      this.content++;
    }
    const joinedByMarks = (pairs[last]?.[0] ?? Number.POSITIVE_INFINITY) < end;
    return {
      joined: joinedByMarks || this.contentEnd > end,
      torn: (torn[this.tear]?.[0] ?? Number.POSITIVE_INFINITY) < end,
      inside,
    };
  }
}

const OPENS_QUOTED = /^["“”„«»]/u;
const AFTER_QUOTATION = /["“”»][\s,]{0,3}((?:[^\s"“”„«»]{1,30}\s?){1,4})/gu;

/** Whether a sentence opens with a quotation and then says that "he" or "she" said it ("… ," she said; … », a-t-il dit). */
function isSpokenByPronoun(text: string, pronouns: ReadonlySet<string>): boolean {
  if (!OPENS_QUOTED.test(text)) return false;
  for (const [, tag = ''] of text.slice(1).matchAll(AFTER_QUOTATION)) {
    if (wordsOf(tag).some((word) => pronouns.has(word))) return true;
  }
  return false;
}

const OPENING = '"\'“„«‘(';

/** Whether the first letter, behind opening marks, is a small one. */
function opensSmall(text: string): boolean {
  let at = 0;
  while (at < text.length && OPENING.includes(text[at]!)) at++;
  const unit = unitAt(text, at);
  if (unit < 0x80) return unit >= 97 && unit <= 122;
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

/** "the 16. | century": in many languages a number with a full stop is an ordinal, not the end. */
const endsInOrdinal = (text: string): boolean =>
  isDigit(unitAt(text, text.length - 2)) && /(?:^|\s)\d{1,2}\.$/u.test(text.slice(-5));

/** More words than any phrase has that opens a sentence. */
const HEAD = 12;

/** Sentences that are looked at in one step. */
const STEP = 100;

/**
 * The article's sentences with what may stand alone and what may not. A sentence that leans on the one before, or shares a
 * quotation with its neighbours, needs them; where they cannot be shown, it cannot either.
 * In steps. `contents` are the quoted stretches that were found; `leftOut` the blocks that are not to be chosen from.
 */
export function* candidateSteps(
  document: TextDocument,
  lexicon: Lexicon,
  contents: Span[],
  leftOut: ReadonlySet<number>,
): Steps<Candidate[]> {
  const { blocks, vocabulary } = document;
  const reader = new WordReader(document);
  const quoted = new Map<number, Span[]>();
  for (const span of contents) {
    const known = quoted.get(span.block);
    if (known) known.push(span);
    else quoted.set(span.block, [span]);
  }
  const candidates: Candidate[] = [];
  const joined: boolean[] = [];
  let current = -1;
  let index = 0;
  let walk = new BlockWalk('', []);
  let open = 0;
  let place = 0;
  for (const [at, sentence] of document.sentences.entries()) {
    if (at % STEP === STEP - 1) yield at / document.sentences.length;
    while (blocks[index]!.id !== sentence.block) index++;
    const block = blocks[index]!;
    if (leftOut.has(block.id)) continue;
    if (block.id !== current) {
      current = block.id;
      walk = new BlockWalk(block.text, quoted.get(block.id) ?? []);
      open = 0;
    }
    const start = Math.max(sentence.start, Math.min(walk.starts, sentence.end));
    const text = block.text.slice(start, sentence.end);
    const words = reader.read(index, start, sentence.end);
    const head = words.slice(0, HEAD).map((id) => vocabulary.words[id]!);
    const marks = walk.take(start, sentence.end);
    const single = openSingleMarks(text, open);
    if (single.closesBefore) candidates.at(-1)!.cut = false;
    open = single.open;
    const tells = holdsStory(block.kind) && !marks.torn && endsAsSentence(text) && tellsStory(text, head, lexicon);
    const own = candidates.length;
    const goesOn = start > walk.starts && opensSmall(text);
    const begins = place === 0 && isLetterAt(text, 0) && lexicon.impersonal.atHeadOf(head) > 0;
    const leans =
      goesOn || (!begins && lexicon.leaning.atHeadOf(head) > 0) || isSpokenByPronoun(text, lexicon.speakers);
    candidates.push({
      block: block.id,
      start,
      end: sentence.end,
      text,
      words,
      place,
      tellsStory: tells,
      asks: isQuestion(text),
      cut: open > 0,
      spoken: Math.max(marks.inside, single.inside) / Math.max(1, text.length),
      needs: [leans ? own - 1 : own, own],
    });
    joined.push(marks.joined || (sentence.end < block.text.length && endsInOrdinal(text)));
    if (tells) place++;
  }
  closeNeeds(candidates, joined);
  return candidates;
}

/** Follows needs to their end and strikes out the candidates whose needs cannot be met. */
function closeNeeds(candidates: Candidate[], joined: boolean[]): void {
  const canBeShown = ({ tellsStory, cut }: Candidate) => tellsStory && !cut;
  for (const [i, candidate] of candidates.entries()) {
    let first = candidate.needs?.[0] ?? -1;
    let last = i;
    while (last < i + LONGEST_RUN && joined[last]) last++;
    for (let at = i; at >= Math.max(0, first) && at > i - LONGEST_RUN; at--) {
      if (at > 0 && joined[at - 1]) first = Math.min(first, at - 1);
      first = Math.min(first, candidates[at]!.needs?.[0] ?? -1);
    }
    let whole = first >= 0 && last - first < LONGEST_RUN && last < candidates.length && !joined[last];
    for (let at = first; whole && at <= last; at++) whole = canBeShown(candidates[at]!);
    candidate.needs = whole ? [first, last] : null;
  }
}
