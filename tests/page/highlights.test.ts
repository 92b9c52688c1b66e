import { afterEach, expect, test } from 'vitest';
import { contrast, over, parseColour } from '../../src/page/colour';
import { type Mark, Marks } from '../../src/page/highlights';
import { SPEAKER_COLOURS } from '../../src/page/palette';
import { inkOn, isDark, SurfaceFinder } from '../../src/page/surface';
import { setBody } from './support';

const painter = new Marks();
afterEach(() => painter.clear());

const OPTIONS = { colours: 'speakers', print: false } as const;
const TURNS = { signal: new AbortController().signal, patient: false, progress: () => undefined };
const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** One mark over each paragraph's text, by eight speakers in turn. */
function marksOfParagraphs(): Mark[] {
  return [...document.querySelectorAll('p')].map((paragraph, index) => {
    const node = paragraph.firstChild as Text;
    const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length });
    return { attribution: index, kind: KINDS[index % 3]!, speaker: index % 8, fresh: false, ranges: [range] };
  });
}

const rules = () =>
  document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText)
    .join('\n');

test('five hundred marks move nothing', async () => {
  setBody('<p>Some words of a statement that is about a line long, as most of them are in the news.</p>'.repeat(500));
  const shifts: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: false });
  const before = [...document.querySelectorAll('p')].map((paragraph) => paragraph.getBoundingClientRect().top);
  const recorder = new MutationObserver(() => undefined);
  recorder.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  await painter.paint(marksOfParagraphs(), OPTIONS, TURNS);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(recorder.takeRecords()).toEqual([]);
  expect([...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)).toBe(500);
  expect([...document.querySelectorAll('p')].map((paragraph) => paragraph.getBoundingClientRect().top)).toEqual(before);
  expect(shifts).toEqual([]);
  observer.disconnect();
});

test('kinds differ in the shape of their line, speakers in colour', async () => {
  setBody('<p>a</p>'.repeat(9));
  await painter.paint(marksOfParagraphs(), OPTIONS, TURNS);
  const [direct = '', mixed = '', indirect = ''] = [...(rules().match(/::highlight[^}]+}/g) ?? [])];
  expect(direct).toMatch(/underline 2px|underline solid/);
  expect(mixed).toContain('dashed');
  expect(indirect).toContain('dotted');
  expect(CSS.highlights.size).toBe(9);
});

test('printing shows the marks only when asked', async () => {
  setBody('<p>a</p>');
  await painter.paint(marksOfParagraphs(), OPTIONS, TURNS);
  expect(rules()).toContain('@media not print');
  await painter.paint(marksOfParagraphs(), { ...OPTIONS, print: true }, TURNS);
  expect(rules()).not.toContain('@media');
});

test.each([
  ['white paper', '#fff', '#111', false],
  ['sepia', 'rgb(244, 236, 216)', '#5b4636', false],
  ['grey', '#777', '#fff', false],
  ['night', 'oklch(0.2 0.02 260)', '#e8e8e8', true],
  ['black', '#000', '#9a9a9a', true],
])('on %s the text keeps its contrast and every line can be seen', (_name, background, text, dark) => {
  setBody(`<div style="background:${background};color:${text}"><p style="background:transparent">a</p></div>`);
  const surface = new SurfaceFinder().surfaceOf(document.querySelector('p')!);
  expect(isDark(surface)).toBe(dark);
  const own = contrast(surface.text, surface.background);
  for (const speaker of SPEAKER_COLOURS) {
    const ink = inkOn(surface, speaker);
    const under = over(parseColour(ink.wash), surface.background);
    expect(contrast(surface.text, under)).toBeGreaterThanOrEqual(Math.min(4.5, own * 0.9));
    expect(contrast(parseColour(ink.line), surface.background)).toBeGreaterThanOrEqual(3);
  }
});

test('text over a picture is judged by its own colour', () => {
  setBody('<div style="background:linear-gradient(red, blue);color:#fff"><p>a</p></div>');
  expect(isDark(new SurfaceFinder().surfaceOf(document.querySelector('p')!))).toBe(true);
});

test('the direct words within an indirect statement are the ones under the pointer', async () => {
  setBody('<p style="margin:0">Statement around words</p>');
  const node = document.querySelector('p')!.firstChild as Text;
  const range = (startOffset: number, endOffset: number) =>
    new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });
  const common = { speaker: 0, fresh: false };
  await painter.paint(
    [
      { ...common, attribution: 0, kind: 'direct', ranges: [range(10, 16)] },
      { ...common, attribution: 1, kind: 'indirect', ranges: [range(0, 22)] },
    ],
    OPTIONS,
    TURNS,
  );
  const live = document.createRange();
  const middle = (from: number, to: number) => {
    live.setStart(node, from);
    live.setEnd(node, to);
    const box = live.getBoundingClientRect();
    return painter.at(box.left + box.width / 2, box.top + box.height / 2)?.attribution;
  };
  expect(middle(12, 14)).toBe(0);
  expect(middle(2, 4)).toBe(1);
  expect(painter.at(innerWidth - 5, innerHeight - 5)).toBe(null);
});

test('only what is around the marks is styled anew, and words deep inside of it all the same', async () => {
  setBody('<article><p>a <em><b>word</b></em></p></article><p>b</p>');
  const [inside, outside] = document.querySelectorAll('p');
  const word = document.querySelector('b')!.firstChild as Text;
  const range = new StaticRange({ startContainer: word, startOffset: 0, endContainer: word, endOffset: 4 });
  const mark: Mark = { attribution: 0, kind: 'direct', speaker: 0, fresh: false, ranges: [range] };
  const washOf = (element: Element, name: string) => getComputedStyle(element, `::highlight(${name})`).backgroundColor;
  const names = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('on-record'));
  await painter.paint([mark], OPTIONS, TURNS);
  const [name = ''] = names();
  expect(washOf(word.parentElement!, name)).not.toBe('rgba(0, 0, 0, 0)');
  expect(washOf(outside!, name)).toBe('rgba(0, 0, 0, 0)');
  // with a mark outside of it, too, nothing less than the page is around both
  const other = outside!.firstChild as Text;
  const second = new StaticRange({ startContainer: other, startOffset: 0, endContainer: other, endOffset: 1 });
  await painter.paint([{ ...mark, ranges: [range, second] }], OPTIONS, TURNS);
  for (const element of [word.parentElement!, inside!, outside!])
    expect(washOf(element, name)).not.toBe('rgba(0, 0, 0, 0)');
});

test('painting that is stopped paints nothing more', async () => {
  setBody('<p>a</p>');
  const stopped = { ...TURNS, signal: AbortSignal.abort() };
  await painter.paint(marksOfParagraphs(), OPTIONS, stopped);
  expect(CSS.highlights.size).toBe(0);
});
