import { describe, expect, test } from 'vitest';
import { BODY } from '../../../../src/article/page-kind/body-features';
import { DECLARED } from '../../../../src/article/page-kind/declared-features';
import { LOOK } from '../../../../src/article/page-kind/look-features';
import { PAGE_FEATURES, pageFeatures } from '../../../../src/article/page-kind/page-features';
import type { PageEvidence } from '../../../../src/page/evidence';
import type { Page } from '../../../../src/page/page';
import { aboutPage } from '../model/columns';
import { makePage, type Tree } from '../pages';

const round = (value: number) => Math.round(value * 1000) / 1000;
const log = (value: number) => round(Math.log2(1 + value));

/** What the features of a page are, by their names, rounded. */
function read(page: Page): Record<string, number> {
  const row = pageFeatures(aboutPage(page));
  return Object.fromEntries(PAGE_FEATURES.map((name, at) => [name, round(row[at]!)]));
}

/** Those of them that are not 0, of some names. */
const filled = (features: Record<string, number>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, features[name]!]).filter(([, value]) => value !== 0));

describe('what a page declares', () => {
  const declaring = (evidence: Partial<PageEvidence>): Page => {
    const page = makePage(['main', ['p', 'The well is dry.']]);
    return { ...page, evidence: { ...page.evidence, ...evidence } };
  };
  const declared = (evidence: Partial<PageEvidence>) => filled(read(declaring(evidence)), DECLARED);
  const ofData = (...nodes: object[]) => declared({ jsonLd: nodes.map((node) => JSON.stringify(node)) });

  test.each([
    ['Article', ['type article']],
    ['TechArticle', ['type article']],
    ['Report', ['type article']],
    ['BlogPosting', ['type article']],
    ['NewsArticle', ['type article', 'type news']],
    ['ReportageNewsArticle', ['type article', 'type news']],
    ['LiveBlogPosting', ['type article', 'type news']],
    ['CollectionPage', ['type list']],
    ['ItemList', ['type list']],
    ['SearchResultsPage', ['type list']],
    ['Blog', ['type list']],
    ['Product', ['type product']],
    ['ProductGroup', ['type product']],
    ['AggregateOffer', ['type product']],
    ['WebApplication', ['type product']],
    ['QAPage', ['type forum']],
    ['DiscussionForumPosting', ['type forum']],
    ['FAQPage', ['type faq']],
    ['HowTo', ['type faq']],
    ['LocalBusiness', ['type business']],
    ['TravelAgency', ['type business']],
    ['Organization', ['type business']],
    ['BreadcrumbList', ['type breadcrumbs']],
    ['Person', ['type person']],
    ['WebPage', []],
    ['Thing', []],
  ])('%s is of the kinds %j', (type, kinds) => {
    expect(Object.keys(ofData({ '@type': type }))).toEqual(kinds);
  });

  test.each([
    ['article', { 'og article': 1 }],
    ['News Story', { 'og article': 1 }],
    ['video.news', { 'og article': 1 }],
    ['user_story', { 'og article': 1 }],
    ['website', { 'og website': 1 }],
    ['Blog', { 'og website': 1 }],
    ['og:product', { 'og product': 1 }],
    ['profile', {}],
  ])('“%s” as its type in Open Graph', (content, expected) => {
    expect(declared({ metaTags: [{ name: 'og:type', content }] })).toEqual({ 'meta tags': 1, ...expected });
    expect(declared({ metaTags: [{ name: 'og:site', content }] })).toEqual({ 'meta tags': 1 });
  });

  test('tags of articles, and of any kind, are counted', () => {
    const metaTags = ['article:tag', 'article:opinion', 'article:tag', 'keywords'].map((name) => ({
      name,
      content: 'mills',
    }));
    expect(declared({ metaTags })).toEqual({ 'article tags': log(3), 'meta tags': log(4) });
  });

  test('who wrote it when, and where it belongs', () => {
    const node = {
      '@type': 'NewsArticle',
      datePublished: '2026-05-03T08:00:00Z',
      dateModified: '2026-05-04T08:00:00Z',
      articleSection: 'Water',
      author: ['Ana Ruiz', 'Jon Vidal', 'Mia Lund', 'Per Holm'].map((name) => ({ '@type': 'Person', name })),
    };
    expect(ofData(node)).toEqual({
      'type article': 1,
      'type news': 1,
      'type person': 1,
      published: 1,
      updated: 1,
      authors: 3,
      section: 1,
    });
    expect(ofData({ ...node, author: [{ name: 'Ana Ruiz' }] }).authors).toBe(1);
  });

  test('dates that are shown', () => {
    const mark = {
      tag: 'span',
      prop: '',
      hint: '',
      datetime: null,
      path: '',
      linked: false,
      text: 'Olm',
      paragraph: 0,
    };
    const marks = [mark, mark, { ...mark, tag: 'time' }, { ...mark, datetime: '2026-05-03' }];
    expect(read(declaring({ marks })).dates).toBe(log(2));
  });

  test('an article that is this very page, by its headline or its address', () => {
    const describes = (node: object, canonical: string | null = 'https://paper.example/well') => {
      const page = makePage(['main', ['h1', 'The well of Olm'], ['p', 'It is dry.']], { title: 'The well of Olm' });
      const evidence = { ...page.evidence, canonical, jsonLd: [JSON.stringify({ '@type': 'Article', ...node })] };
      return read({ ...page, evidence })['article describes page'];
    };
    expect(describes({ headline: 'The well of Olm' })).toBe(1);
    expect(describes({ url: 'https://paper.example/well' })).toBe(1);
    expect(describes({ mainEntityOfPage: 'https://paper.example/well' })).toBe(1);
    expect(describes({ mainEntityOfPage: { '@id': 'https://paper.example/well' } })).toBe(1);
    expect(describes({ '@type': 'BlogPosting', url: 'https://paper.example/well' })).toBe(1);
    expect(describes({ '@type': ['Thing', 'NewsArticle'], url: 'https://paper.example/well' })).toBe(1);
    expect(describes({ url: 'https://paper.example/mill' })).toBe(0);
    expect(describes({ '@type': 'Product', url: 'https://paper.example/well' })).toBe(0);
    expect(describes({}, null)).toBe(0);
  });
});

