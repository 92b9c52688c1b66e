import { FEATURE_NAMES, featureRows, WIDTH } from '../../../src/article/model/features';
import { unfoldWords } from '../../../src/article/model/lexicon';
import type { StoredModel } from '../../../src/article/model/model';
import { TOLD } from '../../../src/article/model/told-features';
import { boost, type Table } from './boost';
import { learnLexicon } from './learn-lexicon';
import { foldOf, type Sample } from './samples';

const FOREST = { trees: 150, leaves: 10, rate: 0.11, columns: 0.3, seed: 1 };
const INNER_FOLDS = 3;

/** Every so many of the blocks that are clutter at a glance is learned from, and counts for as many. */
const THINNED = 4;
/** What a page tells of itself helps, but many tell nothing: each is learned from once more as if it did, for so much of its weight. */
const SILENT = 0.3;

/** The rows of all samples as one table. A mistake costs nearly the block's share of the gold's words: pages weigh alike. */
function tableOf(samples: Sample[], rows: Float32Array[]): Table {
  const chosen: { row: Float32Array; answer: number; weight: number }[] = [];
  samples.forEach(({ labels, weight, scene }, s) => {
    const words = labels.reduce((sum, label) => sum + (label.good >= 0.5 ? label.words : 0), 0);
    labels.forEach((label, b) => {
      if (label.optional) return;
      const answer = label.good >= 0.5 ? 1 : 0;
      const plain = answer === 0 && label.words < 8 && scene.outline.linkShare[b]! > 0.9;
      if (plain && b % THINNED) return;
      const cost = 60 * weight * Math.min(0.3, (label.words + 3) / Math.max(100, words));
      const row = rows[s]!.subarray(b * WIDTH, (b + 1) * WIDTH);
      const counts = plain ? cost * THINNED : cost;
      chosen.push({ row, answer, weight: counts * (1 - SILENT) });
      chosen.push({ row: row.slice().fill(0, WIDTH - TOLD.length), answer, weight: counts * SILENT });
    });
  });
  const features = new Float32Array(chosen.length * WIDTH);
  chosen.forEach(({ row }, i) => {
    features.set(row, i * WIDTH);
  });
  return {
    features,
    width: WIDTH,
    answers: Uint8Array.from(chosen, ({ answer }) => answer),
    weights: Float32Array.from(chosen, ({ weight }) => weight),
  };
}

/**
 * Learns from sample pages. Word weights that the forest learns from are always those of pages of other sites, so that it does not
 * trust them more than it may.
 */
export function learn(samples: Sample[], say: (line: string) => void): StoredModel {
  const inner = samples.map(({ site }) => foldOf(`inner${site}`, INNER_FOLDS));
  const rows: Float32Array[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const { hints, words } = learnLexicon(samples.filter((_, s) => inner[s] !== fold));
    const lexicon = { hints: unfoldWords(hints), words: unfoldWords(words) };
    samples.forEach(({ scene }, s) => {
      if (inner[s] === fold) rows[s] = featureRows(scene, lexicon);
    });
  }
  say('features ready');
  const forest = boost(tableOf(samples, rows), FOREST);
  say('forest grown');
  return { features: [...FEATURE_NAMES], ...learnLexicon(samples), forest };
}
