import { expect, test } from 'vitest';
import type { PageState } from '../../../src/messages';
import { problemScreen, screenOf } from '../../../src/ui/screen';
import { tabStates } from '../../gallery/states';

const state = (name: string) => tabStates()[name]?.page as PageState;

test.each([
  ['reading-long', 'reading'],
  ['read', 'read'],
  ['nothing-quoted', 'read'],
  ['not-an-article', 'not-article'],
  ['nothing-to-read', 'nothing'],
  ['page-changed', 'changed'],
  ['error', 'failed'],
])('a page that is %s shows "%s"', (name, kind) => {
  expect(screenOf(state(name), false).kind).toBe(kind);
});

test('a page without text says what is known of where it is', () => {
  const page = state('nothing-to-read');
  const notes = ['text in a frame of another site'];
  const framed = { ...page, reading: page.reading && { ...page.reading, article: { ...page.reading.article, notes } } };
  expect(screenOf(framed, false)).toEqual({ kind: 'nothing', notes });
});

test('what is no article is shown once somebody asks for it', () => {
  expect(screenOf(state('not-an-article'), true).kind).toBe('read');
  expect(screenOf(state('nothing-to-read'), true).kind).toBe('nothing');
});

test.each([
  ['forbidden', 'forbidden'],
  ['permission', 'permission'],
  ['silent', 'failed'],
] as const)('a tab problem "%s" shows "%s"', (problem, kind) => {
  expect(problemScreen(problem).kind).toBe(kind);
});
