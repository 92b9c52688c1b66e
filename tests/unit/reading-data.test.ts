import { expect, test } from 'vitest';
import { extractArticle } from '../../src/article/extract';
import type { PageData } from '../../src/page/page';
import { articleData, articleOf } from '../../src/reading-data';
import { makePage, paragraph } from './article/pages';

const page = makePage([
  'main',
  ['h1', 'The ferry sails again'],
  ['nav', ['a', 'More about ferries'], ['a', 'Log in']],
  ['article', ...[0, 1, 2, 3, 4].map((n): [string, string] => ['p', paragraph(n)]), ['figcaption', 'The quay']],
]);
/** What of the page's data an answer is put together with. */
const data = {
  texts: page.blocks.map(({ text }) => text),
  runs: page.blocks.flatMap(({ element }) => [element, 0]),
  blocks: page.blocks.flatMap(() => [1, 0, 0]),
} as PageData;
const overPort = <T>(message: T): T => JSON.parse(JSON.stringify(message));

test('an article goes without the texts of its page, and is the same when it has arrived', () => {
  const article = extractArticle(page);
  const sent = JSON.stringify(articleData(article, page));
  expect(article.blocks.length).toBeGreaterThan(3);
  expect(article.removed.length).toBeGreaterThan(1);
  for (const { text } of page.blocks.slice(1)) expect(sent).not.toContain(text);
  expect(JSON.stringify(articleOf(JSON.parse(sent), data))).toBe(JSON.stringify(article));
});

test('a text that is not the page’s own goes along, and so does what else a block says', () => {
  const article = extractArticle(page);
  const [first, second] = article.blocks;
  const blocks = [
    { ...first!, strong: true as const },
    { ...second!, text: 'Told by its data.' },
    { id: 99, kind: 'paragraph' as const, text: 'New.' },
  ];
  const changed = { ...article, blocks };
  expect(articleOf(overPort(articleData(changed, page)), data)).toEqual(changed);
});
