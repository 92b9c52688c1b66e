import { isInside, type Outline } from '../outline';
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

/** What a forest says of every row, or of the wanted ones; the others get 0. */
export function judgeRows(
  forest: Forest,
  rows: Float32Array,
  width: number,
  wanted?: (row: number) => boolean,
): Float32Array {
  const judged = new Float32Array(rows.length / width);
  for (let row = 0; row < judged.length; row++) {
    if (!wanted || wanted(row)) judged[row] = judge(forest, rows, row * width);
  }
  return judged;
}

/** What is clutter at a glance: a few linked words outside of the page's main text. Half of a page's blocks are that. */
const GLANCE = { words: 4, linked: 0.9 };
/** Below this the first judgement stands. */
const DOUBT = 0.01;

/**
 * How likely each block of a page is text of its article, 0 to 1. Two passes: the first judges each block by its text and
 * place, the second by that and by how the first judged everything around (auto-context, Tu and Bai 2010).
 */
export function judgeBlocks(outline: Outline, { lexicon, first, second }: Model): Float32Array {
  const { shapes, linkShare, box, core } = outline;
  const glanced = shapes.map(
    ({ words }, b) => words < GLANCE.words && linkShare[b]! > GLANCE.linked && !isInside(outline, box[b]!, core),
  );
  const rows = featureRows(outline, lexicon, (b) => !glanced[b]);
  const judged = judgeRows(first, rows, WIDTH, (b) => !glanced[b]);
  const joined = joinRows(rows, contextRows(outline, judged));
  return judgeRows(second, joined, WIDTH + CONTEXT, (b) => judged[b]! >= DOUBT);
}
