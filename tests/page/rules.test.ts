import { afterEach, expect, test, vi } from 'vitest';
import { Lease } from '../../src/page/lease';
import { InsertedRules, type ReplaceRules } from '../../src/page/rules';
import { setBody, sleep } from './support';

const sheets = () => document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);

let rules: InsertedRules;
afterEach(() => {
  rules.clear();
  vi.useRealTimers();
});

/** A browser that holds what it is given, after a while. */
function browser() {
  const held: (string | null)[] = [];
  const replace: ReplaceRules = async (before, after) => {
    expect(before).toBe(held.at(-1) ?? null);
    await sleep(5);
    held.push(after);
    return true;
  };
  return { held, replace };
}

test('the browser holds the rules of the document, the last ones asked for, and the document none', async () => {
  const { held, replace } = browser();
  rules = new InsertedRules(replace);
  for (const css of ['a{}', 'b{}', 'c{}']) rules.set(css, new Set([document]));
  await sleep(30);
  expect(held).toEqual(['a{}', 'c{}']);
  expect(sheets()).toEqual([]);
  rules.clear();
  await sleep(15);
  expect(held.at(-1)).toBe(null);
});

test('a frame gets a sheet of its own, as does every tree where the browser may not', async () => {
  setBody('<iframe srcdoc="<p>a</p>"></iframe>');
  const frame = document.querySelector('iframe')!;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const inner = frame.contentDocument!;
  rules = new InsertedRules(browser().replace);
  rules.set('a{color:red}', new Set([document, inner]));
  expect([sheets().length, inner.adoptedStyleSheets.length]).toEqual([0, 1]);
  rules.clear();
  expect(inner.adoptedStyleSheets.length).toBe(0);

  rules = new InsertedRules(async () => false);
  rules.set('a{color:red}', new Set([document]));
  await sleep(5);
  expect(sheets()).toEqual(['a { color: red; }']);
  rules.set('b{color:red}', new Set([document]));
  expect(sheets()).toEqual(['b { color: red; }']);
  rules.clear();
  expect(sheets()).toEqual([]);
});

test('an effect on lease stays while it is renewed, and ends by itself when it is not', async () => {
  setBody('<p>a</p>');
  const paragraph = document.querySelector('p')!;
  const look = () => getComputedStyle(paragraph).visibility;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const lease = new Lease();
  const animation = lease.hold(paragraph, { visibility: 'hidden' });
  expect(look()).toBe('hidden');
  animation.currentTime = 7900;
  expect(look()).toBe('hidden');
  vi.advanceTimersByTime(2500);
  expect(Number(animation.currentTime)).toBeLessThan(1000);
  animation.currentTime = 8001;
  expect(look()).toBe('visible');
  vi.advanceTimersByTime(2500);
  expect(look()).toBe('hidden');
  animation.cancel();
  expect(look()).toBe('visible');
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
});
