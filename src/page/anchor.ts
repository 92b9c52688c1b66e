import type { Span } from './block';

/** The words of a span with what stands around them, by which they are found again when the page has changed. */
export interface Anchor extends Span {
  exact: string;
  prefix: string;
  suffix: string;
}

const CONTEXT = 32;

/** The anchor of a span in a block's text. A span that reaches outside is cut to the text; an empty one gives null. */
export function describeSpan(text: string, span: Span): Anchor | null {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  if (start === end) return null;
  return {
    block: span.block,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Finds an anchor's words in the texts of blocks: where they stood; else wherever the same words stand,
 * best with the same words before and after and nearest to the old place; else the most similar words near the old place
 * (at most a quarter of the characters differ). Null where there is nothing like it.
 */
export function findAnchor(texts: readonly string[], anchor: Anchor): Span | null {
  const { block, start, end, exact } = anchor;
  const there = texts[block] ?? '';
  if (there.slice(start, end) === exact && agreement(there, start, end, anchor) > 0.5) return { block, start, end };
  return exactMatch(texts, anchor) ?? fuzzyMatch(texts, anchor);
}

/** Occurrences of one quotation that are weighed; a page that repeats it more often is not telling them apart. */
const MAX_OCCURRENCES = 200;

function exactMatch(texts: readonly string[], anchor: Anchor): Span | null {
  const { exact, block } = anchor;
  let best: Span | null = null;
  let bestScore = -1;
  let left = MAX_OCCURRENCES;
  for (const [id, text] of texts.entries()) {
    for (let at = text.indexOf(exact); at >= 0 && left > 0; at = text.indexOf(exact, at + exact.length), left--) {
      const near = 1 / (1 + Math.abs(id - block));
      const score = agreement(text, at, at + exact.length, anchor) + 0.2 * near;
      if (score > bestScore) {
        bestScore = score;
        best = { block: id, start: at, end: at + exact.length };
      }
    }
  }
  // a few words without their surroundings could be anybody's
  if (best && exact.length < 16 && bestScore < 0.5) return null;
  return best;
}

/** 0 to 1: how much of what stood around the words stands around these; where nothing stood, that counts as agreeing. */
function agreement(text: string, start: number, end: number, { prefix, suffix }: Anchor): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  const around = prefix.length + suffix.length;
  return around === 0 ? 1 : (before + after) / around;
}

const NEIGHBOURS = 12;
const MAX_QUOTE = 600;
const MAX_BLOCK = 8000;
const TOLERANCE = 0.25;

/** The most similar stretch in the blocks around the old place; bounded work, so only long enough words are tried. */
function fuzzyMatch(texts: readonly string[], anchor: Anchor): Span | null {
  const { exact, block } = anchor;
  if (exact.length < 16 || exact.length > MAX_QUOTE) return null;
  let best: Span | null = null;
  let errors = Math.floor(exact.length * TOLERANCE);
  const last = Math.min(texts.length - 1, block + NEIGHBOURS);
  for (let id = Math.max(0, block - NEIGHBOURS); id <= last; id++) {
    const text = texts[id]!;
    if (text.length > MAX_BLOCK) continue;
    const found = approximate(text, exact, errors);
    if (!found || (best && found.errors >= errors)) continue;
    best = { block: id, start: found.start, end: found.end };
    errors = found.errors;
  }
  return best;
}

/**
 * The stretch of `text` with the fewest edits from `pattern`, at most `limit`; null when all have more.
 * Sellers (1980), semi-global edit distance, with the start of each alignment carried along.
 */
function approximate(
  text: string,
  pattern: string,
  limit: number,
): { start: number; end: number; errors: number } | null {
  const rows = pattern.length;
  let costs = Uint16Array.from({ length: rows + 1 }, (_, row) => row);
  let starts = new Uint16Array(rows + 1);
  let nextCosts = new Uint16Array(rows + 1);
  let nextStarts = new Uint16Array(rows + 1);
  let best: { start: number; end: number; errors: number } | null = null;
  for (let column = 1; column <= text.length; column++) {
    nextCosts[0] = 0;
    nextStarts[0] = column;
    for (let row = 1; row <= rows; row++) {
      const swap = costs[row - 1]! + (pattern.charCodeAt(row - 1) === text.charCodeAt(column - 1) ? 0 : 1);
      const skip = nextCosts[row - 1]! + 1;
      const extra = costs[row]! + 1;
      if (swap <= skip && swap <= extra) {
        nextCosts[row] = swap;
        nextStarts[row] = starts[row - 1]!;
      } else if (skip <= extra) {
        nextCosts[row] = skip;
        nextStarts[row] = nextStarts[row - 1]!;
      } else {
        nextCosts[row] = extra;
        nextStarts[row] = starts[row]!;
      }
    }
    [costs, nextCosts, starts, nextStarts] = [nextCosts, costs, nextStarts, starts];
    const errors = costs[rows]!;
    if (errors <= limit && errors < (best?.errors ?? limit + 1)) best = { start: starts[rows]!, end: column, errors };
  }
  return best;
}
