import { pageOf } from '../../../src/blocks/page-of';
import { Reader as PageReader, type Reader } from '../../../src/page/reader';
import { readSteps } from '../../../src/reading';
import { readingData, readingOf } from '../../../src/reading-data';
import { DEFAULTS } from '../../../src/settings';
import { inTurns } from '../../../src/turns';

/** One reading on the page itself, with the engine, which in the extension works in the background, in it as well. */
export interface Visit {
  /** Milliseconds from the request until the frame that shows the marks is drawn. */
  toMarks: number;
  /** The longest time that anything else on the page had to wait meanwhile: for our walk, and in all, with the drawing of the marks. */
  readingWait: number;
  longestWait: number;
  statements: number;
  /** Painting all marks once more. */
  paint: number;
  partial: boolean;
}

let reader: Reader | null = null;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Until the next frame is drawn: its styles, layout and paint come after its callbacks. */
async function drawn(): Promise<void> {
  await frame();
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
}

/** Has the page lay out and draw what it still has to: that is not ours. */
async function settle(): Promise<void> {
  document.body?.getBoundingClientRect();
  await drawn();
  await drawn();
}

/** The longest wait of the page when nothing of ours is there and one letter of its own changes. */
export async function control(): Promise<number> {
  await settle();
  const waits = watchWaits();
  document.querySelector('h1, p')?.append('.');
  await drawn();
  await drawn();
  return waits.stop();
}

/** Reads this page and keeps the reading; `patient` as on a site that is read always. */
export async function visit(patient = false): Promise<Visit> {
  await settle();
  const waits = watchWaits();
  let answer = '';
  let readingWait = 0;
  const began = performance.now();
  reader = new PageReader({
    settings: async () => DEFAULTS,
    async read(page, settings, turns) {
      // the engine works elsewhere; what it is sent, and what it sends, the page has to write and read
      const sent = JSON.stringify(page);
      readingWait = waits.longest();
      await waits.without(async () => {
        const taken = pageOf(JSON.parse(sent))!;
        const reading = await inTurns(readSteps(taken, settings), turns);
        answer = JSON.stringify(readingData(reading!, taken));
      });
      return readingOf(JSON.parse(answer), page);
    },
    notify: () => undefined,
    describe: () => {
      throw new Error('no card is shown here');
    },
  });
  if (patient) await reader.readAlways();
  const { reading } = await reader.handle({ type: 'read', anyway: true });
  await drawn();
  const toMarks = performance.now() - began;
  await drawn();
  const longestWait = waits.stop();
  const paint = await timePainting(reader);
  const partial = reading?.article.notes.includes('partial') ?? false;
  return { toMarks, readingWait, longestWait, statements: reading?.attributions.length ?? 0, paint, partial };
}

/** Milliseconds of taking all marks away and painting them again, less those of taking them away. */
async function timePainting(reader: Reader): Promise<number> {
  await reader.handle({ type: 'marks', on: false });
  const began = performance.now();
  await reader.handle({ type: 'marks', on: true });
  return performance.now() - began;
}

const SENTENCE = 'Crews went on clearing the road to the harbour through the night, and nobody was hurt. ';
const FORENAMES = ['Ann', 'Paul', 'Mary', 'John', 'Clara', 'Peter', 'Laura', 'Simon'];
const SURNAMES = ['Lee', 'Marsh', 'Ortega', 'Kovacs', 'Bell'];
const said = (i: number) =>
  `<p>${FORENAMES[i % 8]} ${SURNAMES[i % 5]} said on Monday: “The bridge stays closed until part ${i} has been seen to.” ${SENTENCE}“Nobody knows,” she added, “when part ${i} will be done.”</p>`;

/** Pages of our own in place of the one that is shown; `many` is about 500 statements. */
const MADE = {
  many: () => Array.from({ length: 250 }, (_, i) => said(i)).join(''),
  '20 MB': () => Array.from({ length: 20_000_000 / 245 }, (_, i) => said(i)).join(''),
  '500,000 nodes': () => said(0).repeat(8) + '<div><b>a</b><i></i></div>'.repeat(125_000),
  'a million nodes': () => said(0).repeat(8) + '<div><b>a</b><i></i></div>'.repeat(250_000),
};

/** Puts a page of our own into the document; gives its characters of markup. */
export function make(kind: keyof typeof MADE): number {
  const html = `<main><h1>The bridge stays closed</h1>${MADE[kind]()}</main>`;
  document.body.innerHTML = html;
  return html.length;
}

/**
 * Measures how long a message to ourselves takes, again and again; `longest` gives the longest time so far, `stop` that in
 * all. What is done `without` it does not count.
 */
function watchWaits(): { without(work: () => Promise<void>): Promise<void>; longest(): number; stop(): number } {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  let paused = false;
  const look = () => {
    const now = performance.now();
    if (!paused) longest = Math.max(longest, now - last);
    last = now;
  };
  port1.onmessage = () => {
    look();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return {
    async without(work) {
      look();
      paused = true;
      await work();
      look();
      paused = false;
    },
    longest() {
      look();
      return longest;
    },
    stop() {
      port1.close();
      look();
      return longest;
    },
  };
}
