import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/article/extract';
import { makePage, paragraph, type Tree } from '../pages';

const story = (paragraphs: number): Tree => [
  'main',
  ['h1', 'The long story of Olm'],
  ['article', ...Array.from({ length: paragraphs }, (_, i): Tree => ['p', paragraph(i)])],
  ['ul', ...Array.from({ length: 80 }, (_, i): Tree => ['li', ['a', `The mill was sold again, part ${i}`]])],
];

test.each([20, 150, 1000])('an article of %i paragraphs is kept to its end, and nothing after it', (paragraphs) => {
  const { blocks } = extractArticle(makePage(story(paragraphs)));
  expect(blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThan(paragraphs * 0.98);
  expect(blocks.at(-1)!.text).toBe(paragraph(paragraphs - 1));
});
