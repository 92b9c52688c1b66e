import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract';
import { elementsOf, makePage, paragraph, type Tree } from './pages';

const body = (count: number): Tree[] => Array.from({ length: count }, (_, i) => ['p', paragraph(i)]);
const story = (...inside: Tree[]): Tree => [
  'main',
  ['article.story', ['h1', 'The well of Olm'], ['div.story-body', ...inside]],
];

test('keeps the paragraphs of a story and leaves its surroundings out, each with a reason', () => {
  const page = makePage(
    [
      'div',
      ['nav', ['ul', ['li', ['a', 'Home']], ['li', ['a', 'World']]]],
      story(...body(8)),
      ['aside.related', ['h2', 'Read next'], ['ul', ['li', ['a', 'Ferry back on time']], ['li', ['a', 'Mill sold']]]],
      ['footer', ['p', '© Paper of Olm. All rights reserved.']],
    ],
    { title: 'The well of Olm' },
  );
  const article = extractArticle(page);
  expect(article.blocks.map((block) => block.text)).toEqual(Array.from({ length: 8 }, (_, i) => paragraph(i)));
  const reasons = Object.fromEntries(article.removed.map(({ text, reason }) => [text, reason]));
  expect(reasons).toMatchObject({
    Home: 'navigation',
    'The well of Olm': 'headline',
    'Ferry back on time': 'related links',
  });
  expect(article.removed.length + article.blocks.length).toBe(page.blocks.length);
});

test('a text that the page shows twice is kept once', () => {
  const page = makePage(story(...body(8), ...body(8)), { title: 'The well of Olm' });
  const texts = extractArticle(page).blocks.map((block) => block.text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBe(8);
});

test('an empty page gives no block and is no article', () => {
  const article = extractArticle(makePage(['div']));
  expect(article).toMatchObject({ blocks: [], removed: [], isArticle: false, ownKeyPoints: [] });
});

test('a body that only the JSON-LD holds is read from there, and the page says so', () => {
  const articleBody = [0, 1, 2, 3, 4].map(paragraph).join('\n\n');
  const jsonLd = [JSON.stringify({ '@type': 'NewsArticle', headline: 'The well of Olm', articleBody })];
  const evidence = { htmlLang: 'en', canonical: null, metaTags: [], jsonLd, marks: [] };
  const article = extractArticle(makePage(['div', ['h1', 'The well of Olm']], { evidence }));
  expect(article.blocks.map((block) => block.text)).toEqual([0, 1, 2, 3, 4].map(paragraph));
  expect(article.notes).toContain('text only in JSON-LD');
  expect(new Set([...article.blocks, ...article.removed].map((block) => block.id)).size).toBe(6);
});

test('a page that was too long to be read whole says so', () => {
  expect(extractArticle(makePage(story(...body(8)), { truncated: true })).notes).toEqual(['partial']);
});

test('pages of a million words of one block, and of blocks without elements, are borne', () => {
  const long = 'word '.repeat(200_000).trim();
  expect(() => extractArticle(makePage(['p', long]))).not.toThrow();
  const bare = makePage(['p', paragraph(1)]);
  expect(() =>
    extractArticle({ ...bare, elements: elementsOf([]), blocks: bare.blocks.map((b) => ({ ...b, element: -1 })) }),
  ).not.toThrow();
});

test('hundreds of dates in the meta tags are borne, and the day that most give stands', () => {
  const metaTags = Array.from({ length: 400 }, (_, i) => ({
    name: 'publish-time',
    content: `20${10 + (i % 14)}-05-03`,
  }));
  metaTags.push({ name: 'publish-time', content: '2013-05-03' });
  const evidence = { htmlLang: 'en', canonical: null, metaTags, jsonLd: [], marks: [] };
  expect(extractArticle(makePage(story(...body(8)), { evidence })).published).toBe('2013-05-03');
});
