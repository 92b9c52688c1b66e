import type { Span } from '../page/block';
import type { Language } from '../text/languages/language';
import { firstIndex } from '../text/search';
import { TokenFlag, TokenKind } from '../text/tokens';
import type { ClauseReading } from './clauses';
import { signatureAt } from './direct';
import type { AttributionDraft } from './draft';
import { FEW_WORDS, type Found, type Range, spanOf, toDraft, wordsIn } from './found';
import { isDash } from './incises';
import { type Passage, quotationsIn, type Unit } from './passage';
import { tellsOfSomebody } from './somebody';
import { openingSubject } from './uncued';
import type { WholeBlock } from './whole-blocks';

/** One block with what was found in each of its units. */
export interface ReadPassage extends ClauseReading {
  passage: Passage;
  /** Set when the block is one speaker's words as a whole. */
  whole: WholeBlock | null;
  /** A subhead: words quoted there are told below, and nobody speaks on in them. */
  heading: boolean;
}

/** Who has the floor when a block ends. */
interface Floor {
  source: Span | null;
  /** The last quotation was left open: the next block goes on with it. */
  open: boolean;
  /** The last sentence announced what follows (with a colon) or says what somebody did, not what he said; few ask who. */
  subject: () => Span | null;
  announced: boolean;
}

const nobody = (): null => null;
const NOBODY: Floor = { source: null, open: false, subject: nobody, announced: false };

/**
 * Quotations without a cue of their own get the speaker who has the floor: that of the sentence before or behind them in
 * the paragraph, of a quotation left open, or of the paragraph before. Nobody keeps it into the blocks of `opening`, where
 * the entries of a live blog begin: what stands above is later. Gives every statement in the text's order.
 */
export function carrySpeakers(passages: ReadPassage[], opening: ReadonlySet<number> = new Set()): AttributionDraft[] {
  const drafts: AttributionDraft[] = [];
  let floor = NOBODY;
  const ahead = namedAhead(passages);
  for (const [index, read] of passages.entries()) {
    if (opening.has(read.passage.block)) floor = NOBODY;
    if (read.passage.units.length === 0) continue;
    const signed = signedBy(read, passages[index + 1]?.passage);
    if (signed) floor = { source: signed, open: true, subject: nobody, announced: read.whole !== null };
    const { own, next } = read.whole
      ? takeWhole(read.passage, read.whole, floor)
      : carryInside(read, read.heading ? NOBODY : floor, ahead[index]!);
    for (const draft of own.sort((a, b) => a.content[0]!.start - b.content[0]!.start)) drafts.push(draft);
    if (!read.heading) floor = next;
  }
  return drafts;
}

/** A block quote, a post or a transcript's turn; a block quote that names nobody is whose it was announced to be. */
function takeWhole(
  passage: Passage,
  { content, source, code }: WholeBlock,
  floor: Floor,
): { own: AttributionDraft[]; next: Floor } {
  const announced = floor.announced && code !== 'transcript';
  const given = source ? spanOf(passage, source) : announced ? (floor.subject() ?? floor.source) : null;
  const draft = freeDraft(passage, content, { source: given, code });
  // the reporter's next sentence does not go on with a post's or a transcript's speaker
  const next: Floor = {
    source: code === 'block-quote' ? given : floor.source,
    open: false,
    subject: nobody,
    announced: false,
  };
  return { own: [draft], next };
}

/** The name on a line of its own under a block that is all quotation: "― Ann Lee", "— Ann Lee (@annlee) May 3, 2021". */
function signedBy({ passage, whole }: ReadPassage, next: Passage | undefined): Span | null {
  const allQuoted = whole?.code === 'block-quote' || passage.units.every((unit) => freeQuotation(passage, unit));
  if (!allQuoted || !next || next.tokens.count > 16 || next.tokens.count < 2) return null;
  // "— Oui, dit Marc." goes on with a dialogue
  if (isDash(passage.tokens.lower[0]) && whole === null) return null;
  const signature = signatureAt(next, 0, next.tokens.count - 1);
  return signature && spanOf(next, signature);
}

/**
 * For each block that is all quotation and left open, the speaker whom the block that closes it names: "“We waited.",
 * "“Nobody came,” said Lee." Null for every other block.
 */
