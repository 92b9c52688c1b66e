import { describe, expect, test } from 'vitest';
import { judgePage } from '../../../../src/article/page-kind/page-kind';
import { aboutPage } from '../model/columns';
import { makePage, paragraph, type Tree } from '../pages';

interface Told {
  url?: string;
  title?: string;
  nodes?: object[];
}

function judge(tree: Tree, { nodes = [], ...more }: Told = {}) {
  const jsonLd = nodes.map((node) => JSON.stringify(node));
  const evidence = { htmlLang: 'en', canonical: null, metaTags: [], jsonLd, marks: [] };
  return judgePage(aboutPage(makePage(tree, { ...more, evidence })));
}

const prose = (count: number): Tree[] => Array.from({ length: count }, (_, n) => ['p', paragraph(n)]);
const story: Tree = ['main', ['article', ['h1', 'The well of Olm runs dry'], ...prose(12)]];
const told = { url: 'https://olm.example/news/the-well-of-olm-runs-dry', title: 'The well of Olm runs dry' };
const node = { '@type': 'NewsArticle', headline: 'The well of Olm runs dry', datePublished: '2024-03-05' };

test('a story is an article', () => {
  expect(judge(story, { ...told, nodes: [node] })).toMatchObject({ isArticle: true, kind: 'article' });
});

test('a page without text is none, and nothing is surer', () => {
  expect(judge(['main'])).toEqual({ isArticle: false, kind: 'other', confidence: 1 });
});

describe('a page that has its text in its data only', () => {
  const body = (length: number) => ({ ...node, articleBody: 'The well is dry. '.repeat(length) });

  test('is an article', () => {
    expect(judge(['main'], { nodes: [body(60)] })).toMatchObject({ isArticle: true, kind: 'article' });
    expect(judge(['main', ['p', 'Loading the story …']], { nodes: [body(60)] }).isArticle).toBe(true);
  });

  test('unless it is a few words, or of something else', () => {
    expect(judge(['main'], { nodes: [body(20)] }).isArticle).toBe(false);
    expect(judge(['main'], { nodes: [{ ...body(60), '@type': 'Product' }] }).isArticle).toBe(false);
    expect(judge(['main'], { nodes: [{ '@type': 'NewsArticle' }] }).isArticle).toBe(false);
  });
});

describe('a page of headlines', () => {
  const line = (n: number): Tree => ['p', ['a', `Number ${n} of the ferries of Olm is sold at last`]];
  const lines = (count: number): Tree[] => Array.from({ length: count }, (_, n) => line(n));

  test('is a front', () => {
    expect(judge(['main', ...lines(40)], { url: 'https://olm.example/' })).toMatchObject({
      isArticle: false,
      kind: 'section-front',
    });
  });

  test('unless there are few, short ones, or more text than headlines', () => {
    expect(judge(['main', ...lines(11)], { url: 'https://olm.example/' }).kind).toBe('other');
    const short = Array.from({ length: 40 }, (_, n): Tree => ['p', ['a', `Ferry ${n}`]]);
    expect(judge(['main', ...short], { url: 'https://olm.example/' }).kind).toBe('other');
  });
});

describe('a live blog', () => {
  const entry = (n: number): Tree[] => [
    ['p', `1${n}:05`],
    ['p', paragraph(n)],
  ];
  const entries = (count: number): Tree[] => Array.from({ length: count }, (_, n) => entry(n)).flat();
  const blog = (headline: string, count: number): Tree => ['main', ['article', ['h1', headline], ...entries(count)]];

  test('says so', () => {
    expect(judge(story, { ...told, nodes: [node, { '@type': 'LiveBlogPosting' }] }).kind).toBe('live-blog');
  });

  test.each([
    '/live/well-of-olm',
    '/news/well-of-olm-live',
    '/liveticker/well',
    '/live-blog/well',
    '/news/ticker.html',
    '/en-direct/well',
    '/diretta/well',
  ])('or its address does, and entries with times follow: %s', (path) => {
    const url = `https://olm.example${path}`;
    expect(judge(blog('The well of Olm', 8), { url, title: 'The well of Olm', nodes: [node] }).kind).toBe('live-blog');
    expect(judge(story, { ...told, url, nodes: [node] }).kind).toBe('article');
  });

  test.each(['Well of Olm live: the latest', 'Der Brunnen im Liveticker', 'Le puits en direct'])(
    'or its headline does: %s',
    (headline) => {
      const said = { ...told, title: headline, nodes: [{ ...node, headline }] };
      expect(judge(blog(headline, 8), said).kind).toBe('live-blog');
      expect(judge(blog(headline, 2), said).kind).toBe('article');
    },
  );

  test.each(['/news/olive-oil-of-olm', '/news/delivery-of-water'])('%s is none', (path) => {
    const url = `https://olm.example${path}`;
    expect(judge(blog('The well of Olm', 8), { url, title: 'The well of Olm', nodes: [node] }).kind).toBe('article');
  });
});

