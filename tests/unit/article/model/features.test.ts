import { expect, test } from 'vitest';
import { CONTEXT_NAMES, fillContext } from '../../../../src/article/model/context';
import { FEATURE_NAMES, featureRows } from '../../../../src/article/model/features';
import { JOINED_NAMES } from '../../../../src/article/model/judge-blocks';
import { model } from '../../../../src/article/model/model';
import { AROUND, fillAround, fillHeading, fillNear, HEADING, NEAR } from '../../../../src/article/model/near-features';
import { fillOwn, OWN } from '../../../../src/article/model/own-features';
import { fillPlace, PLACE } from '../../../../src/article/model/place-features';
import { setScene } from '../../../../src/article/model/scene';
import { outlinePage } from '../../../../src/article/outline';
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
const outline = outlinePage(page);
const scene = setScene(outline, model.lexicon);

test.each([
  ['own', OWN, fillOwn],
  ['place', PLACE, fillPlace],
  ['around', AROUND, fillAround],
  ['heading', HEADING, fillHeading],
  ['near', NEAR, fillNear],
] as const)('every %s feature has a name, for every block', (_, names, fill) => {
  page.blocks.forEach((_, b) => {
    expect(fill(scene, b, new Float32Array(names.length), 0)).toBe(names.length);
  });
});

test('names are given once', () => {
  expect(new Set(JOINED_NAMES).size).toBe(JOINED_NAMES.length);
});

test('features say what their names say', () => {
  const width = JOINED_NAMES.length;
  const rows = featureRows(outline, model.lexicon, width);
  const value = (b: number, name: string) => rows[b * width + JOINED_NAMES.indexOf(name)];
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

test('unwanted blocks cost nothing, wanted ones are the same', () => {
  const wanted = Uint8Array.from(page.blocks, (_, b) => b % 2);
  const width = FEATURE_NAMES.length;
  const all = featureRows(outline, model.lexicon, width);
  const some = featureRows(outline, model.lexicon, width, wanted);
  page.blocks.forEach((_, b) => {
    const row = some.subarray(b * width, (b + 1) * width);
    expect(row).toEqual(wanted[b] ? all.subarray(b * width, (b + 1) * width) : new Float32Array(width));
  });
});

test('the context tells of the judgements around, not of the block’s own', () => {
  const first = Float32Array.from(page.blocks, (_, b) => (b === 2 || b === 3 ? 1 : 0));
  const width = CONTEXT_NAMES.length;
  const rows = new Float32Array(page.blocks.length * width);
  fillContext(outline, first, rows, width, 0);
  const value = (b: number, name: string) => rows[b * width + CONTEXT_NAMES.indexOf(name)];
  expect(value(2, 'first judgement')).toBe(1);
  expect(value(4, 'first judgement 1 before')).toBe(1);
  expect(value(4, 'blocks since good')).toBe(0);
  expect(value(5, 'blocks since good')).toBe(1);
  expect(value(0, 'first judgement 1 before')).toBe(-1);
  expect(value(2, 'share judged good before')).toBe(0);
  expect(value(6, 'share judged good before')).toBe(1);
});
