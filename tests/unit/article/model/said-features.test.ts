import { expect, test } from 'vitest';
import { SAID } from '../../../../src/article/model/said-features';
import type { Page } from '../../../../src/page/page';
import { makePage, type Tree } from '../pages';
import { columnsOf } from './columns';

/** A page of paragraphs that says something of itself in JSON-LD and meta tags. */
function pageSaying(data: object[], texts: string[], more: Partial<Page> = {}, description = ''): Page {
  const page = makePage(['main', ...texts.map((text): Tree => ['p', text])], more);
  const metaTags = [
    { name: 'keywords', content: 'the night bus is late' },
    { name: 'og:description', content: description },
  ];
  const jsonLd = data.map((each) => JSON.stringify(each));
  return { ...page, evidence: { ...page.evidence, jsonLd, metaTags } };
}

const story = (...authors: string[]) => ({
  '@type': 'Article',
  name: 'The village owns it',
  author: authors.map((name) => ({ '@type': 'Person', name })),
  publisher: { name: 'Olm Post' },
});

test('a text that opens with an author’s name says so more strongly than one that holds it', () => {
  const texts = [
    'Ana Ruiz writes for us.',
    'By Ana Ruiz',
    'Story by Ana Ruiz',
    'Ana writes for us, as Ruiz does.',
    'Ana Ruiz-Ortega and Ana Vidal',
    'He wrote to Ana',
    'Ruiz is his neighbour.',
  ];
  expect(columnsOf(pageSaying([story('Ana Ruiz')], texts))('names author')).toEqual([2, 2, 1, 0, 2, 0, 0]);
});

test('several authors are told apart by their whole names, and too short ones name nobody', () => {
  const texts = [
    'Ana Vidal was there.',
    'Ana Ruiz was there.',
    'Ana Lund was there.',
    'Jo was there.',
    'Joan was there.',
  ];
  const page = pageSaying([story('Ana Ruiz', 'Ana Vidal', 'Jo', 'Joan')], texts);
  expect(columnsOf(page)('names author')).toEqual([2, 2, 0, 0, 2]);
});

test('a site is named by its publisher, not as an author', () => {
  const column = columnsOf(pageSaying([story('Ana Ruiz')], ['Subscribe to the Olm Post today.', 'The post of Olm.']));
  expect(column('names site')).toEqual([1, 0]);
  expect(column('names author')).toEqual([0, 0]);
});

test.each([
  ['https://www.marshnews.example/story', 'Marshnews is free.', 2],
  ['https://mill.example/story', 'Mill readers know more.', 2],
  ['https://marshnews.co.example/story', 'Marshnews is free.', 2],
  ['https://marshnews.co.example/story', 'Example readers know more.', 0],
  // two letters more would be a name
  ['https://olm.example/story', 'Olm is free.', 0],
  ['https://olm.news/story', 'News of the day', 0],
  ['about:blank', 'About the day', 0],
  ['no address', 'No address is known.', 0],
])('a site is named by its address: on %s “%s” gives %i', (url, text, named) => {
  expect(columnsOf(pageSaying([], [text], { url }))('names site')).toEqual([named]);
});

test('declared questions and answers are found in the text, and nothing else that is declared', () => {
  const questions = {
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': ['Question', 'Thing'],
        name: 'Who owns the well?',
        acceptedAnswer: { '@type': 'Answer', text: 'The <b>village pays</b> for it<br>nobody sells it' },
      },
    ],
  };
  const texts = ['Who owns the well?', 'The village pays for it.', 'Nobody sells it', 'The village owns it', 'Olm', ''];
  const column = columnsOf(pageSaying([story('Ana Ruiz'), questions], texts));
  expect(column('in answers')).toEqual([1, 1, 1, 0, 0, 0]);
  expect(column('in description')).toEqual([-1, -1, -1, -1, -1, -1]);
});

test('a text tells how much of it stands in the page’s description, not in its keywords', () => {
  const texts = [
    'The old well is in use again, and nobody knows for how long it will be.',
    'The night bus is late.',
    'The old',
    'The old well',
  ];
  const column = columnsOf(pageSaying([], texts, {}, 'The old well is in use again'));
  expect(column('in description')).toEqual([0.357, 0, 0, 1]);
  expect(column('in answers')).toEqual([-1, -1, -1, -1]);
});

test('a page that says nothing of itself agrees with nothing', () => {
  const column = columnsOf(makePage(['main', ['p', 'The village owns the well.']]));
  expect(SAID.map((name) => column(name)[0])).toEqual([0, 0, -1, -1]);
});
