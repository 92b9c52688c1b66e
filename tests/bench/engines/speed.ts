import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../../src/page/read-page';
import { articleOf, readingOf } from '../../../src/reading-data';

/** Milliseconds of each call, and what the last of them hands on. */
export interface Timed {
  ms: number[];
  json: string;
}

/** What is timed of the peers, each from the live document to its result. */
const peers: Record<string, (document: Document) => unknown> = {
  'Readability, clone and parse': (document) => new Readability(document.cloneNode(true) as Document).parse(),
  Defuddle: (document) => new Defuddle(document, { url: document.URL }).parse(),
  'bare TreeWalker': (document) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length;
  },
};

export const peerNames = Object.keys(peers);

/** Milliseconds of one peer on this page, `times` over. */
export const time = (document: Document, peer: string, times: number): number[] =>
  repeat(times, () => peers[peer]!(document)).ms;

/** What our content script does: walks the page and hands its data to the port, which carries it as JSON. */
export const take = (document: Document, times: number): Timed =>
  repeat(times, () => JSON.stringify(readPage(document).page));

/** What it does with the answer: an article, or a whole reading. */
export function receive(document: Document, answer: string, whole: boolean, times: number): number[] {
  const { page } = readPage(document);
  return repeat(times, () => {
    const data = JSON.parse(answer);
    return whole ? readingOf(data, page) : articleOf(data, page);
  }).ms;
}

function repeat(times: number, run: () => unknown): Timed {
  const ms: number[] = [];
  let last: unknown;
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    last = run();
    ms.push(performance.now() - began);
  }
  return { ms, json: typeof last === 'string' ? last : '' };
}

/** Nodes in the document. */
export function countNodes(document: Document): number {
  const walker = document.createTreeWalker(document);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** Puts the body's content into it again until it is there `times` times, as it would be on a longer page. */
export function repeatBody(document: Document, times: number): void {
  const { body } = document;
  const content = [...body.childNodes];
  for (let i = 1; i < times; i++) body.append(...content.map((node) => node.cloneNode(true)));
}
