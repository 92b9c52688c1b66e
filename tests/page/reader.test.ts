import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reader } from '../../src/page/reader';
import { markedWords, recordMutations, sampleReader, sampleReading, setBody, sleep, soon } from './support';

const story = (id = '') => `
  <main id="story${id}"><h1>A bridge is closed</h1>
  <p>Mayor Ann Lee said on Monday: “The bridge is closed <b>until</b> further notice.”</p>
  <p>Officials said ‘the work would take a year’ and cost more.</p>
  <p>Mayor again: “We are sorry.”</p></main>
  <ul><li>Read more about bridges</li></ul>`;

let reader: Reader;
const words = () => Object.values(markedWords()).flat().join('|');
const ask = (...[request]: Parameters<Reader['handle']>) => reader.handle(request);

beforeEach(() => {
  setBody(story());
  ({ reader } = sampleReader());
});

afterEach(() => {
  reader.leave();
  history.replaceState(null, '', location.pathname + location.search);
});

test('reading marks every statement and changes no node of the page', async () => {
  const recorder = recordMutations();
  const state = await ask({ type: 'read', anyway: false });
  expect(state.status).toBe('read');
  expect(recorder.stop()).toEqual([]);
  expect(markedWords()).toEqual({
    'on-record-0-direct-a': ['“The bridge is closed ', 'until', ' further notice.”', '“We are sorry.”'],
    'on-record-1-indirect-a': ['‘the work would take a year’'],
  });
});

test('leaving takes marks, rules and reading away', async () => {
  const sheets = document.adoptedStyleSheets.length;
  await ask({ type: 'read', anyway: false });
  expect(document.adoptedStyleSheets.length).toBe(sheets + 1);
  const state = await ask({ type: 'leave' });
  expect(state).toMatchObject({ status: 'unread', reading: null, marks: false });
  expect(CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets.length).toBe(sheets);
});

test('marks go off and on', async () => {
  await ask({ type: 'read', anyway: false });
  await ask({ type: 'marks', on: 'toggle' });
  expect(CSS.highlights.size).toBe(0);
  await ask({ type: 'marks', on: true });
  expect(CSS.highlights.size).toBe(2);
});

test('a page that replaces its nodes keeps its marks', async () => {
  await ask({ type: 'read', anyway: false });
  const before = words();
  for (let round = 0; round < 3; round++) {
    setBody(story(String(round)));
    expect(await soon(() => words() === before)).toBe(true);
  }
  expect(before).toContain('We are sorry');
});

test('text that comes late is read, and its marks follow those before it', async () => {
  const { edition } = await ask({ type: 'read', anyway: false });
  document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p>Council said: “Nobody asked us.”</p>');
  expect(await soon(() => words().includes('Nobody asked us'))).toBe(true);
  const state = await ask({ type: 'state' });
  expect(state.edition).toBeGreaterThan(edition);
  expect(state.reading?.attributions).toHaveLength(4);
});

test('a jump in an older edition still finds the words', async () => {
  setBody(`<div style="height:3000px"></div>${story()}<div style="height:3000px"></div>`);
  const { edition, reading } = await ask({ type: 'read', anyway: false });
  document.body.insertAdjacentHTML('afterbegin', '<p>Council said: “Nobody asked us.”</p>');
  await soon(() => words().includes('Nobody'));
  const recorder = recordMutations();
  await ask({ type: 'jump', edition, spans: reading!.attributions.at(-1)!.content });
  await soon(() => Math.abs(scrollY + innerHeight / 2 - document.querySelector('main')!.offsetTop) < 300);
  expect(Object.keys(markedWords())).toContain('on-record-jump');
  expect(markedWords()['on-record-jump']).toEqual(['“We are sorry.”']);
  expect(recorder.stop()).toEqual([]);
});

test('another address in the same document takes the old reading away at once and reads anew', async () => {
  await ask({ type: 'read', anyway: false });
  history.pushState(null, '', '?next-article');
  setBody('<p>Nurse said: “The ward is full.”</p>');
  const state = await ask({ type: 'state' });
  expect(state).toMatchObject({ status: 'reading', reading: null });
  expect(state.url).toContain('next-article');
  expect(CSS.highlights.size).toBe(0);
  expect(await soon(() => words() === '“The ward is full.”')).toBe(true);
  history.replaceState(null, '', location.pathname);
});

test('a fragment that points into the page is no other address', async () => {
  const { edition } = await ask({ type: 'read', anyway: false });
  location.hash = '#story';
  await sleep(50);
  expect(await ask({ type: 'state' })).toMatchObject({ status: 'read', edition });
});

test('two requests at once give one reading', async () => {
  let readings = 0;
  const sample = sampleReader();
  const { reader: twice } = sampleReader(
    {},
    {
      read: async (page) => {
        readings++;
        await sleep(5);
        return sampleReading(page);
      },
    },
  );
  const request = { type: 'read', anyway: false } as const;
  const [one, other] = await Promise.all([twice.handle(request), twice.handle(request)]);
  expect(one.edition).toBe(other.edition);
  expect(readings).toBe(1);
  twice.leave();
  sample.reader.leave();
});

test('marks that cannot be painted say so, and the page still answers', async () => {
  const replaceRules = () => Promise.reject(new Error('no rules'));
  const { reader: unpainted } = sampleReader({}, { replaceRules });
  const state = await unpainted.handle({ type: 'read', anyway: false });
  expect(state).toMatchObject({ status: 'failed', problem: 'Error: no rules' });
  expect(await unpainted.handle({ type: 'state' })).toMatchObject({ status: 'failed' });
  unpainted.leave();
});

test('what fails says so, and the next try reads', async () => {
  let broken = true;
  const { reader: shaky } = sampleReader(
    {},
    {
      settings: async () => {
        if (broken) throw new Error('no storage');
        return sampleReader().settings;
      },
    },
  );
  expect(await shaky.handle({ type: 'read', anyway: false })).toMatchObject({
    status: 'failed',
    problem: 'Error: no storage',
  });
  broken = false;
  expect(await shaky.handle({ type: 'read', anyway: false })).toMatchObject({ status: 'read', problem: null });
  shaky.leave();
});

test('a page that turns dark is painted anew', async () => {
  await ask({ type: 'read', anyway: false });
  const rules = () => document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
  const before = rules();
  document.body.style.cssText = 'background:#111;color:#eee';
  expect(await soon(() => rules().join() !== before.join())).toBe(true);
  document.body.removeAttribute('style');
});
