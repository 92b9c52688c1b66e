import { expect, test } from 'vitest';
import { hydratedBody } from '../../../../src/article/hydration/data-body';
import { paragraph } from '../pages';

const TITLE = 'The well of Olm';
const story = [0, 1, 2, 3, 4, 5].map(paragraph);
const bodyOf = (...values: unknown[]) =>
  hydratedBody(
    values.map((value) => JSON.stringify(value)),
    [TITLE],
    7,
  );
const textsOf = (...values: unknown[]) => bodyOf(...values).map(({ text }) => text);

test.each<[string, unknown]>([
  ['HTML', { props: { article: { title: TITLE, body: story.map((text) => `<p>${text}</p>`).join('') } } }],
  ['plain text', { article: { fullText: story.join('\n\n') } }],
  ['a list of texts', { data: { story: { paragraphs: story } } }],
  ['typed elements', { content_elements: story.map((content) => ({ type: 'text', _id: 'A1', content })) }],
  [
    'rich text',
    { blocks: story.map((text) => ({ _type: 'block', style: 'normal', children: [{ _type: 'span', text }] })) },
  ],
  [
    'a store by ids',
    Object.fromEntries(story.map((text, at) => [`Paragraph:${at}`, { __typename: 'Paragraph', text }])),
  ],
  ['sections', { sections: [0, 3].map((from) => ({ paragraphs: story.slice(from, from + 3) })) }],
  ['a flat table', [{ title: 1, body: 2 }, TITLE, story.map((text) => `<p>${text}</p>`).join('')]],
  ['JSON in a text', { cache: JSON.stringify({ body: story }) }],
  ['elements of React', ['$', 'main', null, { children: story.map((children) => ['$', 'p', null, { children }]) }]],
])('finds a body that is %s', (_, value) => {
  expect(textsOf(value)).toEqual(story);
});

test('numbers the blocks from the given id on', () => {
  expect(bodyOf({ body: story }).map(({ id }) => id)).toEqual([7, 8, 9, 10, 11, 12]);
});

test('joins a paragraph that links and marks part', () => {
  const pieces = [
    { nodeType: 'text', value: 'The captain said ' },
    { nodeType: 'hyperlink', data: { uri: '/quay' }, content: [{ nodeType: 'text', value: 'no' }] },
    { nodeType: 'text', value: ', and the ferry stayed where it had been since the morning.' },
  ];
  const rich = [...story.map((value) => [{ nodeType: 'text', value }]), pieces].map((content) => ({
    nodeType: 'paragraph',
    content,
  }));
  expect(textsOf({ content: rich }).at(-1)).toBe(
    'The captain said no, and the ferry stayed where it had been since the morning.',
  );
});

test('keeps subheads, lists and quotations as what they are', () => {
  const elements = [
    { type: 'text', content: story[0] },
    { type: 'header', level: 2, content: 'On the quay' },
    { type: 'text', content: story[1] },
    { type: 'list', items: [{ type: 'list-item', content: 'Forty metres of rope' }] },
    { type: 'quote', content_elements: [{ type: 'text', content: '“Nobody asked the ferry.”' }] },
    ...story.slice(2).map((content) => ({ type: 'text', content })),
  ];
  const kinds = bodyOf({ content_elements: elements }).map(({ kind }) => kind);
  expect(kinds.slice(0, 5)).toEqual(['paragraph', 'heading', 'paragraph', 'list-item', 'quote']);
});

test('leaves out captions, related stories and what is said twice', () => {
  const long = 'which is long enough to be taken for a sentence of the text';
  const elements: unknown[] = story.map((content) => ({ type: 'text', content }));
  elements.splice(2, 0, { type: 'image', caption: `The quay in the evening, ${long}.`, url: '/1.jpg' });
  elements.splice(4, 0, { type: 'interstitial_link', content: `Read more about the quay, ${long}.`, url: '/2' });
  elements.splice(5, 0, { headline: `Another story, ${long}`, url: '/3', text: `A teaser of another story, ${long}.` });
  elements.push({ type: 'text', content: story[3] });
  expect(textsOf({ title: TITLE, content_elements: elements })).toEqual(story);
});

