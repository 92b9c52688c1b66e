import { expect, test } from 'vitest';
import { unfoldWords } from '../../../../src/article/model/lexicon';
import { makePage, type Tree } from '../pages';
import { columnsOf } from './columns';

const FIRST = 'The ferry captain said that the old harbour wall would be mended soon.';
const SECOND = 'A baker from Olm said that the night bus had been late again.';
const THIRD = 'Nobody in the village could remember a year when it had been so bad.';

const round = (value: number) => Math.round(value * 1000) / 1000;
const log = (words: number) => round(Math.log2(1 + words));

const page = makePage(
  [
    'div.page',
    ['nav', ['a', 'Home']],
    ['header', ['h2', 'Olm Post']],
    [
      'div.story',
      ['h1', 'The well of Olm'],
      ['p', FIRST],
      ['blockquote', ['p', SECOND]],
      ['aside', ['h3.promo', 'Read more'], ['div', ['p', 'The mill']]],
      ['p', THIRD],
    ],
    ['footer', ['a', 'About us']],
  ],
  { title: 'The well of Olm' },
);
Object.assign(page.blocks[5]!, { linked: 'Read more'.length, links: 1 });
const hints = unfoldWords({ '-1': '<footer> | promo', '0.5': '<p>' });
const words = unfoldWords({ '-2': 'more', '1': 'read' });
const column = (name: string) => columnsOf(page, { hints, words })(name);

test('the rings around a block: its box, then each time the next element that holds more', () => {
  // words: home link 1, site 2, title 4, 13, 13, more 2, mill 2, 14, about 2; 40 of 53 are prose
  const [own, story, aside, all] = [-1, 48, 4, 53] as const;
  const none = [-1, -1, -1, -1, -1, -1, -1, -1, -1];
  expect(column('ring 0 words a block')).toEqual([1, 2, 4, 13, 13, 2, 2, 14, 2]);
  expect(column('ring 0 blocks')).toEqual(none.map(() => 1));
  expect(column('ring 0 prose')).toEqual([0, 0, 0, 1, 1, 0, 0, 1, 0]);
  expect(column('ring 0 prose of page')).toEqual([0, 0, 0, 13, 13, 0, 0, 14, 0].map((prose) => round(prose / 40)));
  expect(column('ring 0 linked')).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 1]);
  expect(column('ring 1 blocks')).toEqual([9, 9, 6, 6, 6, 2, 2, 6, 9]);
  expect(column('ring 1 words a block')).toEqual(
    [all / 9, all / 9, story / 6, story / 6, story / 6, aside / 2, aside / 2, story / 6, all / 9].map((each) =>
      round(each),
    ),
  );
  expect(column('ring 1 prose')).toEqual(
    [all, all, story, story, story, own, own, story, all].map((words) => (words < 0 ? 0 : round(40 / words))),
  );
  expect(column('ring 1 linked')).toEqual(
    [5 / all, 5 / all, 2 / story, 2 / story, 2 / story, 2 / aside, 2 / aside, 2 / story, 5 / all].map(round),
  );
  expect(column('ring 2 blocks')).toEqual([-1, -1, 9, 9, 9, 6, 6, 9, -1]);
  expect(column('ring 3 blocks')).toEqual([-1, -1, -1, -1, -1, 9, 9, -1, -1]);
  expect(column('ring 3 prose of page')).toEqual([-1, -1, -1, -1, -1, 1, 1, -1, -1]);
});

test('blocks of one look, the tags and names of their box and of what is around it, are counted together', () => {
  const column = columnsOf(
    makePage([
      'main',
      ['div', ['p', FIRST], ['p', THIRD], ['p', 'The old mill'], ['p.lead', SECOND], ['h2', 'Now']],
      ['section', ['p', ['a', 'Home'], ' and away']],
      ['section', ['p', SECOND]],
    ]),
  );
  // four of one look, the lead, the heading, then the link, the text behind it and the other section's paragraph
  expect(column('look blocks')).toEqual([3, 3, 3, 1, 1, 3, 3, 3]);
  expect(column('look words a block')).toEqual([10, 10, 10, 13, 1, 16 / 3, 16 / 3, 16 / 3].map(round));
  expect(column('look prose')).toEqual([27 / 30, 27 / 30, 27 / 30, 1, 0, 13 / 16, 13 / 16, 13 / 16].map(round));
  expect(column('look prose of page')).toEqual([27, 27, 27, 13, 0, 13, 13, 13].map((prose) => round(prose / 53)));
  expect(column('look linked')).toEqual([0, 0, 0, 0, 0, 1 / 16, 1 / 16, 1 / 16].map(round));
});

test('blocks of one look that are not alike around are told apart', () => {
  const column = columnsOf(
    makePage(['div.a', ['div.b', ['p', 'One']], ['div.c', ['p', 'Two']], ['p', 'Three'], ['p.b', 'Four']]),
  );
  expect(column('look blocks')).toEqual([1, 1, 1, 1]);
});

test('no two of many pairs of looks are taken for one, nor boxes of several parents for siblings', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const inside: Tree[] = names.map(
    (outer): Tree => [`div.${outer}`, ...names.map((inner): Tree => [`div.${inner}`, 'Olm'])],
  );
  const column = columnsOf(makePage(['main', ...inside]));
  expect(new Set(column('look blocks'))).toEqual(new Set([1]));
  expect(new Set(column('card count'))).toEqual(new Set([0]));
});

const card = (text: string): Tree => ['div.card', ['h3', ['a', text]], ['p', 'By a clerk of Olm']];

