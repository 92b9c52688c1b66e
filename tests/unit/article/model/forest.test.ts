import { expect, test } from 'vitest';
import { FEATURE_NAMES } from '../../../../src/article/model/features';
import { judge, unfoldForest } from '../../../../src/article/model/forest';
import weights from '../../../../src/article/model/weights.json';

const logit = (p: number) => Math.log(p / (1 - p));

test('a stored forest says what its trees add up to', () => {
  const forest = unfoldForest({ bias: 0.5, trees: [[[0, 1], [1, 5], -1, -2, 3], [0.25]] });
  const say = (...row: number[]) => logit(judge(forest, Float32Array.from(row), 0));
  expect(say(1, 5)).toBeCloseTo(-0.25);
  expect(say(0, 6)).toBeCloseTo(-1.25);
  expect(say(2, 0)).toBeCloseTo(3.75);
});

test('rows are read from where they begin', () => {
  const forest = unfoldForest({ bias: 0, trees: [[[0, 0], -1, 1]] });
  expect(judge(forest, Float32Array.from([9, -9]), 1)).toBeLessThan(0.5);
});

test('the weights that ship ask about the features that there are, by name', () => {
  for (const node of weights.forest.trees.flat()) {
    if (Array.isArray(node)) expect(FEATURE_NAMES).toContain(weights.features[node[0]!]);
  }
});
