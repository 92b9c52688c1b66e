import { describe, expect, test } from 'vitest';
import { resolveMetadata } from '../../../../src/article/metadata';
import { readLinkedData } from '../../../../src/article/metadata/json-ld';
import { outlinePage } from '../../../../src/article/outline';
import { judgePage } from '../../../../src/article/page-kind/page-kind';
import { makePage, paragraph, type Tree } from '../pages';

interface Told {
  url?: string;
  title?: string;
  nodes?: object[];
}

function judge(tree: Tree, { nodes = [], ...more }: Told = {}) {
  const jsonLd = nodes.map((node) => JSON.stringify(node));
  const evidence = { htmlLang: 'en', canonical: null, metaTags: [], jsonLd, marks: [] };
  const page = makePage(tree, { ...more, evidence });
  const data = readLinkedData(jsonLd);
  return judgePage({ page, data, outline: outlinePage(page, data), metadata: resolveMetadata(page, data) });
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