test('cards are siblings that look alike; a block is of the largest group around it', () => {
  const column = columnsOf(
    makePage([
      'main',
      ['div.story', ['p', FIRST], ['p', SECOND]],
      ['div.cards', card('The mill'), card('The bus'), card('Our well'), ['div.card.big', ['p', 'The ferry']]],
      ['section', ['div.card', ['ul', ['li', 'One'], ['li', 'Two'], ['li', 'Three'], ['li', 'Four']]]],
      ['div.card', ['div', ['p', 'Five']], ['div', ['p', 'Six words of one more text']]],
    ]),
  );
  const [story, cards, big, list, two] = [[0, 0], [3, 3, 3, 3, 3, 3], [0], [4, 4, 4, 4], [2, 2]];
  expect(column('card count')).toEqual([...story, ...cards, ...big, ...list, ...two]);
  expect(column('card words')).toEqual([...story, ...cards.map(() => 7), ...big, 1, 1, 1, 1, 3.5, 3.5]);
  expect(column('card linked')).toEqual([...story, ...cards.map(() => round(6 / 21)), 0, 0, 0, 0, 0, 0, 0]);
});

test('a group within cards counts where it is larger than theirs, or as large', () => {
  const items = (n: number): Tree => ['ul', ...Array.from({ length: n }, (): Tree => ['li', 'Olm'])];
  const column = columnsOf(
    makePage(['main', ['div', items(1)], ['div', items(2)], ['div', items(3)], ['div', ['p', 'Mill']]]),
  );
  // of the second item on, lists of four boxes are larger than lists of two or three
  expect(column('card count')).toEqual([4, 4, 4, 4, 4, 4, 4]);
  const equal = columnsOf(makePage(['main', ['div', items(2)], ['div', ['p', 'The mill is sold']]]));
  expect(equal('card words')).toEqual([1, 1, 3]);
});

test('the heading above a block says what stands under it', () => {
  expect(column('heading level')).toEqual([0, 0, 2, 1, 1, 1, 3, 3, 3]);
  expect(column('heading blocks ago')).toEqual([-1, -1, 1, 1, 2, 3, 1, 2, 3]);
  expect(column('heading prose ago')).toEqual([-1, -1, 0, 0, log(13), log(26), 0, 0, log(14)]);
  expect(column('heading linked')).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1]);
  expect(column('heading hint')).toEqual([0, 0, 0, 0, 0, 0, -1, -1, -1]);
  expect(column('heading clutter')).toEqual([-1, -1, 0, 0, 0, 0, 1, 1, 1]);
  expect(column('heading word evidence')).toEqual([0, 0, 0, 0, 0, 0, -0.25, -0.25, -0.25]);
  expect(column('heading lowest')).toEqual([0, 0, 0, 0, 0, 0, -2, -2, -2]);
  // the ring around the block that holds the heading as well
  expect(column('heading near')).toEqual([-1, -1, 2, 1, 1, 2, 1, 1, 1]);
});

test('a heading that no ring around a block holds is not near', () => {
  const deep: Tree = ['div', ['p', 'A'], ['div', ['p', 'B'], ['div', ['p', 'C'], ['div', ['p', 'D'], ['p', 'E']]]]];
  expect(columnsOf(makePage(['main', ['h2', 'Now'], deep]))('heading near')).toEqual([-1, 2, 3, -1, -1, -1]);
});

test('the blocks before and after one are told, and that there is none', () => {
  expect(column('words 3 before')).toEqual([-1, -1, -1, 1, 2, 4, 13, 13, 2]);
  expect(column('words 1 before')).toEqual([-1, 1, 2, 4, 13, 13, 2, 2, 14]);
  expect(column('words 2 after')).toEqual([4, 13, 13, 2, 2, 14, 2, -1, -1]);
  expect(column('link share 2 before')).toEqual([-1, -1, 1, 0, 0, 0, 0, 1, 0]);
  expect(column('link share 3 after')).toEqual([0, 0, 1, 0, 0, 1, -1, -1, -1]);
  expect(column('ending 1 before')).toEqual([-2, 0, 0, 0, 2, 2, 0, 0, 2]);
  expect(column('ending 2 after')).toEqual([0, 2, 2, 0, 0, 2, 0, -2, -2]);
  expect(column('level 2 before')).toEqual([-1, -1, 0, 2, 1, 0, 0, 3, 0]);
  expect(column('level 1 after')).toEqual([2, 1, 0, 0, 3, 0, 0, 0, -1]);
  expect(column('clutter 1 after')).toEqual([0, 0, 0, 0, 1, 0, 0, 1, -1]);
  expect(column('word evidence 1 before')).toEqual([0, 0, 0, 0, 0, 0, -0.25, 0, 0]);
  expect(column('hint 1 after')).toEqual([0, 0, 0.5, 0.5, -1, 0.5, 0.5, -1, 0]);
  expect(column('hint 2 before')).toEqual([0, 0, 0, 0, 0, 0.5, 0.5, -1, 0.5]);
});

test('and whether they look the same', () => {
  const column = columnsOf(makePage(['main', ['p', 'A'], ['p', 'B'], ['h2', 'C'], ['p', 'D'], ['p', 'E']]));
  expect(column('same look 1 before')).toEqual([0, 1, 0, 0, 1]);
  expect(column('same look 2 before')).toEqual([0, 0, 0, 1, 0]);
  expect(column('same look 1 after')).toEqual([1, 0, 0, 1, 0]);
  expect(column('same look 2 after')).toEqual([0, 1, 0, 0, 0]);
});
