import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../src/blocks/page-of';
import {
  ELEMENT_INLINE,
  LOOK_SHIFT,
  type PageData,
  RUN_BOLD,
  RUN_BROKEN,
  RUN_LINKED,
  RUN_SPACED,
} from '../../../src/page/page';
import { type Walked, walked } from './walked';

/** An element's number for its look and what holds for it. */
const look = (at: number, holds = 0) => (at << LOOK_SHIFT) | holds;

/** `<html><li class="byline"><p>By <a><b>Ann</b> Lee</a>, <br>and more</p></li></html>`, as a walk takes it down. */
const DATA: PageData = {
  url: 'https://paper.example/story',
  title: 'A\u00ad story',
  evidence: { htmlLang: 'en', canonical: null, metaTags: [{ name: 'og:title', content: 'A\u200b story' }], jsonLd: [] },
  texts: ['By', 'Ann', 'Lee', ',', 'and more'],
  runs: [2, 0, 4, RUN_SPACED | RUN_LINKED | RUN_BOLD, 3, RUN_SPACED | RUN_LINKED, 2, 0, 2, RUN_SPACED | RUN_BROKEN],
  blocks: [5, 1, 2],
  looks: ['html', '', 'li', 'byline', 'p', '', 'a', '', 'b', ''],
  elements: [-1, look(0), 0, look(1), 1, look(2), 2, look(3, ELEMENT_INLINE), 3, look(4, ELEMENT_INLINE)],
  marks: [{ element: 1, prop: '', hint: 'byline', datetime: null, path: '', linked: false }],
  foreignFrames: 0,
  truncated: false,
};

test('texts become blocks with what their places say', () => {
  const { blocks } = pageOf(DATA)!;
  expect(blocks).toEqual([
    {
      ...{ id: 0, kind: 'list-item', text: 'By Ann Lee, and more', element: 2, level: 0 },
      ...{ linked: 6, bold: 3, italic: 0, timed: 0, links: 1, media: 2 },
    },
  ]);
});

test('marks get the text of their element, with a line where the page breaks it', () => {
  expect(pageOf(DATA)!.evidence.marks).toMatchObject([{ tag: 'li', text: 'By Ann Lee,\nand more', paragraph: 0 }]);
});

test('what nobody sees is gone from what the page says of itself', () => {
  const { title, evidence } = pageOf(DATA)!;
  expect([title, evidence.metaTags[0]?.content]).toEqual(['A story', 'A story']);
});

test('blocks deep inside of inline elements take no longer for it', () => {
  const [depth, blocks] = [200_000, 8_000];
  const nested = Array.from({ length: depth }, (_, at) => [at - 1, look(1, ELEMENT_INLINE)]).flat();
  const page = pageOf({
    ...DATA,
    texts: Array.from({ length: 2 * blocks }, () => 'Said.'),
    runs: Array.from({ length: blocks }, () => [depth - 1, 0, 1, 0]).flat(),
    blocks: Array.from({ length: blocks }, () => [2, 0, 0]).flat(),
    elements: nested,
    marks: [],
  });
  expect(page?.blocks).toHaveLength(blocks);
  expect(page?.blocks.at(-1)?.element).toBe(1);
});

test('marks that come in no order, or many on one element, are read all the same', () => {
  const mark = DATA.marks[0]!;
  const page = pageOf({ ...DATA, marks: [{ ...mark, element: 4 }, { ...mark, element: 1 }, mark] });
  expect(page?.evidence.marks.map(({ tag }) => tag)).toEqual(['b', 'li', 'li']);
});

test.each<[Walked, string]>([
  [['p', 'Olm'], 'paragraph'],
  [['div', 'Olm'], 'other'],
  [['h2', 'Olm'], 'heading'],
  [['li', ['p', 'Olm']], 'list-item'],
  [['li', ['h2', 'Olm']], 'heading'],
  [['blockquote', ['p', 'Olm']], 'quote'],
  [['figcaption', ['div', ['p', 'Olm']]], 'caption'],
  [['pre', ['b', 'Olm']], 'preformatted'],
  [['td', 'Olm'], 'table'],
  // tables that lay out a page hold its paragraphs
  [['td', ['p', 'Olm']], 'paragraph'],
  [['li', ['td', ['p', 'Olm']]], 'list-item'],
  [['blockquote', ['li', ['p', 'Olm']]], 'list-item'],
  [['li', ['div', ['div', ['div', ['p', 'Olm']]]]], 'list-item'],
  [['li', ['div', ['div', ['div', ['div', ['p', 'Olm']]]]]], 'paragraph'],
  [['li', ['div', ['div', ['div', ['div', 'Olm']]]]], 'list-item'],
])('the nearest telling tag says what a block is: %j', (tree, kind) => {
  expect(pageOf(walked(['html', ['div', tree]]))!.blocks.map((block) => block.kind)).toEqual([kind]);
});

