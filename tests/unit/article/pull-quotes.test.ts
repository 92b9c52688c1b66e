import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract';
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
