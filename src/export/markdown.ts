import type { Reading } from '../reading';
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

/** An address between `<` and `>`, where only these two and line breaks could end it. */
const destination = (url: string) => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

/** The reading as a readable note: summary, key points, each quotation as a block quote with a link to its words. */
export function toMarkdown(reading: Reading, labels: ExportLabels): string {
  const { article, summary, attributions } = reading;
  const lines = [`# [${escapeMarkdown(article.headline ?? labels.noHeadline)}](${destination(reading.url)})`, ''];
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
    const link = `[${labels.kinds[kind]}](${destination(linkToWords(reading, content))})`;
    lines.push(`> ${escapeMarkdown(text)}`, '>', `> — ${credit} (${link})`, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
