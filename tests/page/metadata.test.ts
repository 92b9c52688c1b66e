import { expect, test } from 'vitest';
import { extractArticle } from '../../src/article/extract';
import { pageFrom } from './support';

const parse = (html: string): Document => new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
const evidenceOf = (page: Document) => pageFrom(page).evidence;
const read = (html: string) => extractArticle(pageFrom(parse(html)));
const PROSE = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>The ferry left the quay at ${at + 6} in the morning, and forty people stood on the deck, because the bridge was closed again. Nobody said a word until the far shore came into sight.</p>`,
).join('');

test('collects meta tags, JSON-LD, language, canonical address and marks', () => {
  const evidence = evidenceOf(
    parse(
      '<html lang="en-GB"><head><meta property="OG:Title" content=" A "><meta name="author" content="Ada Byron"><meta name="x">' +
        '<link rel="canonical" href="/a"><script type="application/ld+json">{"@type":"Article"}</script></head>' +
        '<body><h1>A</h1><p class="byline">By <a href="/authors/ada">Ada Byron</a></p><time datetime="2026-01-02">2 January</time><p>text</p></body></html>',
    ),
  );
  expect(evidence.htmlLang).toBe('en-GB');
  expect(evidence.canonical).toBe('/a');
  expect(evidence.metaTags).toEqual([
    { name: 'og:title', content: 'A' },
    { name: 'author', content: 'Ada Byron' },
  ]);
  expect(evidence.jsonLd).toEqual(['{"@type":"Article"}']);
  expect(evidence.marks.map(({ tag, text, datetime, linked }) => [tag, text, datetime, linked])).toEqual([
    ['h1', 'A', null, false],
    ['p', 'By Ada Byron', null, false],
    ['a', 'Ada Byron', null, true],
    ['time', '2 January', '2026-01-02', false],
  ]);
});

test('keeps neighbouring elements of a byline apart', () => {
  const [mark] = evidenceOf(
    parse('<div class="byline"><span>Ada Byron</span><span>Staff Writer</span><div>3 May</div></div>'),
  ).marks;
  expect(mark?.text).toBe('Ada Byron\nStaff Writer\n3 May');
});

test('a form whose fields shadow the methods of the page trips nothing', () => {
  const clobbered = parse(
    '<body><form name="querySelectorAll"><input name="getAttribute"><input name="closest"><input name="textContent"></form>' +
      '<form class="byline"><input name="id"><input name="getAttribute"><input name="localName"><input name="children">By Ada Byron</form>' +
      '<img name="title"><img name="documentElement"></body>',
  );
  expect(evidenceOf(clobbered).marks.map((mark) => mark.text)).toEqual(['By Ada Byron']);
});

test('an empty document says nothing', () => {
  const empty = document.implementation.createDocument(null, null);
  expect(evidenceOf(empty)).toEqual({
    htmlLang: null,
    canonical: null,
    metaTags: [],
    jsonLd: [],
    marks: [],
    scripts: [],
  });
});

test('huge mark-up is bounded', () => {
  const evidence = evidenceOf(
    parse(
      `${'<meta name="a" content="b">'.repeat(3_000)}<body>${'<time>1 May 2026</time>'.repeat(3_000)}` +
        `<div class="author">${'<b>x</b>'.repeat(9_000)}</div><script type="application/ld+json">"${'x'.repeat(2_000_000)}"</script>`,
    ),
  );
  expect(evidence.metaTags.length).toBeLessThanOrEqual(400);
  expect(evidence.marks.length).toBeLessThanOrEqual(300);
  expect(evidence.marks.some((mark) => mark.hint === 'author')).toBe(false);
  expect(evidence.jsonLd).toEqual([]);
});

test('the date is the article’s, never that of a suggested post', () => {
  const { published, byline } = read(
    `<title>Ferry sails in spite of the closed bridge</title><h1>Ferry sails in spite of the closed bridge</h1>
     <p class="by">By Ada Byron</p><p>Published 4 May 2026</p>${PROSE}
     <aside><a href="/2"><h3>Other news</h3><time datetime="2019-01-01">1 January 2019</time><span class="author">Bo Lind</span></a></aside>`,
  );
  expect(published).toBe('2026-05-04');
  expect(byline).toEqual(['Ada Byron']);
});

test('an agency is no author, and a name that is declared beside it is', () => {
  const { byline, credit } = read(
    `<title>Ferry sails</title><meta name="author" content="Reuters, Ada Byron"><h1>Ferry sails</h1>${PROSE}`,
  );
  expect(byline).toEqual(['Ada Byron']);
  expect(credit).toBe('Reuters');
});

test('a German article without any declaration is an article in German', () => {
  const article = read(
    `<title>Fähre fährt trotz gesperrter Brücke</title><h1>Fähre fährt trotz gesperrter Brücke</h1><p>Von Jörg Maas</p><p>3. März 2026, 14:22 Uhr</p>
     ${'<p>Die Fähre verließ den Kai am Morgen, und vierzig Menschen standen an Deck, weil die Brücke wieder gesperrt war. Der Fährmann sagte, dass er das nicht für möglich gehalten habe.</p>'.repeat(7)}`,
  );
  expect(article.isArticle).toBe(true);
  expect(article.lang).toBe('de');
  expect(article.byline).toEqual(['Jörg Maas']);
  expect(article.published).toBe('2026-03-03T14:22');
});

test('a page of headlines is a section front and no article', () => {
  const cards = Array.from(
    { length: 30 },
    (_, at) =>
      `<div class="card"><h3><a href="/n/${at}">Council talks about the old bridge for the ${at}th time</a></h3></div>`,
  ).join('');
  const { isArticle, kind } = read(`<title>News - Harbour Gazette</title><h1>News</h1>${cards}`);
  expect(isArticle).toBe(false);
  expect(kind).toBe('section-front');
});

test('a shop, a login form and a page without text are no articles', () => {
  const shop = `<title>Lantern XL</title><h1>Lantern XL</h1><p class="price">€ 24.90</p><button>Add to cart</button><ul>${'<li>Waterproof up to two metres</li>'.repeat(5)}</ul>`;
  const login = '<title>Sign in</title><form><label>Name</label><input><button>Sign in</button></form>';
  for (const html of [shop, login, '']) expect(read(html).isArticle).toBe(false);
});
