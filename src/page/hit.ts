/** What current browsers have and TypeScript's library does not know yet. */
interface HitTesting {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/**
 * Those of `ranges` that are painted under a point of the window. Browsers that cannot tell highlights by point are
 * asked for the caret nearest to it, which must then lie in the range's own lines.
 */
export function rangesAtPoint(
  x: number,
  y: number,
  ranges: Iterable<AbstractRange>,
  shadowRoots: ShadowRoot[],
): AbstractRange[] {
  const registry = CSS.highlights as HitTesting;
  if (registry.highlightsFromPoint) {
    return registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => hit.ranges);
  }
  const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots });
  if (!caret) return [];
  return [...ranges].filter(
    ({ startContainer, startOffset, endOffset }) =>
      startContainer === caret.offsetNode &&
      startOffset <= caret.offset &&
      caret.offset <= endOffset &&
      covers(caret, x, y),
  );
}

/** The caret nearest to a point far from any text is no hit. */
function covers(caret: CaretPosition, x: number, y: number): boolean {
  const box = caret.getClientRect();
  return box !== null && Math.abs(box.left - x) < 24 && y >= box.top && y <= box.bottom;
}
