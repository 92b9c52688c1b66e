import { describe, expect, test } from 'vitest';
import { type PageState, pageNotice, pageRequest, pageState } from '../../src/messages';

const ID = 'our-extension';
const popup = { id: ID, url: `chrome-extension://${ID}/src/popup/popup.html` };
const content = { id: ID, tab: { id: 7 } as never, frameId: 0, url: 'https://news.example/story' };

describe('requests to a page', () => {
  test('are taken from our own pages, also from one that stands in a tab', () => {
    expect(pageRequest({ type: 'state' }, popup, ID)).toEqual({ type: 'state' });
    expect(pageRequest({ type: 'state' }, { ...popup, tab: { id: 3 } as never }, ID)).toEqual({ type: 'state' });
  });

  test('are not taken from other extensions or from content scripts', () => {
    expect(pageRequest({ type: 'state' }, { ...popup, id: 'another' }, ID)).toBe(null);
    expect(pageRequest({ type: 'state' }, content, ID)).toBe(null);
    expect(pageRequest({ type: 'state' }, {}, ID)).toBe(null);
  });

  const span = { block: 1, start: 2, end: 5 };
  test.each([
    { type: 'read', anyway: true },
    { type: 'jump', edition: 1, spans: [span] },
    { type: 'step', by: -1 },
    { type: 'marks', on: 'toggle' },
    { type: 'clutter', hide: false },
    { type: 'unhide', id: 3 },
    { type: 'who' },
    { type: 'stop' },
    { type: 'leave' },
  ])('%j is one', (message) => {
    expect(pageRequest(message, popup, ID)).toEqual(message);
  });

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

  test('are taken from the top frame of a tab alone', () => {
    expect(pageNotice(changed, content, ID)).toEqual(changed);
    const rules = { type: 'rules', before: null, after: '::highlight(on-record-0-direct-a){color:red}' };
    expect(pageNotice(rules, content, ID)).toEqual(rules);
    expect(pageNotice(rules, popup, ID)).toBe(null);
    expect(pageNotice(changed, { ...content, frameId: 4 }, ID)).toBe(null);
    expect(pageNotice(changed, { ...content, id: 'another' }, ID)).toBe(null);
    expect(pageNotice(changed, popup, ID)).toBe(null);
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
  const reading = {
    version: 1,
    url: state.url,
    article: { blocks: [{ id: 0, kind: 'paragraph', text: 'a' }] },
    attributions: [{ text: 'a', content: [{ block: 0, start: 0, end: 1 }], speaker: 0 }],
    speakers: [{ attributions: [0] }],
    summary: { sentences: [], keyPoints: [] },
    statistics: {},
  };

  test('is taken in its shape', () => {
    expect(pageState(state)).toBe(state);
    expect(pageState({ ...state, reading })).not.toBe(null);
  });

  test.each([
    undefined,
    { ...state, status: 'odd' },
    { ...state, hidden: [{ id: 0 }] },
    { ...state, fresh: [-1] },
    { ...state, several: { current: 1 } },
    { ...state, reading: { ...reading, version: 2 } },
    { ...state, reading: { ...reading, article: { blocks: [{ id: 0 }] } } },
    { ...state, reading: { ...reading, attributions: [{ text: 'a', content: [], speaker: 5 }] } },
    { ...state, reading: { ...reading, attributions: [{ text: {}, content: [], speaker: null }] } },
  ])('%j is refused', (answer) => {
    expect(pageState(answer)).toBe(null);
  });
});
