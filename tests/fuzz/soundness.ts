import type { Mention, Span } from '../../src/page/block';
import type { Reading } from '../../src/reading';

/** Everything about one reading that can be checked without knowing the page; gives the faults found, none if sound. */
export function faultsOf(reading: Reading): string[] {
  const faults: string[] = [];
  const { article, attributions, speakers, summary, statistics } = reading;
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const say = (what: string, detail: unknown) => faults.push(`${what}: ${JSON.stringify(detail)?.slice(0, 200)}`);

  const words = (span: Span): string | null => {
    const text = texts.get(span.block);
    const inside = text !== undefined && span.start >= 0 && span.start < span.end && span.end <= text.length;
    return inside && Number.isInteger(span.start) && Number.isInteger(span.end)
      ? text.slice(span.start, span.end)
      : null;
  };
  const checkMention = (what: string, mention: Mention) => {
    if (words(mention) !== mention.text) say(`${what} does not stand where it says`, mention);
  };

  if (texts.size !== article.blocks.length) say('two blocks of one id', article.blocks.length);
  if (!(article.confidence >= 0 && article.confidence <= 1)) say('article confidence', article.confidence);
  for (const id of article.ownKeyPoints) if (!texts.has(id)) say('key point outside the article', id);
  for (const block of article.removed) if (texts.has(block.id)) say('block kept and removed', block.id);

  attributions.forEach((attribution, index) => {
    if (!attribution.content.length) say('statement without content', attribution);
    for (const span of attribution.content) if (words(span) === null) say('content outside the text', span);
    if (attribution.cue) checkMention('cue', attribution.cue);
    if (attribution.source) checkMention('source', attribution.source);
    if (!(attribution.confidence >= 0 && attribution.confidence <= 1)) say('confidence', attribution.confidence);
    const { speaker } = attribution;
    if (speaker !== null && !speakers[speaker]?.attributions.includes(index)) say('speaker without statement', index);
  });
  speakers.forEach((speaker, index) => {
    if (speaker.name === null && speaker.description === null) say('speaker without name or description', speaker);
    for (const at of speaker.attributions)
      if (attributions[at]?.speaker !== index) say('statement without its speaker', [index, at]);
  });
  for (const sentence of summary.sentences) checkMention('summary sentence', sentence);
  for (const point of summary.keyPoints) checkMention('key point', point);
  if (!summary.sentences.length && !summary.keyPoints.length && !summary.reason) say('no summary and no reason', null);
  const share = statistics.shares.reduce((sum, part) => sum + part, 0);
  if (!(share >= 0 && share <= 1.000001)) say('shares', statistics.shares);
  if (JSON.stringify(JSON.parse(JSON.stringify(reading))) !== JSON.stringify(reading)) say('not serialisable', null);
  return faults;
}
