import { describe, expect, test } from 'vitest';
import { resolveMetadata } from '../../../src/article/metadata';
import { readLinkedData } from '../../../src/article/metadata/json-ld';
import type { PageEvidence } from '../../../src/page/evidence';
import type { Page } from '../../../src/page/page';
import { makePage, paragraph, type Tree } from './pages';

interface Said extends Partial<Omit<Page, 'evidence'>>, Partial<Omit<PageEvidence, 'metaTags' | 'jsonLd'>> {
  tree?: Tree;
  meta?: Record<string, string>;
  nodes?: object[];
}

/** The metadata of a page of a story with a headline, two paragraphs, and whatever else a test says of it. */
function metadata({ tree, meta = {}, nodes = [], htmlLang = 'en', canonical = null, marks = [], ...page }: Said) {
  const metaTags = Object.entries(meta).map(([name, content]) => ({ name, content }));
  const jsonLd = nodes.map((node) => JSON.stringify(node));
  const evidence = { htmlLang, canonical, metaTags, jsonLd, marks };
  const story: Tree = ['main', ['h1', 'The well of Olm runs dry again'], ['p', paragraph(1)], ['p', paragraph(2)]];
  return resolveMetadata(makePage(tree ?? story, { ...page, evidence }), readLinkedData(jsonLd));
}

const article = { '@type': 'NewsArticle', headline: 'The well of Olm runs dry again' };

describe('when it was published', () => {
  test.each([
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'article:published',
    'publishdate',
    'pubdate',
    'publish-date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'sailthru.date',
    'date',
    'cxenseparse:recs:publishtime',
    'dcterms.date',
    // names of a site's own
    'publication_date',
    'display-date',
    'article.release.time',
    'dateposted',
    'date_issued',
    'story-posted-on',
  ])('a meta tag says so: %s', (name) => {
    expect(metadata({ meta: { [name]: '2024-03-05T08:30:00Z' } }).published).toMatch(/^2024-03-05T08:30/);
  });

  test.each(['expires', 'validation-date', 'publisher', 'birthdate', 'issue-title'])('and not in %s', (name) => {
    expect(metadata({ meta: { [name]: '2024-03-05T08:30:00Z' } }).published).toBeNull();
  });

  test.each([
    [{ ...article, datePublished: '2024-03-05' }, {}],
    [{ ...article, dateCreated: '2024-03-05' }, {}],
    [{ ...article, uploadDate: '2024-03-05' }, {}],
    [{ ...article, datePublished: '2024-03-05' }, { 'article:published_time': '2024-03-04' }],
    [{ ...article, dateCreated: '2024-03-01' }, { 'article:published_time': '2024-03-05' }],
    [{ ...article, dateCreated: '2024-03-01' }, { 'publication-date': '2024-03-05' }],
  ])('the linked data before the meta tags, and the making of a file last: %o %o', (node, meta) => {
    expect(metadata({ nodes: [node], meta }).published).toMatch(/^2024-03-05/);
  });

  test.each([
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'last-modified',
    'dcterms.modified',
    'lastmod',
  ])('when it was changed: %s', (name) => {
    const meta = { date: '2024-03-05T08:30:00Z', [name]: '2024-03-06T09:00:00Z' };
    expect(metadata({ meta }).updated).toMatch(/^2024-03-06T09:00/);
  });

  test.each([
    ['en-US', 'https://paper.example/story', '2024-03-05'],
    ['en', 'https://paper.example/story', '2024-03-05'],
    ['en-GB', 'https://paper.example/story', '2024-05-03'],
    ['en', 'https://paper.example.co.uk/story', '2024-05-03'],
    ['en', 'https://paper.example.ie/story', '2024-05-03'],
    ['es-MX', 'https://paper.example/story', '2024-05-03'],
    ['en-US', 'https://paper.example/2024/5/3/story', '2024-05-03'],
    ['en-US', 'https://paper.example/2024/05/06/story', '2024-03-05'],
  ])('numbers are read as the country writes them: %s %s', (htmlLang, url, published) => {
    expect(metadata({ htmlLang, url, meta: { date: '03/05/2024' } }).published).toMatch(new RegExp(`^${published}`));
  });
});

