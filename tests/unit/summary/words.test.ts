import { expect, test } from 'vitest';
import { countWords, wordsOf } from '../../../src/summary/words';

test('words are lower case and end at apostrophes', () => {
  expect(wordsOf("L'homme d'État: 48 000 €")).toEqual(['l', 'homme', 'd', 'état', '48', '000']);
});

test('scripts without spaces give pairs of characters', () => {
  expect(wordsOf('港を再建 A')).toEqual(['港を', 'を再', '再建', 'a']);
});

test('counts words and characters apart', () => {
  expect(countWords('港を再建 two words')).toEqual({ spaced: 2, characters: 4 });
});

test('pictures are no words and part none', () => {
  expect(wordsOf('👉 Learn more🚢now')).toEqual(['learn', 'more', 'now']);
  expect(countWords('🎉🎉 one 🚢 two')).toEqual({ spaced: 2, characters: 0 });
});
