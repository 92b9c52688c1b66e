import { expect, test } from 'vitest';
import type { PageKind } from '../../../../src/article/article';
import { keptBlocks } from '../../../../src/article/model/kept-blocks';
import type { PageEvidence } from '../../../../src/page/evidence';
import { makePage, type Tree } from '../pages';
import { aboutPage } from './columns';

const SIX = 'How to lime a damp wall';
const FIVE = 'Ask us for an offer';

const ARTICLE = { name: 'og:type', content: 'article' };
const SECTION = { name: 'article:section', content: 'Local' };
const AUTHOR = { name: 'author', content: 'Ann Lee' };
const NEWS = JSON.stringify({ '@type': 'NewsArticle', headline: 'The well of Olm' });

/** Whether a block that is judged so is kept, on a page that tells so much of itself. */
function isKept(
  tree: Tree,
  judged: number,
  told: Partial<PageEvidence> = {},
  threshold = 0.5,
  kind: PageKind = 'article',
): boolean {
  const evidence = { htmlLang: 'en', canonical: null, metaTags: [], jsonLd: [], marks: [], ...told };
  return keptBlocks(aboutPage(makePage(tree, { evidence })), kind, Float32Array.of(judged), threshold)[0]!;
}

test.each([
  ['JSON-LD', { jsonLd: [NEWS] }],
  ['its type, its tags and its author', { metaTags: [ARTICLE, SECTION, AUTHOR] }],
])('a page that says by %s that it is news is parted as it is judged', (_, told) => {
  expect(isKept(['p', SIX], 0.49, told)).toBe(false);
  expect(isKept(['p', SIX], 0.51, told)).toBe(true);
  expect(isKept(['p', FIVE], 0.49, told)).toBe(false);
  expect(isKept(['p', FIVE], 0.51, told)).toBe(true);
});

test.each([
  ['nothing of itself', {}],
  ['that it is an article, but not whose', { metaTags: [ARTICLE, SECTION] }],
  ['who wrote it, but not what', { metaTags: [SECTION, AUTHOR] }],
  ['no more than what it is and whose', { metaTags: [ARTICLE, AUTHOR] }],
])('of a page that says %s, lines of six words are kept sooner', (_, told) => {
  expect(isKept(['p', SIX], 0.31, told)).toBe(true);
  expect(isKept(['li', SIX], 0.31, told)).toBe(true);
  expect(isKept(['p', SIX], 0.29, told)).toBe(false);
});

test.each(['p', 'h2'])('and those of five (%s) later', (tag) => {
  expect(isKept([tag, FIVE], 0.79)).toBe(false);
  expect(isKept([tag, FIVE], 0.81)).toBe(true);
});

test.each(['li', 'div'])('short ones in lists and without a tag of their own (%s) as they are judged', (tag) => {
  expect(isKept([tag, FIVE], 0.51)).toBe(true);
  expect(isKept([tag, FIVE], 0.49)).toBe(false);
});

test('it starts from what is asked on this page, and leaves that where it is more than usual', () => {
  expect(isKept(['p', SIX], 0.15, {}, 0.3)).toBe(true);
  expect(isKept(['p', FIVE], 0.5, {}, 0.3)).toBe(false);
  expect(isKept(['p', SIX], 0.69, {}, 0.7)).toBe(false);
  expect(isKept(['p', FIVE], 0.71, {}, 0.7)).toBe(true);
});

test('a live blog is news whatever it says of itself', () => {
  expect(isKept(['p', SIX], 0.49, {}, 0.5, 'live-blog')).toBe(false);
  expect(isKept(['p', FIVE], 0.51, {}, 0.5, 'live-blog')).toBe(true);
});
