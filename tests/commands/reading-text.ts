import type { Attribution } from '../../src/quotes/attribution';
import type { Reading } from '../../src/reading';

const one = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Who a statement is shown as said by. */
function speakerName({ speaker }: Attribution, { speakers }: Reading): string {
  const found = speaker === null ? undefined : speakers[speaker];
  return found ? (found.name ?? found.description ?? 'unnamed') : 'unattributed';
}

/** A reading as lines of plain text: what the popup shows, in the popup's order. */
export function readingText(reading: Reading): string {
  const { article, attributions, speakers, summary } = reading;
  const about = [article.publisher, article.byline.join(', '), article.published ?? article.age].map(one);
  const lines = [one(article.headline) || '(no headline)', about.filter(Boolean).join(' · ')];
  if (!article.isArticle) lines.push('', `This page does not look like an article (${article.kind}).`);
  const sections: [string, string[]][] = [
    ['Summary', summary.sentences.map(({ text }) => one(text))],
    ['Key points', summary.keyPoints.map(({ text }) => `- ${one(text)}`)],
    [
      'Speakers',
      speakers.map((speaker) => {
        const name = one(speaker.name ?? speaker.description);
        return `${String(speaker.attributions.length).padStart(3)}  ${[name, one(speaker.role)].filter(Boolean).join(', ')}`;
      }),
    ],
    ['Quotations', attributions.map((each) => `${speakerName(each, reading)} (${each.kind}): ${one(each.text)}`)],
  ];
  for (const [title, rows] of sections) if (rows.length > 0) lines.push('', title, ...rows);
  return lines.filter((line, index) => line || index !== 1).join('\n');
}
