import { FEATURE_NAMES, fillRow, WIDTH } from '../../../src/article/model/features';
import { type Lexicon, unfoldWords } from '../../../src/article/model/lexicon';
import type { StoredModel } from '../../../src/article/model/model';
import { type Scene, setScene } from '../../../src/article/model/scene';
import { TOLD } from '../../../src/article/model/told-features';
import { boost, type Table } from './boost';
import { learnLexicon, type WordWeights } from './learn-lexicon';
import { foldOf, type Sample } from './samples';

const FOREST = { trees: 135, leaves: 10, rate: 0.12, columns: 0.3, seed: 1 };
const INNER_FOLDS = 3;

/** What a page tells of itself helps, but many tell nothing: so many in ten are learned from as if they did. */
const SILENT = 3;
/**
 * What a block costs besides, however short it is, that holds words which the gold asks for by name, to be in or to be left out: a
 * reader would miss or mind them.
 */
const WANTED = 10;
const UNWANTED = 14;

/** The rows of a sample's blocks that the forest is asked about, one after another, and which blocks these are. */
interface Rows {
  rows: Float32Array;
  blocks: readonly number[];
}

/** The rows of all samples as one table. A mistake costs nearly the block's share of the gold's words: pages weigh alike. */
function tableOf(samples: Sample[], all: Rows[]): Table {
  const chosen: { row: Float32Array; answer: number; weight: number }[] = [];
  samples.forEach(({ gold, labels, weight }, s) => {
    const words = labels.reduce((sum, label) => sum + (label.good >= 0.5 ? label.words : 0), 0);
    const silent = foldOf(`silent${gold.id}`, 10) < SILENT;
    const { rows, blocks } = all[s]!;
    blocks.forEach((b, i) => {
      const label = labels[b]!;
      if (label.optional) return;
      const cost = 60 * weight * Math.min(0.3, (label.words + 3) / Math.max(100, words));
      const good = label.good >= 0.5;
      const asked = label.asked ? (good ? WANTED : UNWANTED) : 0;
      const row = rows.subarray(i * WIDTH, (i + 1) * WIDTH);
      if (silent) row.fill(0, WIDTH - TOLD.length);
      chosen.push({ row, answer: good ? 1 : 0, weight: cost + asked });
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

function rowsOf(scene: Scene, blocks: readonly number[]): Rows {
  const rows = new Float32Array(blocks.length * WIDTH);
  blocks.forEach((b, i) => {
    fillRow(scene, b, rows, i * WIDTH);
  });
  return { rows, blocks };
}

const unfoldLexicon = ({ hints, words, giveaways }: WordWeights): Lexicon => ({
  hints: unfoldWords(hints),
  words: unfoldWords(words),
  giveaways: unfoldWords(giveaways),
});

/**
 * Learns from sample pages. Word weights that the forest learns from are always those of pages of other sites, so that it does not
 * trust them more than it may.
 */
export function learn(samples: Sample[], say: (line: string) => void): StoredModel {
  const inner = samples.map(({ site }) => foldOf(`inner${site}`, INNER_FOLDS));
  const rows: Rows[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const lexicon = unfoldLexicon(learnLexicon(samples.filter((_, s) => inner[s] !== fold)));
    samples.forEach((sample, s) => {
      if (inner[s] === fold) rows[s] = rowsOf(setScene(sample.scene, lexicon), sample.asked);
    });
  }
  say('features ready');
  const forest = boost(tableOf(samples, rows), FOREST);
  say('forest grown');
  return { features: [...FEATURE_NAMES], ...learnLexicon(samples), forest };
}
