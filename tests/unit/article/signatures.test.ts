import { expect, test } from 'vitest';
import { withSignatures } from '../../../src/article/signatures';
import type { BlockKind, PageBlock } from '../../../src/page/block';

const blocks = (...texts: [BlockKind, string][]): PageBlock[] =>
  texts.map(([kind, text], id) => ({
    id,
    kind,
    text,
    element: 0,
    level: 0,
    linked: 0,
    bold: 0,
    italic: 0,
    timed: 0,
    links: 0,
    media: 0,
  }));

test('keeps the signature of a kept block quote', () => {
  const post = blocks(['quote', 'The bridge is open!'], ['quote', '— Dana Reed (@danareed) May 3, 2021']);
  expect(withSignatures(post, [true, false])).toEqual([true, true]);
  expect(withSignatures(post, [false, false])).toEqual([false, false]);
});

test('keeps nothing else behind a block quote', () => {
  const others = blocks(['quote', 'The bridge is open!'], ['quote', 'Share this post'], ['paragraph', '— Dana Reed']);
  expect(withSignatures(others, [true, false, false])).toEqual([true, false, false]);
});

test.each<[string, [BlockKind, string], [BlockKind, string], boolean]>([
  ['without a space', ['quote', 'Open!'], ['quote', '–Dana Reed'], true],
  ['of eighty letters', ['quote', 'Open!'], ['quote', `— Dana ${'r'.repeat(73)}`], true],
  ['of more', ['quote', 'Open!'], ['quote', `— Dana ${'r'.repeat(74)}`], false],
  ['in the middle of a line', ['quote', 'Open!'], ['quote', 'Thus — Dana Reed'], false],
  ['in small letters', ['quote', 'Open!'], ['quote', '— and so on'], false],
  ['that is a paragraph', ['quote', 'Open!'], ['paragraph', '— Dana Reed'], false],
  ['under a paragraph', ['paragraph', 'Open!'], ['quote', '— Dana Reed'], false],
])('a signature %s', (_, above, below, stays) => {
  expect(withSignatures(blocks(above, below), [true, false])).toEqual([true, stays]);
});
