import { expect, test } from 'vitest';
import { thresholdFor } from '../../../../src/article/model/threshold';

const threshold = (...blocks: [judged: number, words: number][]) =>
  thresholdFor(
    Float32Array.from(blocks, ([judged]) => judged),
    Float64Array.from(blocks, ([, words]) => words),
    true,
  );

test('a page on which much is sure is parted in the middle', () => {
  expect(threshold([1, 50], [1, 80], [0, 10], [0, 3])).toBe(0.5);
  expect(threshold([0.9, 379], [0.4, 168], [0.3, 200])).toBe(0.5);
});

test('a story that is a little less likely than not is kept where nothing else is likely', () => {
  expect(threshold([0.43, 158], [0.1, 60], [0.02, 900])).toBeLessThan(0.43);
  expect(threshold([0.9, 78], [0.4, 480], [0.25, 100], [0, 500])).toBeLessThan(0.4);
});

test('what hardly speaks for itself is left out of any page', () => {
  expect(threshold([0.2, 10], [0.1, 10])).toBeGreaterThan(0.2);
});

test('a page without blocks, and one of blocks without words, keep the middle', () => {
  expect(threshold()).toBe(0.5);
  expect(threshold([0.4, 0])).toBe(0.5);
});

test('a page that is no article keeps its text, but not the small print that is all it has', () => {
  const threshold = (judged: number, words: number) =>
    thresholdFor(Float32Array.of(judged), Float64Array.of(words), false);
  expect(threshold(0.67, 44)).toBeGreaterThan(0.67);
  expect(threshold(0.67, 400)).toBe(0.5);
});
