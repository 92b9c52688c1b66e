import { beforeEach, expect, test, vi } from 'vitest';
import type { EngineAnswer } from '../../src/engine-port';
import { LOOK_SHIFT, type PageData } from '../../src/page/page';

type Heard = (message: unknown) => void;

/** One end of a port; what is posted at one end is heard at the other, as JSON carries it. */
class End {
  other!: End;
  sender: unknown;
  open = true;
  private heard: Heard[] = [];
  private readonly ended: (() => void)[] = [];
  onMessage = {
    addListener: (listener: Heard) => void this.heard.push(listener),
    removeListener: (listener: Heard) => {
      this.heard = this.heard.filter((other) => other !== listener);
    },
  };
  onDisconnect = { addListener: (listener: () => void) => void this.ended.push(listener) };
  constructor(readonly name: string) {}
  postMessage(message: unknown) {
    const copy: unknown = JSON.parse(JSON.stringify(message));
    queueMicrotask(() => {
      for (const listener of this.other.heard) listener(copy);
    });
  }
  disconnect() {
    this.open = false;
    this.other.open = false;
    for (const listener of this.other.ended) listener();
  }
}

const { connects } = vi.hoisted(() => ({ connects: [] as ((port: unknown) => void)[] }));
const CONTENT = { id: 'ours', tab: { id: 7 }, frameId: 0 };

function connect(name: string, sender: unknown = CONTENT): End {
  const [here, there] = [new End(name), new End(name)];
  Object.assign(here, { other: there });
  Object.assign(there, { other: here, sender });
  for (const listener of connects) listener(there);
  return here;
}

vi.mock('../../src/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      onConnect: { addListener: (listener: (port: unknown) => void) => connects.push(listener) },
      connect: ({ name }: { name: string }) => connect(name),
    },
  },
}));

/** What the page's window tells of. */
const windowEvents = new Map<string, (event: unknown) => void>();
vi.stubGlobal('addEventListener', (type: string, listener: (event: unknown) => void) =>
  windowEvents.set(type, listener),
);

const { serveReadings } = await import('../../src/engine');
const { askEngine, wakeEngine } = await import('../../src/engine-port');

const textOf = (day: number) =>
  `Mayor Ann Lee said on day ${day}: “The bridge stays closed until part ${day} has been seen to.” Nobody was hurt.`;

/** Paragraphs side by side in one element. */
function pageOf(paragraphs: number): PageData {
  const ids = Array.from({ length: paragraphs }, (_, id) => id);
  return {
    url: 'https://news.example/bridge',
    title: 'The bridge stays closed',
    evidence: { htmlLang: 'en', canonical: null, metaTags: [], jsonLd: [] },
    texts: ids.map(textOf),
    runs: ids.flatMap((id) => [id + 1, 0]),
    blocks: ids.flatMap(() => [1, 0, 0]),
    looks: ['article', 'story', 'p', ''],
    elements: [-1, 0, ...ids.flatMap(() => [0, 1 << LOOK_SHIFT])],
    marks: [{ element: 1, prop: '', hint: 'byline', datetime: null, path: '', linked: false }],
    foreignFrames: 0,
    truncated: false,
  };
}

const patient = false;
const request = { page: pageOf(6), summaryLength: 'normal' as const };

beforeEach(() => {
  connects.length = 0;
  serveReadings();
});

