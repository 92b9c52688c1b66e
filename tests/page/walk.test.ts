import { expect, test } from 'vitest';
import { pageOf } from '../../src/blocks/page-of';
import { readPage } from '../../src/page/read-page';
import { walkPage } from '../../src/page/walk';
import { read } from '../../src/reading';
import { pageFrom } from './support';

function parse(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
}
const texts = (body: string) => walkPage(parse(body)).blockTexts();

test('each block-level element is a block of collapsed text', () => {
  expect(
    texts('<h1> A  story </h1><div>One\n <b>bold</b> line<p>Two</p>Three</div><ul><li>Four<li><p>Five</p></ul>'),
  ).toEqual(['A story', 'One bold line', 'Two', 'Three', 'Four', 'Five']);
});

test('marks of a page that was encoded twice are read as they were meant, and stand where they stood', () => {
  const walk = walkPage(parse('<p>It â€“ <b>â\x80\x9cdonâ€™tâ€\x9d</b>, he said. Château</p>'));
  expect(walk.blockTexts()[0]).toBe('It – “don’t”, he said. Château');
  const [first, second, third] = walk.runsOf(0);
  expect(first!.offsets).toEqual([0, 1, 2, 3, 6]);
  expect(second!.offsets).toEqual([0, 3, 4, 5, 6, 9, 10]);
  expect([third!.start, third!.end]).toEqual([12, walk.blockTexts()[0]!.length]);
});

