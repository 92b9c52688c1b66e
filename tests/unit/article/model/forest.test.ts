import { expect, test } from 'vitest';
import { FEATURE_NAMES } from '../../../../src/article/model/features';
import { BATCH, Judge, type StoredForest, unfoldForest } from '../../../../src/article/model/forest';
import weights from '../../../../src/article/model/weights.json';

/** What a forest adds up to for each row of one width. */
function sums(stored: StoredForest, rows: readonly (readonly number[])[], columns?: readonly number[]): number[] {
  const judge = new Judge(unfoldForest(stored, columns));
  const width = rows[0]!.length;
  const judged = new Float32Array(rows.length);
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const ids = batch.map((_, row) => from + row);
    judge.judge(Float32Array.from(batch.flat()), width, batch.length, ids, judged);
  }
  return Array.from(judged, (p) => Math.log(p / (1 - p)));
}

/** Numbers from 0 to 1, the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const small: StoredForest = { bias: 0.5, trees: [[[0, 1], [1, 5], -1, -2, 3], [0.25]] };

test('a stored forest says what its trees add up to', () => {
  const [equal, over, right] = sums(small, [
    [1, 5],
    [0, 6],
    [2, 0],
  ]);
  expect(equal).toBeCloseTo(-0.25);
  expect(over).toBeCloseTo(-1.25);
  expect(right).toBeCloseTo(3.75);
});

test('features stand in the columns that are told', () => {
  expect(sums(small, [[5, 9, 1]], [2, 0])[0]).toBeCloseTo(-0.25);
});

test('many rows are judged as each alone is', () => {
  const random = mulberry(7);
  const grow = (depth: number): StoredForest['trees'][number] =>
    depth === 0 || random() < 0.2
      ? [random() - 0.5]
      : [[Math.floor(random() * 5), Math.round(random() * 8) / 8], ...grow(depth - 1), ...grow(depth - 1)];
  const forest: StoredForest = { bias: 0.1, trees: Array.from({ length: 20 }, () => grow(4)) };
  const rows = Array.from({ length: 2 * BATCH + 3 }, () =>
    Array.from({ length: 5 }, () => Math.round(random() * 8) / 8),
  );
  const walk = (tree: StoredForest['trees'][number], row: readonly number[]): number => {
    let at = 0;
    for (let node = tree[at]!; ; node = tree[at]!) {
      if (typeof node === 'number') return node;
      at++;
      if (row[node[0]]! <= node[1]) continue;
      for (let open = 1; open > 0; at++) open += typeof tree[at] === 'number' ? -1 : 1;
    }
  };
  const judged = sums(forest, rows);
  rows.forEach((row, at) => {
    const sum = forest.trees.reduce((all, tree) => all + walk(tree, row), forest.bias);
    expect(judged[at]).toBeCloseTo(sum, 4);
  });
});

test('the weights that ship ask about the features that there are, by name', () => {
  for (const node of weights.forest.trees.flat()) {
    if (Array.isArray(node)) expect(FEATURE_NAMES).toContain(weights.features[node[0]!]);
  }
});
