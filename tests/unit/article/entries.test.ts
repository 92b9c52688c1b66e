import { describe, expect, test } from 'vitest';
import { timeIn } from '../../../src/article/entries';
import { extractArticle } from '../../../src/article/extract';
import type { PageBlock } from '../../../src/page/block';
import type { Mark } from '../../../src/page/evidence';
import { makePage, paragraph, type Tree } from './pages';

const TITLE = 'Flood in Olm – live: the well is full';
const mark = (text: string, datetime: string): Mark => ({
  tag: 'time',
  prop: '',
  hint: '',
  text,
  datetime,
  path: '',
  paragraph: 1,
  linked: false,
});

const ABOUT = {
  url: 'https://paper.example/live/flood',
  title: TITLE,
  evidence: {
    htmlLang: 'en',
    canonical: null,
    metaTags: [{ name: 'og:type', content: 'article' }],
    jsonLd: [],
    marks: [],
  },
};

/** A live blog of two paragraphs an entry. */
function blogPage(entries: (at: number) => Tree[], more: { marks?: Mark[]; jsonLd?: string[] } = {}) {
  const parts = [0, 1, 2, 3].flatMap((at): Tree[] => [
    ['article.entry', ...entries(at), ['p', paragraph(at)], ['p', paragraph(at + 8)]],
  ]);
  return makePage(['main', ['h1', TITLE], ...parts], { ...ABOUT, evidence: { ...ABOUT.evidence, ...more } });
}

const blog = (...args: Parameters<typeof blogPage>) => extractArticle(blogPage(...args));

const entriesOf = (...args: Parameters<typeof blog>) =>
  blog(...args).blocks.flatMap(({ entry, text }) => (entry === undefined ? [] : [[entry, text.slice(0, 16)]]));

test('a line of time before a heading opens an entry, and is no text', () => {
  const page = (at: number): Tree[] => [
    ['div.time', `${16 - at}:40 Uhr`],
    ['h3', `Part ${at} of it`],
  ];
  expect(entriesOf(page)).toEqual([0, 1, 2, 3].map((at) => [`${16 - at}:40 Uhr`, `Part ${at} of it`]));
  expect(blog(page).blocks.some(({ text }) => text.includes('Uhr'))).toBe(false);
  // it stays in sight as a byline does
  expect(
    blog(page)
      .removed.filter(({ text }) => text.includes('Uhr'))
      .map(({ reason }) => reason),
  ).toEqual(Array(4).fill('byline'));
});

test('so does one that is the link to its entry', () => {
  const page = (at: number): Tree[] => [
    ['div', ['a', ['time', `${16 - at}.40 BST`]]],
    ['h3', `Part ${at} of it`],
  ];
  expect(entriesOf(page)).toEqual([0, 1, 2, 3].map((at) => [`${16 - at}.40 BST`, `Part ${at} of it`]));
});

test('so does one behind the heading', () => {
  const page = (at: number): Tree[] => [
    ['h3', `Part ${at} of it`],
    ['span.time', `published at ${16 - at}.40 GMT`],
  ];
  expect(entriesOf(page)).toEqual([0, 1, 2, 3].map((at) => [`published at ${16 - at}.40 GMT`, `Part ${at} of it`]));
});

test.each([
  ['23 min ago', '1 hr 5 min ago', '2 hr ago', '3 hr ago'],
  ['vor 5 Minuten', 'vor 1 Stunde', 'vor 2 Stunden', 'vor 3 Std.'],
  ['9:30 pm', '7 p.m. ET', '6:12 PM EST', '11:00 am'],
  ['16h40', '15h02', '14h 20', '9h05'],
])('reads times as pages write them: %s', (...times) => {
  expect(
    entriesOf((at) => [
      ['span.ts', times[at]!],
      ['h3', `Part ${at} of it`],
    ]).map(([time]) => time),
  ).toEqual(times);
});

test('a paragraph that opens with a time opens an entry with it', () => {
  const told = blog((at) => [
    ['p', `${16 - at}:40 – The level of part ${at} was read by the warden, who then went home.`],
  ]).blocks;
  expect(told.flatMap(({ entry }) => entry ?? [])).toEqual(['16:40', '15:40', '14:40', '13:40']);
});

