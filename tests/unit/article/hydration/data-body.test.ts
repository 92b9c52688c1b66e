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
