import { certaintyOf, nameOf } from '../quotes/certainty';
import type { Reading } from '../reading';
import type { ExportLabels } from './labels';

/** Who is said to have said one statement: name, role, and how sure that is. */
export interface Credit {
  /** Null for an unattributed statement. */
  name: string | null;
  role: string | null;
  uncertain: boolean;
  /** In a live blog the time of the entry: day and time as the page gives them, or what it shows; else null. */
  time: string | null;
}

/**
 * The time of a live blog's entry that a statement, by its index, stands in: ISO 8601 or as the page shows it; null in other
 * articles, above the first entry, and for a statement that there is not.
 */
export function entryOf({ article, attributions }: Reading, index: number): string | null {
  const first = attributions[index]?.content[0];
  return (first && article.blocks.findLast(({ id, entry }) => id <= first.block && entry !== undefined)?.entry) ?? null;
}

/** The credit of a statement by its index; an index out of range is unattributed. */
export function creditOf(reading: Reading, index: number): Credit {
  const attribution = reading.attributions[index];
  const speaker = attribution && attribution.speaker !== null ? reading.speakers[attribution.speaker] : null;
  return {
    name: nameOf(speaker),
    role: speaker?.role ?? null,
    uncertain: attribution ? certaintyOf(attribution) === 'uncertain' : false,
    time: entryOf(reading, index)?.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*/, '$1 $2') ?? null,
  };
}

/** A credit in words: "Probably Elin Marstrand, Mayor", or that nobody is named; in a live blog also when. */
export function creditLine({ name, role, uncertain, time }: Credit, labels: ExportLabels): string {
  const who = name ? [uncertain ? `${labels.probably} ${name}` : name, role] : [labels.unattributed];
  return [...who, time].filter(Boolean).join(', ');
}

/** Publisher, authors and day of publication, as far as the page tells them. */
export function sourceLine({ article }: Reading): string {
  return [article.publisher, article.byline.join(', '), article.published?.slice(0, 10)].filter(Boolean).join(' · ');
}
