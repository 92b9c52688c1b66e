import { expect, test } from 'vitest';
import { FEATURE_NAMES } from '../../../../src/article/model/features';
import { unfoldForest } from '../../../../src/article/model/forest';
import { doubtful, judgeSteps } from '../../../../src/article/model/judge-blocks';
import type { Page } from '../../../../src/page/page';
import { makePage, paragraph, type Tree } from '../pages';
import { aboutPage, NO_WORDS, sceneOf } from './columns';

/** The texts of a page that the model is asked about. */
const asked = (page: Page): string[] => Array.from(doubtful(sceneOf(page)), (b) => page.blocks[b]!.text);

const STORY: Tree = [
  'div',
  ['p', paragraph(0)],
  ['p', paragraph(1)],
  ['aside', ['p', 'The mill']],
  ['p', ['a', 'Home']],
];
const INSIDE = [paragraph(0), paragraph(1), 'The mill', 'Home'];

test.each([
  ['a menu', ['nav', ['p', 'The bus']]],
  ['what is deep in one', ['nav', ['div', ['ul', ['li', 'The bus is late']]]]],
  ['an aside', ['aside', ['p', 'The bus']]],
  ['a form', ['form', ['p', 'The bus']]],
  ['a button', ['button', 'The bus']],
  ['the page’s head and foot', ['div', ['header', ['p', 'Olm Post']], ['footer', ['p', 'The bus']]]],
  ['a link of few words', ['div', ['a', 'The night bus']]],
] as [string, Tree][])('outside of the text %s is clutter at a glance', (_, tree) => {
  expect(asked(makePage(['main', STORY, tree]))).toEqual(INSIDE);
});

test.each([
  ['a text', ['section', ['p', 'The bus']], 'The bus'],
  ['a link of four words', ['div', ['a', 'The night bus leaves']], 'The night bus leaves'],
  ['a list', ['ul', ['li', 'The bus']], 'The bus'],
] as [string, Tree, string][])('but not %s', (_, tree, text) => {
  expect(asked(makePage(['main', STORY, tree]))).toEqual([...INSIDE, text]);
});

test('few words that are only partly linked are no link', () => {
  const page = makePage(['main', STORY, ['div', 'The night bus']]);
  page.blocks.at(-1)!.linked = 9;
  expect(asked(page)).toEqual([...INSIDE, 'The night bus']);
});

test('a page without text is asked about as a whole', () => {
  expect(asked(makePage(['nav', ['a', 'Home'], ['p', 'The bus']]))).toEqual(['Home', 'The bus']);
});

test('each of many blocks is judged by what holds for it, in steps that tell how far they are', () => {
  const items = (tag: string): Tree => [
    tag,
    ...Array.from({ length: 600 }, (_, i): Tree => ['p', `The mill, part ${i}`]),
  ];
  const page = makePage(['main', items('section'), items('div')]);
  const forest = unfoldForest({ bias: 0, trees: [[[FEATURE_NAMES.indexOf('in section'), 0], -3, 3]] });
  const steps = judgeSteps(aboutPage(page), { lexicon: NO_WORDS, forest });
  const told: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) told.push(step.value as number);
  const judged = Array.from(step.value, (likely) => likely > 0.5);
  expect(judged).toEqual(page.blocks.map((_, b) => b < 600));
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told[0]).toBe(0.2);
  expect(told.at(-1)).toBeGreaterThan(0.5);
  expect(told.at(-1)).toBeLessThan(0.9);
});
