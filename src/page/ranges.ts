import type { Span } from './block';
import type { TextRun } from './text-runs';

/**
 * Where a span of a block's text stands in the page: one range for each text node it touches, in order, so that
 * nothing between them (a button, a hidden note) is marked along. A span outside the runs gives none.
 */
export function rangesOf(runs: readonly TextRun[], { start, end }: Span): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const { node, start: first, end: last, offsets } of runs) {
    const from = Math.max(start, first);
    const to = Math.min(end, last);
    if (from >= to) continue;
    const startOffset = offsets[from - first];
    const endOffset = offsets[to - 1 - first];
    if (startOffset === undefined || endOffset === undefined || endOffset >= node.length) continue;
    ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset: endOffset + 1 }));
  }
  return ranges;
}

/** Whether the page still holds the range's text node, with words up to the range's end. */
export function isLive({ startContainer, endOffset }: StaticRange): boolean {
  return startContainer.isConnected && (startContainer as Text).length >= endOffset;
}

/** The same place as a live range of its document, for measuring and scrolling; null when the page has lost it. */
export function liveRange(range: StaticRange): Range | null {
  if (!isLive(range)) return null;
  const document = range.startContainer.ownerDocument;
  const live = document && Document.prototype.createRange.call(document);
  live?.setStart(range.startContainer, range.startOffset);
  live?.setEnd(range.endContainer, range.endOffset);
  return live ?? null;
}
