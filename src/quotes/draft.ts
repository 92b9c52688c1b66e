import type { Span } from '../page/block';
import type { AttributionKind, Evidence } from './attribution';

/**
 * One statement as found in the text, before anybody asks who the source is.
 * Spans carry `TextBlock.id` in `block`; `content` is in text order and does not overlap.
 */
export interface AttributionDraft {
  kind: AttributionKind;
  /** Two or more when the cue splits the content, or when a quotation runs over several blocks. */
  content: Span[];
  cue: Span | null;
  /**
   * The noun phrase with its apposition, role and relative clause, or the pronoun, as the text gives it. It may stand in an
   * earlier block, when a quotation goes on without naming its speaker again. Null when the text gives none.
   */
  source: Span | null;
  evidence: Evidence[];
  /** 0 to 1: how sure we are that this is a statement with these words and this source. */
  confidence: number;
}
