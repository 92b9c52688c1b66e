import type { AttributionKind } from '../quotes/attribution';

/** The few words of ours that stand in an export, in the reader's language. */
export interface ExportLabels {
  summary: string;
  keyPoints: string;
  quotations: string;
  unattributed: string;
  probably: string;
  noHeadline: string;
  kinds: Record<AttributionKind, string>;
}
