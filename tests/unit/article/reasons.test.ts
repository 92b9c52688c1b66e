import { describe, expect, test } from 'vitest';
import { outlinePage } from '../../../src/article/outline';
import { removalReasons } from '../../../src/article/reasons';
import { Elements } from '../../../src/page/elements';
import { makePage, paragraph, type Tree } from './pages';

const kept = new Set(Array.from({ length: 8 }, (_, n) => paragraph(n)));
const body: Tree = ['div', ...Array.from({ length: 4 }, (_, n): Tree => ['p', paragraph(n)])];
const more: Tree = ['div', ...Array.from({ length: 4 }, (_, n): Tree => ['p', paragraph(n + 4)])];
const title: Tree = ['h1', 'The well of Olm runs dry again'];

/** Why each text of a page is left out, when the paragraphs of the story are kept. */
function reasons(...trees: Tree[]): Record<string, string | null> {
  const page = makePage(['main', ...trees], { title: 'The well of Olm runs dry again' });
  const keeps = page.blocks.map(({ text }) => kept.has(text));
  const found = removalReasons(outlinePage(page), keeps);
  return Object.fromEntries(page.blocks.map(({ text }, b) => [text, found[b]!]));
}

/** Why a text right behind the first half of the story is left out. */
const reason = (tree: Tree, text: string) => reasons(title, body, tree, more)[text];

test('what is kept has no reason', () => {
  expect(reasons(title, body)[paragraph(1)]).toBeNull();
});

describe('the headline and what stands under it', () => {
  test('the headline, and where it is repeated', () => {
    const page = makePage(['main', ['p', 'The well of Olm runs dry again'], title, body], {
      title: 'The well of Olm runs dry again',
    });
    const keeps = page.blocks.map(({ text }) => kept.has(text));
    expect(removalReasons(outlinePage(page), keeps).slice(0, 2)).toEqual(['headline', 'headline']);
  });

  const standfirst = 'Nobody in the village can remember a summer in which the old well had no water.';

  test('a sentence under it is the standfirst', () => {
    expect(reasons(title, ['p', standfirst], body)[standfirst]).toBe('standfirst');
    expect(reasons(title, ['h2', standfirst], body)[standfirst]).toBe('standfirst');
  });

  test('but not behind the text, before the headline, or far from it', () => {
    expect(reasons(title, body, ['p', standfirst])[standfirst]).not.toBe('standfirst');
    expect(reasons(['p', standfirst], title, body)[standfirst]).not.toBe('standfirst');
    const far: Tree[] = ['One', 'Two', 'Three'].map((line) => ['p', line]);
    expect(reasons(title, ...far, ['p', standfirst], body)[standfirst]).not.toBe('standfirst');
  });

  test('nor is a word or two', () => {
    expect(reasons(title, ['h2', 'Dry again'], body)['Dry again']).not.toBe('standfirst');
  });

  test('it is one, too, where nothing of the page is an article', () => {
    expect(reasons(title, ['p', standfirst], ['p', 'The mill'])[standfirst]).toBe('standfirst');
  });

  test('a page without a headline has no byline', () => {
    const page = makePage(['main', ['p', 'Nora Hallberg'], body]);
    const keeps = page.blocks.map(({ text }) => kept.has(text));
    expect(removalReasons(outlinePage(page), keeps)[0]).toBe('page furniture');
  });

  test('a short line under it is the byline, unless it is a link', () => {
    const found = reasons(title, ['p', 'Nora Hallberg'], ['a', 'Valley'], body);
    expect(found['Nora Hallberg']).toBe('byline');
    expect(found.Valley).toBe('navigation');
    expect(reasons(title, body, ['p', 'Nora Hallberg'])['Nora Hallberg']).toBe('page furniture');
    expect(reasons(['p', 'Nora Hallberg'], title, body)['Nora Hallberg']).toBe('page furniture');
  });
});

test.each([
  [['figcaption', 'The mill'], 'caption'],
  [['figure', ['p', 'The mill']], 'caption'],
  [['table', ['caption', 'The mill']], 'caption'],
  [['nav', ['p', 'The mill']], 'navigation'],
  [['time', 'The mill'], 'byline'],
  [['address', 'The mill'], 'byline'],
] as [Tree, string][])('what a tag says: %o', (tree, expected) => {
  expect(reason(tree, 'The mill')).toBe(expected);
});