function namedAhead(passages: ReadPassage[]): (Span | null)[] {
  const ahead: (Span | null)[] = passages.map(() => null);
  for (let i = passages.length - 2; i >= 0; i--) {
    const { passage, whole } = passages[i]!;
    if (
      whole ||
      passage.quoted.at(-1)?.closed !== false ||
      !passage.units.every((unit) => freeQuotation(passage, unit))
    )
      continue;
    const next = passages[i + 1]!;
    const opens = (next.passage.inside[0] ?? -1) >= 0 && !next.whole;
    const first = opens ? next.found[0]?.[0] : undefined;
    if (first?.source && first.content[0]!.from === 0)
      // "he" is whoever spoke before
      ahead[i] = isPronoun(next.passage, first.source) ? null : spanOf(next.passage, first.source);
    else if (opens) ahead[i] = ahead[i + 1]!;
  }
  return ahead;
}

const isPronoun = ({ tokens, language }: Passage, { from, to }: Range): boolean =>
  from === to && language.pronouns.has(tokens.lower[from]!);

function carryInside(read: ReadPassage, floor: Floor, ahead: Span | null): { own: AttributionDraft[]; next: Floor } {
  const { passage, found } = read;
  const own: AttributionDraft[] = [];
  let last: AttributionDraft | null = null;
  passage.units.forEach((unit, index) => {
    const drafts = found[index]!.map((statement) => toDraft(passage, statement));
    for (const draft of drafts)
      if (isReportedOn(draft)) draft.source = last?.source ?? floor.source ?? floor.subject();
      else if (leavesOutSubject(passage, draft)) draft.source = subjectLeftOut(read, index, last, floor);
    for (const draft of drafts) own.push(draft);
    // a statement may hold the whole of the sentences beside its own
    if (drafts.length === 0 && (holdsAll(found[index - 1], unit) || holdsAll(found[index + 1], unit))) return;
    const free = drafts.length === 0 ? freeQuotation(passage, unit) : null;
    const led = free || drafts.length > 0 || !last?.source ? null : ledQuotation(passage, unit);
    if (led) {
      own.push({ ...freeDraft(passage, led, { source: last!.source, code: 'same-paragraph' }), kind: 'mixed' });
      return;
    }
    if (!free) {
      for (const range of fullSentences(passage, unit, drafts))
        if (!read.isTitle?.(unit, range))
          own.push(freeDraft(passage, range, { source: headingBefore(passage, unit, range.from), code: 'heading' }));
      last = lastSpoken(drafts) ?? (drafts.length > 0 ? last : null);
      return;
    }
    const turn = turnIn(passage, free);
    if (turn) {
      last = freeDraft(passage, turn.words, { source: spanOf(passage, turn.label), code: 'label' });
      own.push(last);
      return;
    }
    if (last && goesOnWith(last)) {
      last.content.push(spanOf(passage, free));
      return;
    }
    if (wordsIn(passage, [free]) < FEW_WORDS) return;
    const draft = freeDraft(passage, free, whoSpeaks(read, index, last, floor, ahead));
    own.push(draft);
    if (draft.source) last = draft;
  });
  const end = passage.units.length - 1;
  const subject = (): Span | null => {
    const range = found[end]!.length === 0 ? read.subjectOf(passage.units[end]!) : null;
    return range && spanOf(passage, range);
  };
  const announced = passage.tokens.lower[passage.tokens.count - 1] === ':';
  const open = passage.quoted.at(-1)?.closed === false;
  const source = lastSpoken(own)?.source ?? (own.length > 0 ? null : floor.source);
  return { own, next: { source, open, subject, announced } };
}

/** The last statement with a source that stands in no other: whom somebody quotes does not speak on. */
const lastSpoken = (drafts: readonly AttributionDraft[]): AttributionDraft | null =>
  drafts.findLast((draft) => draft.source !== null && !drafts.some((other) => holdsCue(other, draft))) ?? null;

const holdsCue = (outer: AttributionDraft, { cue }: AttributionDraft): boolean =>
  cue !== null && outer.content.some(({ start, end }) => start <= cue.start && cue.end <= end);

const holdsAll = (statements: Found[] | undefined, { from, to }: Unit): boolean =>
  statements?.some(({ content }) => content.some((range) => range.from <= from && to - 1 <= range.to + 1)) === true;

