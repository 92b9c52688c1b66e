/**
 * Splits one paragraph into sentences.
 * Returns [start, end) pairs of UTF-16 offsets into `text`, trimmed of white space; empty text gives none.
 */
export function splitSentences(text: string, lang: string | null): [number, number][] {
  const segmenter = new Intl.Segmenter(lang ?? 'en', { granularity: 'sentence' });
  const spans: [number, number][] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > start) spans.push([start, end]);
  }
  return spans;
}
