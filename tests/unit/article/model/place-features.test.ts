import { expect, test } from 'vitest';
import { unfoldWords } from '../../../../src/article/model/lexicon';
import { makePage, type Tree } from '../pages';
import { columnsOf } from './columns';

const FIRST = 'The ferry captain said that the old harbour wall would be mended soon.';
const SECOND = 'A baker from Olm said that the night bus had been late again.';
const THIRD = 'Nobody in the village could remember a year when it had been so bad.';

const tree: Tree = [
  'div.page',
  ['nav.menu.share', ['ul', ['li.entry', ['ul', ['li', ['a', 'Home']]]]]],
  ['header', ['h2', 'Olm Post']],
  [
    'div.story',
    ['h1', 'The well of Olm'],
    ['p', FIRST],
    ['blockquote', ['p', SECOND]],
    ['aside.related', ['h3', 'More'], ['div', ['p', 'The mill']]],
    ['p', THIRD],
  ],
  ['footer', ['a', 'About us']],
];
const page = makePage(tree, { title: 'The well of Olm' });
const hints = unfoldWords({ '-1': 'menu | <footer>', '2': 'story', '-0.5': 'related', '0.5': '<p>' });
const column = (name: string) => columnsOf(page, { hints })(name);
const untitled = (name: string) => columnsOf(makePage(tree, { title: 'Ferries' }))(name);

/** Words of the three sentences: 13, 13 and 14 of the page's 52; the home link, two headings and the title come first. */
const log = (words: number) => Math.round(Math.log2(1 + words) * 1000) / 1000;
const share = (words: number, all: number) => Math.round((words / all) * 1000) / 1000;

