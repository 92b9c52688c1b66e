import { expect, test } from 'vitest';
import { clutterPhrases, clutterShare } from '../../../src/article/clutter-phrases';
import { textShape } from '../../../src/article/text-shape';
import { wordsOf } from '../../../src/article/words';

test('words are parted at signs and spaces, in any script', () => {
  expect(wordsOf('L’été — “Größe” 3,5 % © Olm; 東京、大阪 और')).toEqual([
    'l',
    'été',
    'größe',
    '3',
    '5',
    '©',
    'olm',
    '東京',
    '大阪',
    'और',
  ]);
  expect(wordsOf('')).toEqual([]);
});

test('only the beginning of a long text is read', () => {
  expect(wordsOf('ab '.repeat(1000)).length).toBe(100);
});

test('phrases of clutter are found in any language, the longest at each place', () => {
  expect(clutterPhrases(wordsOf('Lesen Sie auch: Brunnen leer'))).toEqual([
    { reason: 'related links', words: 3, at: 0 },
  ]);
  expect(clutterPhrases(wordsOf('Sign up for our newsletter')).map(({ reason }) => reason)).toEqual([
    'newsletter',
    'newsletter',
  ]);
  expect(clutterPhrases(wordsOf('The well is dry.'))).toEqual([]);
});

test('the share of clutter is of all words', () => {
  const words = wordsOf('Lire aussi : le puits');
  expect(clutterShare(clutterPhrases(words), words.length)).toBeCloseTo(0.5);
});

test('the shape of a text', () => {
  expect(textShape('He said: “No.”')).toMatchObject({ words: 3, capitals: 1, stops: 1, quotes: 2, endsWithStop: true });
  expect(textShape('Mehr lesen …')).toMatchObject({ endsWithEllipsis: true });
  expect(textShape('今日は雨。').words).toBeGreaterThan(2);
  expect(textShape('').words).toBe(0);
});
