import { fillGiveaways } from './lexicon';
import type { Scene } from './scene';

/** What a block's own text and mark-up say, in the order that `fillOwn` fills them in. */
export const OWN: readonly string[] = [
  'words',
  'capital share',
  'digit share',
  'comma share',
  'stops',
  'quotes',
  'bars',
  'word length',
  'ending',
  'link share',
  'links',
  'bold share',
  'italic share',
  'level',
  'media',
  'title overlap',
  'repeats',
  'clutter opening',
  'same opening',
  'declared',
  'clutter phrases',
  'word evidence',
  'word evidence lowest',
  'word evidence sum',
  'giveaways',
  'giveaway lowest',
  'giveaway sum',
];

/** Longer texts share words with any title. */
const MOST_SHARING = 300;

/** Fills in `OWN` of block `b` from column `at` on; gives the column after them. */
export function fillOwn(scene: Scene, b: number, row: Float32Array, at: number): number {
  const { outline, wordScores } = scene;
  const { texts } = outline;
  const { text, links, bold, italic, level, media } = outline.page.blocks[b]!;
  const words = texts.words[b]!;
  row[at++] = words;
  row[at++] = words > 0 ? texts.capitals[b]! / words : 0;
  row[at++] = text.length > 0 ? texts.digits[b]! / text.length : 0;
  row[at++] = words > 0 ? texts.commas[b]! / words : 0;
  row[at++] = texts.stops[b]!;
  row[at++] = texts.quotes[b]!;
  row[at++] = texts.bars[b]!;
  row[at++] = words > 0 ? text.length / words : 0;
  row[at++] = texts.endings[b]!;
  row[at++] = outline.linkShare[b]!;
  row[at++] = links;
  row[at++] = text.length > 0 ? bold / text.length : 0;
  row[at++] = text.length > 0 ? italic / text.length : 0;
  row[at++] = level;
  row[at++] = media;
  row[at++] = text.length > MOST_SHARING ? 0 : titleOverlap(scene, b);
  row[at++] = scene.repeats[b]!;
  row[at++] = scene.clutterOpening[b]!;
  row[at++] = scene.sameOpening[b]!;
  row[at++] = outline.declared[b]!;
  row[at++] = scene.clutter[b]!;
  row[at++] = wordScores.mean[b]!;
  row[at++] = wordScores.lowest[b]!;
  row[at++] = wordScores.sum[b]!;
  return fillGiveaways(texts, scene.lexicon, b, row, at);
}

function titleOverlap({ outline: { texts }, titleWords }: Scene, b: number): number {
  const begin = texts.from[b]!;
  const end = texts.from[b + 1]!;
  let shared = 0;
  for (let at = begin; at < end; at++) shared += titleWords.get(texts.hashes[at]!, 0);
  return end > begin ? shared / (end - begin) : 0;
}