/** Reported speech that goes on from the block before, in a language whose mood shows it. */
const isReportedOn = ({ source, evidence }: AttributionDraft): boolean =>
  source === null && evidence[0]?.code === 'reported-on';

/** "“…”, añade.": the verb is there and its subject is not, in a language that may leave it out. */
function leavesOutSubject({ language, tokens }: Passage, { source, cue }: AttributionDraft): boolean {
  if (source !== null || cue === null) return false;
  const verb = firstIndex(0, tokens.count, (i) => tokens.start[i]! >= cue.start);
  if (language.narrativeInfinitives?.has(tokens.lower[verb]!)) return true;
  if (!language.dropsSubjects) return false;
  const next = verb + 1;
  // "le contestó": to whoever spoke before, unless it says to whom
  const listener = [verb - 1, verb + 1].some((i) => language.dativePronouns?.has(tokens.lower[i]!));
  if (listener && !language.prepositions.has(tokens.lower[next]!)) return false;
  const several = [verb - 1, verb].some((i) => tokens.lower[i]?.endsWith(language.pluralVerbs ?? ' '));
  const isNoun = tokens.kind[next] === TokenKind.Word && !isFunctionWord(language, tokens.lower[next]!);
  return !several && !isNoun;
}

/** Whom a verb without its subject means: who acts in the sentence before, or who spoke last where that tells of nobody. */
function subjectLeftOut(
  { passage, found, subjectOf }: ReadPassage,
  index: number,
  last: AttributionDraft | null,
  floor: Floor,
): Span | null {
  const before = passage.units[index - 1];
  if (before && passage.language.dropsSubjects && found[index - 1]!.length === 0) {
    const actor = subjectOf(before) ?? openingSubject(passage, before);
    if (actor) return spanOf(passage, actor);
    if (tellsOfSomebody(passage, before)) return null;
  }
  return last?.source ?? floor.source ?? floor.subject();
}

const isFunctionWord = (language: Language, word: string): boolean =>
  language.prepositions.has(word) ||
  language.adverbs.has(word) ||
  language.subordinators.has(word) ||
  language.conjunctions.has(word) ||
  language.determiners.has(word);

/** Whether a quotation that follows belongs to the same statement: that one is in quotation marks too. */
const goesOnWith = (draft: AttributionDraft): boolean => draft.kind === 'direct' && draft.source !== null;

function whoSpeaks(
  read: ReadPassage,
  index: number,
  last: AttributionDraft | null,
  floor: Floor,
  ahead: Span | null,
): { source: Span | null; code: string } {
  const { passage } = read;
  if (last) return { source: last.source, code: 'same-paragraph' };
  if (index === 0 && floor.open) return { source: floor.source, code: 'quotation-left-open' };
  const behind = nextInBlock(read, index);
  if (behind) return { source: behind.source, code: 'same-paragraph' };
  if (index > 0) {
    const subject = read.subjectOf(passage.units[index - 1]!);
    return { source: subject && spanOf(passage, subject), code: 'subject-before' };
  }
  const subject = floor.subject();
  if (floor.announced && subject) return { source: subject, code: 'announced' };
  if (ahead) return { source: ahead, code: 'quotation-left-open' };
  if (floor.source) return { source: floor.source, code: 'same-speaker-goes-on' };
  return { source: subject, code: 'subject-before' };
}

/** Longest name before the colon of a transcript's turn, in tokens. */
const longestLabel = 4;

/** “Dana Reed: We will see.”: the marks hold a transcript's turn with the name of who has it. */
function turnIn({ tokens }: Passage, { from, to }: Range): { label: Range; words: Range } | null {
  const first = from + 1;
  let colon = first;
  while (colon - first < longestLabel && colon < to && tokens.kind[colon] === TokenKind.Word) {
    if (!(tokens.flags[colon]! & TokenFlag.Capital)) return null;
    colon++;
  }
  const named = colon - first > 1 || (tokens.flags[first]! & TokenFlag.AllCapitals) !== 0;
  if (colon === first || !named || tokens.lower[colon] !== ':' || colon + 1 >= to) return null;
  return { label: { from: first, to: colon - 1 }, words: { from: colon + 1, to } };
}