test('a page is read, with its progress told on the way', async () => {
  const told: number[] = [];
  const turns = { signal: new AbortController().signal, patient, progress: (share: number) => void told.push(share) };
  const reading = await askEngine({ ...request, page: pageOf(2000) }, turns);
  expect(reading?.url).toBe('https://news.example/bridge');
  expect(reading?.speakers.map(({ name }) => name)).toEqual(['Ann Lee']);
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('who stops waiting gets nothing, and the work ends', async () => {
  const life = new AbortController();
  let told = 0;
  const progress = () => {
    told++;
    life.abort();
  };
  expect(await askEngine({ ...request, page: pageOf(2000) }, { signal: life.signal, patient, progress })).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toBe(1);
});

test('a port that closes before the reading is there says so', async () => {
  connects.length = 0;
  connects.push((port) => queueMicrotask(() => (port as End).disconnect()));
  const { signal } = new AbortController();
  await expect(askEngine(request, { signal, patient, progress: () => undefined })).rejects.toThrow('stopped');
});

test('a port that closes on the way is opened once more', async () => {
  const [serve] = connects;
  let opened = 0;
  connects[0] = (port) => (opened++ === 0 ? queueMicrotask(() => (port as End).disconnect()) : serve!(port));
  const { signal } = new AbortController();
  const reading = await askEngine(request, { signal, patient, progress: () => undefined });
  expect(reading?.url).toBe('https://news.example/bridge');
  expect(opened).toBe(2);
});

test('a page that comes back after the browser has kept it asks anew; one that only says so does not', async () => {
  const [serve] = connects;
  let opened = 0;
  // the port of a page that is kept is closed without a word
  connects[0] = (port) => (opened++ === 0 ? undefined : serve!(port));
  const { signal } = new AbortController();
  const asked = askEngine(request, { signal, patient, progress: () => undefined });
  windowEvents.get('pageshow')?.({ isTrusted: false, persisted: true });
  expect(opened).toBe(1);
  windowEvents.get('pageshow')?.({ isTrusted: true, persisted: true });
  expect((await asked)?.url).toBe('https://news.example/bridge');
  expect(opened).toBe(2);
});

test('a page that is too large for a message is told so, and its port closed', async () => {
  const ports: End[] = [];
  connects.push((port) => ports.push(port as End));
  const { signal } = new AbortController();
  // no message either
  const endless: Record<string, unknown> = pageOf(1) as never;
  endless.itself = endless;
  const asked = askEngine({ ...request, page: endless as never }, { signal, patient, progress: () => undefined });
  await expect(asked).rejects.toThrow('circular');
  expect(ports.map(({ open }) => open)).toEqual([false]);
});

test('who has stopped waiting already opens no port', async () => {
  const ports: unknown[] = [];
  connects.push((port) => ports.push(port));
  const signal = AbortSignal.abort();
  expect(await askEngine(request, { signal, patient, progress: () => undefined })).toBeNull();
  expect(ports).toEqual([]);
});

test('one port has one page read, however often it asks', async () => {
  const port = connect('engine');
  const readings: unknown[] = [];
  port.onMessage.addListener((answer) => 'reading' in (answer as EngineAnswer) && readings.push(answer));
  port.postMessage(request);
  port.postMessage(request);
  await vi.waitUntil(() => readings.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(readings).toHaveLength(1);
});

test('waking the background leaves no port open', () => {
  const ports: End[] = [];
  connects.push((port) => ports.push(port as End));
  wakeEngine();
  expect(ports.map(({ open }) => open)).toEqual([false]);
});

test.each([
  ['another extension', { ...CONTENT, id: 'theirs' }],
  ['a frame inside a page', { ...CONTENT, frameId: 3 }],
  ['a page that stands in no tab', { id: 'ours', frameId: 0 }],
])('%s is not served', (_, sender) => {
  expect(connect('engine', sender).open).toBe(false);
});

const put = (list: readonly number[], at: number, value: unknown) => list.with(at, value as number);

test.each<[string, (page: PageData) => unknown]>([
  ['without blocks', ({ blocks: _, ...page }) => page],
  ['with a text too many', (page) => ({ ...page, texts: [...page.texts, 'More'] })],
  ['with a text that is none', (page) => ({ ...page, texts: [5, ...page.texts.slice(1)] })],
  ['with a number too few', (page) => ({ ...page, blocks: page.blocks.slice(1) })],
  ['with a text in no block', (page) => ({ ...page, blocks: page.blocks.slice(3) })],
  ['with a block of no text', (page) => ({ ...page, blocks: [0, 0, 0, ...page.blocks] })],
  ['with a block of more texts than there are', (page) => ({ ...page, blocks: put(page.blocks, 0, 2) })],
  ['with a text in no element', (page) => ({ ...page, runs: put(page.runs, 0, 9) })],
  ['with half a link', (page) => ({ ...page, blocks: put(page.blocks, 1, 0.5) })],
  ['with a number that is a text', (page) => ({ ...page, runs: put(page.runs, 1, '3') })],
  ['with elements in a ring', (page) => ({ ...page, elements: put(page.elements, 0, 0) })],
  ['with two roots', (page) => ({ ...page, elements: put(page.elements, 2, -1) })],
  ['with an element below no other', (page) => ({ ...page, elements: put(page.elements, 2, -2) })],
  ['with an element of no look', (page) => ({ ...page, elements: put(page.elements, 1, 2 << LOOK_SHIFT) })],
  ['with an element cut in two', (page) => ({ ...page, elements: page.elements.slice(0, -1) })],
  ['with a mark on no element', (page) => ({ ...page, marks: page.marks.map((mark) => ({ ...mark, element: 4 })) })],
  ['with a mark that is none', (page) => ({ ...page, marks: [{ element: 1 }] })],
  ['with a tag of no hint', (page) => ({ ...page, looks: page.looks.slice(0, -1) })],
])('a page %s is not read', async (_, broken) => {
  const answers: EngineAnswer[] = [];
  const port = connect('engine');
  port.onMessage.addListener((answer) => void answers.push(answer as EngineAnswer));
  port.postMessage({ ...request, page: broken(pageOf(3)) });
  await vi.waitFor(() => expect(port.open).toBe(false));
  expect(answers).toEqual([]);
});
