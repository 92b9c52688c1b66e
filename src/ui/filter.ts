import type { AttributionKind } from '../quotes/attribution';
import type { Reading } from '../reading';

/** Which quotations are listed. */
export interface Filter {
  /** Index of a speaker, `nobody` for unattributed ones, null for everybody. */
  speaker: number | 'nobody' | null;
  kinds: Record<AttributionKind, boolean>;
  /** Words that must all occur; an empty query asks for none. */
  query: string;
}

export const NO_FILTER: Filter = { speaker: null, kinds: { direct: true, mixed: true, indirect: true }, query: '' };

/** Letters without case and accents, so that "munoz" finds "Muñoz". */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Indexes of the attributions that a filter lets through, in the article's order. */
export function listed(reading: Reading, filter: Filter): number[] {
  const words = fold(filter.query).split(/\s+/).filter(Boolean);
  const indexes: number[] = [];
  for (const [index, attribution] of reading.attributions.entries()) {
    if (!filter.kinds[attribution.kind]) continue;
    if (filter.speaker !== null && attribution.speaker !== (filter.speaker === 'nobody' ? null : filter.speaker))
      continue;
    if (words.length) {
      const speaker = attribution.speaker === null ? null : reading.speakers[attribution.speaker];
      const text = fold(
        [attribution.text, attribution.source?.text, speaker?.name, speaker?.description, speaker?.role].join(' '),
      );
      if (!words.every((word) => text.includes(word))) continue;
    }
    indexes.push(index);
  }
  return indexes;
}
