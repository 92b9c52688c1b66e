import { expect, test } from 'vitest';
import { resolveMetadata } from '../../../../src/article/metadata';
import { readLinkedData } from '../../../../src/article/metadata/json-ld';
import { FEATURE_NAMES, fillRow, WIDTH } from '../../../../src/article/model/features';
import { model } from '../../../../src/article/model/model';
import { AROUND, fillAround, fillHeading, fillNear, HEADING, NEAR } from '../../../../src/article/model/near-features';
import { fillOwn, OWN } from '../../../../src/article/model/own-features';
import { fillPlace, PLACE } from '../../../../src/article/model/place-features';
import { fillSaid, SAID } from '../../../../src/article/model/said-features';
import { type Scene, setScene } from '../../../../src/article/model/scene';
import { fillTold, TOLD } from '../../../../src/article/model/told-features';
import { outlinePage } from '../../../../src/article/outline';
import type { PageScene } from '../../../../src/article/page-kind/page-scene';
import { makePage, paragraph } from '../pages';

const page = makePage(
  [
    'main',
    ['nav.menu', ['a', 'Home']],
    ['h1', 'The well of Olm'],
    ['article', ['p', paragraph(0)], ['blockquote', ['p', paragraph(1)]], ['h2', 'After'], ['p', paragraph(2)]],
    ['footer', ['a', 'About us']],
  ],
  { title: 'The well of Olm' },
);
const data = readLinkedData([]);
const about = { page, outline: outlinePage(page, data), metadata: resolveMetadata(page, data), data };
const scene = setScene(about, model.lexicon);

/** What a feature is for each block. */
function columnOf(page: PageScene): (name: string) => number[] {
  const scene = setScene(page, model.lexicon);
  return (name) =>
    page.page.blocks.map(({ id }) => {
      const row = new Float32Array(WIDTH);
      fillRow(scene, id, row, 0);
      return row[FEATURE_NAMES.indexOf(name)]!;
    });
}

test.each([
  ['own', OWN, fillOwn],
  ['place', PLACE, fillPlace],
  ['around', AROUND, fillAround],
  ['heading', HEADING, fillHeading],
  ['near', NEAR, fillNear],
  ['said', SAID, fillSaid],
  ['told', TOLD, ({ told }: Scene, _: number, row: Float32Array, at: number) => fillTold(told, row, at)],
] as const)('every %s feature has a name, for every block', (_, names, fill) => {
  page.blocks.forEach((_, b) => {
    expect(fill(scene, b, new Float32Array(names.length), 0)).toBe(names.length);
  });
});

test('names are given once', () => {
  expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length);
});

test('features say what their names say', () => {
  const column = columnOf(about);
  const value = (b: number, name: string) => column(name)[b];
  expect(value(0, 'in nav')).toBe(2);
  expect(value(0, 'called navigation')).toBe(2);
  expect(value(0, 'link share')).toBe(1);
  expect(value(1, 'level')).toBe(1);
  expect(value(1, 'title overlap')).toBe(1);
  expect(value(3, 'in quote')).toBe(2);
  expect(value(3, 'in article')).toBe(3);
  expect(value(3, 'words 1 before')).toBe(value(2, 'words'));
  expect(value(5, 'heading blocks ago')).toBe(1);
  expect(value(6, 'words 1 after')).toBe(-1);
  expect(value(2, 'blocks since title')).toBe(1);
});

test('every block knows what the page tells of itself', () => {
  const jsonLd = [JSON.stringify({ '@type': 'NewsArticle', datePublished: '2026-05-03' })];
  const news = { ...page, evidence: { ...page.evidence, jsonLd } };
  const linked = readLinkedData(jsonLd);
  const about = {
    page: news,
    outline: outlinePage(news, linked),
    metadata: resolveMetadata(news, linked),
    data: linked,
  };
  const column = columnOf(about);
  const value = (b: number, name: string) => column(name)[b];
  for (const { id } of page.blocks) {
    expect(value(id, 'type news')).toBe(1);
    expect(value(id, 'published')).toBe(1);
    expect(value(id, 'og article')).toBe(0);
  }
});

test('a block knows what the page says of itself in the same words', () => {
  const jsonLd = [
    JSON.stringify({ '@type': 'Article', author: { name: 'Ana Ruiz' }, publisher: { name: 'Olm Post' } }),
    JSON.stringify({
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Who owns the well?',
          acceptedAnswer: { '@type': 'Answer', text: 'The <b>village owns</b> it.' },
        },
      ],
    }),
  ];
  const story = makePage(
    [
      'main',
      ['h1', 'The well of Olm'],
      ['p', 'The old well is in use again, and nobody knows for how long it will be.'],
      ['h2', 'Who owns the well?'],
      ['p', 'The village owns it.'],
      ['p', 'Ana Ruiz writes for us.'],
      ['p', 'Subscribe to the Olm Post today.'],
    ],
    {
      evidence: {
        ...page.evidence,
        jsonLd,
        metaTags: [{ name: 'og:description', content: 'The old well is in use again' }],
      },
    },
  );
  const linked = readLinkedData(jsonLd);
  const column = columnOf({
    page: story,
    outline: outlinePage(story, linked),
    metadata: resolveMetadata(story, linked),
    data: linked,
  });
  expect(column('names author')).toEqual([0, 0, 0, 0, 2, 0]);
  expect(column('names site')).toEqual([0, 0, 0, 0, 0, 1]);
  expect(column('in answers')).toEqual([0, 0, 1, 1, 0, 0]);
  expect(column('in description')[1]).toBeCloseTo(5 / 14);
});

test('a page that says nothing of itself agrees with nothing', () => {
  const column = columnOf(about);
  expect(SAID.map((name) => column(name)[2])).toEqual([0, 0, -1, -1]);
});
