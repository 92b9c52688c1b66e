import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/text/sentences';

const split = (text: string, lang: string | null = 'en') =>
  splitSentences(text, lang).map(([s, e]) => text.slice(s, e));

test('splits a paragraph into trimmed sentences', () => {
  expect(split('One came.  Two left. ')).toEqual(['One came.', 'Two left.']);
});

test('gives nothing for white space', () => {
  expect(split(' \n ')).toEqual([]);
});

test.each([
  ['Dr. Amy Lund met Gov. Hale on Jan. 5.', 1],
  ['He lives in Washington, D.C. The house is small.', 2],
  ['The U.S. Senate met. Nobody came.', 2],
  ['J. K. Marsh wrote it. It sold.', 2],
  ['He waited … and left. She did not.', 2],
  ['“Why now?” he asked. Nobody knew.', 2],
  ['“Why now?” Dana Reed asked. Nobody knew.', 2],
  ['“It is late. We go now.” The door closed.', 3],
  ['Prices rose 3.5 percent. No. 7 won.', 2],
  ['He said: “Go!” They went.', 2],
  ['It was 5 p.m. The shop closed.', 2],
  ['彼は来た。彼女は去った。', 2],
])('%s has %i sentences', (text, count) => {
  expect(split(text)).toHaveLength(count);
});
