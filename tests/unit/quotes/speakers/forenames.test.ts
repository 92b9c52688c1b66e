import { expect, test } from 'vitest';
import { fold, forenameGender } from '../../../../src/quotes/speakers/forenames';

test.each([
  ['Nora', 'female'],
  ['José', 'male'],
  ['KIM', null],
  ['Zorvan', undefined],
  ['Hans-Peter', 'male'],
  ['Anne-Marie', 'female'],
  ['Kim-Anna', null],
  ['Oscar-winner', undefined],
  ['Zorvan-Peter', undefined],
  ['-peter', undefined],
])('%s: %s', (name, gender) => {
  expect(forenameGender(name)).toBe(gender);
});

test.each([
  ['Zoë Müller', 'zoe muller'],
  ['NORA', 'nora'],
  ['Łódź', 'łodz'],
  ['', ''],
])('%s is compared as %s', (name, folded) => {
  expect(fold(name)).toBe(folded);
});
