import { expect, test } from 'vitest';
import { PAGE_FEATURES } from '../../../../src/article/page-kind/page-features';
import { articleProbability, pageModel, standardise } from '../../../../src/article/page-kind/page-model';

test('the stored weights know every feature, and no other', () => {
  expect(Object.keys(pageModel.features).sort()).toEqual([...PAGE_FEATURES].sort());
});

test('no single feature can run away', () => {
  const scale = { centre: 2, spread: 0.5 };
  expect(standardise(2, scale)).toBe(0);
  expect(standardise(1e9, scale)).toBe(3);
  expect(standardise(-1e9, scale)).toBe(-3);
});

test('a model without features says what its bias says', () => {
  const row = new Float32Array(PAGE_FEATURES.length);
  expect(articleProbability(row, { bias: 0, features: {} })).toBe(0.5);
  expect(articleProbability(row, { bias: 5, features: {} })).toBeGreaterThan(0.99);
});