describe('who wrote it', () => {
  test.each([
    'author',
    'article:author',
    'articleauthor',
    'article_author',
    'dc.author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'authors',
    'article:author_name',
    'cxenseparse:author',
    'twitter:data1',
  ])('a meta tag says so: %s', (name) => {
    expect(metadata({ meta: { [name]: 'Nora Hallberg' } }).byline).toEqual(['Nora Hallberg']);
  });

  test.each([['https://paper.example/people/nora-hallberg'], ['/people/nora-hallberg']])(
    'an address is nobody’s name: %s',
    (content) => {
      expect(metadata({ meta: { 'article:author': content } }).byline).toEqual([]);
    },
  );

  test.each([
    [{ author: 'Nora Hallberg' }],
    [{ author: { '@type': 'Person', name: 'Nora Hallberg' } }],
    [{ author: [{ '@type': 'Person', name: 'Nora Hallberg' }] }],
    [{ author: { '@type': 'Person', givenName: 'Nora', familyName: 'Hallberg' } }],
    [{ creator: 'Nora Hallberg' }],
    [{ author: 'https://paper.example/nora', creator: 'Nora Hallberg' }],
  ])('the linked data say so: %o', (said) => {
    expect(metadata({ nodes: [{ ...article, ...said }] }).byline).toEqual(['Nora Hallberg']);
  });

  test('half of a name is none', () => {
    expect(metadata({ nodes: [{ ...article, author: { '@type': 'Person', givenName: 'Nora' } }] }).byline).toEqual([]);
  });

  test('an agency is credited, and beside people the site itself is not', () => {
    const og = { 'og:site_name': 'The Olm Gazette' };
    expect(metadata({ meta: { ...og, author: 'Reuters' } })).toMatchObject({ byline: [], credit: 'Reuters' });
    expect(metadata({ meta: { ...og, author: 'The Olm Gazette' } })).toMatchObject({
      byline: [],
      credit: 'The Olm Gazette',
    });
    expect(metadata({ meta: og, nodes: [{ ...article, author: ['Nora Hallberg', 'The Olm Gazette'] }] })).toMatchObject(
      {
        byline: ['Nora Hallberg'],
        credit: null,
      },
    );
  });

  test('beside people an account in small letters is not credited, an agency is', () => {
    const credit = (...others: string[]) =>
      metadata({ nodes: [{ ...article, author: ['Nora Hallberg', ...others] }] }).credit;
    expect(credit('nora-hallberg')).toBeNull();
    expect(credit('nora-hallberg', 'reuters')).toBe('reuters');
    expect(metadata({ meta: { author: 'nora-hallberg' } })).toMatchObject({ byline: [], credit: 'nora-hallberg' });
  });

  test('what the page says in small letters is no bare byline', () => {
    const said = 'Whoever wants access to the calculators has to wait.';
    const byline = (line: string) =>
      metadata({
        tree: [
          'main',
          ['h1', 'The well of Olm runs dry again'],
          ['div', line],
          ['div', 'May 3, 2024'],
          ['p', `${said} ${paragraph(1)}`],
        ],
      }).byline;
    expect(byline('Access Calculator')).toEqual([]);
    expect(byline('Nora Hallberg')).toEqual(['Nora Hallberg']);
  });
});

