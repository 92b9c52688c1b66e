import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/article/extract';
import { withLongRuns } from '../../../../src/article/model/long-run';
import { outlinePage } from '../../../../src/article/outline';
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

/** How paragraphs are judged that the model gives `first` for the first sixty and .1 for what follows. */
function carried(first: (i: number) => number, then: Tree[]): number[] {
  const run = Array.from({ length: 60 }, (_, i): Tree => ['p', paragraph(i)]);
  const page = makePage(['main', ...run, ...then]);
  const judged = Float32Array.from(page.blocks, (_, i) => (i < 60 ? first(i) : 0.1));
  return [...withLongRuns(outlinePage(page), judged)].slice(60).map((share) => Math.round(share * 100) / 100);
}

test('what follows sixty paragraphs is judged no lower than these in the mean, and no higher', () => {
  expect(carried(() => 0.9, [['p', paragraph(60)]])).toEqual([0.9]);
  expect(carried((i) => (i % 2 ? 0.4 : 0.8), [['p', paragraph(60)]])[0]).toBeCloseTo(0.6, 1);
  expect(carried(() => 0.05, [['p', paragraph(60)]])).toEqual([0.1]);
});

test('a linked text, another tag, another name and another parent are judged for themselves', () => {
  const others: Tree[] = [
    ['p', ['a', paragraph(61)]],
    ['li', paragraph(62)],
    ['p.promo', paragraph(63)],
    ['section', ['p', paragraph(64)]],
  ];
  expect(carried(() => 0.9, others)).toEqual([0.1, 0.1, 0.1, 0.1]);
});

test('short lines do not count as paragraphs of a run', () => {
  const lines = Array.from({ length: 80 }, (): Tree => ['p', 'Olm, Monday']);
  const story = Array.from({ length: 60 }, (_, i): Tree => ['p', paragraph(i)]);
  const page = makePage(['main', ['div', ...lines, ['p', paragraph(61)]], ['section', ...story]]);
  const judged = Float32Array.from(page.blocks, (_, i) => (i < 80 ? 0.9 : 0.1));
  expect(withLongRuns(outlinePage(page), judged)[80]).toBeCloseTo(0.1);
});
