import type { Reading } from '../reading';
import { creditLine, creditOf } from './credit';
import type { ExportLabels } from './labels';

/** One statement as it is pasted into a text: its words, who is said to have said them, and where it stands. */
export function quotationText(reading: Reading, index: number, labels: ExportLabels): string {
  const attribution = reading.attributions[index];
  if (!attribution) return '';
  const { headline, publisher, published } = reading.article;
  const where = [headline, publisher, published?.slice(0, 10)].filter(Boolean).join(', ');
  const credit = creditLine(creditOf(reading, index), labels);
  return `${attribution.text}\n— ${where ? `${credit} (${where})` : credit}`;
}
