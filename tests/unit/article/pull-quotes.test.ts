import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract';
import { outlinePage } from '../../../src/article/outline';
import { repeatedPullQuotes } from '../../../src/article/pull-quotes';
import { makePage, paragraph, type Tree } from './pages';

/** An article with something between its paragraphs. */
function withBetween(...between: Tree[]) {
  const body = [0, 1, 2, 3, 4, 5].map((n): Tree => ['p', paragraph(n)]);
  const said: Tree = [
    'p',
    'Ana Ruiz has had enough. “I have counted every single turn of it since Monday,” she said at the door.',
  ];
  const tree: Tree = [
    'main',
    ['article', ['h1', 'The well of Olm'], ...body.slice(0, 3), said, ...between, ...body.slice(3)],
  ];
  return extractArticle(makePage(tree, { title: 'The well of Olm' }));
}

const QUOTED = 'I have counted every single turn of it since Monday';

test('a pull quote that says the text’s words again is a repetition, with who is quoted under it', () => {
  const { blocks, removed } = withBetween(['aside.pullquote', ['p', `“${QUOTED}.”`], ['cite', 'Ana Ruiz']]);
  expect(blocks.filter(({ text }) => text.includes(QUOTED))).toHaveLength(1);
  expect(blocks.some(({ text }) => text === 'Ana Ruiz')).toBe(false);
  expect(removed.find(({ text }) => text.includes(QUOTED))?.reason).toBe('duplicate');
});

test('one that the text does not have belongs to it', () => {
  const other = '“It turns and turns, and I turn with it in my bed.”';
  const { blocks } = withBetween(['aside.pull-quote', ['p', other]]);
  expect(blocks.map(({ text }) => text)).toContain(other);
});

test('a heading and a paragraph may say what the text says', () => {
  const { blocks } = withBetween(['h2', `‘${QUOTED}’`]);
  expect(blocks.filter(({ text }) => text.includes(QUOTED))).toHaveLength(2);
});

test('a long row of marks inside of a quotation holds nobody up', () => {
  const marks = '!'.repeat(400_000);
  const { blocks } = withBetween(['aside.pull-quote', ['p', `It turns and turns ${marks} and I turn with it.`]]);
  expect(blocks.some(({ text }) => text.includes(marks))).toBe(true);
}, 5_000);

const TEXT = `Ana Ruiz has had enough. “${QUOTED},” she said at the door.`;

/** The texts that repeat others, of a page that is kept whole but for some. */
function repeated(trees: Tree[], left: string[] = []): string[] {
  const page = makePage(['main', ['p', TEXT], ...trees, ['p', paragraph(1)]]);
  const quotes = page.blocks.map((block) =>
    page.elements.tagOf(block.element) === 'blockquote' ? { ...block, kind: 'quote' as const } : block,
  );
  const kept = quotes.map(({ text }) => !left.includes(text));
  const found = repeatedPullQuotes(outlinePage({ ...page, blocks: quotes }), kept);
  return quotes.filter(({ id }) => found.has(id)).map(({ text }) => text);
}

test.each<[string, Tree]>([
  ['of that name', ['p.pullquote', QUOTED]],
  ['of that name in two words', ['p.pull-quote', QUOTED]],
  ['in what is called so', ['aside.pullQuote', ['div', ['p', QUOTED]]]],
  ['that is marked as a quotation', ['blockquote', QUOTED]],
  ['in marks of its own', ['p.pullquote', `»${QUOTED} …«`]],
  ['of five words', ['p.pullquote', '“counted every single turn of”']],
])('words of the text are repeated in a block %s', (_, tree) => {
  expect(repeated([tree])).toEqual([tree.length > 1 && typeof tree[1] === 'string' ? tree[1] : QUOTED]);
});

test.each<[string, Tree]>([
  ['a paragraph', ['p', QUOTED]],
  ['what is pulled and no quotation', ['p.pull', QUOTED]],
  ['what is a quote of something', ['p.quote', QUOTED]],
  ['what is in a box far inside of one', ['aside.pullquote', ['div', ['div', ['p', QUOTED]]]]],
  ['four words', ['p.pullquote', '“counted every single turn”']],
  ['a heading', ['h3.pullquote', QUOTED]],
  ['other words', ['p.pullquote', 'I have counted every turn of it since Monday']],
])('not in %s', (_, tree) => {
  expect(repeated([tree])).toEqual([]);
});

test('what is left out repeats nothing, and is repeated by nothing', () => {
  expect(repeated([['p.pullquote', QUOTED]], [QUOTED])).toEqual([]);
  expect(repeated([['p.pullquote', QUOTED]], [TEXT])).toEqual([]);
});

test('two pull quotes do not repeat each other', () => {
  const other = '“It turns and turns, and I turn with it.”';
  expect(
    repeated([
      ['p.pullquote', other],
      ['p.pullquote', other],
    ]),
  ).toEqual([]);
});

test('who is quoted stands under it: a short line without a stop in the same box', () => {
  const box = (line: Tree): Tree => ['aside.pullquote', ['p', QUOTED], line];
  expect(repeated([box(['cite', 'Ana Ruiz, the keeper of Olm’s mill'])])).toEqual([QUOTED]);
  expect(repeated([box(['cite', 'Ana Ruiz, keeper of Olm’s mill'])])).toEqual([
    QUOTED,
    'Ana Ruiz, keeper of Olm’s mill',
  ]);
  expect(repeated([box(['p', 'She went home.'])])).toEqual([QUOTED]);
  expect(
    repeated([
      ['aside.pullquote', ['p', QUOTED]],
      ['p', 'Ana Ruiz'],
    ]),
  ).toEqual([QUOTED]);
  expect(repeated([['aside.pullquote', ['p', 'Nobody else has said a word of it'], ['cite', 'Ana Ruiz']]])).toEqual([]);
  expect(repeated([box(['cite', 'Ana Ruiz'])], ['Ana Ruiz'])).toEqual([QUOTED]);
});
