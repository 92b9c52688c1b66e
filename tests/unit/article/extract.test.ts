import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract';
import type { Page } from '../../../src/page/page';
import { elementsOf, makePage, paragraph, type Tree } from './pages';

const body = (count: number): Tree[] => Array.from({ length: count }, (_, i) => ['p', paragraph(i)]);
const story = (...inside: Tree[]): Tree => [
  'main',
  ['article.story', ['h1', 'The well of Olm'], ['div.story-body', ...inside]],
];

test('keeps the paragraphs of a story and leaves its surroundings out, each with a reason', () => {
  const page = makePage(
    [
      'div',
      ['nav', ['ul', ['li', ['a', 'Home']], ['li', ['a', 'World']]]],
      story(...body(8)),
      ['aside.related', ['h2', 'Read next'], ['ul', ['li', ['a', 'Ferry back on time']], ['li', ['a', 'Mill sold']]]],
      ['footer', ['p', '© Paper of Olm. All rights reserved.']],
    ],
    { title: 'The well of Olm' },
  );
  const article = extractArticle(page);
  expect(article.blocks.map((block) => block.text)).toEqual(Array.from({ length: 8 }, (_, i) => paragraph(i)));
  const reasons = Object.fromEntries(article.removed.map(({ text, reason }) => [text, reason]));
  expect(reasons).toMatchObject({
    Home: 'navigation',
    'The well of Olm': 'headline',
    'Ferry back on time': 'related links',
  });
  expect(article.removed.length + article.blocks.length).toBe(page.blocks.length);
});

