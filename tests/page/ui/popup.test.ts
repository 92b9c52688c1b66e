import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../../src/reading';
import { soon } from '../support';
import { type Around, around, named, READ, shownText } from './support';

// a file that only the build makes
vi.mock('../../../src/page/content.iife.ts?script&iife', () => ({ default: 'assets/content.js' }));

let here: Around;
const reading = READ.reading as Reading;
const copied: string[] = [];
const files: { name: string; text: Promise<string> }[] = [];

beforeAll(async () => {
  here = around();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (text.includes('refuse')) throw new Error('no');
    copied.push(text);
  });
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:kept';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) files.push({ name: this.download, text: last.text() });
  });
  await import('../../../src/popup/main');
  expect(await soon(() => shownText().includes('Varnholm votes'))).toBe(true);
});
beforeEach(() => {
  here.requests.length = here.calls.length = copied.length = files.length = 0;
});

const words = () => [...document.querySelectorAll('.quotation .words')].map((each) => each.textContent);
const all = reading.attributions.map(({ text }) => text);
const press = (element: Element | null | undefined) =>
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

test('everything of the reading is shown', () => {
  const text = shownText();
  for (const { name, description, role } of reading.speakers)
    for (const part of [name ?? description, role]) if (part) expect(text).toContain(part);
  for (const { text: sentence } of reading.summary.sentences) expect(text).toContain(sentence);
  expect(words()).toEqual(all);
  expect(text).toContain('Maja Lindqvist and Peter Adeyemi');
});

test('a speaker, a kind, a word: only what fits is listed, and all comes back', async () => {
  press(document.querySelector('.speaker'));
  expect(await soon(() => words().length < all.length)).toBe(true);
  press(document.querySelector('.chip.chosen'));
  expect(await soon(() => words().length === all.length)).toBe(true);
  const search = document.querySelector<HTMLInputElement>('.search input');
  const type = (value: string) => {
    if (search) search.value = value;
    search?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('WAITING ROOM');
  expect(await soon(() => words().length === 1)).toBe(true);
  type('nobody said this');
  expect(await soon(() => words().length === 0)).toBe(true);
  press(named('Show all'));
  expect(await soon(() => words().length === all.length)).toBe(true);
});

test('words jump, quotations are copied with their speaker, reasons open', async () => {
  press(document.querySelector('.quotation .words'));
  expect(await soon(() => here.requests.some(({ type }) => type === 'jump'))).toBe(true);
  expect(here.requests.find(({ type }) => type === 'jump')).toMatchObject({ edition: 1, spans: [{ block: 4 }] });
  press(named('Copy quotation'));
  expect(await soon(() => copied.length === 1)).toBe(true);
  expect(copied[0]).toContain('Elin Marstrand');
  const why = document.querySelector('.quotation [aria-expanded]');
  press(why);
  expect(await soon(() => /Certainty: \d+%/.test(shownText()))).toBe(true);
  press(why);
  expect(await soon(() => !/Certainty: \d+%/.test(document.querySelector('.why')?.textContent ?? ''))).toBe(true);
});

test('each switch asks the page, and clutter that is hidden is listed', async () => {
  press(named('Marks'));
  here.answer = { ...READ, clutterHidden: true, kept: 1, hidden: [{ id: 3, reason: 'newsletter', text: 'Sign up' }] };
  press(named('Hide clutter'));
  expect(await soon(() => shownText().includes('Sign up'))).toBe(true);
  expect(here.requests).toEqual([
    { type: 'marks', on: false },
    { type: 'clutter', hide: true },
  ]);
  press(document.querySelector('.hidden-thing .link-button'));
  expect(await soon(() => here.requests.at(-1)?.type === 'unhide')).toBe(true);
  press(named('Always here'));
  expect(await soon(() => here.calls.length > 0)).toBe(true);
  expect(here.calls[0]).toEqual(['request', { origins: ['https://courier.example/*'] }]);
  here.answer = READ;
});

test('it is all taken away in each format, and cited in each style', async () => {
  press(named('Export'));
  expect(await soon(() => shownText().includes('Cite this article'))).toBe(true);
  for (const label of document.querySelectorAll<HTMLLabelElement>('.choice')) {
    const before = files.length;
    label.querySelector('input')?.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    press(named('Save file'));
    expect(await soon(() => files.length > before)).toBe(true);
  }
  expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['md', 'txt', 'csv', 'json', 'jsonld']);
  for (const { text } of files) expect(await text).toContain('Nobody should have to choose');
  press(named('Copy'));
  expect(await soon(() => copied.length === 1)).toBe(true);
  for (const [style, beginning] of [
    ['MLA', 'Lindqvist, Maja'],
    ['BibTeX', '@article{lindqvist2026varnholm'],
    ['Chicago', 'Lindqvist, Maja'],
    ['APA', 'Lindqvist, M.'],
  ] as const) {
    named(style).querySelector('input')?.click();
    const citation = () => document.querySelector('.citation p')?.textContent ?? '';
    expect(await soon(() => citation().startsWith(beginning)), style).toBe(true);
  }
  press(named('Back'));
  expect(await soon(() => words().length === all.length)).toBe(true);
});

test('the options open; an answer that is none is told', async () => {
  press(named('Options'));
  expect(here.calls).toEqual([['options']]);
  here.answer = { ...READ, url: 'javascript:alert(1)' };
  press(named('Marks'));
  expect(await soon(() => shownText().includes('Reading this page failed'))).toBe(true);
  here.answer = READ;
  press(document.querySelector('button'));
  expect(await soon(() => shownText().includes('Varnholm votes'))).toBe(true);
});
