import { expect, test } from 'vitest';
import { firstIndex } from '../../../src/text/search';

test.each([
  [0, 5, 0, 0],
  [0, 5, 3, 3],
  [2, 5, 0, 2],
  [0, 5, 9, 5],
  [4, 4, 0, 4],
])('from %i below %i the first of at least %i is %i', (from, to, least, expected) => {
  expect(firstIndex(from, to, (index) => index >= least)).toBe(expected);
});

test('asks for few of many', () => {
  let asked = 0;
  firstIndex(0, 1_000_000, (index) => {
    asked++;
    return index >= 777_777;
  });
  expect(asked).toBeLessThan(25);
});
