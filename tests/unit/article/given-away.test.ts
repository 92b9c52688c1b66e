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
  const many = told.map((_, i): Tree => ['p', ['a', `${paragraph(i)} Again.`]]);
  expect(stays(['main', told[0]!, ['p', 'You may also like'], ...many], [], label)).toEqual([paragraph(0)]);
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

test('who wrote is told by all authors’ names in few words near the top, nowhere else', () => {
  const line = 'Ana Ruiz, Lev Hart';
  const tree = (...above: number[]): Tree => ['main', ...above.map((i): Tree => ['p', paragraph(i)]), ['p', line]];
  const authors = ['Ana Ruiz', 'Lev Hart'];
  const behind: Tree = ['p', paragraph(7)];
  expect(stays([...tree(0), behind] as Tree, authors)).toEqual([paragraph(0), paragraph(7)]);
  expect(stays([...tree(0, 1, 2), behind] as Tree, authors)).toContain(line);
  expect(stays([...tree(0), behind] as Tree, [])).toContain(line);
  expect(stays([...tree(0), behind] as Tree, [...authors, 'Mia Stone'])).toContain(line);
  const long = 'When Ana Ruiz met Lev Hart at the well of Olm it was raining hard.';
  expect(stays(['main', ['p', long], behind], authors)).toContain(long);
});

test('a button that is the heading of its section stays', () => {
  const heading: Tree = ['h2', ['button', 'What the diggers found']];
  expect(stays(['main', heading, ['p', paragraph(0)]])).toContain('What the diggers found');
  const long = 'Show me all that the diggers found under the well';
  expect(stays(['main', ['p', paragraph(0)], ['button', long], ['p', paragraph(1)]])).toContain(long);
});

test('a heading of many words over nothing stays, short lines at the end do not', () => {
  const heading = 'What the diggers of Olm found under the old well';
  const told: Tree[] = [
    ['h1', 'The well of Olm'],
    ['p', paragraph(0)],
  ];
  expect(stays(['main', ...told, ['h2', heading]])).toEqual([paragraph(0), heading]);
  expect(stays(['main', ...told, ['h2', 'More in World']])).toEqual([paragraph(0)]);
});

test('the headline said again as a paragraph stays', () => {
  const tree: Tree = [
    'main',
    ['h1', 'The well of Olm'],
    ['p', paragraph(0)],
    ['p', 'The well of Olm'],
    ['p', paragraph(1)],
  ];
  expect(stays(tree)).toEqual([paragraph(0), 'The well of Olm', paragraph(1)]);
});

test('comments are no comments before the story is told, nor behind a line that says more', () => {
  const label = (text: string) => !/comments/i.test(text);
  const early: Tree = [
    'main',
    ['p', paragraph(0)],
    ['h2', 'Comments'],
    ...[1, 2, 3].map((i): Tree => ['p', paragraph(i)]),
  ];
  expect(stays(early, [], label)).toEqual([0, 1, 2, 3].map(paragraph));
  const told = [0, 1, 2, 3].map((i): Tree => ['p', paragraph(i)]);
  const said: Tree = [
    'main',
    ...told,
    ['p', 'The mayor left without any comments on it'],
    ['p', 'It rained all day long.'],
  ];
  expect(stays(said, [], label)).toContain('It rained all day long.');
  const counted: Tree = ['main', ...told, ['p', '12 comments'], ['p', 'It rained all day long.']];
  expect(stays(counted, [], label)).not.toContain('It rained all day long.');
});

test('links behind “Most read” are teasers, full sentences are a story that goes on', () => {
  const label = (text: string) => text !== 'Most read';
  const told = [0, 1, 2, 3].map((i): Tree => ['p', paragraph(i)]);
  const links = ['Ferry back on time', 'The mill was sold', 'Bakers end strike'].map(
    (text): Tree => ['p', ['a', text]],
  );
  expect(stays(['main', ...told, ['p', 'Most read'], ...links], [], label)).toEqual([0, 1, 2, 3].map(paragraph));
  const texts = ['The ferry is on time.', 'The mill was sold.', 'The bakers went home.'].map(
    (text): Tree => ['p', text],
  );
  expect(stays(['main', ...told, ['p', 'Most read'], ...texts], [], label)).toContain('The mill was sold.');
  const first: Tree = ['main', ['p', 'Most read'], ...links, ...told];
  expect(stays(first, [], label)).toContain('The mill was sold');
});

