import type { Outline } from '../outline';
import { CONTEXT_NAMES, contextRows } from './context';
import { FEATURE_NAMES, featureRows } from './features';
import { type Forest, judge } from './forest';
import type { Model } from './model';

const WIDTH = FEATURE_NAMES.length;
const CONTEXT = CONTEXT_NAMES.length;

/** The names of all that the second judgement knows, in the order of its rows. */
export const JOINED_NAMES: readonly string[] = [...FEATURE_NAMES, ...CONTEXT_NAMES];

/** The features of the second judgement: those of the first, and what the first judgements around say. */
export function joinRows(features: Float32Array, context: Float32Array): Float32Array {
  const count = features.length / WIDTH;
  const width = WIDTH + CONTEXT;
  const joined = new Float32Array(count * width);
  for (let b = 0; b < count; b++) {
    joined.set(features.subarray(b * WIDTH, (b + 1) * WIDTH), b * width);
    joined.set(context.subarray(b * CONTEXT, (b + 1) * CONTEXT), b * width + WIDTH);
  }
  return joined;
}

/** What a forest says of every row. */
export function judgeRows(forest: Forest, rows: Float32Array, width: number): Float32Array {
  return Float32Array.from({ length: rows.length / width }, (_, b) => judge(forest, rows, b * width));
}

/**
 * How likely each block of a page is text of its article, 0 to 1. Two passes: the first judges each block by its text and
 * place, the second by that and by how the first judged everything around (auto-context, Tu and Bai 2010).
 */
export function judgeBlocks(outline: Outline, { lexicon, first, second }: Model): Float32Array {
  const rows = featureRows(outline, lexicon);
  const context = contextRows(outline, judgeRows(first, rows, WIDTH));
  return judgeRows(second, joinRows(rows, context), WIDTH + CONTEXT);
}