test('of several articles takes the one that the page is named after', () => {
  const other = [6, 7, 8, 9, 10, 11, 12, 13].map(paragraph);
  const articles = [
    { title: 'A longer story', url: '/long', body: other.map((text) => `<p>${text}</p>`).join('') },
    { title: TITLE, url: '/well', body: story.map((text) => `<p>${text}</p>`).join('') },
  ];
  expect(textsOf({ articles })).toEqual(story);
});

test('names are evidence and no verdict', () => {
  const widgets = story.map((text) => ({ type: 'teaser_widget', fields: { caption: { value: text } } }));
  expect(textsOf({ meta: { title: TITLE, related: widgets } })).toEqual(story);
});

test('the words of an interface, and of programs, are no article', () => {
  const messages = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `m${at}`,
      `You will hear from us within ${at} hours, please try again later, or never.`,
    ]),
  );
  const code = Array.from(
    { length: 40 },
    (_, at) => `const post${at} = (a) => { return a.title_text; } // pages go to the top level`,
  );
  expect(textsOf({ messages, code })).toEqual([]);
  expect(textsOf({ messages, code, page: { body: story } })).toEqual(story);
});

test('a body that is there twice, whole and in paragraphs, is read once', () => {
  const html = story.map((text) => `<p>${text}</p>`).join('');
  for (const first of ['plain', 'html'])
    expect(
      textsOf({
        article: {
          [first]: first === 'plain' ? story.join(' ') : html,
          last: first === 'plain' ? html : story.join(' '),
        },
      }),
    ).toEqual(story);
});

test('hostile data give what they hold, or nothing', () => {
  const hostile = `{"__proto__":{"body":"x"},"constructor":{"prototype":{"a":1}},"body":${JSON.stringify(story)}}`;
  expect(hydratedBody([hostile], [], 0).map(({ text }) => text)).toEqual(story);
  expect(({} as Record<string, unknown>).body).toBeUndefined();
  const deep = `${'['.repeat(200_000)}${JSON.stringify(story[0])}${']'.repeat(200_000)}`;
  expect(hydratedBody([deep], [], 0).length).toBeLessThanOrEqual(1);
  const far = (levels: number) => `${'['.repeat(levels)}${JSON.stringify(story)}${']'.repeat(levels)}`;
  expect(hydratedBody([far(100)], [], 0).map(({ text }) => text)).toEqual(story);
  expect(hydratedBody([far(1_000)], [], 0)).toEqual([]);
  expect(hydratedBody(['', '{', '[1,2,3]', `{"a":"${'<'.repeat(100_000)}"}`], [], 0)).toEqual([]);
  const wide = JSON.stringify({
    list: Array.from({ length: 200_000 }, (_, at) => `Line ${at} of very many lines in a table of words.`),
  });
  expect(hydratedBody([wide], [], 0).length).toBeLessThanOrEqual(1_000);
});

test('the page’s title, scraps and what programs read are no lines of the text, but short sentences and headings are', () => {
  const lines = [
    `<p>${TITLE}</p>`,
    '<p>Advertisement here now</p>',
    '<p>* * *</p>',
    '<p>set_rows max_rows min_rows</p>',
    '<p>return f(a) => {a}</p>',
    '<p>“Stop!”</p>',
    '<h2>Water</h2>',
    '<p>A line without stop</p>',
  ];
  const body = story.map((text) => `<p>${text}</p>`).join('');
  expect(textsOf({ article: { body: body + lines.join('') } })).toEqual([
    ...story,
    '“Stop!”',
    'Water',
    'A line without stop',
  ]);
});

test('what is said twice stays where it was first, whatever follows it', () => {
  const body = [...story, story[1], 'nobody in the village', story[2], 'Nothing of that kind'];
  expect(textsOf({ body })).toEqual([...story, 'nobody in the village', 'Nothing of that kind']);
});

test('a text without its breaks is told by how the paragraph after its first begins', () => {
  const paragraphs = [story[0], `${story[1]} This was added.`, ...story.slice(2)];
  expect(textsOf({ article: { plain: story.join(' '), body: paragraphs } })).toEqual(paragraphs);
});

test('pieces of one paragraph keep the spaces between them', () => {
  const pieces = ['The captain ', 'said ', 'that ', 'nobody', ' in ', 'Olm', ' had seen the ferry leave.'];
  expect(textsOf({ body: [...story, ...pieces] })).toEqual([
    ...story,
    'The captain said that nobody in Olm had seen the ferry leave.',
  ]);
});