test('what stands in a footer or aside of the page is left out, what stands in one of the story is not', () => {
  const tree: Tree = [
    'div',
    ['main', ['p', paragraph(0)], ['aside', ['p', paragraph(1)]], ['blockquote', ['footer', 'Ana Ruiz, baker']]],
    ['p', paragraph(2)],
    ['aside', ['p', 'The paper of Olm was founded by a baker, and is read by many.']],
    ['footer', ['p', 'The paper of Olm is a member of the council of papers.']],
  ];
  expect(stays(tree)).toEqual([paragraph(0), paragraph(1), 'Ana Ruiz, baker', paragraph(2)]);
});

test('a footer that broken mark-up has left open around the story takes nothing away', () => {
  const tree: Tree = ['footer', ['p', paragraph(0)], ['p', paragraph(1)]];
  expect(stays(tree)).toEqual([paragraph(0), paragraph(1)]);
});

test('a call for pictures that is most of its line is left out', () => {
  const tree: Tree = ['main', ['p', paragraph(0)], ['p', 'Are you in Olm? Send us your pictures by email.']];
  expect(stays(tree)).toEqual([paragraph(0)]);
});

test('authors are named above the second paragraph of text, whatever short or left out lines stand before it', () => {
  const line = 'Ana Ruiz, Lev Hart';
  const authors = ['Ana Ruiz', 'Lev Hart'];
  const tree: Tree = [
    'main',
    ['p', 'Olm'],
    ['p', 'Left out.'],
    ['p', paragraph(0)],
    ['p', 'Water'],
    ['p', line],
    ['p', paragraph(1)],
    ['p', paragraph(2)],
  ];
  const after = stays(tree, authors, (text) => text !== 'Left out.');
  expect(after).not.toContain(line);
  expect(after).toContain('Water');
});

test('a long paragraph that names the authors and other reporters stays', () => {
  const told = `Ana Ruiz and Jo Marsh contributed reporting from Olm, they said. ${paragraph(3)}`;
  expect(stays(['main', ['p', paragraph(0)], ['p', told], ['p', paragraph(1)]], ['Ana Ruiz'])).toContain(told);
});

test('teasers that break off inside of a line are told by its end', () => {
  const label = (text: string) => text !== 'You may also like';
  const told = [0, 1, 2, 3].map((i): Tree => ['p', paragraph(i)]);
  const texts = ['The ferry … is late.', 'The mill … was sold.', 'The bakers … went home.'].map(
    (text): Tree => ['p', text],
  );
  const after = stays(['main', ...told, ['p', 'You may also like'], ...texts], [], label);
  expect(after).toContain('The mill … was sold.');
});

test('a line to a related story is left out, one that only begins like it is not', () => {
  const tree: Tree = [
    'main',
    ['p', paragraph(0)],
    ['p', ['a', 'Related: How the mill was sold']],
    ['p', 'Related: the mill and the well share one spring.'],
    ['p', paragraph(1)],
  ];
  expect(stays(tree)).toEqual([paragraph(0), 'Related: the mill and the well share one spring.', paragraph(1)]);
});

test('a box of facts inside the story is left out, one that holds most of the story is not', () => {
  const box: Tree = ['div.factbox-7.column', ['h3', 'The well in brief'], ['ul', ['li', paragraph(3)]]];
  const tree: Tree = ['article', ['p', paragraph(0)], ['p', paragraph(1)], box, ['p', paragraph(2)]];
  expect(stays(tree)).toEqual([0, 1, 2].map(paragraph));
  expect(stays(['main.infobox', ['p', paragraph(0)], ['p', paragraph(1)]])).toEqual([0, 1].map(paragraph));
});