test('a text that the page shows twice is kept once', () => {
  const page = makePage(story(...body(8), ...body(8)), { title: 'The well of Olm' });
  const texts = extractArticle(page).blocks.map((block) => block.text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBe(8);
});

test('an empty page gives no block and is no article', () => {
  const article = extractArticle(makePage(['div']));
  expect(article).toMatchObject({ blocks: [], removed: [], isArticle: false, ownKeyPoints: [] });
});

test('a body that only the JSON-LD holds is read from there, and the page says so', () => {
  const articleBody = [0, 1, 2, 3, 4].map(paragraph).join('\n\n');
  const jsonLd = [JSON.stringify({ '@type': 'NewsArticle', headline: 'The well of Olm', articleBody })];
  const evidence = { htmlLang: 'en', canonical: null, metaTags: [], jsonLd, marks: [] };
  const article = extractArticle(makePage(['div', ['h1', 'The well of Olm']], { evidence }));
  expect(article.blocks.map((block) => block.text)).toEqual([0, 1, 2, 3, 4].map(paragraph));
  expect(article.notes).toContain('text only in JSON-LD');
  expect(new Set([...article.blocks, ...article.removed].map((block) => block.id)).size).toBe(6);
});

test('a page that was too long to be read whole says so', () => {
  expect(extractArticle(makePage(story(...body(8)), { truncated: true })).notes).toEqual(['partial']);
});

test('pages of a million words of one block, and of blocks without elements, are borne', () => {
  const long = 'word '.repeat(200_000).trim();
  expect(() => extractArticle(makePage(['p', long]))).not.toThrow();
  const bare = makePage(['p', paragraph(1)]);
  expect(() =>
    extractArticle({ ...bare, elements: elementsOf([]), blocks: bare.blocks.map((b) => ({ ...b, element: -1 })) }),
  ).not.toThrow();
});

test('hundreds of dates in the meta tags are borne, and the day that most give stands', () => {
  const metaTags = Array.from({ length: 400 }, (_, i) => ({
    name: 'publish-time',
    content: `20${10 + (i % 14)}-05-03`,
  }));
  metaTags.push({ name: 'publish-time', content: '2013-05-03' });
  const evidence = { htmlLang: 'en', canonical: null, metaTags, jsonLd: [], marks: [] };
  expect(extractArticle(makePage(story(...body(8)), { evidence })).published).toBe('2013-05-03');
});

const TITLE = 'The well of Olm';
const textsOf = (tree: Tree, change: (page: Page) => void = () => {}) => {
  const page = makePage(tree, { title: TITLE });
  change(page);
  return extractArticle(page).blocks;
};

test('short lines may be said twice, the headline is not said again', () => {
  const lines: Tree[] = [
    ['p', '“Nobody knows that.”'],
    ['p', paragraph(8)],
    ['p', '“Nobody knows that.”'],
    ['p', TITLE],
  ];
  const texts = textsOf(story(...body(4), ...lines, ...body(8).slice(4))).map(({ text }) => text);
  expect(texts.filter((text) => text === '“Nobody knows that.”')).toHaveLength(2);
  expect(texts).not.toContain(TITLE);
});

test('a text in no paragraph is one where it is long enough, and strong where hardly a word is not bold', () => {
  const lines: Tree[] = [
    ['div', paragraph(9)],
    ['div', 'Seven words are no paragraph, are they?'],
    ['li', paragraph(10)],
  ];
  const blocks = textsOf(story(...body(4), ...lines, ...body(8).slice(4)), (page) => {
    const [whole, nearly, half] = page.blocks.slice(1);
    whole!.bold = whole!.text.length;
    nearly!.bold = nearly!.text.length - 5;
    half!.bold = Math.round(half!.text.length / 2);
  });
  const kindOf = (text: string) => blocks.find((block) => block.text === text)?.kind;
  expect(kindOf(paragraph(9))).toBe('paragraph');
  expect(kindOf('Seven words are no paragraph, are they?')).toBe('other');
  expect(kindOf(paragraph(10))).toBe('list-item');
  expect(blocks.map(({ strong }) => strong)).toEqual([true, true, ...blocks.slice(2).map(() => undefined)]);
});

describe('a page that shows hardly any text', () => {
  const told = (more: object, scripts: string[] = []) => {
    const node = { '@type': 'NewsArticle', headline: TITLE, ...more };
    return { htmlLang: 'en', canonical: null, metaTags: [], jsonLd: [JSON.stringify(node)], scripts, marks: [] };
  };
  const bare: Tree = ['div', ['h1', TITLE], ['p', 'Loading …']];
  const others = Array.from({ length: 6 }, (_, n) => paragraph(n + 40));

  test('and holds it in its data is read from there', () => {
    const scripts = [JSON.stringify({ body: [...others, `${TITLE} is dry.`] })];
    const dated = extractArticle(
      makePage(bare, { title: TITLE, evidence: told({ datePublished: '2026-05-03' }, scripts) }),
    );
    expect(dated).toMatchObject({ isArticle: true, kind: 'article', ownKeyPoints: [] });
    expect(dated.notes).toEqual(['text only in hydration data']);
    expect(dated.blocks.map(({ text }) => text)).toEqual([...others, `${TITLE} is dry.`]);
    // what is neither dated nor looks like one stays none
    const evidence = { ...told({}, scripts), jsonLd: [] };
    expect(extractArticle(makePage(bare, { title: TITLE, evidence }))).toMatchObject({
      isArticle: false,
      blocks: { length: 7 },
    });
    const few = extractArticle(
      makePage(bare, {
        title: TITLE,
        evidence: told({}, [JSON.stringify({ body: [...others.slice(0, 2), `${TITLE} is dry.`] })]),
      }),
    );
    expect([few.notes, few.blocks.some(({ text }) => text === others[0])]).toEqual([[], false]);
  });

  test('is an article by what it holds where it is dated, whatever its look says', () => {
    const scripts = [JSON.stringify({ body: [...others, `${TITLE} is dry.`] })];
    const found = (...metaTags: { name: string; content: string }[]) => {
      const evidence = { ...told({}, scripts), jsonLd: [], metaTags };
      return extractArticle(makePage(bare, { url: 'https://olm.example/product/well', title: TITLE, evidence }));
    };
    expect(found({ name: 'publish-time', content: '2026-05-03' })).toMatchObject({
      ...{ isArticle: true, kind: 'article', confidence: 0.5 },
    });
    expect(found()).toMatchObject({ isArticle: false, notes: ['text only in hydration data'] });
  });

  test('does not take a few words for its text', () => {
    const evidence = told({ articleBody: others.slice(0, 2).join('\n') });
    const article = extractArticle(makePage(bare, { title: TITLE, evidence }));
    expect([article.notes, article.blocks.some(({ text }) => text === others[0])]).toEqual([[], false]);
  });

  test('takes the longest body that its JSON-LD gives an article, by its lines', () => {
    const jsonLd = [
      { '@type': 'NewsArticle', articleBody: 'Too short.' },
      {
        '@type': ['Thing', 'BlogPosting'],
        articleBody: `<p>${others.slice(0, 4).join(' \n\n  ')}</p><p>Then  it was\tover.</p>`,
      },
      { '@type': 'Product', articleBody: `${'This is a product and no article. '.repeat(200)}` },
      { '@type': 'ArticleList', articleBody: `${'This is a list and no article. '.repeat(200)}` },
      { '@type': 'BugReport', articleBody: `${'This is a fault and no article. '.repeat(200)}` },
      { '@type': 'PostingPlace', articleBody: `${'This is a place and no article. '.repeat(200)}` },
    ].map((node) => JSON.stringify(node));
    const article = extractArticle(makePage(bare, { title: TITLE, evidence: { ...told({}), jsonLd } }));
    expect(article.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(
      [...others.slice(0, 4), 'Then it was over.'].map((text) => `paragraph: ${text}`),
    );
    expect(article.notes).toEqual(['text only in JSON-LD']);
  });

  test('tells where it may be, in a frame of another site', () => {
    const frames = { title: TITLE, foreignFrames: 1 };
    expect(extractArticle(makePage(['nav', ['a', 'Home']], frames)).notes).toEqual(['text in a frame of another site']);
    expect(extractArticle(makePage(['nav', ['a', 'Home']])).notes).toEqual([]);
    expect(extractArticle(makePage(story(...body(8)), frames)).notes).toEqual([]);
  });

  test('and one that shows its text does not need what else it holds', () => {
    const evidence = told({ articleBody: others.join('\n') }, [JSON.stringify({ body: others })]);
    const article = extractArticle(makePage(story(...body(8)), { title: TITLE, evidence }));
    expect([article.notes, article.blocks[0]?.text]).toEqual([[], paragraph(0)]);
  });
});
