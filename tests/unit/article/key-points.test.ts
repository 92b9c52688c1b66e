import { describe, expect, test } from 'vitest';
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

const list = (...texts: string[]): Tree => ['ul', ...texts.map((text): Tree => ['li', text])];
const under = (label: string | null, ...trees: Tree[]): Tree => [
  'div',
  ['p', paragraph(1)],
  ...(label ? [['h3', label] as Tree] : []),
  ...trees,
  ['p', paragraph(2)],
];

test.each(['Key points:', 'Key points of the day', 'Our key points'])('“%s” is a label', (label) => {
  expect(pointsOf(under(label, points))).toEqual(three);
});

test.each([
  'Keynote points',
  'The key points to what nobody knew of it then',
  'Monkey points',
  'Key pointsman',
  'Key points of what the town of Olm decided',
  'What is known',
])('“%s” is none', (label) => {
  expect(pointsOf(under(label, points))).toEqual([]);
});

test('a run of three to twelve short blocks of one look is a list', () => {
  const lines = (count: number) => list(...Array.from({ length: count }, (_, n) => `Line ${n} is here.`));
  const found = (count: number) => pointsOf(under('Key points', lines(count))).length;
  expect([2, 3, 12, 13].map(found)).toEqual([0, 3, 12, 0]);
  const long = Array(70).fill('word').join(' ');
  expect(pointsOf(under('Key points', list(long, 'One.', 'Two.')))).toHaveLength(3);
  expect(pointsOf(under('Key points', list(`${long} more`, 'One.', 'Two.', 'Three.')))).toEqual([]);
});

test('what stands in boxes of other tags, names or elements is no part of the run', () => {
  expect(
    pointsOf(under('Key points', ['div', ['p', 'One.'], ['p', 'Two.'], ['p', 'Three.'], ['p.more', 'Four.']])),
  ).toEqual(['One.', 'Two.', 'Three.']);
  expect(pointsOf(under('Key points', list('One.', 'Two.', 'Three.'), list('Four.', 'Five.')))).toHaveLength(3);
  expect(pointsOf(['div', ['h3', 'Key points'], ['p', 'One.'], ['p', 'Two.'], ['section', ['p', 'Three.']]])).toEqual(
    [],
  );
  expect(pointsOf(['div', ['p', 'Key points'], ['h3', 'One'], ['h3', 'Two'], ['h3', 'Three']])).toEqual([]);
});

test('what stands in items of a list is one run, not far below them', () => {
  const items = (wrap: (tree: Tree) => Tree): Tree => ['ul', ...three.map((text): Tree => ['li', wrap(['p', text])])];
  expect(
    pointsOf(
      under(
        'Key points',
        items((tree) => tree),
      ),
    ),
  ).toEqual(three);
  expect(
    pointsOf(
      under(
        'Key points',
        items((tree) => ['div', ['div', tree]]),
      ),
    ),
  ).toEqual(three);
  const far = items((tree) => ['div', ['div', ['div', ['div', ['div', tree]]]]]);
  expect(pointsOf(under('Key points', far))).toEqual([]);
  expect(pointsOf(['div.takeaways', ['p', 'One.'], ['p', 'Two.'], ['p', 'Three.']])).toEqual([
    'One.',
    'Two.',
    'Three.',
  ]);
});

test.each([
  ['key-points', true],
  ['article-highlights', true],
  ['at-a-glance', true],
  ['key', false],
  ['points', false],
  ['key-facts', false],
])('the name “%s” says so: %s', (name, said) => {
  expect(pointsOf(under(null, [`div.${name}`, points], ['div.points', ['p', 'Four.']]))).toEqual(said ? three : []);
});

test('a name far around a list says nothing of it', () => {
  expect(pointsOf(['div.key-points', ['div', ['div', points]]])).toEqual([]);
  expect(pointsOf(['div.key-points', ['div', points]])).toEqual(three);
});

describe('a list under what may be the headline said again', () => {
  const title = 'Olm mends its well at last';
  const card = (first: Tree, between: Tree[], again: Tree): Tree => ['div', first, ...between, again, points];
  const summary: Tree[] = [['p', paragraph(1)]];

  test('is one where no heading is the page’s title, or that is said again', () => {
    expect(pointsOf(card(['p', title], summary, ['p', title]))).toEqual(three);
    expect(pointsOf(card(['h1', title], summary, ['p', title]), title)).toEqual(three);
    expect(pointsOf(['div', ['h1', 'Olm Post'], card(['p', title], summary, ['h2', title])], 'Olm Post')).toEqual(
      three,
    );
  });

  test('is none under other texts', () => {
    expect(pointsOf(['div', ['h1', 'Olm Post'], card(['p', title], summary, ['p', title])], 'Olm Post')).toEqual([]);
    expect(pointsOf(card(['p', title], summary, ['p', 'Olm mends its mill at last']), title)).toEqual([]);
    expect(pointsOf(card(['p', 'Only three words'], summary, ['p', 'Only three words']))).toEqual([]);
    expect(pointsOf(points)).toEqual([]);
  });

  test('is one with no more than eight texts between the two', () => {
    const between = (count: number) => Array.from({ length: count }, (_, n): Tree => ['p', paragraph(n)]);
    expect(pointsOf(card(['h1', title], between(8), ['h2', title]), title)).toEqual(three);
    expect(pointsOf(card(['h1', title], between(9), ['h2', title]), title)).toEqual([]);
  });
});