test('a block counts what is bold, italic, a time or a link in it, no more than its text', () => {
  const tree: Walked = ['p', ['i', 'On'], ['time', ' 5 May'], ['a', ['b', ' Ann']], ' left'];
  expect(pageOf(walked(['html', tree, ['p', ['i', ['b', ['a', ['time', '()  x']]]]]]))!.blocks).toMatchObject([
    { text: 'On 5 May Ann left', italic: 2, timed: 5, linked: 3, bold: 3, level: 0 },
    { text: 'x', italic: 1, timed: 1, linked: 1, bold: 1 },
  ]);
});

test.each<[Walked, string]>([
  [['p', ['a', 'One'], ['b', ' two']], 'p'],
  [['p', ['a', ['b', 'One'], ' two']], 'a'],
  [['p', ['a', 'One', ['b', ' two']]], 'a'],
  [['p', ['a', ['b', 'One'], ['i', ' two']], ['u', ' three']], 'p'],
  [['p', ['a', ['b', 'One'], ['i', ['u', ' two']]]], 'a'],
  [['p', 'One', ['a', ['b', ' two']]], 'p'],
  [['p', ['a', ['b', 'One']]], 'b'],
  [['p', ['a', ['i', ['u', 'One']]], ['b', ' two']], 'p'],
])('a block is of the innermost element around all of its texts: %j', (tree, tag) => {
  const page = pageOf(walked(['html', ['p', 'Olm'], tree]))!;
  expect(page.elements.tagOf(page.blocks[1]!.element)).toBe(tag);
});

test('an element is hidden where the walk found it so', () => {
  const { elements } = pageOf(walked(['html', ['p!', 'One'], ['p', 'Two']]))!;
  expect([...elements.hidden]).toEqual([0, 1, 0]);
});

test('a heading is one of its level, whatever is in its line', () => {
  const page = pageOf(walked(['html', ['h2', ['b', ['a', 'Olm']]], ['h3', 'Mill'], ['p', 'Bus']]))!;
  expect(page.blocks.map(({ level }) => level)).toEqual([2, 3, 0]);
});

test('an element has the tag and the hint of its look', () => {
  const { elements } = pageOf(DATA)!;
  expect([0, 1, 2, 3, 4].map((at) => `${elements.tagOf(at)} ${elements.hintOf(at)}`.trim())).toEqual([
    ...['html', 'li byline', 'p', 'a', 'b'],
  ]);
});

test('what is known of the page as a whole comes along', () => {
  const told = { url: 'https://olm.example/', foreignFrames: 3, truncated: true };
  const page = pageOf({ ...DATA, ...told })!;
  expect([page.url, page.foreignFrames, page.truncated]).toEqual(Object.values(told));
  expect(page.elements.size).toBe(5);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'page'],
  ['a part of it', { ...DATA, marks: undefined }],
  ['a mark that is none', { ...DATA, marks: [{ element: 1 }] }],
  ['a second root', { ...DATA, elements: [...DATA.elements.slice(0, 2), -1, ...DATA.elements.slice(3)] }],
  ['a parent that comes later', { ...DATA, elements: [-1, look(0), 2, look(1), 0, ...DATA.elements.slice(5)] }],
  ['an element that is its own parent', { ...DATA, elements: [-1, look(0), 1, ...DATA.elements.slice(3)] }],
  ['a first element in another', { ...DATA, elements: [0, ...DATA.elements.slice(1)] }],
  ['an element above the first', { ...DATA, elements: [-2, ...DATA.elements.slice(1)] }],
  ['an element without a look', { ...DATA, elements: DATA.elements.slice(0, -1) }],
  ['a look that is no number', { ...DATA, elements: [-1, 'p', ...DATA.elements.slice(2)] }],
  ['a look that is not there', { ...DATA, looks: DATA.looks.slice(0, 8) }],
  ['a look without a hint', { ...DATA, looks: DATA.looks.slice(0, 9) }],
  ['a text without an element', { ...DATA, texts: [...DATA.texts, 'more'], blocks: [6, 1, 2] }],
  ['an element without a text', { ...DATA, runs: [...DATA.runs, 2, 0] }],
  ['a text of an element that is not there', { ...DATA, runs: [5, ...DATA.runs.slice(1)] }],
  ['a block that is cut off', { ...DATA, blocks: [5, 1] }],
  ['a block without texts', { ...DATA, blocks: [5, 1, 2, 0, 0, 0] }],
  ['a block of more texts than there are', { ...DATA, blocks: [6, 1, 2] }],
  ['texts of no block', { ...DATA, blocks: [4, 1, 2] }],
  ['a mark on an element that is not there', { ...DATA, marks: [{ ...DATA.marks[0]!, element: 5 }] }],
])('%s is no page', (_, value) => {
  expect(pageOf(value)).toBeNull();
});

