import { extractArticle } from '../../../src/article/extract';
import { read } from '../../../src/reading';
import type { Timed } from './speed';

/** What the background does with a page that came over a port, `times` over: takes it in, reads it, and hands out the answer. */
export function answer(message: string, whole: boolean, times: number): Timed {
  const ms: number[] = [];
  let json = '';
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    const page = JSON.parse(message);
    json = JSON.stringify(whole ? read(page, { summaryLength: 'normal' }) : extractArticle(page));
    ms.push(performance.now() - began);
  }
  return { ms, json };
}
