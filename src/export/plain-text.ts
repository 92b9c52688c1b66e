import type { Reading } from '../reading';
import { creditLine, creditOf, sourceLine } from './credit';
import type { ExportLabels } from './labels';

/** The reading as plain text, in the order of the page. */
export function toPlainText(reading: Reading, labels: ExportLabels): string {
  const { article, summary, attributions, url } = reading;
  const lines = [article.headline ?? labels.noHeadline];
  const source = sourceLine(reading);
  if (source) lines.push(source);
  lines.push(url, '');
  if (summary.sentences.length) {
    lines.push(labels.summary.toLocaleUpperCase(), summary.sentences.map(({ text }) => text).join(' '), '');
  }
  if (summary.keyPoints.length) {
    lines.push(labels.keyPoints.toLocaleUpperCase(), ...summary.keyPoints.map(({ text }) => `• ${text}`), '');
  }
  if (attributions.length) lines.push(labels.quotations.toLocaleUpperCase());
  for (const [index, { text, kind }] of attributions.entries()) {
    lines.push(text, `    — ${creditLine(creditOf(reading, index), labels)} (${labels.kinds[kind]})`, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