describe('a card of an aggregator', () => {
  interface Card {
    lines?: Tree[];
    texts?: Tree[];
    told?: Told;
  }
  const card = ({ lines = [['p', '5 hours ago']], texts = prose(4), told = {} }: Card = {}) =>
    judge(['main', ['h1', 'The well of Olm'], ...lines, ...texts], { title: 'The well of Olm', ...told }).kind;

  test('has an age, no author, and a few texts', () => {
    expect(card()).toBe('aggregator-card');
    expect(card({ lines: [['p', 'Olm Post · 5 hours ago']] })).toBe('aggregator-card');
    expect(card({ texts: prose(20) })).toBe('aggregator-card');
  });

  test.each<[string, Card]>([
    ['no age', { lines: [] }],
    ['an author', { told: { nodes: [{ '@type': 'NewsArticle', headline: 'The well of Olm', author: 'Ana Ruiz' }] } }],
    ['three texts', { texts: prose(3) }],
    [
      'hardly any text',
      {
        texts: Array.from(
          { length: 4 },
          (_, n): Tree => ['p', `Line ${n} says that a mill of Olm was sold last week.`],
        ),
      },
    ],
    ['more text than a card holds', { texts: prose(40) }],
    ['three ages, as lists of cards have', { lines: Array.from({ length: 3 }, (): Tree => ['p', '5 hours ago']) }],
    [
      'more lines than text',
      { texts: [...prose(4), ...Array.from({ length: 60 }, (): Tree => ['p', 'A mill of Olm'])] },
    ],
  ])('is no page of %s', (_, told) => {
    expect(card(told)).not.toBe('aggregator-card');
  });

  test('two ages may stand in it, and what only tells of one counts none', () => {
    const age: Tree = ['p', '5 hours ago'];
    expect(card({ lines: [age, age] })).toBe('aggregator-card');
    const says: Tree = ['p', `${paragraph(9)} That was 5 hours ago`];
    expect(card({ lines: [age], texts: [...prose(4), says, says] })).toBe('aggregator-card');
    const goes: Tree = ['p', '5 hours ago it was full'];
    expect(card({ lines: [age], texts: [...prose(4), goes, goes] })).toBe('aggregator-card');
  });
});

test('a verdict is as sure as it is likely, and never less than half', () => {
  const sure = judge(story, { ...told, nodes: [node] }).confidence;
  expect(sure).toBeGreaterThan(0.9);
  const loading = judge(['main', ['p', 'Loading …']], {
    nodes: [{ ...node, articleBody: 'The well is dry. '.repeat(60) }],
  });
  expect(loading.confidence).toBeGreaterThanOrEqual(0.5);
  const none = judge(['main', ['p', 'Add to cart'], ['p', '€ 12']], { url: 'https://olm.example/product/well' });
  expect(none.confidence).toBeGreaterThan(0.5);
  expect(none.confidence).toBeLessThanOrEqual(1);
});

test('a page that shows its text is judged by that, whatever its data hold', () => {
  const shop: Tree = [
    'main',
    ...Array.from(
      { length: 12 },
      (_, n): Tree => ['li', `Product ${n} is a well of ${n} metres that we deliver to you, and you pay € 12.`],
    ),
  ];
  const nodes = [{ '@type': 'Product' }, { '@type': 'Article', articleBody: 'The well is dry. '.repeat(60) }];
  expect(judge(shop, { url: 'https://olm.example/product/well', nodes: nodes.slice(0, 1) }).isArticle).toBe(false);
  expect(judge(shop, { url: 'https://olm.example/product/well', nodes }).isArticle).toBe(false);
  expect(judge(['main'], { nodes: [{ ...nodes[1], '@type': ['Thing', 'Article'] }] }).isArticle).toBe(true);
});

test('lines that are half links, or stand among more text, are no front', () => {
  const line = (linked: boolean): Tree => [
    'p',
    linked ? ['a', 'One of the ferries of Olm is sold'] : 'One of the ferries of Olm is sold',
  ];
  const lines = (linked: boolean) => Array.from({ length: 30 }, () => line(linked));
  const kind = (...trees: Tree[]) => judge(['main', ...trees], { url: 'https://olm.example/tag/ferries' }).kind;
  expect(kind(...lines(true))).toBe('section-front');
  expect(kind(...lines(false))).toBe('other');
  const goods = (count: number) =>
    Array.from(
      { length: count },
      (_, n): Tree => ['li', `Product ${n} is a well of ${n} metres that we deliver to you, and you pay € 12.`],
    );
  const shop = (count: number) =>
    judge(['main', ...goods(count), ...lines(true).slice(0, 14)], { url: 'https://olm.example/product/well' }).kind;
  expect([shop(2), shop(16)]).toEqual(['section-front', 'other']);
});
