import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { pageOf } from '../../src/blocks/page-of';
import { rangesOf } from '../../src/page/ranges';
import { pageSteps, readPage } from '../../src/page/read-page';
import { walkPage } from '../../src/page/walk';
import { type Reading, read } from '../../src/reading';
import { readingData, readingOf } from '../../src/reading-data';
import { type Change, changes } from '../fuzz/changes';
import { FAILED_ONCE } from '../fuzz/failed-once';
import { generatedPage, spoiltPage } from '../fuzz/hostile-page';
import { faultsOf } from '../fuzz/soundness';

declare module 'vitest' {
  interface ProvidedContext {
    fuzz: { cases: number; seed: number };
  }
}

/** No page may hold a reader for longer, whatever is in it. */
const LIMIT_MS = 2000;

const pages = Object.values(
  import.meta.glob<string>('../pages/*/page.html', { query: '?raw', import: 'default', eager: true }),
);

/** What comes out of a port of what goes in. */
const overPort = <T>(message: T): T => JSON.parse(JSON.stringify(message));

function timed(document: Document): { reading: Reading; arrived: Reading; took: number } {
  const begun = performance.now();
  const data = readPage(document).page;
  const page = pageOf(overPort(data))!;
  const reading = read(page, { summaryLength: 'normal' });
  const arrived = readingOf(overPort(readingData(reading, page)), data);
  return { reading, arrived, took: performance.now() - begun };
}

function checkPage(html: string): void {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { reading, arrived, took } = timed(document);
  expect(faultsOf(reading)).toEqual([]);
  expect(JSON.stringify(arrived)).toBe(JSON.stringify(reading));
  // the machine may have been busy: only a page that is slow again is slow
  if (took > LIMIT_MS) expect(timed(document).took).toBeLessThan(LIMIT_MS);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  checkPlaces(document);
}

/** What the page's nodes hold is what its blocks say, character by character. */
function checkPlaces(document: Document): void {
  const walk = walkPage(document);
  for (const [block, text] of walk.blockTexts().entries()) {
    const spelled = new Array<string>(text.length).fill(' ');
    for (const { node, start, offsets } of walk.runsOf(block)) {
      offsets.forEach((at, i) => {
        spelled[start + i] = node.data[at]!;
      });
    }
    expect(mended(spelled.join(''))).toBe(mended(text));
  }
}

/** White space is shown as a space, and the first sign of a misread mark stands for what was meant. */
const mended = (text: string): string => text.replace(/\s/g, ' ').replace(/[–—‘’“”…•â]/g, '?');

const { cases, seed } = inject('fuzz');
const run = (page: fc.Arbitrary<string>) =>
  fc.assert(fc.property(page, checkPage), {
    numRuns: Math.ceil(cases / 2),
    seed,
    endOnFailure: cases > 1000,
    // a failure is made smaller only as long as a test may take
    ...(cases > 1000 ? {} : { interruptAfterTimeLimit: 60_000 }),
  });

test('the engine reads any generated page soundly', { timeout: 3_600_000 }, () => run(generatedPage));

test('the engine reads spoilt real pages soundly', { timeout: 3_600_000 }, () => {
  expect(pages.length).toBeGreaterThan(0);
  run(spoiltPage(pages));
});

/** Takes a page's data while it changes, and reads it when it has changed once more: what is then marked is words of it. */
function checkChangingPage([html, changes]: [string, Change[]]): void {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const left = [...changes];
  const steps = pageSteps(document, new Set());
  let step = steps.next();
  while (!step.done) {
    left.shift()?.(document);
    step = steps.next();
  }
  const { page, walk } = step.value;
  const reading = read(pageOf(page)!, { summaryLength: 'normal' });
  expect(faultsOf(reading)).toEqual([]);
  for (const change of left) change(document);
  for (const span of reading.attributions.flatMap(({ content }) => content)) {
    for (const { startContainer, startOffset, endOffset } of rangesOf(walk.runsOf(span.block), span)) {
      expect(startOffset).toBeLessThan(endOffset);
      expect(endOffset).toBeLessThanOrEqual((startContainer as Text).length);
    }
  }
}

test(
  'a page that changes while it is read is read soundly, and no mark stands outside its words',
  {
    timeout: 3_600_000,
  },
  () =>
    fc.assert(fc.property(fc.tuple(fc.oneof(generatedPage, spoiltPage(pages)), changes), checkChangingPage), {
      numRuns: Math.ceil(cases / 5),
      seed,
      endOnFailure: cases > 1000,
      ...(cases > 1000 ? {} : { interruptAfterTimeLimit: 60_000 }),
    }),
);

test.for(FAILED_ONCE)('$name, which once failed, is read soundly', ({ html }) => checkPage(html));
