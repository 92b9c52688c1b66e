import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../../src/article/extract';
import { readPage } from '../../../src/page/read-page';
import { read } from '../../../src/reading';

/** What is timed, each from the live document to its result. */
const tasks: Record<string, (document: Document) => unknown> = {
  'On Record, extraction': (document) => extractArticle(readPage(document).page),
  'On Record, whole reading': (document) => read(readPage(document).page, { summaryLength: 'normal' }),
  'Readability, clone and parse': (document) => new Readability(document.cloneNode(true) as Document).parse(),
  Defuddle: (document) => new Defuddle(document, { url: document.URL }).parse(),
  'bare TreeWalker': (document) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length;
  },
};

export const taskNames = Object.keys(tasks);

/** Milliseconds of one task on this page, `times` over. */
export function time(document: Document, task: string, times: number): number[] {
  const run = tasks[task]!;
  return Array.from({ length: times }, () => {
    const began = performance.now();
    run(document);
    return performance.now() - began;
  });
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
