import type { Reading } from '../reading';
import { isAddress } from '../shape';
import { creditLine, creditOf, sourceLine } from './credit';
import type { ExportLabels } from './labels';
import { linkToWords } from './text-fragment';

/** Text of the page as Markdown shows it: nothing in it is taken for markup (CommonMark, backslash escapes). */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~$&^=]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^-/, '\\-')
    .replace(/(:\/\/|@|www\.)/gi, (match) => `${match.slice(0, -1)}\\${match.slice(-1)}`);
}

/** A link; its address stands between `<` and `>`, where only these two and line breaks could end it. Just the text without one. */
const link = (text: string, url: string) =>
  isAddress(url) ? `[${text}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)` : text;

/** The reading as a readable note: summary, key points, each quotation as a block quote with a link to its words. */
export function toMarkdown(reading: Reading, labels: ExportLabels): string {
  const { article, summary, attributions } = reading;
  const lines = [`# ${link(escapeMarkdown(article.headline ?? labels.noHeadline), reading.url)}`, ''];
  const source = sourceLine(reading);
  if (source) lines.push(escapeMarkdown(source), '');
  if (summary.sentences.length) {
    lines.push(`## ${labels.summary}`, '', summary.sentences.map(({ text }) => escapeMarkdown(text)).join(' '), '');
  }
  if (summary.keyPoints.length) {
    lines.push(`## ${labels.keyPoints}`, '', ...summary.keyPoints.map(({ text }) => `- ${escapeMarkdown(text)}`), '');
  }
  if (attributions.length) lines.push(`## ${labels.quotations}`, '');
  for (const [index, { text, kind, content }] of attributions.entries()) {
    const credit = escapeMarkdown(creditLine(creditOf(reading, index), labels));
    const place = link(labels.kinds[kind], linkToWords(reading, content));
    lines.push(`> ${escapeMarkdown(text)}`, '>', `> — ${credit} (${place})`, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
