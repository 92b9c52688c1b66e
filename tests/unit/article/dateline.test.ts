import { expect, test } from 'vitest';
import { datelineEnd, findDateline } from '../../../src/article/dateline';

test.each([
  ['NEW OLM (WOLM) -- The well is dry.', 'NEW OLM (WOLM)'],
  ['Olm (dpa) - Der Brunnen ist leer.', 'Olm (dpa)'],
  ['(Reuters) – The well is dry.', '(Reuters)'],
  ['OLM, Norway — The well is dry.', 'OLM, Norway'],
  ['OLM - The well is dry.', 'OLM'],
  ['(OBC) The well is dry.', '(OBC)'],
  ['OLM, Nov 3 (Reuters) - The well is dry.', 'OLM, Nov 3 (Reuters)'],
])('%s', (text, dateline) => {
  expect(findDateline(text)).toBe(dateline);
  expect(text.slice(datelineEnd(text))).toMatch(/^ (?:The well|Der Brunnen)/);
});

test('“Ana Rojas (PSV): …” may be a speaker', () => {
  expect(datelineEnd('Ana Rojas (PSV): “We stay.”')).toBe(0);
});

test.each(['The well — and the mill — are dry.', 'Olm said (again) that it is dry.', 'US-led talks began.', ''])(
  'none in “%s”',
  (text) => {
    expect(findDateline(text)).toBeNull();
    expect(datelineEnd(text)).toBe(0);
  },
);