test('they stand where they stood when an element parts what was one of them', () => {
  const walk = walkPage(parse('<p>It â<b>€œis</b>â€\x9d, he said.</p>'));
  expect(walk.blockTexts()[0]).toBe('It “is”, he said.');
  expect(walk.runsOf(0).map(({ start, end, offsets }) => [start, end, offsets])).toEqual([
    [0, 4, [0, 1, 2, 3]],
    [4, 6, [2, 3]],
    [6, 17, [0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ]);
});

test('signs that nobody sees in orphaned brackets move nothing', () => {
  const document = parse('<p></p>');
  document.querySelector('p')!.append('\0(\0) The mayor');
  const walk = walkPage(document);
  expect(walk.blockTexts()[0]).toBe('The mayor');
  expect(walk.runsOf(0)[0]!.offsets).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test('signs for the ends of lines are no part of words, and offsets still lead to the page', () => {
  const walk = walkPage(
    parse('<p>Julia Klöck&shy;<b>ner</b> sag\u200bte\u2060: „Ja\ufeff“</p><p>&shy;</p><p>Ende</p>'),
  );
  expect(walk.blockTexts()).toEqual(['Julia Klöckner sagte: „Ja“', 'Ende']);
  expect(walk.runsOf(0).map(({ start, end, offsets }) => [start, end, offsets.length])).toEqual([
    [0, 11, 11],
    [11, 14, 3],
    [14, 26, 12],
  ]);
  expect(walk.runsOf(0)[2]!.offsets.slice(0, 6)).toEqual([0, 1, 2, 3, 5, 6]);
  expect(walk.runsOf(1).map(({ node }) => node.data)).toEqual(['Ende']);
});

test.each([
  ['wo<span>\ufeff</span>rd and more', 'word and more'],
  ['\u200b() BERLIN said', 'BERLIN said'],
  ['(\u200b) BERLIN said', 'BERLIN said'],
  ['\u2060<b>(</b>) BERLIN said', 'BERLIN said'],
  ['\ufeff<i>\ufeff</i> So <b>\ufeff</b>it is', 'So it is'],
])('signs that nobody sees are no space, and move no offset: %s', (html, text) => {
  const walk = walkPage(parse(`<p>${html}</p>`));
  expect(walk.blockTexts()).toEqual([text]);
  const spelled = walk.runsOf(0).flatMap(({ node, offsets }) => offsets.map((at) => node.data[at]));
  expect(spelled.join('')).toBe(text);
});

test('an element whose first words stand in a shadow root is a mark, and so is one that says it without words', () => {
  const page = parse(
    '<h1><x-badge></x-badge>The headline</h1><p>Text.</p><div class="publish-date" datetime="2024-05-01"></div>',
  );
  const shadow = page.querySelector('x-badge')!.attachShadow({ mode: 'open' });
  shadow.textContent = 'LIVE ';
  expect(pageFrom(page).evidence.marks.map(({ tag, datetime }) => [tag, datetime])).toEqual([
    ['h1', null],
    ['div', '2024-05-01'],
  ]);
});

test('who speaks is known where soft hyphens part the names', () => {
  const story = parse(
    '<article><h1>Streit um Ver&shy;fas&shy;sung</h1><p>Bundes&shy;tags&shy;prä&shy;si&shy;den&shy;tin Julia Klöck&shy;ner hat vor Fehlern gewarnt. ' +
      '„Wir müssen das ernst nehmen“, sag&shy;te Klöck&shy;ner am Montag in Berlin nach einer langen Sitzung des Rates.</p>' +
      `${'<p>Die Fähre verließ den Kai am Morgen, und vierzig Menschen standen an Deck, weil die Brücke wieder gesperrt war.</p>'.repeat(4)}</article>`,
  );
  story.title = 'Streit um Ver\u00adfas\u00adsung - Zeitung';
  const { article, speakers, attributions } = read(pageFrom(story), { summaryLength: 'normal' });
  expect(article.headline).toBe('Streit um Verfassung');
  expect(speakers.map(({ name, role }) => [name, role])).toEqual([['Julia Klöckner', 'Bundestagspräsidentin']]);
  expect(attributions[0]?.text).toBe('„Wir müssen das ernst nehmen“');
});

test('kinds come from the nearest telling tag', () => {
  const { blocks } = pageFrom(
    parse(
      '<p>a</p><h3>b</h3><ul><li><p>c</p></ul><blockquote><p>d</p></blockquote><figcaption>e</figcaption><div>f</div>',
    ),
  );
  expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'list-item', 'quote', 'caption', 'other']);
  expect(blocks[1]!.level).toBe(3);
});

test('one line break is a space, two end a block', () => {
  expect(texts('<div>One<br>more<br><br>Two<br> <br>Three</div>')).toEqual(['One more', 'Two', 'Three']);
});

test('scripts, styles, forms and templates hold no text', () => {
  expect(
    texts('<p>a<script>x</script><style>y</style></p><template><p>z</p></template><textarea>w</textarea>'),
  ).toEqual(['a']);
});

test('the orphaned brackets of a stripped agency name are not shown, and offsets still lead to the page', () => {
  const walk = walkPage(parse('<p> () The <a href="#">mayor</a>\n  spoke.</p>'));
  expect(walk.blockTexts()[0]).toBe('The mayor spoke.');
  const spelled = walk.runsOf(0).map((run) => run.offsets.map((at) => run.node.data[at]).join(''));
  expect(spelled.map((s) => s.replace(/\s/g, ' '))).toEqual(['The ', 'mayor', ' spoke.']);
  expect(walk.runsOf(0).map((run) => [run.start, run.end])).toEqual([
    [0, 4],
    [4, 9],
    [9, 16],
  ]);
});

test('every character of every block is the page character it points to', () => {
  const walk = walkPage(parse('<div> a&nbsp; b<br>c <i> d</i><br><br>()e<p>f\u3000g</p></div>'));
  for (const [block, text] of walk.blockTexts().entries()) {
    for (const run of walk.runsOf(block)) {
      for (let i = run.start; i < run.end; i++) {
        expect(run.node.data[run.offsets[i - run.start]!]!.replace(/\s/, ' ')).toBe(text[i]);
      }
    }
  }
  expect(walk.blockTexts()).toEqual(['a b c d', 'e', 'f g']);
});

test('elements tell the place: parents come first, hints and hiding are kept', () => {
  const { blocks, elements } = pageFrom(
    parse('<article class="story"><div id="body" hidden><p itemprop="x">One <a href="#">two</a></p></div></article>'),
  );
  const chain = [];
  for (let at = blocks[0]!.element; at >= 0; at = elements.parent[at]!) chain.push(at);
  expect(chain.map((element) => elements.tagOf(element))).toEqual(['p', 'div', 'article', 'body', 'html']);
  expect(chain.map((element) => elements.hintOf(element))).toEqual(['x', 'body', 'story', '', '']);
  expect(elements.hidden[chain[1]!]).toBe(1);
  expect(blocks[0]).toMatchObject({ linked: 3, links: 1 });
});

test('open shadow roots and frames of the same origin are read in their place', () => {
  const host = document.createElement('my-card');
  host.append('light');
  const root = host.attachShadow({ mode: 'open' });
  const before = document.createElement('p');
  before.textContent = 'shadow';
  root.append(before, document.createElement('slot'));
  const frame = document.createElement('iframe');
  document.body.replaceChildren(host, frame);
  frame.contentDocument!.body.textContent = 'framed';
  expect(walkPage(document).blockTexts()).toEqual(['shadow', 'light', 'framed']);
  document.body.replaceChildren();
});

test('fields that shadow a form’s own properties do no harm', () => {
  const fields = [
    'id',
    'children',
    'localName',
    'nodeType',
    'firstChild',
    'parentNode',
    'getAttribute',
    'hasAttributes',
  ];
  const form = `<form class="f">${fields.map((name) => `<input name="${name}">`).join('')}<p>One</p></form>`;
  const { blocks, elements } = pageFrom(parse(form));
  expect(blocks.map((block) => block.text)).toEqual(['One']);
  expect(elements.hintOf(elements.parent[blocks[0]!.element]!)).toBe('f');
});

test('an empty document has no block', () => {
  expect(walkPage(document.implementation.createDocument(null, null)).blockTexts()).toEqual([]);
  expect(texts('')).toEqual([]);
});

test('ten thousand levels of nesting are read', () => {
  const deep = parse('');
  let at: Element = deep.body;
  for (let i = 0; i < 10_000; i++) at = at.appendChild(deep.createElement('div'));
  at.textContent = 'deep';
  expect(walkPage(deep).blockTexts()).toEqual(['deep']);
});

test('reading changes nothing in the page', async () => {
  document.body.replaceChildren(
    ...parse(
      '<article><h1 class="title">One</h1><p class="byline">By Ada Byron</p><p>One <b>two</b></p>' +
        '<form class="author"><input name="id"></form><iframe></iframe><time datetime="2026-01-02">2 January</time></article>',
    ).body.children,
  );
  const before = document.documentElement.outerHTML;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { page, walk } = readPage(document);
  walk.runsOf(0);
  read(pageOf(page)!, { summaryLength: 'normal' });
  await new Promise((resolve) => setTimeout(resolve));
  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(records).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
  document.body.replaceChildren();
});

test('an element without children does not take in what follows it', () => {
  const { blocks, elements } = pageFrom(
    parse('<ul><li><div></div><p>One</p></li><li><i></i><p>Two</p></li></ul><p>Three</p>'),
  );
  const path = (at: number): string => (at < 0 ? '' : `${path(elements.parent[at]!)}/${elements.tagOf(at)}`);
  expect(blocks.map(({ element }) => path(element))).toEqual([
    '/html/body/ul/li/p',
    '/html/body/ul/li/p',
    '/html/body/p',
  ]);
});

test('an open shadow root without text leaves its host’s neighbours where they are', () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' });
  const after = document.createElement('p');
  after.textContent = 'After';
  const page = parse('');
  page.body.append(host, after);
  const { blocks, elements } = pageFrom(page);
  expect(elements.tagOf(elements.parent[blocks[0]!.element]!)).toBe('body');
});