test('of a footer, short texts and links lead elsewhere, and a line right in it may be of the article', () => {
  const long = 'The paper of Olm has been printed in the old mill by the river since 1904, and it still is.';
  expect(reason(['footer', ['div', ['div', ['p', 'The mill']]]], 'The mill')).toBe('navigation');
  expect(reason(['footer', ['div', ['div', ['p', long]]]], long)).toBe('page furniture');
  expect(reason(['footer', ['div', ['div', ['a', long]]]], long)).toBe('navigation');
  expect(reason(['footer', ['p', 'The mill']], 'The mill')).toBe('page furniture');
});

test.each([
  ['div.related', 'related links'],
  ['div.newsletter', 'newsletter'],
  ['div.share', 'share'],
  ['div.comments', 'comments'],
  ['div.most-read', 'most read'],
  ['div.author-bio', 'author biography'],
  ['div.cookie', 'consent'],
  ['div.paywall', 'paywall notice'],
  ['div.login', 'registration'],
  ['div.advert', 'advertisement'],
  ['div.infobox', 'fact box'],
  ['div.disclaimer', 'disclaimer'],
  ['div.breadcrumb', 'navigation'],
])('what the hint of a box says, the nearest first: %s', (box, expected) => {
  expect(reason([box, ['div', ['p', 'The mill']]], 'The mill')).toBe(expected);
  expect(reason(['div.comments', [box, ['p', 'The mill']]], 'The mill')).toBe(expected);
});

test('the hint of the whole page says nothing of its parts', () => {
  const page = makePage(['div', title, body, ['p', 'The mill']]);
  const { parent, look, hidden, tags, hints } = page.elements;
  const called = hints.map((hint, at) => (at === look[1] ? 'newsletter' : hint));
  page.elements = new Elements(parent, look, hidden, tags, called);
  const keeps = page.blocks.map(({ text }) => kept.has(text));
  expect(removalReasons(outlinePage(page), keeps).at(-1)).toBe('page furniture');
});

test.each([
  ['Sign up for our newsletter', 'newsletter'],
  ['Share this article', 'share'],
  ['Advertisement', 'advertisement'],
])('what its words say: %s', (text, expected) => {
  expect(reason(['p', text], text)).toBe(expected);
});

test('what stands under a heading of clutter is of its kind, as far as thirty blocks', () => {
  const list: Tree = ['ul', ...Array.from({ length: 40 }, (_, n): Tree => ['li', `Olm number ${n}`])];
  const found = reasons(title, body, ['section', ['h2', 'Sign up for our newsletter'], list]);
  expect(found['Olm number 3']).toBe('newsletter');
  expect(found['Olm number 35']).toBe('page furniture');
});

test('a text that is kept elsewhere is a duplicate, if it is long enough to tell', () => {
  const page = makePage(['main', title, body, ['p', paragraph(1)], ['p', 'The mill'], ['p', 'The mill']]);
  const keeps = page.blocks.map(({ text }, b) => b < 5 && kept.has(text));
  keeps[6] = true;
  const found = removalReasons(outlinePage(page), keeps);
  expect(found[5]).toBe('duplicate');
  expect(found[7]).not.toBe('duplicate');
});

test('what is left is told by its links and its place', () => {
  expect(reason(['a', 'The mill by the river is sold'], 'The mill by the river is sold')).toBe('related links');
  expect(reason(['a', 'The mill'], 'The mill')).toBe('navigation');
  expect(reason(['p', 'The mill'], 'The mill')).toBe('page furniture');
});

const aside = 'The mill by the river was built '.repeat(8).trim();

test.each([
  ['The mill', [title, body, ['p', 'The mill'], more], 'caption'],
  ['The mill', [title, body, more, ['p', 'The mill']], 'page furniture'],
  ['The mill', [['p', 'The mill'], title, body, more], 'page furniture'],
  [aside, [title, body, ['p', aside], more], 'page furniture'],
] as [string, Tree[], string][])(
  'a short text beside a picture in the middle of the story is its caption',
  (text, trees, expected) => {
    const page = makePage(['main', ...trees]);
    const at = page.blocks.findIndex((block) => block.text === text);
    page.blocks[at] = { ...page.blocks[at]!, media: 1 };
    const keeps = page.blocks.map((block) => kept.has(block.text));
    expect(removalReasons(outlinePage(page), keeps)[at]).toBe(expected);
  },
);
