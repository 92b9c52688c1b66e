import { expect, test } from 'vitest';
import { type BylineEvidence, resolveByline } from '../../../../src/article/metadata/byline';
import { creditWords } from '../../../../src/article/metadata/names';
import type { Mark } from '../../../../src/page/evidence';

const mark = (text: string, more: Partial<Mark> = {}): Mark => ({
  tag: 'span',
  prop: '',
  hint: '',
  text,
  datetime: null,
  path: '',
  paragraph: 0,
  linked: false,
  ...more,
});

interface Said extends Partial<Omit<BylineEvidence, 'openings' | 'labels' | 'smallWords'>> {
  openings?: string[];
  labels?: string[];
  smallWords?: string[];
}

function resolve({ openings = [], labels = [], smallWords = [], ...said }: Said) {
  const none = { declared: [], marks: [], laterMarks: [], lines: [], plainLines: [], lastLine: null, laterLines: [] };
  return resolveByline(
    {
      ...none,
      ...said,
      openings: () => openings,
      labels: () => new Set(labels),
      smallWords: () => new Set(smallWords),
    },
    creditWords(['The Harbour Gazette']),
  );
}

const people = (said: Said) => resolve(said).people;

test('who is declared wrote it, by the best of the sources that name somebody', () => {
  expect(people({ declared: [['The Harbour Gazette'], ['Nora Hallberg', 'Tom Reyes'], ['Jo Hale']] })).toEqual([
    'Nora Hallberg',
    'Tom Reyes',
  ]);
});

test('nobody is named twice, however the names are written', () => {
  expect(people({ declared: [['Nora Hallberg', 'nora hallberg']] })).toHaveLength(1);
});

test('a page that names nobody gives nobody', () => {
  expect(resolve({})).toEqual({ people: [], others: [] });
  expect(resolve({ declared: [[''], ['  ']] })).toEqual({ people: [], others: [] });
});

test('a declared single word gives way to a full name on the page, and stands where there is none', () => {
  const marks = [mark('By Nora Hallberg', { hint: 'byline' })];
  expect(people({ declared: [['Nora']], marks })).toEqual(['Nora Hallberg']);
  expect(people({ declared: [['Nora']], marks: [mark('Share', { hint: 'byline' })] })).toEqual(['Nora']);
  expect(people({ declared: [['Nora'], ['Nora Hallberg']] })).toEqual(['Nora Hallberg']);
  expect(people({ declared: [['金田一'], ['Nora Hallberg']] })).toEqual(['金田一']);
});

test('a byline with more people than are declared is believed when it agrees with them', () => {
  const declared = [['Nora Hallberg']];
  expect(people({ declared, lines: ['By Nora Hallberg and Tom Reyes'] })).toEqual(['Nora Hallberg', 'Tom Reyes']);
  expect(people({ declared, lines: ['By Tom Reyes and Jo Hale'] })).toEqual(['Nora Hallberg']);
  const two = ['Nora Hallberg', 'Tom Reyes'];
  expect(people({ declared: [two], lines: ['By Nora Hallberg'] })).toEqual(two);
  expect(people({ declared: [two], lines: ['By Nora Hallberg, Jo Hale and Ann Lee'] })).toEqual(two);
  expect(people({ declared, lines: ['By NORA HALLBERG'] })).toEqual(declared[0]);
});

test('whom a page credits besides comes with the agencies first and the site last', () => {
  const declared = [['The Harbour Gazette', 'Harbour Newsroom', 'Reuters', 'Nora Hallberg']];
  expect(resolve({ declared })).toEqual({
    people: ['Nora Hallberg'],
    others: ['Reuters', 'Harbour Newsroom', 'The Harbour Gazette'],
  });
});

