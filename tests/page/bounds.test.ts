import { afterEach, expect, test } from 'vitest';
import { pageOf } from '../../src/blocks/page-of';
import { lookAt } from '../../src/page/look';
import { readPage } from '../../src/page/read-page';
import type { Reader } from '../../src/page/reader';
import { read, readSteps } from '../../src/reading';
import { inTurns } from '../../src/turns';
import { markedWords, pageFrom, recordMutations, sampleReader, setBody } from './support';

const paragraph = (i: number) =>
  `<p>Mayor Ann Lee said on day ${i} of the storm: “The bridge stays closed until all of it has been seen to.” ${'Crews went on clearing the road to the harbour through the night. '.repeat(3)}</p>`;

let reader: Reader;
let notices: ReturnType<typeof sampleReader>['notices'];

function realReader(): void {
  ({ reader, notices } = sampleReader(
    {},
    {
      read: (page, settings, turns) => inTurns(readSteps(pageOf(page)!, settings), turns),
    },
  ));
}

afterEach(() => {
  reader.leave();
  document.body.replaceChildren();
});

const ask = () => reader.handle({ type: 'read', anyway: true });

test('of a page of 20 MB the beginning is read, with its progress told, and the reading says that it is partial', async () => {
  setBody(
    `<main><h1>The bridge stays closed</h1>${Array.from({ length: 65_000 }, (_, i) => paragraph(i)).join('')}</main>`,
  );
  expect(document.body.innerHTML.length).toBeGreaterThan(20_000_000);
  realReader();
  const recorder = recordMutations();
  const { status, reading } = await ask();
  expect(status).toBe('read');
  expect(reading?.article.notes).toContain('partial');
  expect(reading!.article.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(100_000);
  expect(reading!.attributions.length).toBeGreaterThan(300);
  expect(Object.values(markedWords()).flat()[0]).toContain('The bridge stays closed until');
  expect(recorder.stop()).toEqual([]);
  const told = notices.flatMap((notice) =>
    notice.type === 'changed' && notice.status === 'reading' ? [notice.progress] : [],
  );
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('what elements are called fits into one message to the engine', () => {
  const names = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'aria-label'];
  const attributes = (i: number) => names.map((name) => `${name}="${String(i).padEnd(200, 'x')}"`).join(' ');
  setBody(
    `<main>${Array.from({ length: 5_000 }, (_, i) => `<p ${attributes(i)}>Nobody was hurt.</p>`).join('')}</main>`,
  );
  const named = document.createElement(`x-${'y'.repeat(1_000_000)}`);
  named.textContent = 'Nobody was hurt.';
  document.body.append(named);
  document.title = 'The bridge '.repeat(100_000);
  const { page } = readPage(document);
  const hints = page.looks.filter((_, at) => at % 2).join('').length;
  expect(page.texts.length).toBe(5_001);
  expect(Math.max(...page.looks.filter((_, at) => at % 2 === 0).map((tag) => tag.length))).toBeLessThan(100);
  expect(hints).toBeGreaterThan(4_000_000);
  expect(hints).toBeLessThanOrEqual(5_000_000);
  expect(page.title.length).toBe(2_000);
  document.title = '';
});

test('a reading under way can be stopped, and leaves nothing', async () => {
  setBody(`<main>${Array.from({ length: 20_000 }, (_, i) => paragraph(i)).join('')}</main>`);
  realReader();
  const reading = ask();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await reader.handle({ type: 'state' })).toMatchObject({ status: 'reading', reading: null });
  expect(await reader.handle({ type: 'stop' })).toMatchObject({ status: 'unread', reading: null });
  expect(await reading).toMatchObject({ status: 'unread', reading: null });
  expect(CSS.highlights.size).toBe(0);
});

test('a million nodes are read as far as the bound goes', async () => {
  setBody(`<main>${paragraph(0)}${'<div><b>a</b><i></i></div>'.repeat(250_000)}${paragraph(1)}</main>`);
  expect(document.body.getElementsByTagName('*').length).toBeGreaterThan(750_000);
  realReader();
  const { status, reading } = await ask();
  expect(status).toBe('read');
  expect(reading?.article.notes).toContain('partial');
});

test('ten thousand levels of nesting are read like one', () => {
  // a document that is not shown: Chromium itself does not survive laying so many levels out
  const deep = document.implementation.createHTMLDocument('Bridge');
  let inner = deep.body;
  for (let level = 0; level < 10_000; level++) inner = inner.appendChild(deep.createElement('div'));
  inner.innerHTML = Array.from({ length: 6 }, (_, i) => paragraph(i)).join('');
  const reading = read(pageFrom(deep), { summaryLength: 'normal' });
  expect(reading.article.blocks).toHaveLength(6);
  expect(reading.attributions.map(({ kind }) => kind)).toContain('direct');
});

test('one text of 20 MB is cut, not copied whole', async () => {
  setBody('<main><p></p></main>');
  document
    .querySelector('p')!
    .append(`Mayor Ann Lee said: “It is closed.” ${'Nobody was hurt on the road. '.repeat(700_000)}`);
  realReader();
  const { status, reading } = await ask();
  expect(status).toBe('read');
  expect(reading?.article.notes).toContain('partial');
});

/** Looks at a page too long for one turn; `change` happens at each turn of the page, with how many there were before. */
async function lookAtChanging(change: (paragraph: Element, turns: number) => void) {
  setBody(`<p>First.</p>${'<i></i>'.repeat(300_000)}<p>Second.</p>`);
  const paragraph = document.querySelector('p')!;
  let turns = 0;
  const progress = () => change(paragraph, turns++);
  const look = await lookAt(document, { signal: new AbortController().signal, patient: false, progress });
  return { turns, texts: look?.page.texts };
}

test('a page that changes between two looks at it is looked at from the start', async () => {
  const { turns, texts } = await lookAtChanging((paragraph, turns) => {
    if (turns === 0) paragraph.textContent = 'Another first.';
  });
  expect(turns).toBeGreaterThan(0);
  expect(texts).toEqual(['Another first.', 'Second.']);
});

test('a page that changes without pause is looked at to its end all the same', async () => {
  const { texts } = await lookAtChanging((paragraph, turns) => {
    paragraph.textContent = `${turns}`;
  });
  expect(texts?.at(-1)).toBe('Second.');
});
