import { expect, test } from 'vitest';
import { HINT_REASONS } from '../../../src/article/hint-reasons';
import { readLooks } from '../../../src/article/looks';
import { hintWords } from '../../../src/article/model/lexicon';
import { hashWord } from '../../../src/article/words';
import { elementsOf, makePage, type Tree } from './pages';

const look = (hint: string, tag = 'div') => readLooks(elementsOf([{ parent: -1, tag, hint }]));
const called = (hint: string) => HINT_REASONS.filter((_, bit) => look(hint).masks[0]! & (1 << bit));

test.each([
  ['Article__Caption-sc-1', ['caption']],
  ['readMore', ['related links']],
  ['most-read-list', ['most read']],
  ['ad', ['advertisement']],
  ['top_ads', ['advertisement']],
  ['shadow roads', []],
  ['postTime timeless', ['byline']],
  ['timeless', []],
  ['tag-list', ['navigation']],
  ['staging', []],
  ['story__toc', []],
  ['story toc', ['navigation']],
  ['LogIn', ['registration']],
  ['', []],
  ['top-ad', ['advertisement']],
  ['ad2', []],
  ['ad:x', []],
  ['bio', ['author biography']],
  ['bio-line', ['author biography']],
  ['bio:line', ['author biography']],
  ['bio_line', []],
  ['bio0', []],
  ['bio9', []],
  ['biology', []],
  ['bioz', []],
  ['textbox', ['fact box']],
  ['gpt-slot', ['advertisement']],
  ['gpt', []],
  ['newslette', []],
  ['z{ad}', []],
])('“%s” calls its element %j', (hint, reasons) => {
  expect(called(hint)).toEqual(reasons);
});

test('a hint’s words are those that the lexicon is learned from', () => {
  const hint = 'storyBody main-col2 Ünder main NewsHTML x';
  expect(look(hint).words).toEqual(hintWords(hint).map(hashWord));
});

test('elements of one tag and hint have one look', () => {
  const element = (tag: string, hint: string, at: number) => ({ parent: at - 1, tag, hint });
  const four = [element('p', 'a', 0), element('div', 'a', 1), element('p', 'a', 2), element('p', '', 3)];
  const { of, tags, masks } = readLooks(elementsOf(four));
  expect(masks).toHaveLength(3);
  expect([...of]).toEqual([0, 1, 0, 2]);
  expect(tags).toEqual(['p', 'div', 'p']);
});

test('a hint is read by itself, whatever longer one was read before', () => {
  const tree: Tree = ['main', ['p.newsletter', 'A'], ['p.newslette', 'B'], ['p.disclaimer', 'C'], ['p.disclaime', 'D']];
  const { elements, blocks } = makePage(tree);
  const { of, masks } = readLooks(elements);
  expect(blocks.map(({ element }) => masks[of[element]!] !== 0)).toEqual([true, false, true, false]);
});