/** The statement of the next sentence, when that one starts with a quotation and names the speaker. */
function nextInBlock({ passage, found }: ReadPassage, index: number): AttributionDraft | null {
  for (let i = index + 1; i < passage.units.length && i < index + 4; i++) {
    const next = found[i]!.find(({ rule, source }) => source && rule === 'quote-cue');
    if (next) return toDraft(passage, next);
    if (!freeQuotation(passage, passage.units[i]!)) return null;
  }
  return null;
}

/** A whole sentence in quotation marks is somebody's words even where nobody is named. */
const sentenceWords = 8;

/** "RIVER RISES AGAIN “…”": a line in capitals that the quotation stands under; it names a story rather than a person. */
function headingBefore(passage: Passage, unit: Unit, open: number): Span | null {
  const { tokens } = passage;
  let first = open;
  let capitals = 0;
  for (let i = open - 1; i >= Math.max(unit.from, open - 24); i--) {
    if (tokens.kind[i] === TokenKind.Stop) break;
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (!(tokens.flags[i]! & TokenFlag.AllCapitals) && tokens.end[i]! - tokens.start[i]! > 1) break;
    capitals++;
    first = i;
  }
  return capitals >= 3 ? spanOf(passage, { from: first, to: open - 1 }) : null;
}

/** Whole sentences quoted inside another sentence that no statement holds. */
function fullSentences(passage: Passage, unit: Unit, drafts: AttributionDraft[]): Range[] {
  const { tokens, quoted } = passage;
  if (quoted.length === 0) return [];
  return quotationsIn(passage, unit)
    .filter(({ open, close, closed, words }) => {
      if (!closed || words < sentenceWords) return false;
      const capital = (tokens.flags[open + 1]! & TokenFlag.Capital) !== 0;
      if (!capital || tokens.kind[close - 1] !== TokenKind.Stop) return false;
      const [start, end] = [tokens.start[open]!, tokens.end[close]!];
      return !drafts.some(({ content }) => content.some((span) => span.start < end && start < span.end));
    })
    .map(({ open, close }) => ({ from: open, to: close }));
}

/** A sentence that is all quotation; else null. */
function freeQuotation(passage: Passage, unit: Unit): Range | null {
  if (passage.quoted.length === 0) return null;
  let first = -1;
  let last = -1;
  for (let i = unit.from; i < unit.to; i++) {
    if (passage.inside[i]! >= 0) {
      if (first < 0) first = i;
      last = i;
    } else if (passage.tokens.kind[i]! <= TokenKind.Number) return null;
  }
  return first < 0 ? null : { from: first, to: last };
}

/** “Instead, “he just left the town.””: few words lead to a quotation that ends the sentence. */
function ledQuotation({ tokens, inside, quoted }: Passage, unit: Unit): Range | null {
  let last = unit.to - 1;
  while (last > unit.from && inside[last]! < 0 && tokens.kind[last]! > TokenKind.Number) last--;
  const at = inside[last]!;
  if (at < 0 || quoted[at]!.open <= unit.from || quoted[at]!.words < FEW_WORDS) return null;
  const { open, close, words } = quoted[at]!;
  let outside = 0;
  for (let i = unit.from; i < open; i++) {
    if (inside[i]! >= 0) return null;
    if (tokens.kind[i]! <= TokenKind.Number) outside++;
  }
  return outside > 0 && outside * 3 <= words ? { from: unit.from, to: close } : null;
}

const confidences: Readonly<Record<string, number>> = {
  'same-paragraph': 0.85,
  label: 0.8,
  'quotation-left-open': 0.85,
  announced: 0.7,
  heading: 0.3,
  'block-quote': 0.6,
  embed: 0.9,
  transcript: 0.9,
  'subject-before': 0.55,
  'same-speaker-goes-on': 0.55,
};

function freeDraft(
  passage: Passage,
  range: Range,
  { source, code }: { source: Span | null; code: string },
): AttributionDraft {
  return {
    kind: 'direct',
    content: [spanOf(passage, range)],
    cue: null,
    source,
    evidence: [{ code: source ? code : 'no-source', text: '' }],
    confidence: source ? (confidences[code] ?? 0.5) : 0.3,
  };
}
