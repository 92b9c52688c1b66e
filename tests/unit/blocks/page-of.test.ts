import { expect, test } from 'vitest';
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