test.each([
  ['an attribute for authors', mark('Nora Hallberg', { prop: 'author' })],
  ['a hint for authors', mark('Nora Hallberg', { hint: 'post author name' })],
  ['a hint for bylines', mark('By Nora Hallberg', { hint: 'article-byline' })],
  ['a link to an author’s page', mark('Nora Hallberg', { tag: 'a', path: '/authors/nora-hallberg' })],
])('%s names the author', (_, one) => {
  expect(people({ marks: [one] })).toEqual(['Nora Hallberg']);
});

test('a name that ends as the word for several authors does is one author’s', () => {
  for (const path of ['/authors/tom-reyes', '/author/t/reyes/', '/autoren/anna-autors'])
    expect(people({ marks: [mark('Tom Reyes', { tag: 'a', path })] })).toEqual(['Tom Reyes']);
  for (const path of ['/authors', '/autoren/', '/autores', '/our/writers/', '/author'])
    expect(people({ marks: [mark('Tom Reyes', { tag: 'a', path })] })).toEqual([]);
});

test.each([
  ['a comment’s author', mark('Nora Hallberg', { hint: 'comment-author-name' })],
  ['another article’s author', mark('Nora Hallberg', { hint: 'related-author' })],
  ['a photographer', mark('Photo: Nora Hallberg', { hint: 'byline' })],
  ['a link to anything else', mark('Nora Hallberg', { tag: 'a', path: '/topics/nora-hallberg' })],
  ['a link to all authors', mark('Our Authors', { tag: 'a', path: '/articles/authors' })],
  ['a link to an authority', mark('Harbour Authority', { tag: 'a', path: '/port/authority/' })],
  ['who is authorised', mark('Authorized Dealer', { hint: 'authorized-badge' })],
  ['a path without a link', mark('Nora Hallberg', { path: '/authors/nora-hallberg' })],
  ['a caption', mark('Nora Hallberg', { hint: 'caption' })],
])('%s is not the author', (_, one) => {
  expect(people({ marks: [one] })).toEqual([]);
});

test.each([
  ['By Nora Hallberg', ['Nora Hallberg']],
  ['Published May 3, 2024 by Nora Hallberg', ['Nora Hallberg']],
  ['Veröffentlicht am 3. Mai 2024 von Nora Hallberg', ['Nora Hallberg']],
  ['Photo by Nora Hallberg', []],
  ['Walk by Nora Hallberg', []],
  ['Nora Hallberg', []],
  [`By Nora Hallberg ${'and so on '.repeat(20)}`, []],
])('a line beside the headline: %s', (line, expected) => {
  expect(people({ lines: [line] })).toEqual(expected);
});

test('an agency or a single word after "by" is credited, and is no person', () => {
  expect(resolve({ lines: ['Reuters'] })).toEqual({ people: [], others: ['Reuters'] });
  expect(resolve({ lines: ['Reuters, Port Vale'] })).toEqual({ people: [], others: ['Reuters'] });
  expect(resolve({ lines: ['By TPN, in News'] })).toEqual({ people: [], others: ['TPN'] });
  expect(resolve({ lines: ['By Harbour'] })).toEqual({ people: [], others: ['Harbour'] });
  expect(resolve({ lines: ['By the river'] })).toEqual({ people: [], others: [] });
});

test('a bare name beside the headline is the author’s with a date, a biography or the text right behind it', () => {
  const name = 'Nora Hallberg';
  expect(people({ plainLines: [name] })).toEqual([]);
  expect(people({ plainLines: [name, 'May 3, 2024'] })).toEqual([name]);
  expect(people({ plainLines: ['4 min read', name] })).toEqual([name]);
  expect(people({ plainLines: [`${name} May 3, 2024`] })).toEqual([name]);
  expect(people({ plainLines: [name], lastLine: name })).toEqual([name]);
  expect(people({ plainLines: [name], lastLine: 'Listen' })).toEqual([]);
  expect(people({ plainLines: [name], openings: [`${name} is a reporter in Port Vale.`] })).toEqual([name]);
  expect(people({ plainLines: [name], openings: [`${name} walked over the bridge.`] })).toEqual([]);
});

