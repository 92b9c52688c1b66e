import type { Span } from '../page/block';
import type { Reading } from '../reading';

/** Where something stands in the article: shares of its length, 0 to 1. */
export interface Place {
  start: number;
  end: number;
}

/** The place of each attribution, by the characters of the article's blocks; null for spans outside of them. */
export function placesOf(reading: Reading): (Place | null)[] {
  const offsets = new Map<number, number>();
  let length = 0;
  for (const block of reading.article.blocks) {
    offsets.set(block.id, length);
    length += block.text.length;
  }
  const at = (span: Span | undefined, side: 'start' | 'end') => {
    const offset = span && offsets.get(span.block);
    return span && offset !== undefined && length ? Math.min(1, (offset + span[side]) / length) : null;
  };
  return reading.attributions.map(({ content }) => {
    const start = at(content[0], 'start');
    const end = at(content.at(-1), 'end');
    return start === null || end === null || end < start ? null : { start, end };
  });
}