const FIRST = 'The ferry captain said that the old harbour wall would be mended soon.';
const SECOND = 'Was it “the night bus” that a baker from Olm had meant? Or the mill?';
const THIRD = 'Nobody in the village could remember a year when it had been so bad.';

describe('what a page’s text is like', () => {
  const body = (tree: Tree, more: Partial<Page> = {}) => read(makePage(tree, more));

  test('a story under its headline', () => {
    const features = body(
      [
        'main',
        ['p', 'Olm Post since 1890'],
        ['article', ['h1', 'The well of Olm'], ['p', FIRST], ['p', SECOND], ['p', THIRD]],
        ['footer', ['a', 'About the Post']],
      ],
      { title: 'The well of Olm' },
    );
    // 4 words, 4 of the title, 13 + 15 + 14 of prose, and 3 linked
    expect(filled(features, BODY)).toEqual({
      'prose words': log(42),
      'prose share': round(42 / 53),
      'core share': 1,
      'core prose': log(42),
      'linked share': round(3 / 53),
      blocks: log(6),
      'prose blocks': log(3),
      'longest run': log(42),
      'longest run share': 1,
      'words a prose block': round(42 / 3),
      quotes: round(200 / 42),
      questions: round(200 / 42),
      'title found': 1,
      'title words': 4,
      'words before title': log(4),
      'prose after title': log(42),
      'headline words': 4,
    });
  });

  test('text above the title', () => {
    const features = body(['main', ['p', FIRST], ['h1', 'The well of Olm'], ['p', THIRD]], {
      title: 'The well of Olm',
    });
    expect(features['prose before title']).toBe(log(13));
    expect(features['prose after title']).toBe(log(14));
    expect(features['words before title']).toBe(log(13));
  });

  test('a title that is the page’s first block, whatever its data call the headline', () => {
    const page = makePage(['main', ['h1', 'The well of Olm'], ['p', FIRST], ['p', THIRD]], {
      title: 'The well of Olm',
    });
    const jsonLd = [JSON.stringify({ '@type': 'NewsArticle', headline: 'A dry summer in the valley' })];
    expect(read({ ...page, evidence: { ...page.evidence, jsonLd } })).toMatchObject({
      'title found': 1,
      'title words': 4,
      'words before title': 0,
      'prose before title': 0,
      'prose after title': log(27),
    });
  });

  test('links in what holds most of the text', () => {
    const features = body(['main', ['div', ['p', FIRST], ['p', SECOND], ['a', 'Three linked words']], ['a', 'Home']]);
    expect(features['core linked']).toBe(round(3 / 31));
  });

  test('a page without any text, or without running text', () => {
    const empty = body(['main']);
    expect(filled(empty, BODY)).toEqual({
      'core linked': 1,
      'words before title': -1,
      'prose before title': -1,
      'prose after title': -1,
    });
    const links = body(['main', ['a', 'Home'], ['p', 'Olm'], ['a', 'About us']]);
    expect(filled(links, BODY)).toMatchObject({ 'core linked': 1, 'linked share': 0.75, blocks: 2 });
  });

  test('a headline that is no heading is found by its text, a link with that text is none', () => {
    const jsonLd = [JSON.stringify({ '@type': 'NewsArticle', headline: 'The well runs dry' })];
    const told = (tree: Tree) => {
      const page = makePage(tree);
      return read({ ...page, evidence: { ...page.evidence, jsonLd } });
    };
    const headline: Tree = ['p', 'The well runs dry'];
    expect(told(['main', ['p', FIRST], headline, ['p', THIRD]])).toMatchObject({
      'title found': 1,
      'title words': 4,
      'prose before title': log(13),
      'headline words': 4,
    });
    expect(told(['main', ['p', FIRST], ['a', 'The well runs dry'], ['p', THIRD]])['title found']).toBe(0);
  });

  const short: Tree = ['p', 'The mill'];
  test('a run of text goes on behind three short blocks, not behind four', () => {
    const run = (pause: number) =>
      body(['main', ['p', FIRST], ...Array.from({ length: pause }, () => short), ['p', SECOND], ['p', THIRD]]);
    expect(run(3)).toMatchObject({ 'longest run': log(42), 'longest run share': 1 });
    expect(run(4)).toMatchObject({ 'longest run': log(29), 'longest run share': round(29 / 42) });
    const apart = body(['main', ['p', FIRST], ['p', SECOND], short, short, ['p', THIRD], short, short, ['p', FIRST]]);
    expect(apart['longest run']).toBe(log(55));
  });

  test('a longest run is not the last', () => {
    const features = body(['main', ['p', FIRST], ['p', SECOND], short, short, short, short, ['p', THIRD]]);
    expect(features['longest run']).toBe(log(28));
  });

  test('text under headings that are links is teased', () => {
    const page = makePage(['main', ['p', FIRST], ['h2', 'The mill'], ['p', SECOND], ['h2', 'The bus'], ['p', THIRD]]);
    Object.assign(page.blocks[1]!, { linked: 'The mill'.length });
    Object.assign(page.blocks[3]!, { linked: 2 });
    expect(read(page)['teased share']).toBe(round(15 / 42));
    const first = makePage(['main', ['h2', 'The mill'], ['p', FIRST], ['h2', 'The bus'], ['p', THIRD]]);
    Object.assign(first.blocks[0]!, { linked: 'The mill'.length });
    expect(read(first)['teased share']).toBe(round(13 / 27));
  });

  test('headlines of more than twenty words are one of twenty', () => {
    const long = 'the well '.repeat(12).trim();
    expect(body(['main', ['h1', long]], { title: long })['headline words']).toBe(20);
  });
});