test.each([
  ['behind one of a day', [mark('Monday', '2026-02-02')]],
  ['behind one that shows nothing', [mark('', '2026-02-03T05:00:00Z')]],
])('what a machine reads of a time goes before what is shown, %s', (_, first) => {
  const hours = [16, 15, 14, 13];
  const marks = [...first, ...hours.map((hour) => mark(`${hour}:40`, `2026-02-03T${hour}:40:00Z`))];
  const page = blogPage(
    (at) => [
      ['time', `${hours[at]}:40`],
      ['h3', `Part ${at} of it`],
    ],
    { marks },
  );
  // a walk tells how much of a block stands in a time
  const blocks = page.blocks.map((block) => (/^\d/.test(block.text) ? { ...block, timed: block.text.length } : block));
  expect(extractArticle({ ...page, blocks }).blocks.flatMap(({ entry }) => entry ?? [])).toEqual(
    hours.map((hour) => `2026-02-03T${hour}:40:00Z`),
  );
});

test('the times of key events lead to none, those of entries in a list do', () => {
  const events: Tree = [
    'ul.key-events',
    ...[1, 2, 3].map((hour): Tree => ['li', ['span', `${hour}:05`], ['a', `Key event number ${hour} of this`]]),
  ];
  const entry = (at: number): Tree => [
    'li.entry',
    ['span.time', `${16 - at}:40 Uhr`],
    ['h3', `Part ${at} of it`],
    ['p', paragraph(at)],
  ];
  const tree: Tree = ['main', ['h1', TITLE], events, ['p', paragraph(20)], ['ol', ...[0, 1, 2, 3].map(entry)]];
  const page = { ...makePage(tree), ...ABOUT };
  expect(extractArticle(page).blocks.flatMap(({ entry, text }) => (entry ? [[entry, text]] : []))).toEqual(
    [0, 1, 2, 3].map((at) => [`${16 - at}:40 Uhr`, `Part ${at} of it`]),
  );
});

test('JSON-LD tells the times of headings that show none', () => {
  const liveBlogUpdate = [0, 1, 2, 3].map((at) => ({
    '@type': 'BlogPosting',
    headline: `Part ${at}  of it`,
    datePublished: `2026-02-03T1${5 - at}:10:00Z`,
  }));
  const jsonLd = [
    JSON.stringify({ '@type': 'LiveBlogPosting', headline: TITLE, liveBlogUpdate: [null, 7, ...liveBlogUpdate] }),
  ];
  expect(entriesOf((at) => [['h3', `Part ${at} of it`]], { jsonLd })).toEqual(
    [0, 1, 2, 3].map((at) => [`2026-02-03T1${5 - at}:10:00Z`, `Part ${at} of it`]),
  );
});

test('an article that tells times is no live blog', () => {
  const page = makePage(
    [
      'main',
      ['h1', 'The well of Olm'],
      ...[0, 1, 2, 3, 4, 5].flatMap((at): Tree[] => [
        ['p', `${at + 10}:40`],
        ['p', paragraph(at)],
      ]),
    ],
    { title: 'The well of Olm' },
  );
  expect(extractArticle(page).blocks.some(({ entry }) => entry !== undefined)).toBe(false);
});

const block = (text: string, timed = 0, linked = 0): PageBlock => ({
  ...{ id: 0, kind: 'other', text, element: 0, level: 0, linked, bold: 0, italic: 0, timed, links: 0, media: 0 },
});

test.each<[string, number, ReturnType<typeof timeIn>]>([
  ['16:40', 0, { time: '16:40', alone: true }],
  ['16:40 today', 0, { time: '16:40', alone: true }],
  ['16:40 today', 11, { time: '16:40 today', alone: true }],
  ['16:40 on the third of May', 25, { time: '16:40 on the third of May', alone: true }],
  ['16:40 on the third of May', 5, { time: '16:40', alone: false }],
  ['16:40 by Per in UK', 0, { time: '16:40', alone: true }],
  ['yesterday morning', 17, { time: 'yesterday morning', alone: true }],
  ['yesterday morning', 8, null],
  ['23 min ago', 0, { time: '23 min ago', alone: true }],
  ['23 mills in Olm', 0, null],
  ['9.05 Uhr', 0, { time: '9.05 Uhr', alone: true }],
  ['2.53', 0, null],
  ['$16:40', 0, null],
  ['16:75', 0, null],
  [`16:40 – ${paragraph(1)}`, 0, { time: '16:40', alone: false }],
  [`It was 16:40. ${paragraph(1)}`, 0, null],
  [`The clerk of the village of Olm said so on Monday before 16:40`, 62, null],
])('“%s”, of which %i characters are a time', (text, timed, found) => {
  expect(timeIn(block(text, timed))).toEqual(found);
});

