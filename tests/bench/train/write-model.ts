import type { StoredModel } from '../../../src/article/model/model';

/** A model as JSON: one line per tree and per list of words, so that it stays small and can be read and compared. */
export function writeModel({ features, hints, words, giveaways, forest }: StoredModel): string {
  const used = new Set(forest.trees.flat().map((node) => (Array.isArray(node) ? node[0] : -1)));
  const trees = forest.trees.map((tree) => JSON.stringify(tree)).join(',\n');
  const lines = [
    `"features": ${JSON.stringify(features.map((name, i) => (used.has(i) ? name : '')))}`,
    `"hints": ${JSON.stringify(hints)}`,
    `"words": ${JSON.stringify(words)}`,
    `"giveaways": ${JSON.stringify(giveaways)}`,
    `"forest": { "bias": ${forest.bias}, "trees": [\n${trees}\n] }`,
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}
