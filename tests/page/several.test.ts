import { afterEach, expect, test } from 'vitest';
import type { Reader } from '../../src/page/reader';
import { articleInView, joinedArticles } from '../../src/page/several';
import { markedWords, sampleReader, setBody, soon } from './support';

const long = 'Words of a story that goes on for a good while and says nothing of importance. '.repeat(12);
const article = (name: string, time = '') =>
  `<section class="${name}"><header><h1>${name} story</h1>${time}</header><p>${name} said: “${name} words.” ${long}</p><div style="height:1500px"></div></section>`;

let reader: Reader | undefined;
afterEach(() => {
  reader?.leave();
  scrollTo(0, 0);
});

test('articles below each other are told apart by their headings', () => {
  setBody(`<main>${article('First')}<h1>Only a teaser</h1><p>Short.</p>${article('Second')}</main>`);
  expect(joinedArticles(document).map((root) => root.className)).toEqual(['First', 'Second']);
});

test('one article with many headings, or a front page of teasers, is not several', () => {
  setBody(`<main>${article('First')}</main><footer><h1>About us</h1><p>Short.</p></footer>`);
  expect(joinedArticles(document)).toEqual([]);
  setBody('<h1>One</h1><p>Short.</p><h1>Two</h1><p>Short.</p>');
  expect(joinedArticles(document)).toEqual([]);
});

test('the one that fills most of the window is in view', () => {
  setBody(`<main>${article('First')}${article('Second')}</main>`);
  const articles = joinedArticles(document);
  expect(articleInView(articles)).toBe(0);
  articles[1]!.scrollIntoView();
  expect(articleInView(articles)).toBe(1);
});

test('scrolling on reads the next one, under its own headline and time', async () => {
  setBody(`<main>${article('First')}${article('Second', '<time datetime="2026-03-01T10:00Z">1 March</time>')}</main>`);
  ({ reader } = sampleReader());
  const first = await reader.handle({ type: 'read', anyway: false });
  expect(first.several).toEqual({ current: 1, count: 2 });
  expect(first.reading?.attributions.map(({ text }) => text)).toEqual(['“First words.”']);
  document.querySelector('.Second')!.scrollIntoView();
  expect(await soon(() => Object.values(markedWords()).flat().join() === '“Second words.”')).toBe(true);
  const second = await reader.handle({ type: 'state' });
  expect(second.several).toEqual({ current: 2, count: 2 });
  expect(second.reading?.article).toMatchObject({ headline: 'Second story', published: '2026-03-01T10:00Z' });
});

test('paragraphs inside of paragraphs, and nothing but white space, end soon', () => {
  // a document that is not shown: Chromium itself does not survive laying so many levels out
  const deep = document.implementation.createHTMLDocument('Bridge');
  deep.body.innerHTML = '<section><h1>One</h1></section><section><h1>Two</h1></section>';
  for (const section of deep.querySelectorAll('section')) {
    let inner: Element = section;
    for (let depth = 0; depth < 3000; depth++) inner = inner.appendChild(deep.createElement('p'));
    for (let i = 0; i < 30; i++) inner.append(' '.repeat(200_000));
  }
  // all text of each paragraph were 36 thousand million characters: the test would not end
  expect(joinedArticles(deep)).toEqual([]);
});
