import type { Span } from '../page/block';
import { TokenKind } from '../text/tokens';
import type { AttributionDraft } from './draft';
import { countWords, type Found, type Range, spanOf, toDraft } from './found';
import type { Passage, Unit } from './passage';

/** One block with what was found in each of its units. */
export interface ReadPassage {
  passage: Passage;
  /** Parallel to `passage.units`. */
  found: Found[][];
}

/**
 * Quotations without a cue of their own get the speaker who is speaking: that of the sentence before or behind them in
 * the paragraph, that of a quotation left open, or that of the paragraph before. Gives every statement in the text's order.
 */
export function carrySpeakers(passages: ReadPassage[]): AttributionDraft[] {
  const drafts: AttributionDraft[] = [];
  let before: Carried = { draft: null, open: false };
  for (const read of passages) {
    const { own, last } = carryInside(read, before);
    drafts.push(...own.sort((a, b) => a.content[0]!.start - b.content[0]!.start));
    const open = read.passage.quoted.at(-1)?.closed === false;
    if (own.length > 0 || read.passage.units.length > 0) before = { draft: last, open };
  }
  return drafts;
}

interface Carried {
  /** The statement whose speaker still has the floor. */
  draft: AttributionDraft | null;
  /** Its quotation was left open, so that the next paragraph goes on with it. */
  open: boolean;
}

function carryInside(
  { passage, found }: ReadPassage,
  before: Carried,
): { own: AttributionDraft[]; last: AttributionDraft | null } {
  const own: AttributionDraft[] = [];
  let last: AttributionDraft | null = null;
  passage.units.forEach((unit, index) => {
    const drafts = found[index]!.map((statement) => toDraft(passage, statement));
    own.push(...drafts);
    const free = drafts.length === 0 ? freeQuotation(passage, unit) : null;
    if (free) {
      const given: AttributionDraft | null = last ?? nextInBlock(passage, found, index) ?? null;
      const opened = before.open && unit.from === 0;
      const draft = freeDraft(
        passage,
        free,
        given ?? (index === 0 || opened ? before.draft : null),
        given ? 'same-paragraph' : opened ? 'quotation-left-open' : 'same-speaker-goes-on',
      );
      own.push(draft);
      last = draft.source ? draft : last;
    } else if (drafts.length > 0) last = drafts.findLast(({ source }) => source !== null) ?? last;
  });
  return { own, last };
}

/** The statement of the next sentence, when that one starts with a quotation and names the speaker. */
function nextInBlock(passage: Passage, found: Found[][], index: number): AttributionDraft | null {
  for (let i = index + 1; i < passage.units.length && i < index + 4; i++) {
    const next = found[i]!.find(({ rule, source }) => source && rule === 'quote-cue');
    if (next) return toDraft(passage, next);
    if (!freeQuotation(passage, passage.units[i]!)) return null;
  }
  return null;
}

/** A sentence that is all quotation, of four words or more; else null. */
function freeQuotation(passage: Passage, unit: Unit): Range | null {
  let first = -1;
  let last = -1;
  for (let i = unit.from; i < unit.to; i++) {
    if (passage.inside[i]! >= 0) {
      if (first < 0) first = i;
      last = i;
    } else if (passage.tokens.kind[i]! <= TokenKind.Number) return null;
  }
  if (first < 0) return null;
  const range = { from: first, to: last };
  return countWords(passage, [range]) >= 4 ? range : null;
}

function freeDraft(passage: Passage, range: Range, given: AttributionDraft | null, code: string): AttributionDraft {
  const source: Span | null = given?.source ?? null;
  return {
    kind: 'direct',
    content: [spanOf(passage, range)],
    cue: null,
    source,
    evidence: [{ code: source ? code : 'no-source', text: '' }],
    confidence: source ? (code === 'same-speaker-goes-on' ? 0.6 : 0.85) : 0.3,
  };
}
