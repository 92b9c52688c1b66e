import { expect, test } from 'vitest';
import { FEATURE_NAMES } from '../../../../src/article/model/features';
import { AROUND, fillAround, fillHeading, fillNear, HEADING, NEAR } from '../../../../src/article/model/near-features';
import { fillOwn, OWN } from '../../../../src/article/model/own-features';
import { fillPlace, PLACE } from '../../../../src/article/model/place-features';
import { fillSaid, SAID } from '../../../../src/article/model/said-features';
import type { Scene } from '../../../../src/article/model/scene';
import { fillTold, TOLD } from '../../../../src/article/model/told-features';
import { makePage, paragraph } from '../pages';
import { columnsOf, sceneOf } from './columns';

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
const scene = sceneOf(page);

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
  const column = columnsOf(page);
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
  const column = columnsOf(news);
  const value = (b: number, name: string) => column(name)[b];
  for (const { id } of page.blocks) {
    expect(value(id, 'type news')).toBe(1);
    expect(value(id, 'published')).toBe(1);
    expect(value(id, 'og article')).toBe(0);
  }
});
