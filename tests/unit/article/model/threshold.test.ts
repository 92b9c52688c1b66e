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

test('it is half of the best that keeping the likeliest blocks can be expected to give', () => {
  // 100 of 200 words kept, of which 45 are likely to be right and 85 to be found: F1 is .486; all kept: .596
  expect(threshold([0.45, 100], [0.4, 100])).toBeCloseTo(0.298, 3);
  // of these the second alone: .56
  expect(threshold([0.26, 300], [0.49, 300])).toBeCloseTo(0.28, 3);
});

test('what is hardly likely says nothing, however much of it there is', () => {
  expect(threshold([0.9, 500], ...Array.from({ length: 100 }, () => [0.04, 300] as [number, number]))).toBe(0.5);
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
