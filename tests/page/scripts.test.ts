import { expect, test } from 'vitest';
import { extractArticle } from '../../src/article/extract';
import { readPage } from '../../src/page/read-page';
import { pageFrom } from './support';

const parse = (html: string): Document => new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
const SENTENCE =
  'The ferry left the quay at six in the morning, and forty people stood on the deck, because the bridge was closed.';
const DATA = JSON.stringify({
  story: { paragraphs: Array.from({ length: 9 }, (_, at) => `On day ${at}: ${SENTENCE}`) },
});
const SCRIPTS = `<script type="application/json">${DATA}</script><script type="application/ld+json">{"text":"${SENTENCE.repeat(3)}"}</script>
  <script src="data:,1">${SENTENCE.repeat(3)}</script><script>var small = 1;</script>`;

test('a page that shows too little for an article hands its scripts over, JSON-LD and short ones apart', () => {
  const { page } = readPage(parse(`<body><p>${SENTENCE}</p>${SCRIPTS}</body>`));
  expect(page.evidence.scripts).toEqual([DATA]);
});

test('a page that shows an article keeps its scripts', () => {
  const { page } = readPage(parse(`<body>${`<p>${SENTENCE}</p>`.repeat(20)}${SCRIPTS}</body>`));
  expect(page.evidence).not.toHaveProperty('scripts');
});

test('what stands around an article is none, however much', () => {
  const links = `<ul>${`<li><a href="/x">${SENTENCE}</a></li>`.repeat(30)}</ul><p>Short.</p>`.repeat(3);
  expect(readPage(parse(`<body>${links}${SCRIPTS}</body>`)).page.evidence.scripts).toHaveLength(1);
});

test('scripts beyond all measure are left', () => {
  const huge = `<script>a="${'x'.repeat(2_000_001)}"</script>`;
  const many = `<script>b="${'x'.repeat(300)}"</script>`.repeat(700);
  const scripts = readPage(parse(`<body>${huge}${many}</body>`)).page.evidence.scripts ?? [];
  expect(scripts).toHaveLength(500);
});

test('a text that only the scripts hold is read, and nothing of the page is changed by it', () => {
  const page = parse(`<body><h1>By ferry</h1>${SCRIPTS}</body>`);
  const before = page.documentElement.outerHTML;
  const article = extractArticle(pageFrom(page));
  expect(article.blocks).toHaveLength(9);
  expect(article.notes).toEqual(['text only in hydration data']);
  expect(page.documentElement.outerHTML).toBe(before);
});
