import { describe, expect, test } from 'vitest';
import { type PageState, pageNotice, pageRequest, pageState } from '../../src/messages';
import { sampleReading } from '../gallery/sample';

const ID = 'our-extension';
const popup = { id: ID, url: `chrome-extension://${ID}/src/popup/popup.html` };
/** Senders that no message is taken from: other extensions and web pages, whatever address they name. */
const STRANGERS = [
  {},
  { id: 'another', url: 'chrome-extension://another/page.html' },
  { id: 'another', url: popup.url },
  { id: 'another', tab: { id: 7 } as never, frameId: 0, url: 'https://news.example/story' },
  { tab: { id: 7 } as never, frameId: 0, url: 'https://news.example/story' },
];
const content = { id: ID, tab: { id: 7 } as never, frameId: 0, url: 'https://news.example/story' };
/** Content scripts of this and other tabs, on whatever page. */
const CONTENT_SCRIPTS = [
  content,
  { ...content, tab: { id: 8 } as never, url: 'http://localhost/' },
  { ...content, frameId: 4 },
  ...['file:///tmp/page.html', 'blob:https://news.example/1', 'about:blank', ''].map((url) => ({ ...content, url })),
  { id: ID, tab: { id: 7 } as never },
];

describe('requests to a page', () => {
  test('are taken from our own pages, also from one that stands in a tab', () => {
    expect(pageRequest({ type: 'state' }, popup, ID)).toEqual({ type: 'state' });
    expect(pageRequest({ type: 'state' }, { ...popup, tab: { id: 3 } as never }, ID)).toEqual({ type: 'state' });
  });

  const REQUESTS = [
    { type: 'read', anyway: true },
    { type: 'state' },
    { type: 'jump', edition: 1, spans: [{ block: 1, start: 2, end: 5 }] },
    { type: 'step', by: -1 },
    { type: 'marks', on: 'toggle' },
    { type: 'clutter', hide: false },
    { type: 'unhide', id: 3 },
    { type: 'who' },
    { type: 'stop' },
    { type: 'leave' },
  ];
  test.each(REQUESTS)('$type is not taken from another extension, a web page or a content script', (request) => {
    expect(pageRequest(request, popup, ID)).toEqual(request);
    for (const sender of STRANGERS) expect(pageRequest(request, sender, ID)).toBe(null);
    for (const sender of CONTENT_SCRIPTS) expect(pageRequest(request, sender, ID)).toBe(null);
  });

  const span = { block: 1, start: 2, end: 5 };
  test.each([
    null,
    'state',
    [],
    {},
    { type: 'toString' },
    { type: '__proto__' },
    { type: ['state'] },
    { type: 'read' },
    { type: 'read', anyway: 'yes' },
    { type: 'jump', spans: [span] },
    { type: 'jump', edition: 1, spans: [] },
    { type: 'jump', edition: 1, spans: [{ ...span, start: 9 }] },
    { type: 'jump', edition: 1, spans: [{ ...span, block: -1 }] },
    { type: 'jump', edition: 1, spans: [{ ...span, end: 5.5 }] },
    { type: 'jump', edition: 1, spans: Array.from({ length: 1001 }, () => span) },
    { type: 'step', by: 2 },
    { type: 'marks', on: 1 },
    { type: 'clutter' },
    { type: 'unhide', id: '3' },
  ])('%j is none', (message) => {
    expect(pageRequest(message, popup, ID)).toBe(null);
  });
});

describe('notices from a page', () => {
  const changed = { type: 'changed', status: 'read', progress: 1, statements: 4 };

  const NOTICES = [
    { type: 'hello' },
    changed,
    { type: 'rules', before: null, after: '::highlight(on-record-0-direct-a){background-color:rgb(1 2 3)}' },
  ];
  test.each(NOTICES)('$type is taken from the top frame of a tab alone', (notice) => {
    expect(pageNotice(notice, content, ID)).toEqual(notice);
    for (const sender of [...STRANGERS, popup, { ...popup, tab: { id: 3 } as never, frameId: 0 }])
      expect(pageNotice(notice, sender, ID)).toBe(null);
    expect(pageNotice(notice, { ...content, frameId: 4 }, ID)).toBe(null);
  });

  test.each([
    { type: 'rules' },
    { type: 'rules', before: null },
    { type: 'rules', before: 7, after: null },
    { type: 'rules', before: null, after: 'p{background:url(https://leak.example/)}' },
    { type: 'rules', before: null, after: '@import "https://leak.example/";' },
    { type: 'rules', before: null, after: 'p{background:u\\72l(https://leak.example/)}' },
  ])('rules that are none, or would load something: %j', (message) => {
    expect(pageNotice(message, content, ID)).toBe(null);
  });

  test('rules have a bound', () => {
    expect(pageNotice({ type: 'rules', before: null, after: 'a'.repeat(1_000_001) }, content, ID)).toBe(null);
  });

  test.each([
    { ...changed, status: 'done' },
    { ...changed, progress: 2 },
    { ...changed, progress: Number.NaN },
    { ...changed, statements: -1 },
    { type: 'changed' },
    { type: 'rules', before: null },
    { type: 'rules', before: 1, after: null },
    { type: 'rules', before: null, after: 'x'.repeat(2_000_000) },
    { type: 'constructor' },
  ])('%j is none', (message) => {
    expect(pageNotice(message, content, ID)).toBe(null);
  });
});

describe('the state of a page', () => {
  const state: PageState = {
    status: 'unread',
    progress: 1,
    url: 'https://news.example/story',
    edition: 0,
    reading: null,
    marks: false,
    clutterHidden: false,
    hidden: [{ id: 0, reason: 'navigation', text: 'Home' }],
    kept: 0,
    fresh: [],
    several: null,
    problem: null,
  };
  const reading = sampleReading();
  const whole = { ...state, status: 'read', reading, several: { current: 1, count: 2 }, fresh: [0], problem: 'none' };

  test('is taken in its shape', () => {
    expect(pageState(state)).toBe(state);
    expect(pageState(whole)).toBe(whole);
    for (const nothing of [undefined, null, [], 'read', 7, {}]) expect(pageState(nothing)).toBe(null);
  });

  test('is refused with any one field of another shape, however deep', () => {
    const paths = leaves(whole);
    expect(paths.length).toBeGreaterThan(200);
    for (const path of paths) {
      for (const wrong of [{ toString: 'no text' }, Symbol.iterator, Number.NaN, [[]]])
        expect(pageState(replaced(whole, path, wrong)), path.join('.')).toBe(null);
    }
  });

  test('is refused where numbers point nowhere or an address is a script', () => {
    const wrong: [string, unknown][] = [
      ['url', 'javascript:alert(1)'],
      ['reading.url', 'javascript:alert(1)//https://news.example'],
      ['reading.url', ' javascript:alert(1)'],
      ['reading.url', 'data:text/html,<script>alert(1)</script>'],
      ['reading.version', 2],
      ['reading.attributions.0.speaker', reading.speakers.length],
      ['reading.attributions.0.content.0.start', 9999],
      ['reading.attributions.0.confidence', 2],
      ['reading.speakers.0.attributions.0', reading.attributions.length],
      ['fresh.0', -1],
      ['edition', 1.5],
      ['status', 'odd'],
    ];
    for (const [path, value] of wrong) expect(pageState(replaced(whole, path.split('.'), value)), path).toBe(null);
  });
});

/** The paths to every value that holds no other. */
function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
}

/** A copy with another value at a path. */
function replaced(value: unknown, [key, ...rest]: string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const fields = copy as Record<string, unknown>;
  fields[key] = replaced(fields[key], rest, other);
  return copy;
}