describe('marks', () => {
  const marksOf = (...trees: Walked[]) => pageOf(walked(['html', ...trees]))!.evidence.marks;
  const textOf = (...inside: (string | Walked)[]) => marksOf(['p', 'Olm'], ['div?', ...inside], ['p', 'End'])[0]?.text;

  test('know how many paragraphs have begun, their own among them', () => {
    const trees: Walked[] = [
      ['div?', 'One'],
      ['p', 'Two'],
      ['p?', 'Three'],
      ['div', ['p', ['b?', 'Four']]],
      ['div?', 'Five'],
    ];
    expect(marksOf(...trees).map(({ paragraph }) => paragraph)).toEqual([0, 2, 3, 3]);
  });

  test.each<[string, (string | Walked)[]]>([
    ['Ann Lee', ['Ann', ' Lee']],
    ['Ann\nLee', ['Ann', '\nLee']],
    [
      'Ann\nLee',
      [
        ['p', 'Ann'],
        ['p', 'Lee'],
      ],
    ],
    ['Ann, Olm', ['Ann', ', Olm']],
    [
      'Ann:\nLee',
      [
        ['p', 'Ann:'],
        ['p', 'Lee'],
      ],
    ],
    // in the page they touch, yet are no one word
    [
      'Ann Lee\nStaff Writer',
      [
        ['span', 'Ann Lee'],
        ['span', 'Staff Writer'],
      ],
    ],
    [
      '5\nMay',
      [
        ['span', '5'],
        ['span', 'May'],
      ],
    ],
    [
      'May\n5',
      [
        ['span', 'May'],
        ['span', '5'],
      ],
    ],
    [
      'Zoé\nÅse',
      [
        ['span', 'Zoé'],
        ['span', 'Åse'],
      ],
    ],
    [
      'Ann\nÅse',
      [
        ['span', 'Ann'],
        ['span', 'Åse'],
      ],
    ],
    [
      'Zoé\nAnn',
      [
        ['span', 'Zoé'],
        ['span', 'Ann'],
      ],
    ],
    [
      'z\nA',
      [
        ['span', 'z'],
        ['span', 'A'],
      ],
    ],
    [
      '9\nZ',
      [
        ['span', '9'],
        ['span', 'Z'],
      ],
    ],
    [
      'a\n0',
      [
        ['span', 'a'],
        ['span', '0'],
      ],
    ],
    [
      'By:Ann',
      [
        ['span', 'By:'],
        ['span', 'Ann'],
      ],
    ],
    [
      'Ann“Olm”',
      [
        ['span', 'Ann'],
        ['span', '“Olm”'],
      ],
    ],
    [
      'Zoé|',
      [
        ['span', 'Zoé'],
        ['span', '|'],
      ],
    ],
    [
      '|Zoé',
      [
        ['span', '|'],
        ['span', 'Zoé'],
      ],
    ],
    [
      '@Ann[Olm',
      [
        ['span', '@'],
        ['span', 'Ann'],
        ['span', '[Olm'],
      ],
    ],
    [
      '{Ann`',
      [
        ['span', '{'],
        ['span', 'Ann'],
        ['span', '`'],
      ],
    ],
    [
      '/5:',
      [
        ['span', '/'],
        ['span', '5'],
        ['span', ':'],
      ],
    ],
  ])('show %j', (text, inside) => {
    expect(textOf(...inside)).toBe(text);
  });

  test('that show much are none', () => {
    expect(textOf('x'.repeat(300))).toBe('x'.repeat(300));
    expect(textOf('x'.repeat(301))).toBeUndefined();
    expect(textOf('x'.repeat(200), ' ', 'y'.repeat(200))).toBeUndefined();
    expect(textOf(...Array.from({ length: 60 }, () => ' x'))).toHaveLength(119);
    expect(textOf(...Array.from({ length: 61 }, () => ' x'))).toBeUndefined();
  });

  test('that show nothing are none, but for those with a date', () => {
    const data = walked(['html', ['p', 'Olm'], ['div?'], ['div?']]);
    data.marks[1]!.datetime = '2026-05-03';
    expect(pageOf(data)!.evidence.marks).toMatchObject([{ tag: 'div', text: '', datetime: '2026-05-03' }]);
  });

  test('are no more than 300', () => {
    expect(marksOf(...Array.from({ length: 310 }, (): Walked => ['div?', 'Olm']))).toHaveLength(300);
  });

  test('at the end of the page end with it', () => {
    expect(marksOf(['p', 'Olm'], ['div?', 'Ann', ' Lee'])[0]?.text).toBe('Ann Lee');
  });
});
