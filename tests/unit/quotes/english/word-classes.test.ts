import { expect, test } from 'vitest';
import { classesOf, Word } from '../../../../src/quotes/english/word-classes';

const is = (word: string, bits: number): boolean => (classesOf(word) & bits) !== 0;

test.each([
  ['Gerundive', ['walking', 'mooring'], ['king', 'ring', 'fog', 'thing', 'morning']],
  ['Pasty', ['walked', 'moored', 'went'], ['red', 'bed', 'hundred', 'mood']],
  ['Adverbial', ['slowly', 'oddly'], ['family', 'july', 'city', 'lyre']],
  ['Verbal', ['modernize', 'rectify'], ['size', 'downsize', 'ify-er', 'eye', 'ize']],
  [
    'Adjectival',
    ['curious', 'fearless', 'massive', 'drinkable', 'visible', 'boyish', 'fearful', 'typical'],
    ['bus', 'lesson', 'ivet', 'ablet', 'cave', 'fish-hook', 'fulfil', 'oust', 'path', 'hall', 'bridge'],
  ],
  ['Negated', ["mightn't", "needn't"], ['mint', 'want']],
  ['EndsInEd', ['walked', 'red'], ['mood', 'edge']],
  ['EndsInS', ['walks', 'bus'], ['sea', 'soon']],
] as const)('an ending makes a word %s', (name, words, others) => {
  expect(words.filter((word) => !is(word, Word[name]))).toEqual([]);
  expect(others.filter((word) => is(word, Word[name]))).toEqual([]);
});

test('the -s form of a known verb is known, however it is spelled', () => {
  const thirds = ['agrees', 'brings', 'catches', 'denies', 'decides', 'dies', 'discusses', 'does', 'goes'];
  expect(thirds.filter((word) => !is(word, Word.Third | Word.ClosedTag))).toEqual([]);
  expect(['bus', 'discuss', 'bridges', 'dies-hard', 'glass', 'mayors'].filter((word) => is(word, Word.Third))).toEqual(
    [],
  );
});
