import { expect, test } from 'vitest';
import { withAnnouncedLists } from '../../../src/article/announced-lists';
import { outlinePage } from '../../../src/article/outline';
import { makePage, paragraph, type Tree } from './pages';

const stays = (tree: Tree, kept: (text: string) => boolean) => {
  const page = makePage(tree, { title: 'The well of Olm' });
  const after = withAnnouncedLists(
    outlinePage(page),
    page.blocks.map(({ text }) => kept(text)),
  );
  return page.blocks.filter(({ id }) => after[id]).map(({ text }) => text);
};

const NAMES = 'The report names:';
const list: Tree = ['ul', ['li', 'an invoice for nothing'], ['li', 'minutes of the board'], ['li', 'two ropes']];

test('a list behind a kept text with a colon is kept as a whole', () => {
  const tree: Tree = ['main', ['p', paragraph(0)], ['p', NAMES], list, ['p', 'Sign up']];
  const items = ['an invoice for nothing', 'minutes of the board', 'two ropes'];
  expect(stays(tree, (text) => text === NAMES || text === 'minutes of the board')).toEqual([NAMES, ...items]);
  expect(stays(tree, (text) => text === NAMES)).toEqual([NAMES, ...items]);
});

test('no list is kept behind a heading, behind what is left out, further on, or of links', () => {
  const links: Tree = ['ul', ['li', ['a', 'The ferry sails']], ['li', ['a', 'The pier is shut']]];
  expect(stays(['main', ['h2', NAMES], list], (text) => text === NAMES)).toEqual([NAMES]);
  expect(stays(['main', ['p', NAMES], list], () => false)).toEqual([]);
  expect(stays(['main', ['p', NAMES], ['p', 'Sign up'], list], (text) => text === NAMES)).toEqual([NAMES]);
  expect(stays(['main', ['p', NAMES], links], (text) => text === NAMES)).toEqual([NAMES]);
});
