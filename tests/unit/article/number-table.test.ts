import { expect, test } from 'vitest';
import { NumberTable } from '../../../src/article/number-table';

test('a table gives what stands under a key', () => {
  const entries = Array.from({ length: 500 }, (_, i) => [i * i * 7919, i / 2] as const);
  const table = new NumberTable(entries);
  for (const [key, value] of entries) expect(table.get(key, -1)).toBe(value);
  expect(table.get(5, -1)).toBe(-1);
});

test('the last entry under a key counts, and an empty table holds nothing', () => {
  expect(
    new NumberTable([
      [3, 1],
      [3, 2],
    ]).get(3, 0),
  ).toBe(2);
  expect(new NumberTable([]).get(0, 9)).toBe(9);
});

test('keys that a page has chosen to stand in one place are found as soon as others', () => {
  const size = 2 ** 18;
  const keys = Array.from({ length: 120_000 }, (_, i) => (i >> 6) * size + (i & 63)).map(
    (key) => key ^ ((key >>> 15) & (size - 1)),
  );
  const table = new NumberTable(keys.map((key, i) => [key, i]));
  expect(keys.every((key, i) => table.get(key, -1) === i)).toBe(true);
}, 5_000);