test('a time that is a link shows none', () => {
  expect(timeIn(block('16:40', 0, 5))).toBeNull();
  expect(timeIn(block('16:40 by Per', 0, 5))).toEqual({ time: '16:40', alone: true });
});

test('a time leads to the next text of the blog, past what is none of it', () => {
  const ad: Tree = ['aside.advertisement', ['a', 'Advertisement']];
  const page = (at: number): Tree[] => [['div', `${16 - at}:40 Uhr`], ad, ['h3', `Part ${at} of it`]];
  expect(entriesOf(page)).toEqual([0, 1, 2, 3].map((at) => [`${16 - at}:40 Uhr`, `Part ${at} of it`]));
  const { removed } = blog(page);
  expect(removed.filter(({ text }) => text.includes('Uhr')).map(({ reason }) => reason)).toEqual(
    Array(4).fill('byline'),
  );
});

test('one entry alone is none, and its time no line of it', () => {
  const jsonLd = [JSON.stringify({ '@type': 'LiveBlogPosting', headline: TITLE })];
  const blocks = blog(
    (at) =>
      at === 1
        ? [
            ['div', '16:40 Uhr'],
            ['h3', 'Part 1 of it'],
          ]
        : [],
    { jsonLd },
  ).blocks;
  expect(blocks.filter(({ entry }) => entry !== undefined)).toEqual([]);
});

test('two entries of one minute have each their own time, and a text that only names it has none', () => {
  const datetimes = [50, 40, 30, 20].map((second) => `2026-02-03T16:40:${second}Z`);
  const page = blogPage(
    (at) => [
      ...(at === 0 ? [['p', 'At 16:40 the clerk of Olm read the level, and went home.'] as Tree] : []),
      ['time', '16:40'],
      ['h3', `Part ${at} of it`],
    ],
    { marks: datetimes.map((datetime) => mark('16:40', datetime)) },
  );
  const blocks = page.blocks.map((block) => (/^\d/.test(block.text) ? { ...block, timed: block.text.length } : block));
  expect(extractArticle({ ...page, blocks }).blocks.flatMap(({ entry }) => entry ?? [])).toEqual(datetimes);
});

describe('what the JSON-LD tells of entries', () => {
  const told = (updates: unknown, type = 'LiveBlogPosting') => [
    JSON.stringify({ '@type': type, headline: TITLE, liveBlogUpdate: updates }),
    JSON.stringify({ '@type': 'LiveBlogPosting', headline: TITLE }),
  ];
  const update = (at: number, time = `2026-02-03T1${5 - at}:10:00Z`) => ({
    headline: `Part ${at} of it`,
    datePublished: time,
  });
  const headings = (at: number): Tree[] => [['h3', `Part ${at} of it`]];
  const timed = (at: number): Tree[] => [['div', `${16 - at}:40 Uhr`], ...headings(at)];

  test('goes before the time that a page shows without its day', () => {
    expect(entriesOf(timed, { jsonLd: told([update(0), update(2)]) }).map(([time]) => time)).toEqual([
      '2026-02-03T15:10:00Z',
      '15:40 Uhr',
      '2026-02-03T13:10:00Z',
      '13:40 Uhr',
    ]);
  });

  test('is nothing where it is no time of a heading', () => {
    const updates = [update(0, 'yesterday'), { headline: 'Part 1 of it' }, { datePublished: update(2).datePublished }];
    for (const jsonLd of [told(updates), told({ 0: update(0) }), told([update(0), update(1)], 'Blog')]) {
      expect(entriesOf(headings, { jsonLd })).toEqual([]);
      expect(entriesOf(timed, { jsonLd }).map(([time]) => time)).toEqual(
        [16, 15, 14, 13].map((hour) => `${hour}:40 Uhr`),
      );
    }
  });

  test('is of headings only', () => {
    const texts = (at: number): Tree[] => [['p', `Part ${at} of it`]];
    expect(entriesOf(texts, { jsonLd: told([0, 1, 2, 3].map((at) => update(at))) })).toEqual([]);
  });
});