test('a bare name far from the headline, of a section, or among other words is nobody’s', () => {
  const name = 'Nora Hallberg';
  const dated = 'May 3, 2024';
  expect(people({ plainLines: ['a', 'b', 'c', 'd', 'e', 'f', name, dated] })).toEqual([]);
  expect(people({ plainLines: [name, dated], labels: ['nora hallberg'] })).toEqual([]);
  expect(people({ plainLines: ['Harbour news, town and country, Nora Hallberg', dated] })).toEqual([]);
  expect(people({ plainLines: ['the river', dated] })).toEqual([]);
});

test('behind the text only what is meant for authors names them', () => {
  expect(people({ laterMarks: [mark('Nora Hallberg', { prop: 'author' })] })).toEqual(['Nora Hallberg']);
  expect(people({ laterMarks: [mark('By Nora Hallberg', { hint: 'byline' })] })).toEqual(['Nora Hallberg']);
  expect(people({ laterMarks: [mark('Nora Hallberg', { hint: 'contributor' })] })).toEqual([]);
  expect(people({ laterLines: ['Written by Nora Hallberg'] })).toEqual(['Nora Hallberg']);
  expect(people({ laterLines: ['By Nora Hallberg'] })).toEqual([]);
  expect(people({ laterLines: ['Published May 3, 2024 by Nora Hallberg'] })).toEqual([]);
});

test('what stands beside the headline goes before what stands behind the text', () => {
  const laterMarks = [mark('Tom Reyes', { prop: 'author' })];
  expect(people({ lines: ['By Nora Hallberg'], laterMarks })).toEqual(['Nora Hallberg']);
  expect(people({ plainLines: ['Nora Hallberg', 'May 3, 2024'], laterMarks })).toEqual(['Nora Hallberg']);
  expect(people({ laterMarks, laterLines: ['Written by Nora Hallberg'] })).toEqual(['Tom Reyes']);
});

test('a title or a button in capitals is nobody where the page says its words in small letters', () => {
  const smallWords = ['attorney', 'trials', 'calculator', 'access', 'strategy', 'mark'];
  const dated = 'May 3, 2024';
  expect(people({ plainLines: ['Access Calculator', dated], smallWords })).toEqual([]);
  expect(people({ plainLines: ['HR Strategy', dated], smallWords })).toEqual([]);
  expect(people({ plainLines: ['Mark Hallberg', dated], smallWords })).toEqual(['Mark Hallberg']);
  expect(people({ plainLines: ['J. R. Ek', dated], smallWords: ['ek'] })).toEqual([]);
  expect(people({ plainLines: ['J. R. EK', dated], smallWords: ['ek'] })).toEqual(['J. R. EK']);
});

test('behind a name its title is nobody, and names that the page declares or puts first are never doubted', () => {
  const smallWords = ['trial', 'captain', 'rose', 'hill'];
  const lines = ['By Nora Hallberg, Trial Captain'];
  expect(people({ lines, smallWords })).toEqual(['Nora Hallberg']);
  expect(people({ declared: [['Nora Hallberg']], lines, smallWords })).toEqual(['Nora Hallberg']);
  expect(people({ lines })).toEqual(['Nora Hallberg', 'Trial Captain']);
  expect(people({ lines: ['By Rose Hill'], smallWords })).toEqual(['Rose Hill']);
  expect(people({ declared: [['Rose Hill']], lines: ['By Rose Hill, Tom Reyes'], smallWords })).toEqual([
    'Rose Hill',
    'Tom Reyes',
  ]);
});

test('a bare name stands beside words for its dates', () => {
  expect(people({ plainLines: ['Nora Hallberg | 05.04.2025 - Güncelleme : 05.04.2025'] })).toEqual(['Nora Hallberg']);
  expect(people({ plainLines: ['Nora Hallberg | 05.04.2025 - Wetterbericht : 05.04.2025'] })).toEqual([]);
});
