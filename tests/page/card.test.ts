import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Reader } from '../../src/page/reader';
import { markedWords, sampleReader, setBody, soon } from './support';

let reader: Reader;
/** Our card's closed root, seen while it is made. */
let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;

const host = () =>
  [...document.documentElement.children].find((each) => each !== document.head && each !== document.body);
const card = () => (host() ? (root?.textContent ?? '') : '');
const paragraph = (index: number) => document.querySelectorAll('p')[index]!;
const press = (label: string) =>
  [...(root?.querySelectorAll('button') ?? [])].find((button) => button.textContent === label);

/** A person's click on one of the card's buttons. */
async function click(label: string) {
  const outer = host()!.getBoundingClientRect();
  const inner = press(label)!.getBoundingClientRect();
  const position = { x: inner.x + inner.width / 2 - outer.x, y: inner.y + inner.height / 2 - outer.y };
  await userEvent.click(host()!, { position });
}

beforeEach(async () => {
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  setBody(`<p>“Mayor speaks first and speaks at length about the bridge.”</p>
    <p style="margin:200px 0">Nothing is quoted here at all, and the pointer may rest.</p>
    <p>“Nurse speaks of <a href="#ward">the ward</a> and its beds.”</p><p>“Mayor speaks once more.”</p>`);
  ({ reader } = sampleReader());
  await reader.handle({ type: 'read', anyway: false });
});

afterEach(() => {
  reader.leave();
  vi.restoreAllMocks();
});

test('the pointer on a mark opens the card, and away from both closes it', async () => {
  await userEvent.hover(paragraph(0), { position: { x: 30, y: 8 } });
  expect(await soon(() => card().includes('direct'))).toBe(true);
  expect(host()?.matches(':popover-open')).toBe(true);
  expect(host()?.shadowRoot).toBe(null);
  await userEvent.hover(paragraph(1), { position: { x: 30, y: 8 } });
  expect(await soon(() => host() === undefined)).toBe(true);
});

test('the next statement opens its card with the keyboard in it; Escape closes it and gives the focus back', async () => {
  const link = document.querySelector('a')!;
  link.focus();
  await reader.handle({ type: 'step', by: 1 });
  expect(card()).toContain('direct');
  expect(document.activeElement).toBe(host());
  let heard = 0;
  document.addEventListener('keydown', () => heard++, { once: true });
  await userEvent.keyboard('{Escape}');
  expect(host()).toBe(undefined);
  expect(document.activeElement).toBe(link);
  expect(heard).toBe(0);
});

test('steps go round in the order of the article', async () => {
  const seen: (string | undefined)[] = [];
  for (let step = 0; step < 4; step++) {
    await reader.handle({ type: 'step', by: 1 });
    seen.push(markedWords()['on-record-jump']?.join(''));
  }
  expect(new Set(seen.slice(0, 3)).size).toBe(3);
  expect(seen[3]).toBe(seen[0]);
  await reader.handle({ type: 'step', by: -1 });
  expect(markedWords()['on-record-jump']?.join('')).toBe(seen[2]);
});

test('a link in a quotation opens the card when the keyboard comes to it, without taking the focus', async () => {
  const link = document.querySelector('a')!;
  link.focus();
  expect(card()).toContain('“Nurse');
  expect(document.activeElement).toBe(link);
});

test('all by this speaker marks that speaker alone, and everybody again', async () => {
  await reader.handle({ type: 'step', by: 1 });
  expect(press('All')?.ariaPressed).toBe('false');
  await click('All');
  const alone = Object.values(markedWords()).flat().join(' ');
  expect(press('All')?.ariaPressed).toBe('true');
  expect(new Set([alone.includes('Mayor'), alone.includes('Nurse')]).size).toBe(2);
  await click('All');
  const again = Object.values(markedWords()).flat().join(' ');
  expect([again.includes('Mayor'), again.includes('Nurse')]).toEqual([true, true]);
});

test('the selected words lead to the statement they are in', async () => {
  const words = paragraph(3).firstChild!;
  getSelection()?.setBaseAndExtent(words, 3, words, 9);
  await reader.handle({ type: 'who' });
  expect(card()).toContain('“Mayor');
});

test('events that the page makes up press no button', async () => {
  await reader.handle({ type: 'step', by: 1 });
  press('All')?.click();
  expect(press('All')?.ariaPressed).toBe('false');
});

test('selected words that nobody said lead to a card that names nobody', async () => {
  const words = paragraph(1).firstChild!;
  getSelection()?.setBaseAndExtent(words, 0, words, 7);
  await reader.handle({ type: 'who' });
  expect(card()).toContain('nobody');
  expect(press('Copy')).toBe(undefined);
});
