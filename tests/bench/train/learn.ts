import { fillContext } from '../../../src/article/model/context';
import { FEATURE_NAMES, featureRows } from '../../../src/article/model/features';
import { type StoredForest, unfoldForest } from '../../../src/article/model/forest';
import { JOINED_NAMES, judgeRows } from '../../../src/article/model/judge-blocks';
import { unfoldWords } from '../../../src/article/model/lexicon';
import type { StoredModel } from '../../../src/article/model/model';
import type { Outline } from '../../../src/article/outline';
import { boost, type Table } from './boost';
import { learnLexicon } from './learn-lexicon';
import { foldOf, type Sample } from './samples';

const FIRST = { trees: 90, leaves: 10, rate: 0.14, columns: 0.4, seed: 1 };
const SECOND = { trees: 85, leaves: 10, rate: 0.12, columns: 0.4, seed: 2 };
const INNER_FOLDS = 3;
const WIDTH = FEATURE_NAMES.length;
const BOTH = JOINED_NAMES.length;

/** Every so many of the blocks that are clutter at a glance is learned from, and counts for as many. */
const THINNED = 4;

/** The rows of all samples as one table. A mistake costs nearly the block's share of the gold's words: pages weigh alike. */
function tableOf(samples: Sample[], rows: Float32Array[], width: number): Table {
  const chosen: { row: Float32Array; answer: number; weight: number }[] = [];
  samples.forEach(({ labels, weight, outline }, s) => {
    const words = labels.reduce((sum, label) => sum + (label.good >= 0.5 ? label.words : 0), 0);
    labels.forEach((label, b) => {
      if (label.optional) return;
      const answer = label.good >= 0.5 ? 1 : 0;
      const plain = answer === 0 && label.words < 8 && outline.linkShare[b]! > 0.9;
      if (plain && b % THINNED) return;
      const cost = 60 * weight * Math.min(0.3, (label.words + 3) / Math.max(100, words));
      const row = rows[s]!.subarray(b * width, (b + 1) * width);
      chosen.push({ row, answer, weight: plain ? cost * THINNED : cost });
    });
  });
  const features = new Float32Array(chosen.length * width);
  chosen.forEach(({ row }, i) => {
    features.set(row, i * width);
  });
  return {
    features,
    width,
    answers: Uint8Array.from(chosen, ({ answer }) => answer),
    weights: Float32Array.from(chosen, ({ weight }) => weight),
  };
}

/** A page's rows with what the first judgements say behind the features. */
export function joinRows(outline: Outline, rows: Float32Array, judged: Float32Array): Float32Array {
  const joined = new Float32Array(judged.length * BOTH);
  for (let b = 0; b < judged.length; b++) joined.set(rows.subarray(b * WIDTH, (b + 1) * WIDTH), b * BOTH);
  fillContext(outline, judged, joined, BOTH, WIDTH);
  return joined;
}

const judgeAll = (forest: StoredForest, rows: Float32Array) => judgeRows(unfoldForest(forest), rows, WIDTH);

/**
 * Learns from sample pages. Word weights and first judgements that later steps learn from are always those of a model
 * that has not seen the page's site, so that no step trusts an earlier one more than it may.
 */
export function learn(samples: Sample[], say: (line: string) => void): StoredModel {
  const inner = samples.map(({ site }) => foldOf(`inner${site}`, INNER_FOLDS));
  const rows: Float32Array[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const { hints, words } = learnLexicon(samples.filter((_, s) => inner[s] !== fold));
    const lexicon = { hints: unfoldWords(hints), words: unfoldWords(words) };
    samples.forEach(({ outline }, s) => {
      if (inner[s] === fold) rows[s] = featureRows(outline, lexicon, WIDTH);
    });
  }
  say('features ready');
  const judged: Float32Array[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const seen = samples.filter((_, s) => inner[s] !== fold);
    const seenRows = rows.filter((_, s) => inner[s] !== fold);
    const forest = boost(tableOf(seen, seenRows, WIDTH), FIRST);
    samples.forEach((_, s) => {
      if (inner[s] === fold) judged[s] = judgeAll(forest, rows[s]!);
    });
    say(`fold ${fold + 1} judged`);
  }
  const first = boost(tableOf(samples, rows, WIDTH), FIRST);
  say('first forest grown');
  const joined = samples.map(({ outline }, s) => joinRows(outline, rows[s]!, judged[s]!));
  const second = boost(tableOf(samples, joined, BOTH), SECOND);
  say('second forest grown');
  const { hints, words } = learnLexicon(samples);
  return {
    features: [...JOINED_NAMES],
    hints,
    words,
    first,
    second,
  };
}
