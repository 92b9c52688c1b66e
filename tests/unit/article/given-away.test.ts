import { expect, test } from 'vitest';
import { withoutGivenAway } from '../../../src/article/given-away';
import { outlinePage } from '../../../src/article/outline';
import { makePage, paragraph, type Tree } from './pages';

const stays = (tree: Tree, byline: string[] = [], kept: (text: string) => boolean = () => true) => {
  const page = makePage(tree, { title: 'The well of Olm' });
  const after = withoutGivenAway(
    outlinePage(page),
    page.blocks.map(({ text }) => kept(text)),
    byline,
  );
  return page.blocks.filter(({ id }) => after[id]).map(({ text }) => text);
};

test('the headline said again over the points is left out', () => {
  const tree: Tree = [
    'main',
    ['h1', 'The well of Olm'],
    ['p', paragraph(0)],
    ['h2', 'The well of Olm'],
    ['p', paragraph(1)],
  ];
  expect(stays(tree)).toEqual([paragraph(0), paragraph(1)]);
});

test('who wrote and who else reported is left out, a paragraph that names a writer is not', () => {
  const about = `${paragraph(1)} Ana Ruiz wrote to the council about it.`;
  const tree: Tree = [
    'main',
    ['h1', 'The well of Olm'],
    ['p', 'By Ana Ruiz and Lev Hart'],
    ['p', paragraph(0)],
    ['p', about],
    ['p', 'Jo Marsh contributed reporting from Olm.'],
  ];
  expect(stays(tree, ['Ana Ruiz', 'Lev Hart'])).toEqual(['The well of Olm', paragraph(0), about].slice(1));
});

test('news that was reported from somewhere is news', () => {
  const news = 'A second leak was reported from the harbour on Monday.';
  expect(stays(['main', ['p', paragraph(0)], ['p', news], ['p', paragraph(1)]], ['Ana Ruiz'])).toContain(news);
});

test('a call for tips is left out where it opens a short text only', () => {
  const asked = 'Olm’s mayor asked: do you have a story to tell about the well?';
  const tree: Tree = ['main', ['p', paragraph(0)], ['p', asked], ['p', 'Do you have a story? Ring our newsdesk.']];
  expect(stays(tree)).toEqual([paragraph(0), asked]);
});

test('comments are left out behind their label once the story is told, not behind a counter at its top', () => {
  const label = (text: string) => !text.endsWith('Comments');
  const tree: Tree = [
    'main',
    ['p', '3 Comments'],
    ...[0, 1, 2, 3].map((i): Tree => ['p', paragraph(i)]),
    ['h2', 'Comments'],
    ['p', 'Well said, and the well is deep enough for all of us.'],
  ];
  expect(stays(tree, [], label)).toEqual([0, 1, 2, 3].map(paragraph));
});

test('teasers are left out behind their label, not a story that goes on behind one', () => {
  const label = (text: string) => text !== 'You may also like';
  const told = [0, 1, 2, 3].map((i): Tree => ['p', paragraph(i)]);
  const teasers: Tree[] = ['Ferry back on time as…', 'The mill was sold…', 'Bakers’ strike enters…'].map(
    (text): Tree => ['p', text],
  );
  expect(stays(['main', ...told, ['p', 'You may also like'], ...teasers], [], label)).toEqual(
    [0, 1, 2, 3].map(paragraph),
  );
  const goesOn: Tree = ['main', ...told.slice(0, 3), ['p', 'You may also like'], told[3]!];
  expect(stays(goesOn, [], label)).toEqual([0, 1, 2, 3].map(paragraph));
});

test('a button and a heading over nothing are left out', () => {
  const tree: Tree = [
    'main',
    ['button', 'Show key events only'],
    ['h2', 'What the diggers found'],
    ['p', paragraph(0)],
    ['h2', 'More in World'],
  ];
  expect(stays(tree)).toEqual(['What the diggers found', paragraph(0)]);
});
