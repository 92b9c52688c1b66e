import { expect, test } from 'vitest';
import { isCapital, isDigit, isLetterAt, isUnspaced } from '../../../src/article/characters';

test('a text begins with a capital in scripts that have them', () => {
  for (const text of ['Ann', 'A', 'Z', 'Éva', 'Ärger', 'Жук', 'Ωμ', 'Şule']) expect(isCapital(text)).toBe(true);
  for (const text of [
    'ann',
    'éva',
    'жук',
    'ßen',
    '漢字',
    '5',
    '@Ann',
    '[Ann]',
    '“Ann”',
    '🙂',
    '',
    ' Ann',
    'iAnn',
    'éAnn',
  ])
    expect(isCapital(text)).toBe(false);
});

test('letters, digits and marks of any script are letters, halves of emoji are none', () => {
  const letters = (text: string) => Array.from({ length: text.length }, (_, at) => isLetterAt(text, at));
  expect(letters('aé5漢क')).toEqual([true, true, true, true, true]);
  expect(letters('a🙂b')).toEqual([true, false, false, true]);
  expect(letters('🀀🦀🪿')).toEqual(Array(6).fill(false));
  // letters beyond the first plane: Gothic, mathematical, rare Chinese
  expect(letters('𐌰𝒜𠀀')).toEqual(Array(6).fill(true));
  expect(letters('-“ .@©')).toEqual(Array(6).fill(false));
  // behind the surrogates
  expect(letters('豈Ａ')).toEqual([true, true]);
});

test('digits are those from 0 to 9', () => {
  expect(['0', '9', 'a', '٣'].map((sign) => isDigit(sign.charCodeAt(0)))).toEqual([true, true, false, false]);
});

test('a script without spaces stands between two offsets', () => {
  expect(
    [
      [0, 2],
      [0, 3],
      [2, 3],
      [3, 4],
    ].map(([start, end]) => isUnspaced('ab漢c', start!, end!)),
  ).toEqual([false, true, true, false]);
  expect(['ไทย', 'かな', '한글', 'कख'].map((text) => isUnspaced(text, 0, 2))).toEqual([true, true, false, false]);
});
