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