test.each([
  ['in p', [0, 0, 0, 1, 1, 0, 1, 1, 0]],
  ['in nav', [6, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['in header', [0, 2, 0, 0, 0, 0, 0, 0, 0]],
  ['in aside', [0, 0, 0, 0, 0, 2, 3, 0, 0]],
  ['in footer', [0, 0, 0, 0, 0, 0, 0, 0, 2]],
  ['in quote', [0, 0, 0, 0, 2, 0, 0, 0, 0]],
  // the inner list, not the one around it
  ['in list', [3, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['in link', [1, 0, 0, 0, 0, 0, 0, 0, 1]],
])('steps up to what a block is “%s”', (name, steps) => {
  expect(column(name)).toEqual(steps);
});

test('an element is all that its name calls it, and what is around it is called so one step up', () => {
  expect(column('called share')).toEqual([6, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(column('called navigation')).toEqual([6, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(column('called related links')).toEqual([0, 0, 0, 0, 0, 2, 3, 0, 0]);
});

test('of two elements that are called the same the nearer counts, and others beside it', () => {
  const box: Tree = ['div.related', ['div.newsletter', ['div.related', ['p', 'The mill']]], ['p', 'The bus']];
  const column = columnsOf(makePage(['main', box, ['p', FIRST], ['p', SECOND]]));
  expect(column('called related links')).toEqual([2, 2, 0, 0]);
  expect(column('called newsletter')).toEqual([3, 0, 0, 0]);
});

test('a hidden aside is hidden and an aside', () => {
  const page = makePage(['main', ['aside', ['p', 'The mill']], ['p', FIRST]]);
  page.elements.hidden.forEach((_, e, hidden) => {
    hidden[e] = page.elements.tagOf(e) === 'aside' ? 1 : 0;
  });
  const column = columnsOf(page);
  expect([column('hidden'), column('in aside')]).toEqual([
    [2, 0],
    [2, 0],
  ]);
});

test('what holds much of the prose is no aside, whatever its mark-up says, but an article', () => {
  const page = makePage(['main', ['aside.related', ['article', ['p', FIRST], ['p', SECOND]]], ['p', THIRD]]);
  const column = columnsOf(page);
  expect(column('in aside')).toEqual([0, 0, 0]);
  expect(column('called related links')).toEqual([0, 0, 0]);
  expect(column('in article')).toEqual([2, 2, 0]);
});

test('hints are scored by themselves, step by step outwards, and with all around them', () => {
  expect(column('hint inline')).toEqual([0, 0, 0, 0.5, 0.5, 0, 0.5, 0.5, 0]);
  expect(column('hint 0')).toEqual([0, 0, 0, 0.5, 0.5, 0, 0.5, 0.5, -1]);
  expect(column('hint 1')).toEqual([0, 0, 2, 2, 0, -0.5, 0, 2, 0]);
  expect(column('hint 2')).toEqual([0, 0, 0, 0, 2, 2, -0.5, 0, 0]);
  expect(column('hint 3')).toEqual([0, 0, 0, 0, 0, 0, 2, 0, 0]);
  expect(column('hint lowest')).toEqual([-1, 0, 0, 0, 0, -0.5, -0.5, 0, -1]);
  expect(column('hint highest')).toEqual([0, 0, 2, 2, 2, 2, 2, 2, 0]);
  expect(column('hint sum')).toEqual([-1, 0, 2, 2.5, 2.5, 1.5, 2, 2.5, -1]);
});

test('the page’s outermost element is scored, too', () => {
  const column = columnsOf(makePage(['p', FIRST]), { hints: unfoldWords({ '1': '<html>', '-2': '<body>' }) });
  expect(['hint 2', 'hint lowest', 'hint highest', 'hint sum'].map((name) => column(name)[0])).toEqual([1, -2, 1, -1]);
});

test('no hint says more than four, for or against', () => {
  const hints = unfoldWords({ '-3': 'share | tools', '3': 'story | body', '-1': 'main' });
  const page = makePage(['main', ['p.share.tools', 'One'], ['p.story.body', 'Two'], ['p.story', 'Three']]);
  expect(columnsOf(page, { hints })('hint 0')).toEqual([-4, 4, 3]);
});

test('where a block stands is told in blocks, words and prose', () => {
  expect(column('depth')).toEqual([7, 4, 4, 4, 5, 5, 6, 4, 3]);
  expect(column('blocks before')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(column('place in words')).toEqual([0, 1, 3, 7, 20, 33, 34, 36, 50].map((words) => share(words, 52)));
  const prose = [0, 0, 0, 0, 13, 26, 26, 26, 40];
  expect(column('place in prose')).toEqual(prose.map((words) => share(words, 40)));
  expect(column('prose before')).toEqual(prose.map(log));
  expect(column('prose after')).toEqual([40, 40, 40, 27, 14, 14, 14, 0, 0].map(log));
  expect(column('page prose')).toEqual(prose.map(() => log(40)));
});

test('and from the title on', () => {
  expect(column('blocks since title')).toEqual([-2, -1, 0, 1, 2, 3, 4, 5, 6]);
  expect(column('prose since title')).toEqual([-2, -2, 0, 0, log(13), log(26), log(26), log(26), log(40)]);
  expect(column('steps to title')).toEqual([1, 1, 0, 1, 1, 2, 2, 1, 1]);
  expect(column('title steps out')).toEqual([2, 2, 0, 1, 1, 1, 1, 1, 2]);
});

test('a page without a title says so', () => {
  for (const [name, value] of [
    ['blocks since title', -999],
    ['prose since title', -1],
    ['steps to title', -1],
    ['title steps out', -1],
  ] as const) {
    expect([name, ...new Set(untitled(name))]).toEqual([name, value]);
  }
});

test('a title that is the page’s first block is one', () => {
  const page = makePage(['main', ['h1', 'The well of Olm'], ['p', FIRST], ['p', SECOND]], { title: 'The well of Olm' });
  const column = columnsOf(page);
  expect(column('blocks since title')).toEqual([0, 1, 2]);
  expect(column('prose since title')).toEqual([0, 0, log(13)]);
  expect(column('steps to title')).toEqual([0, 1, 1]);
  expect(column('title steps out')).toEqual([0, 1, 1]);
});

test('prose above the title does not count from it on', () => {
  const page = makePage(['main', ['p', FIRST], ['h1', 'The well of Olm'], ['p', SECOND], ['p', THIRD]], {
    title: 'The well of Olm',
  });
  expect(columnsOf(page)('prose since title')).toEqual([-2, 0, 0, log(13)]);
});

test('further headings of the first level part the page, not those above the title or of other levels', () => {
  const page = makePage(
    [
      'main',
      ['h1', 'Olm'],
      ['h1', 'The well of Olm'],
      ['h2', 'Now'],
      ['p', FIRST],
      ['h1', 'More'],
      ['p', 'A'],
      ['h1', 'Ads'],
    ],
    { title: 'The well of Olm' },
  );
  expect(columnsOf(page)('titles since')).toEqual([0, 0, 0, 0, 1, 1, 2]);
});

test('what holds most of the text is the core, and blocks know how far from it they are', () => {
  expect(column('core share')[0]).toBe(1);
  expect(column('in core')).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 0]);
  expect(column('steps to core')).toEqual([1, 1, 1, 1, 1, 2, 2, 1, 1]);
  expect(column('steps in core')).toEqual([-1, -1, 1, 1, 1, 2, 2, 1, -1]);
  expect(column('core steps out')).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1]);
});

/** A text below so many boxes that each hold one text more. */
const below = (boxes: number, tree: Tree): Tree => (boxes ? ['div', below(boxes - 1, tree), ['p', 'Olm']] : tree);

test('no more than twelve steps are counted, and what is over 64 elements up is not looked for', () => {
  const page = makePage(
    [
      'main',
      ['section', ['p', FIRST], ['p', SECOND], below(20, ['div', ['p', 'The mill'], ['p', 'The bus']])],
      ['h1', 'A well'],
    ],
    { title: 'A well' },
  );
  const column = columnsOf(page);
  expect(column('steps in core')[2]).toBe(12);
  expect(column('steps to title')[2]).toBe(12);
  const inside = (steps: number) => {
    let tree: Tree = ['p', 'The mill'];
    for (let i = 2; i < steps; i++) tree = ['div', tree];
    return columnsOf(makePage(['main', ['aside', tree], ['p', FIRST]]))('in aside')[0];
  };
  expect([inside(10), inside(64), inside(65), inside(300)]).toEqual([10, 64, 0, 0]);
});

test('prose has twelve words, a stop, and hardly a link', () => {
  const eleven = 'One two three four five six seven eight nine ten eleven.';
  const page = makePage([
    'main',
    ['p', eleven],
    ['p', `${eleven} Twelve`],
    ['p', FIRST],
    ['p', FIRST.replace('.', '')],
    ['p', THIRD],
  ]);
  page.blocks[2]!.linked = Math.round(FIRST.length / 2);
  expect(columnsOf(page)('prose before')).toEqual([0, 0, log(12), log(12), log(12)]);
  expect(columnsOf(page)('page prose')[0]).toBe(log(26));
});

const [P1, P2, P3]: Tree[] = [
  ['p', FIRST],
  ['p', SECOND],
  ['p', THIRD],
];

test.each<[string, Tree, number[]]>([
  [
    'the box of a story, not that around it',
    ['main', ['div', P1!, P2!, P3!], ['ul', ['li', 'Olm'], ['li', 'Mill']]],
    [1, 1, 1, 0, 0],
  ],
  ['the longer of two', ['main', ['div', P1!, ['p', 'Olm']], ['section', P2!, P3!]], [0, 0, 1, 1]],
  ['the longer of two that comes first', ['main', ['div', P1!, P2!], ['section', P3!, ['p', 'Olm']]], [1, 1, 0, 0]],
  [
    'what is around the parts of a story',
    ['main', ['article', ['div', P1!, P2!], ['div', P3!, P1!], ['div', P2!, P3!]], ['ul', ['li', 'Olm']]],
    [1, 1, 1, 1, 1, 1, 0],
  ],
])('the core is %s', (_, tree, inside) => {
  expect(columnsOf(makePage(tree))('in core')).toEqual(inside);
});

test.each<[string, string, Tree[], number]>([
  [
    'a heading that says what the page is called',
    'The well of Olm – Post',
    [
      ['h1', 'Olm Post'],
      ['h1', 'The well of Olm'],
    ],
    1,
  ],
  ['one of the second level, too', 'The well of Olm', [['h2', 'The well of Olm'], P1!], 0],
  ['no lower one', 'The well of Olm', [['h3', 'The well of Olm'], P1!], -1],
  ['no text', 'The well of Olm', [['p', 'The well of Olm'], P1!], -1],
  [
    'the first of two that say the same',
    'The well of Olm',
    [P1!, ['h1', 'The well of Olm'], ['h1', 'The well of Olm']],
    1,
  ],
  [
    'rather one of the first level',
    'The well of Olm',
    [
      ['h2', 'The well of Olm'],
      ['h1', 'The well in Olm'],
    ],
    1,
  ],
  ['none that shares hardly a word', 'The well of Olm', [['h2', 'A mill of marsh and mud'], P1!], -1],
])('the title is %s', (_, title, trees, at) => {
  const since = columnsOf(makePage(['main', ...trees], { title }))('blocks since title');
  expect(since.indexOf(0)).toBe(at);
});

test('a heading of more than sixty words is no title', () => {
  const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}`).join(' ');
  const since = (count: number) =>
    columnsOf(makePage(['main', ['h1', words(count)]], { title: words(count) }))('blocks since title');
  expect([since(60), since(61)]).toEqual([[0], [-999]]);
});
