import type { Span } from '../page/block';
import { countWords, TokenKind } from '../text/tokens';
import type { AttributionKind } from './attribution';
import type { AttributionDraft } from './draft';
import type { Passage, Unit } from './passage';

/** Token indexes, both ends included. */
export interface Range {
  from: number;
  to: number;
}

/** A statement inside one passage, still in tokens. */
export interface Found {
  content: Range[];
  cue: Range | null;
  source: Range | null;
  /** Who passed the words on, when it is not who spoke them: "sagte Meier laut Zeitung". */
  carrier?: Range | null | undefined;
  /** The rule that found it. */
  rule: string;
  confidence: number;
}

/** Quoted words of fewer than this, that no cue claims, are a term, a name or a slogan rather than something said. */
export const FEW_WORDS = 4;

/** Tells whether a range of a sentence touches the content or the source of statements found already. */
export function claimedBy(unit: Unit, statements: Found[]): (range: Range) => boolean {
  const claimed = new Uint8Array(unit.to - unit.from);
  for (const { content, source } of statements)
    for (const { from, to } of source ? [...content, source] : content)
      claimed.fill(1, Math.max(0, from - unit.from), Math.max(0, to + 1 - unit.from));
  return ({ from, to }) => claimed.subarray(from - unit.from, to + 1 - unit.from).includes(1);
}

export const spanOf = (passage: Passage, { from, to }: Range): Span => ({
  block: passage.block,
  start: passage.tokens.start[from]!,
  end: passage.tokens.end[to]!,
});

/** Takes off punctuation that belongs to the sentence rather than to the content; null when no word is left. */
export function trimContent(passage: Passage, range: Range): Range | null {
  const { tokens, inside } = passage;
  let { from, to } = range;
  while (from <= to && tokens.kind[from]! > TokenKind.Number && inside[from]! < 0) from++;
  while (to >= from && tokens.kind[to]! > TokenKind.Number && inside[to]! < 0) to--;
  return from <= to ? { from, to } : null;
}

/** Direct when every word stands in quotation marks, indirect when none does. */
export function kindOf(passage: Passage, content: Range[]): AttributionKind {
  let quoted = 0;
  let total = 0;
  for (const { from, to } of content)
    for (let i = from; i <= to; i++) {
      if (passage.tokens.kind[i]! > TokenKind.Number) continue;
      total++;
      if (passage.inside[i]! >= 0) quoted++;
    }
  return quoted === 0 ? 'indirect' : quoted === total ? 'direct' : 'mixed';
}

/** How many words and numbers stand in the ranges. */
export const wordsIn = (passage: Passage, content: Range[]): number =>
  content.reduce((total, { from, to }) => total + countWords(passage.tokens, from, to), 0);

/** A found statement as the next stage takes it. */
export function toDraft(passage: Passage, found: Found): AttributionDraft {
  const { text } = passage.tokens;
  const cue = found.cue && spanOf(passage, found.cue);
  const evidence = [{ code: found.rule, text: cue ? text.slice(cue.start, cue.end) : '' }];
  if (found.carrier) {
    const { start, end } = spanOf(passage, found.carrier);
    evidence.push({ code: 'passed-on', text: text.slice(start, end) });
  }
  return {
    kind: kindOf(passage, found.content),
    content: found.content.map((range) => spanOf(passage, range)),
    cue,
    source: found.source && spanOf(passage, found.source),
    evidence,
    confidence: found.confidence,
  };
}
