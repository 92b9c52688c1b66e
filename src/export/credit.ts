import { certaintyOf, nameOf } from '../quotes/certainty';
import type { Reading } from '../reading';
import type { ExportLabels } from './labels';

/** Who is said to have said one statement: name, role, and how sure that is. */
export interface Credit {
  /** Null for an unattributed statement. */
  name: string | null;
  role: string | null;
  uncertain: boolean;
}

/** The credit of a statement by its index; an index out of range is unattributed. */
export function creditOf(reading: Reading, index: number): Credit {
  const attribution = reading.attributions[index];
  const speaker = attribution && attribution.speaker !== null ? reading.speakers[attribution.speaker] : null;
  return {
    name: nameOf(speaker),
    role: speaker?.role ?? null,
    uncertain: attribution ? certaintyOf(attribution) === 'uncertain' : false,
  };
}

/** A credit in words: "Probably Elin Marstrand, Mayor", or that nobody is named. */
export function creditLine({ name, role, uncertain }: Credit, labels: ExportLabels): string {
  if (!name) return labels.unattributed;
  return [uncertain ? `${labels.probably} ${name}` : name, role].filter(Boolean).join(', ');
}

/** Publisher, authors and day of publication, as far as the page tells them. */
export function sourceLine({ article }: Reading): string {
  return [article.publisher, article.byline.join(', '), article.published?.slice(0, 10)].filter(Boolean).join(' · ');
}
