import { expect, test } from 'vitest';
import { likeness, wordingOf } from '../../../../src/article/metadata/wording';

test.each([
  ['Ferry sails again', 'Ferry: sails AGAIN!', 1],
  ['Ferry sails', '“Ferry sails”', 1],
  ['Old ferry sails', 'The old ferry sails again', 0.9],
  ['The old ferry sails again', 'Old ferry sails', 0.9],
  ['the ferry sails', 'The ferry, the ferry sails', 0.9],
  // two words of a longer title are only shared, as others are that stand apart or in another order
  ['ferry sails', 'The ferry sails on', 4 / 6],
  ['Ferry again sails', 'The ferry sails again', 6 / 7],
  ['sails on the', 'The ferry sails on', 6 / 7],
  ['The ferry, sold', 'The ferry lost', 4 / 6],
  ['Ferry sails', 'Ferry lost', 2 / 4],
  ['Row, row the boats', 'Row your many little boats', 4 / 9],
  ['Ferry sails', 'Mill sold', 0],
  ['', 'Ferry sails', 0],
  ['…', '—', 0],
])('“%s” and “%s” are so much alike', (a, b, alike) => {
  expect(likeness(wordingOf(a), wordingOf(b))).toBeCloseTo(alike);
});

test('titles that can share no more than is asked for share nothing', () => {
  const [short, long] = [wordingOf('Ferry'), wordingOf('The old ferry of Olm sails again in spring')];
  expect(likeness(short, long)).toBeCloseTo(2 / 10);
  expect(likeness(short, long, 0.6)).toBe(0);
  expect(likeness(wordingOf('The old ferry again'), long, 0.5)).toBeCloseTo(8 / 13);
});
