import { expect, test } from 'vitest';
import { News } from '../../../src/page/news';
import type { Reading } from '../../../src/reading';

const reading = (...texts: string[]) => ({ attributions: texts.map((text) => ({ text })) }) as unknown as Reading;

test('what a page adds after it has settled is new, and stays so where it moves to', () => {
  const news = new News();
  news.take(reading('a', 'b', 'c'), 1000);
  expect(news.fresh).toEqual([]);
  news.take(reading('d', 'a', 'b', 'c'), 10_000);
  expect(news.fresh).toEqual([0]);
  news.take(reading('e', 'd', 'a', 'b', 'c'), 20_000);
  expect(news.fresh).toEqual([0, 1]);
});

test('what only arrives late is not new', () => {
  const news = new News();
  news.take(reading('a'), 1000);
  news.take(reading('a', 'b'), 3000);
  expect(news.fresh).toEqual([]);
});

test('a page in other words, as after a translation, starts anew', () => {
  const news = new News();
  news.take(reading('a', 'b', 'c'), 1000);
  news.take(reading('x', 'y', 'z'), 60_000);
  expect(news.fresh).toEqual([]);
});

test('a page without statements at first has nothing that could be told from new', () => {
  const news = new News();
  news.take(reading(), 1000);
  news.take(reading('a', 'b'), 60_000);
  expect(news.fresh).toEqual([]);
});
