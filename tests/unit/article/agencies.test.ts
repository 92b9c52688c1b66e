import { expect, test } from 'vitest';
import { isAgency } from '../../../src/article/agencies';

test.each([
  ['Reuters', true],
  ['A.F.P.', true],
  [' dpa ', true],
  ['Agencia EFE', true],
  ['Olm Post', false],
  ['Reuters Institute', false],
  ['', false],
])('“%s” is an agency: %s', (name, is) => {
  expect(isAgency(name)).toBe(is);
});
