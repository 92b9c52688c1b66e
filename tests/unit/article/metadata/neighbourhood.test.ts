import { describe, expect, test } from 'vitest';
import { aroundHeadline, headingsOf } from '../../../../src/article/metadata/neighbourhood';
import type { Mark } from '../../../../src/page/evidence';
import type { Page } from '../../../../src/page/page';
import { makePage, paragraph, type Tree } from '../pages';

const texts = (page: Page) => headingsOf(page).map(({ text }) => text);

describe('the headings of a page', () => {
  test('are those of the first four levels, with what they link to and are called', () => {
    const page = makePage([
      'main',
      ['h1.entry-title', 'The well of Olm'],
      ['h2', ['a', 'Ferry sold']],
      ['h4', 'Weather'],
      ['h5', 'Small print'],
      ['p', paragraph(1)],
    ]);
    expect(texts(page)).toEqual(['The well of Olm', 'Weather']);
    expect(headingsOf(page).map(({ level, named, linked }) => [level, named, linked])).toEqual([
      [1, true, false],
      [4, false, false],
    ]);
  });

  test('a heading that is a link as a whole is one to something else', () => {
    const page = makePage(['main', ['h2', 'Ferry sold to the town of Olm']]);
    page.blocks[0] = { ...page.blocks[0]!, linked: 29 };
    expect(headingsOf(page)[0]!.linked).toBe(true);
    page.blocks[0] = { ...page.blocks[0]!, linked: 10 };
    expect(headingsOf(page)[0]!.linked).toBe(false);
  });

  test('a text as long as a paragraph is no heading', () => {
    expect(texts(makePage(['main', ['h2', 'The well of Olm'], ['h2', 'word '.repeat(90).trim()]]))).toEqual([
      'The well of Olm',
    ]);
  });

  test('without any, a text that the page shows twice is one', () => {
    const twice = ['main', ['p', 'The well of Olm'], ['p', 'Home'], ['p', 'Home'], ['p', 'The well of Olm']] as Tree;
    expect(headingsOf(makePage(twice))).toMatchObject([{ text: 'The well of Olm', block: 0 }]);
  });

  test('but no link, and no paragraph; then what the page calls its headline is', () => {
    const tree: Tree = [
      'main',
      ['a', 'The ferry of Olm'],
      ['a', 'The ferry of Olm'],
      ['p', paragraph(1)],
      ['p', paragraph(1)],
      ['div.article-title', 'The well of Olm'],
    ];
    expect(texts(makePage(tree))).toEqual(['The well of Olm']);
  });
});

describe('what stands around the headline', () => {
  const page = makePage([
    'main',
    ['p', 'Valley'],
    ['h1', 'The well of Olm'],
    ['p', 'By Nora Hallberg'],
    ['h2', 'It is dry again'],
    ['ul', ['li', 'Share']],
    ['p', 'Olm, 5 March'],
    ['p', paragraph(1)],
    ['p', 'A picture of the well'],
    ['p', paragraph(2)],
    ['p', paragraph(3)],
    ['p', 'Nora Hallberg lives in Olm.'],
  ]);

  test('its short lines, those behind it first, and those behind the text apart', () => {
    expect(aroundHeadline(page, 1)).toMatchObject({
      lines: ['By Nora Hallberg', 'It is dry again', 'Share', 'Olm, 5 March', 'A picture of the well', 'Valley'],
      plainLines: ['By Nora Hallberg', 'Olm, 5 March', 'A picture of the well'],
      laterLines: ['Nora Hallberg lives in Olm.'],
      lastLine: 'Olm, 5 March',
    });
  });

  test('of what stands before it, the nearest six blocks', () => {
    const before = Array.from({ length: 9 }, (_, n): Tree => ['p', `Menu ${n}`]);
    const { lines } = aroundHeadline(makePage(['main', ...before, ['h1', 'The well of Olm']]), 9);
    expect(lines).toEqual(['Menu 8', 'Menu 7', 'Menu 6', 'Menu 5', 'Menu 4', 'Menu 3']);
  });

  test('of what stands behind it, thirty blocks', () => {
    const behind = Array.from({ length: 40 }, (_, n): Tree => ['p', `Line ${n}`]);
    const { lines, laterLines } = aroundHeadline(makePage(['main', ['h1', 'The well of Olm'], ...behind]), 0);
    expect([lines.length, lines.at(-1), laterLines[0]]).toEqual([30, 'Line 29', 'Line 30']);
  });

  const mark = (text: string, paragraph: number, tag = 'span'): Mark => ({
    tag,
    prop: '',
    hint: '',
    text,
    datetime: null,
    path: '',
    paragraph,
    linked: false,
  });

  test('its marks begin with the headline’s own, then go back; those far from it come later', () => {
    const marks = [
      mark('Menu', 0),
      mark('Valley', 8),
      mark('The well of Olm', 10, 'h1'),
      mark('By Nora Hallberg', 11),
      mark('Ferry sold', 30),
    ];
    const { evidence } = page;
    const around = aroundHeadline({ ...page, evidence: { ...evidence, marks } }, 1);
    expect(around.marks.map(({ text }) => text)).toEqual(['The well of Olm', 'By Nora Hallberg', 'Valley']);
    expect(around.laterMarks.map(({ text }) => text)).toEqual(['Ferry sold']);
  });

  test('without a mark of its own its place is told by the paragraphs before it', () => {
    const marks = [mark('By Nora Hallberg', 2), mark('Ferry sold', 9), mark('Another headline', 3, 'h1')];
    const { evidence } = page;
    const around = aroundHeadline({ ...page, evidence: { ...evidence, marks } }, 1);
    expect(around.marks.map(({ text }) => text)).toEqual(['By Nora Hallberg', 'Another headline']);
    expect(around.laterMarks.map(({ text }) => text)).toEqual(['Ferry sold']);
  });

  test('which are its paragraphs, not all of its blocks; nearer marks come first when one goes back', () => {
    const before: Tree[] = Array.from({ length: 12 }, (_, n) => [n % 2 ? 'p' : 'li', `Menu ${n}`]);
    const long = makePage(['main', ...before, ['h1', 'The well of Olm']]);
    const near = (marks: Mark[]) =>
      aroundHeadline({ ...long, evidence: { ...long.evidence, marks } }, 12).marks.map(({ text }) => text);
    // six paragraphs stand before the headline: four back and six ahead are near
    expect(near([1, 2, 6, 12, 13].map((place) => mark(`at ${place}`, place)))).toEqual(['at 2', 'at 6', 'at 12']);
    const own = mark('The well of Olm', 6, 'h1');
    expect(near([mark('One', 4), mark('Two', 5), own, mark('Three', 7)])).toEqual([
      'The well of Olm',
      'Three',
      'Two',
      'One',
    ]);
    expect(near([mark('The well of Olm', 4), mark('By Ann Bell', 5)])).toEqual(['The well of Olm', 'By Ann Bell']);
  });

  test('no line of a text of its own length or more is one', () => {
    const line = 'x'.repeat(120);
    const lines = [line, `${line}${line}${line}`].map((text): Tree => ['p', text]);
    expect(aroundHeadline(makePage(['main', ['h1', 'The well of Olm'], ...lines]), 0).lines).toEqual([line]);
  });
});
