import { expect, test } from 'vitest';
import { findDateline } from '../../../src/article/dateline';

test.each([
  ['NEW OLM (WOLM) -- The well is dry.', 'NEW OLM (WOLM)'],
  ['Olm (dpa) - Der Brunnen ist leer.', 'Olm (dpa)'],
  ['(Reuters) – The well is dry.', '(Reuters)'],
  ['OLM, Norway — The well is dry.', 'OLM, Norway'],
])('%s', (text, dateline) => {
  expect(findDateline(text)).toBe(dateline);
});

test.each(['The well — and the mill — are dry.', 'Olm said (again) that it is dry.', 'US-led talks began.', ''])(
  'none in “%s”',
  (text) => {
    expect(findDateline(text)).toBeNull();
  },
);