test('what stands far apart in the data is never one paragraph', () => {
  const far = (text: string) => [[[[[[text]]]]]];
  const open = ['The captain of the ferry of Olm said that ', 'Nobody in the village of Olm had seen it leave.'];
  expect(textsOf({ body: [...story, ...open.map(far)] })).toEqual([...story, open[0]!.trim(), open[1]]);
});

test('a type says what texts are that stand near below it', () => {
  const text = (at: number) => ({ type: 'text', content: story[at] });
  const elements = [
    text(0),
    { type: 'quote', content: `<h2>On the quay</h2><p>${story[1]}</p>` },
    { type: 'list-item', a: { b: { type: 'text', content: story[2] } } },
    { type: 'blockquote', a: { b: { c: { text: story[3] } } } },
    text(4),
    text(5),
  ];
  expect(bodyOf({ content_elements: elements }).map(({ kind }) => kind)).toEqual([
    'paragraph',
    'heading',
    'quote',
    'list-item',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

const untitled = (value: unknown, ...titles: string[]) =>
  hydratedBody([JSON.stringify(value)], titles, 0).map(({ text }) => text);
const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

test.each<[string, unknown]>([
  ['a line that is there often', many(40, () => 'The night bus of Olm is never late in the winter months.')],
  ['short lines', many(150, (n) => `Line ${n} of the ferry`)],
  ['lines of hardly a sentence', many(20, (n) => `Number ${n} of the ferries of the village is sold.`)],
  ['one endless text', [many(60, (n) => paragraph(n)).join(' ')]],
  ['words of programs', many(60, (n) => `set_rows max_rows of part_${n} to the first of all rows_left in the_table`)],
])('a story is found beside %s', (_, items) => {
  const long = many(10, paragraph).map((text) => text.replace('day', 'the day'));
  expect(untitled({ first: { items }, second: { content: long } })).toEqual(long);
  expect(untitled({ first: { content: long }, second: { items } })).toEqual(long);
});

test('a story is found beside more comments than it is long', () => {
  const comments = many(14, (n) => paragraph(n + 20));
  expect(untitled({ page: { content: story }, comments })).toEqual(story);
  expect(untitled({ page: { content: story }, widget: { type: 'comment_list', items: comments } })).toEqual(story);
  expect(untitled({ page: { content: story }, widget: { list: comments.map((comment) => ({ comment })) } })).toEqual(
    story,
  );
});

test('words that look like programs’ are words where they are few', () => {
  const odd = story.map((text) => `${text} She bought an iPhone on eBay.`);
  expect(untitled({ content: odd })).toEqual(odd);
});

test('a larger part of the text is of it, whatever its name', () => {
  const sidebar = { type: 'sidebar', items: story.slice(2, 5).map((content) => ({ type: 'text', content })) };
  expect(untitled({ content: [story[0], story[1], sidebar, story[5]] })).toEqual(story);
});

test('texts that say hardly a word of the title are none of the page', () => {
  expect(untitled({ content: story }, 'Bicycle thieves caught')).toEqual([]);
  expect(untitled({ content: story }, 'Bicycle thieves caught before winter')).toEqual(story);
  // short words say nothing
  expect(untitled({ content: story }, 'Who is it')).toEqual(story);
});

test('of two texts the one that says more of the title’s words is the page’s', () => {
  const other = many(8, (n) => `The ferries of the lake will be sold before the summer, as number ${n} was last year.`);
  expect(
    untitled({ a: { content: other }, b: { content: story } }, 'Captain said harbour mended before winter'),
  ).toEqual(story);
});

test('in scripts without spaces a title is known by any two of its characters', () => {
  const lines = many(9, (n) => `${n}月の東京で会議が開かれ、多くの人が集まって話し合った。`);
  expect(untitled({ content: lines }, '東京の会議')).toEqual(lines);
  expect(untitled({ content: lines }, '大阪')).toEqual([]);
});

const works = (...titles: string[]) => ({
  articles: titles.map((title, n) => ({
    title,
    url: `/${n}`,
    body: many(6 + 2 * n, (at) => `<p>${paragraph(at + 20 * n)}</p>`).join(''),
  })),
});
const first = many(6, paragraph);

test.each([
  [['The well of Olm runs dry – Olm Post'], ['The well of Olm runs dry', 'A longer story of ferries'], true],
  [['Olm Post', 'The well of Olm runs dry'], ['The well of Olm runs dry', 'A longer story of ferries'], true],
  // most of the words are enough, one is not
  [['The old well of Olm runs dry'], ['The well of Olm is empty', 'A longer story'], true],
  [['The well runs dry in Olm'], ['Olm', 'A longer story'], false],
  [['The well of Olm runs dry'], ['The ferry of Marsh is sold to nobody', 'A longer story'], false],
])('a page that is called %j, of the works %j', (titles, named, isFirst) => {
  const texts = untitled(works(...named), ...titles);
  expect([texts.length, texts[0]]).toEqual(isFirst ? [6, first[0]] : [8, paragraph(20)]);
});

const LONG = 'which is long enough to be taken for a sentence of the text';

test.each<[string, object]>([
  ['a caption', { caption: `The quay in the evening, ${LONG}.` }],
  ['a description of several lines', { description: `<p>One, ${LONG}.</p><p>Two, ${LONG}.</p>` }],
  ['what programs read', { className: 'one two three four five six seven eight nine', d: `M 1 2, ${LONG}` }],
  ['an address', { text: 'https://olm.example/the/well/of/olm' }],
  ['a path', { text: '/the/well/of/olm/is/dry' }],
  ['nothing', { text: null, list: [null, 12, true, ''], none: {} }],
  ['a work of its own', { items: [{ title: { rendered: 'The mill' }, link: '/mill', text: `A mill, ${LONG}.` }] }],
  ['an element of React that is a caption', { items: [['$', 'figcaption', null, { children: `The quay, ${LONG}.` }]] }],
])('%s beside the text is left out', (_, beside) => {
  expect(textsOf({ article: { title: TITLE, body: story, ...beside } })).toEqual(story);
});

test('short lines are text under a key of texts only', () => {
  const short = 'Then it was over.';
  expect(textsOf({ paragraphs: [...story, short], other: short })).toEqual([...story, short]);
});

test('a work may have its title in parts', () => {
  const posts = [story, many(9, (n) => paragraph(n + 30))].map((texts, n) => ({
    title: { rendered: n ? 'A longer story of mills' : TITLE },
    link: `/${n}`,
    content: { rendered: texts.map((text) => `<p>${text}</p>`).join('') },
  }));
  expect(textsOf(posts)).toEqual(story);
});

test('of several types the first that says something counts', () => {
  expect(bodyOf({ content: [...story, { type: '', _type: 'quote', text: `A word, ${LONG}.` }] }).at(-1)?.kind).toBe(
    'quote',
  );
  expect(bodyOf({ content: [...story, { type: 7, _type: 'quote', text: `A word, ${LONG}.` }] }).at(-1)?.kind).toBe(
    'quote',
  );
});

test.each([
  ['h2', 'heading'],
  ['H3', 'heading'],
  ['Header', 'heading'],
  ['subhead', 'heading'],
  ['subheadline', 'heading'],
  ['headings', 'heading'],
  ['masthead', 'paragraph'],
  ['headphones', 'paragraph'],
  ['list_item', 'list-item'],
  ['richQuote', 'quote'],
  ['quotation', 'paragraph'],
  ['text', 'paragraph'],
])('a text of the type “%s” is a %s', (type, kind) => {
  const said = `A word, ${LONG}.`;
  expect(bodyOf({ content: [...story, { type, text: said }] }).at(-1)).toMatchObject({ kind, text: said });
});

test.each([
  ['h3', 'heading'],
  ['normal', 'paragraph'],
  ['depth2', 'paragraph'],
  ['h2big', 'paragraph'],
])('and one of the style “%s” a %s', (style, kind) => {
  const block = { _type: 'block', style, children: [{ _type: 'span', text: 'On the quay of Olm' }] };
  expect(bodyOf({ content: [...story, block] }).at(-1)).toMatchObject({ kind, text: 'On the quay of Olm' });
});

test('elements of React are what their tags say', () => {
  const element = (tag: unknown, children: string) => ['$', tag, null, { children }];
  const kinds = bodyOf([
    ...story.map((text) => element('p', text)),
    element('h2', 'On the quay'),
    element('li', 'Forty metres of rope'),
  ]);
  expect(kinds.slice(-2).map(({ kind }) => kind)).toEqual(['heading', 'list-item']);
  // what only looks like one is a list as others are
  expect(textsOf(['$', 'p'], [7, 'figcaption', null, story], ['$', 7, null, { body: story }])).toEqual(story);
});