describe('which of the linked data is the article', () => {
  const other = { '@type': 'NewsArticle', headline: 'Ferry sold', author: 'Tom Reyes', datePublished: '2020-01-01' };
  const own = { author: 'Nora Hallberg', datePublished: '2024-03-05' };

  test.each([
    ['by its headline', { ...article, ...own }],
    ['by its name', { '@type': 'Article', name: 'The well of Olm runs dry again', ...own }],
    ['by its address', { '@type': 'Article', url: 'https://paper.example/story/', ...own }],
    [
      'by the page that it is the main thing of',
      { '@type': 'Article', mainEntityOfPage: 'https://paper.example/story', ...own },
    ],
    [
      'by that page as a node',
      { '@type': 'Article', mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://paper.example/story' }, ...own },
    ],
  ])('%s', (_, node) => {
    const found = metadata({ title: 'The well of Olm runs dry again', nodes: [other, node, other] });
    expect(found.byline).toEqual(['Nora Hallberg']);
  });

  test.each(['NewsArticle', 'BlogPosting', 'LiveBlogPosting', 'Report', 'Review', 'WebPage', 'VideoObject', 'HowTo'])(
    'a %s may be one',
    (type) => {
      expect(metadata({ nodes: [{ '@type': type, author: 'Nora Hallberg' }] }).byline).toEqual(['Nora Hallberg']);
    },
  );

  test.each(['Organization', 'BreadcrumbList', 'WebSite'])('a %s is none', (type) => {
    expect(metadata({ nodes: [{ '@type': type, author: 'Nora Hallberg' }] }).byline).toEqual([]);
  });

  test('an article comes before the page that it stands on', () => {
    const page = { '@type': 'WebPage', name: 'Olm', author: 'Tom Reyes' };
    expect(metadata({ nodes: [page, { ...article, author: 'Nora Hallberg' }] }).byline).toEqual(['Nora Hallberg']);
  });
});

describe('who publishes it', () => {
  const site = { '@type': 'WebSite', name: 'Olm Online' };
  const publisher = { ...article, publisher: { '@type': 'Organization', name: 'Olm Press' } };

  test.each([
    [{ 'og:site_name': 'The Olm Gazette', 'application-name': 'App' }, [publisher, site], 'The Olm Gazette'],
    [{ 'application-name': 'App' }, [publisher, site], 'Olm Press'],
    [{ 'application-name': 'App' }, [article, site], 'Olm Online'],
    [{ 'application-name': 'App' }, [article], 'App'],
    [{}, [article], null],
  ])('%o', (meta, nodes, expected) => {
    expect(metadata({ meta: meta as Record<string, string>, nodes }).publisher).toBe(expected);
  });
});

test.each([
  [{ section: 'Water' }, [{ ...article, articleSection: 'Valley' }], 'Valley'],
  [{ 'article:section': 'Water', section: 'Home' }, [], 'Water'],
  [{ 'og:article:section': 'Water' }, [], 'Water'],
  [{ 'parsely-section': 'Water' }, [], 'Water'],
  [{}, [], null],
])('the section is what the article or the page is filed under: %o', (meta, nodes, section) => {
  expect(metadata({ meta: meta as Record<string, string>, nodes }).section).toBe(section);
});

test.each([
  ['https://paper.example/2024/well', null, 'https://paper.example/2024/well'],
  ['/2024/well', null, 'https://paper.example/2024/well'],
  [null, 'https://paper.example/2024/well', 'https://paper.example/2024/well'],
  ['https://paper.example/', 'https://paper.example/2024/well', 'https://paper.example/2024/well'],
  ['javascript:void(0)', null, 'https://paper.example/story'],
  ['https://[', null, 'https://paper.example/story'],
  [null, null, 'https://paper.example/story'],
])('the address is what the page says it is, unless it says its front page: %s, %s', (canonical, shared, expected) => {
  const meta: Record<string, string> = shared ? { 'og:url': shared } : {};
  expect(metadata({ url: 'https://paper.example/story#comments', canonical, meta }).canonical).toBe(expected);
});

test('a front page is its own address, and a file has none', () => {
  expect(metadata({ url: 'https://paper.example/', canonical: 'https://paper.example/' }).canonical).toBe(
    'https://paper.example/',
  );
  expect(metadata({ url: 'file:///well.html' }).canonical).toBeNull();
});

test.each([
  [{ htmlLang: 'de-AT' }, 'de'],
  [{ htmlLang: null, meta: { 'og:locale': 'fr_FR' } }, 'fr'],
  [{ htmlLang: null, meta: { 'content-language': 'it' } }, 'it'],
  [{ htmlLang: null, meta: { language: 'es' } }, 'es'],
  [{ htmlLang: null, nodes: [{ ...article, inLanguage: 'nl-BE' }] }, 'nl'],
])('the language is declared where the text is too short to tell: %o', (said, lang) => {
  const tree: Tree = ['main', ['h1', 'Olm'], ['p', 'Olm 2024']];
  expect(metadata({ tree, ...said } as Said).lang).toBe(lang);
});

test('the text tells its language against the template, and long lists of links tell nothing', () => {
  const german =
    'Der Brunnen von Olm ist in diesem Sommer wieder trocken, und die Leute im Dorf holen das Wasser nun aus dem Fluss, ' +
    'weil es seit vielen Wochen nicht mehr geregnet hat und der Bach auf dem Weg zur Mühle nicht mehr zu sehen ist.';
  expect(metadata({ tree: ['main', ['h1', 'Olm'], ['p', german], ['p', `Auch ${german}`]] }).lang).toBe('de');
  expect(metadata({ tree: ['main', ['h1', 'Olm'], ['a', german], ['a', `Auch ${german}`]] }).lang).toBe('en');
});

test.each([
  [{ 'og:title': 'Well dry again' }, 'Well dry again'],
  [{ 'twitter:title': 'Well dry again' }, 'Well dry again'],
])('without a heading the headline is what is declared: %o', (meta, headline) => {
  expect(metadata({ tree: ['main', ['p', paragraph(1)]], meta: meta as Record<string, string> }).headline).toBe(
    headline,
  );
});

test.each([
  ['The well of Olm runs dry | Olm Gazette', { '@type': 'WebSite', name: 'Olm Gazette' }],
  ['The well of Olm runs dry | Olm Gazette', { '@type': 'NewsMediaOrganization', name: 'Olm Gazette' }],
  ['The well of Olm runs dry | olmpost.example', {}],
  ['The well of Olm runs dry | Olmpost', {}],
])('the headline is told without the name of the site: %s, %o', (title, node) => {
  const url = 'https://www.olmpost.example/story';
  const tree: Tree = ['main', ['p', paragraph(1)]];
  expect(metadata({ url, tree, meta: { 'og:title': title }, nodes: [node] }).headline).toBe('The well of Olm runs dry');
});

test('what is around the headline is found where the page shows it in no heading', () => {
  const tree: Tree = [
    'main',
    ...Array.from({ length: 9 }, (_, n): Tree => ['p', `Menu ${n}`]),
    ['div', 'The well of Olm runs dry'],
    ['p', 'By Nora Hallberg'],
    ['p', paragraph(1)],
    ['h2', 'What the mayor says of it'],
    ['p', paragraph(2)],
  ];
  expect(metadata({ tree, meta: { 'og:title': 'The well of Olm runs dry' } }).byline).toEqual(['Nora Hallberg']);
});

test('numbers of a date are read as the page’s locale writes them', () => {
  const meta = { date: '03/05/2024', 'og:locale': 'en_GB' };
  expect(metadata({ htmlLang: 'en', meta }).published).toMatch(/^2024-05-03/);
});
