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