describe('what a page is made of', () => {
  const look = (tree: Tree, change: (page: Page) => void = () => {}) => {
    const page = makePage(tree);
    change(page);
    return filled(read(page), LOOK);
  };

  test('headings, linked ones, and lines that are links', () => {
    const line = 'A line of five words';
    const features = look(
      [
        'main',
        ['h1', 'Olm'],
        ['h1', 'Marsh'],
        ['h2', line],
        ['h2', line],
        ['a', line],
        ['a', line],
        ['a', 'Only four words here'],
        ['p', FIRST],
      ],
      ({ blocks }) => Object.assign(blocks[2]!, { linked: line.length }),
    );
    expect(features).toMatchObject({
      headings: log(4),
      'first headings': 2,
      'linked headings': log(1),
      'linked lines': log(3),
      'linked lines to prose': round(Math.log2(4) - Math.log2(2)),
    });
  });

  test('no more than four headings of the first level count', () => {
    expect(look(['main', ...Array.from({ length: 9 }, (): Tree => ['h1', 'Olm'])])['first headings']).toBe(4);
  });

  test('code, tables, lists, captions, pictures, articles and buttons', () => {
    const features = look(
      [
        'main',
        ['pre', 'x = 1'],
        ['article', ['ul', ['li', 'One'], ['li', 'Two']]],
        ['article', ['figcaption', 'The mill'], ['button', 'Go'], ['td', '12']],
        ['p', FIRST],
      ],
      ({ blocks }) => {
        blocks[0]!.kind = 'preformatted';
        blocks[5]!.kind = 'table';
        blocks[1]!.media = 2;
        blocks[4]!.media = 1;
      },
    );
    expect(features).toEqual({
      'linked lines to prose': -1,
      code: log(2),
      cells: log(1),
      'list items': log(2),
      captions: log(1),
      media: log(3),
      articles: log(2),
      buttons: log(1),
    });
  });

  test.each([
    ['$ 12', 1],
    ['€12', 1],
    ['12 €', 1],
    ['12£', 1],
    ['From ₹500 a night', 1],
    ['12 $', 0],
    ['In 2024 the € fell', 0],
    ['€', 0],
    [`The well would cost €500, the clerk of the village of Olm said.`, 0],
  ])('“%s” shows %i prices', (text, prices) => {
    expect(look(['main', ['p', text], ['p', 'No price']]).prices ?? 0).toBe(log(prices));
  });

  test('names of elements, in any of their words, each time they are given', () => {
    const features = look([
      'main',
      ['div.story-body', ['p.story', 'A'], ['p.story', 'B']],
      ['div.postList', ['p.restore', 'C']],
    ]);
    expect(features).toMatchObject({ 'hint article': log(3) });
    expect(features['hint post']).toBeUndefined();
    expect(look(['main', ['div.post.entry', ['p.byline', 'A']]])).toMatchObject({
      'hint post': log(2),
      'hint byline': 1,
    });
  });

  const card = (words: string): Tree => ['div.item', ['p', 'The mill'], ['p', words]];
  test('cards: three or more siblings that look alike, with more than one text each', () => {
    const three = look(['main', ['p', FIRST], card('is sold'), card('is sold again'), card('and again')]);
    expect(three).toMatchObject({ 'card count': log(3), 'card words': round(13 / 26) });
    expect(look(['main', ['p', FIRST], card('is sold'), card('is sold again')])['card count']).toBeUndefined();
    expect(look(['main', ...['A', 'B', 'C', 'D'].map((text): Tree => ['p', text])])['card count']).toBeUndefined();
  });

  test('of several kinds of cards those with most words, wherever they stand; other parents’ are others', () => {
    const item = (tag: string): Tree => [tag, ['p', 'One'], ['p', 'Two']];
    const few = [item('li'), item('li'), item('li'), item('li')];
    const much = [card('is sold, as the others were'), card('is sold, too'), card('is for sale')];
    for (const tree of [
      ['main', ['ul', ...few], ['div', ...much]],
      ['main', ['div', ...much], ['ul', ...few]],
    ] as Tree[]) {
      expect(look(tree)['card count']).toBe(log(3));
    }
    expect(
      look(['main', ['div', item('li'), item('li')], ['ul', item('li'), item('li')]])['card count'],
    ).toBeUndefined();
    expect(look(['main', ['section', item('li'), item('dd'), item('li'), item('dd')]])['card count']).toBeUndefined();
  });
});

test('every feature is a number on the emptiest page', () => {
  for (const tree of [['main'], ['main', ['p', '']]] as Tree[]) {
    expect(Object.entries(read(makePage(tree))).filter(([, value]) => Number.isNaN(value))).toEqual([]);
  }
});
