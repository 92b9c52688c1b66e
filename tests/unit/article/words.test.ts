import { expect, test } from 'vitest';
import { clutterPhrases, clutterShare } from '../../../src/article/clutter-phrases';
import { readTexts } from '../../../src/article/texts';
import { hashWord, wordHashes, wordsOf } from '../../../src/article/words';

const phrasesOf = (text: string) => clutterPhrases(readTexts([{ text }]))[0]!;

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
  expect(phrasesOf('Lesen Sie auch: Brunnen leer')).toEqual([{ reason: 'related links', words: 3, at: 0 }]);
  expect(phrasesOf('Sign up for our newsletter').map(({ reason }) => reason)).toEqual(['newsletter', 'newsletter']);
  expect(phrasesOf('The well is dry.')).toEqual([]);
});

test('the share of clutter is of all words', () => {
  expect(clutterShare(phrasesOf('Lire aussi : le puits'), 4)).toBeCloseTo(0.5);
});

test('texts are counted one by one', () => {
  const { words, capitals, digits, commas, stops, quotes, bars, endings } = readTexts(
    ['He said: “No, 12.”', 'Mehr lesen …', '今日は雨。', '', 'Olm | Marsh:'].map((text) => ({ text })),
  );
  expect([...words]).toEqual([4, 3, 3, 0, 3]);
  expect([...capitals]).toEqual([1, 1, 0, 0, 2]);
  expect([digits[0], commas[0], stops[0], quotes[0], bars[4]]).toEqual([2, 1, 1, 2, 1]);
  expect([...endings]).toEqual([2, -1, 2, 0, 1]);
});

test('the numbers of words are those of the words that a text is parted into', () => {
  const text = 'L’été — “Größe” İstanbul 3,5 % © Olm; 東京、大阪 और';
  expect([...wordHashes(text)]).toEqual(wordsOf(text).map(hashWord));
  const { hashes, from } = readTexts([{ text: 'ab '.repeat(1000) }, { text }]);
  expect([...from]).toEqual([0, 100, 100 + wordsOf(text).length]);
  expect([...hashes.subarray(from[1], from[2])]).toEqual(wordsOf(text).map(hashWord));
});

test('a text’s first word is whole, and marks around it are none', () => {
  expect(wordsOf('Olm rose')).toEqual(['olm', 'rose']);
  expect(wordsOf('Olm')).toEqual(['olm']);
  for (const text of ['Olm', '“Olm”', ' Olm ', 'Olm…']) expect([...wordHashes(text)]).toEqual([hashWord('olm')]);
  expect([...wordHashes('“Ōlm”')]).toEqual([hashWord('ōlm')]);
});

test('a phrase that goes on in the next text is none', () => {
  expect(clutterPhrases(readTexts([{ text: 'Read' }, { text: 'more of Olm' }]))).toEqual([[], []]);
});
