import { afterEach, expect, test } from 'vitest';
import type { Reader } from '../../src/page/reader';
import { recordMutations, sampleReader, setBody, sleep } from './support';

const text = 'Mayor Lee said: “The bridge is closed until further notice, and nobody knows for how long.”';
const page = `
  <nav class="bar" style="position:sticky;top:0;height:50px;background:#ddd">Home News Sport</nav>
  <div id="cols"><main><h1>A bridge is closed</h1><p>${text}</p>
    <ul id="related"><li>Read more about bridges</li><li>Read more about rivers</li></ul>
    <figure><img width="400" height="200" alt=""><figcaption>The bridge</figcaption></figure><p>${text}</p></main>
  <aside id="side"><div><ul><li>Most read: a cat</li></ul></div></aside></div>
  <div id="float" style="position:fixed;bottom:0;left:0;right:0;height:80px"><img width="40" height="40" alt=""></div>`;

let reader: Reader;
const see = (id: string) => (document.querySelector<HTMLElement>(id)?.getBoundingClientRect().height ?? 0) > 0;

async function hidden(body: string) {
  setBody(body);
  ({ reader } = sampleReader());
  await reader.handle({ type: 'read', anyway: false });
  return reader.handle({ type: 'clutter', hide: true });
}

afterEach(() => reader.leave());

test('clutter goes, in the largest boxes that hold none of the story, and no node of the page changes', async () => {
  setBody(page);
  const before = document.body.innerHTML;
  const recorder = recordMutations();
  const { hidden: items, clutterHidden } = await hidden(page);
  const changes = recorder.stop().filter((record) => record.target !== document.body);
  expect(changes).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
  expect(clutterHidden).toBe(true);
  expect(['#related', '#side', '#float', '.bar'].map(see)).toEqual([false, false, false, false]);
  expect(['main', 'h1', 'figure', 'img', 'p'].map(see)).toEqual([true, true, true, true, true]);
  expect(items.map(({ reason, text }) => [reason, text])).toContainEqual(['related links', 'Read more about bridges']);
  expect(items.map(({ reason }) => reason)).toContain('covers the text');
});

test('it comes back exactly as it was, all at once or one by one', async () => {
  setBody(page);
  const places = () =>
    [...document.querySelectorAll('body *')].map((element) => JSON.stringify(element.getBoundingClientRect()));
  const before = places();
  const { hidden: items } = await hidden(page);
  const side = items.find((item) => item.text.includes('a cat'))!;
  const state = await reader.handle({ type: 'unhide', id: side.id });
  expect(see('#side')).toBe(true);
  expect(see('#related')).toBe(false);
  expect(state.hidden).toHaveLength(items.length - 1);
  await reader.handle({ type: 'clutter', hide: 'toggle' });
  expect(places()).toEqual(before);
  expect(document.getAnimations()).toEqual([]);
  await reader.handle({ type: 'clutter', hide: true });
  expect(see('#side')).toBe(true);
});

test('consent and log-in dialogs stay, and are counted', async () => {
  const dialogs = `<div id="cmp" style="position:fixed;bottom:0;left:0;right:0;height:300px"><ul><li>We use cookies</li></ul></div>
    <div id="login" style="position:fixed;top:0;left:0;width:300px;height:200px"><ul><li>Members</li></ul><form><input type="password"></form></div>`;
  const { kept, hidden: items } = await hidden(page.replace(/<div id="float".*/s, '') + dialogs);
  expect(kept).toBe(2);
  expect([see('#cmp'), see('#login')]).toEqual([true, true]);
  expect(items.some(({ text }) => /cookies|Members/.test(text))).toBe(false);
});

test('clutter that comes later goes too', async () => {
  await hidden(page);
  document.querySelector('main')?.insertAdjacentHTML('afterend', '<ul id="late"><li>You may also like a dog</li></ul>');
  await sleep(600);
  expect(see('#late')).toBe(false);
});

test('a page without an article keeps everything', async () => {
  const { hidden: items } = await hidden('<ul id="list"><li>One</li><li>Two</li></ul>');
  expect(items).toEqual([]);
  expect(see('#list')).toBe(true);
});
