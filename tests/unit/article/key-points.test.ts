import { expect, test } from 'vitest';
import { findKeyPoints } from '../../../src/article/key-points';
import { outlinePage } from '../../../src/article/outline';
import { makePage, paragraph, type Tree } from './pages';

const points: Tree = ['ul', ['li', 'The well is dry.'], ['li', 'The mill is sold.'], ['li', 'The ferry sails again.']];

function pointsOf(tree: Tree, title = ''): string[] {
  const page = makePage(tree, { title });
  const found = findKeyPoints(
    outlinePage(page),
    page.blocks.map(() => true),
  );
  return found.map((id) => page.blocks[id]!.text);
}
const three = ['The well is dry.', 'The mill is sold.', 'The ferry sails again.'];

test.each(['Key points', 'At a glance', 'Das Wichtigste in Kürze', 'L’essentiel', 'Puntos clave'])(
  'a list under “%s” is the page’s own key points',
  (label) => {
    expect(pointsOf(['div', ['h3', label], points, ['p', paragraph(1)]])).toEqual(three);
  },
);

test('a list that the mark-up calls so', () => {
  expect(pointsOf(['div', ['div.story-keyPoints', points], ['p', paragraph(1)]])).toEqual(three);
});

test('a list under the headline said again, as on a card', () => {
  const title = 'Olm mends its well at last';
  const card: Tree = ['div', ['h1', title], ['p', paragraph(1)], ['h2', title], points];
  expect(pointsOf(card, title)).toEqual(three);
});

test('an ordinary list, and what is left out, are none', () => {
  expect(pointsOf(['div', ['p', paragraph(1)], points])).toEqual([]);
  const page = makePage(['div', ['h3', 'Key points'], points]);
  expect(
    findKeyPoints(
      outlinePage(page),
      page.blocks.map(() => false),
    ),
  ).toEqual([]);
});
