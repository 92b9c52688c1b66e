import { expect, test } from 'vitest';
import { withoutEmptyHeadings } from '../../../src/article/empty-headings';
import { makePage, paragraph, type Tree } from './pages';

const stays = (tree: Tree, leftOut: string[]) => {
  const { blocks } = makePage(tree, { title: 'The well of Olm' });
  const after = withoutEmptyHeadings(
    blocks,
    blocks.map(({ text }) => !leftOut.includes(text)),
  );
  return blocks.filter(({ id }) => after[id]).map(({ text }) => text);
};

test('a heading goes with what stands under it, and so does the one above that heads nothing else', () => {
  const tree: Tree = [
    'main',
    ['p', paragraph(0)],
    ['h2', 'Thirsty?'],
    ['h3', 'Water at your door'],
    ['p', 'Order now'],
    ['h2', 'The digging'],
    ['p', paragraph(1)],
  ];
  expect(stays(tree, ['Order now'])).toEqual([paragraph(0), 'The digging', paragraph(1)]);
});

test('a heading stays over a caption and a text, over a subheading with text, and where it is an item itself', () => {
  const tree: Tree = [
    'main',
    ['h2', 'The digging'],
    ['p', 'The well in May'],
    ['p', paragraph(0)],
    ['h2', 'The water'],
    ['h3', 'In summer'],
    ['p', paragraph(1)],
    ['h2', 'Clear'],
    ['h2', 'Cold'],
  ];
  expect(stays(tree, ['The well in May'])).toEqual([
    'The digging',
    paragraph(0),
    'The water',
    'In summer',
    paragraph(1),
    'Clear',
    'Cold',
  ]);
});
