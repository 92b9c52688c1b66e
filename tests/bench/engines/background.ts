import { extractArticle } from '../../../src/article/extract';
import { pageOf } from '../../../src/blocks/page-of';
import { read } from '../../../src/reading';
import { articleData, readingData } from '../../../src/reading-data';
import type { Timed } from './speed';

/** What the background does with a page that came over a port, `times` over: takes it in, checks it, reads it, and hands out the answer. */
export function answer(message: string, whole: boolean, times: number): Timed {
  const ms: number[] = [];
  let json = '';
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    const page = pageOf(JSON.parse(message));
    if (!page) throw new Error('the page has no right shape');
    json = JSON.stringify(
      whole ? readingData(read(page, { summaryLength: 'normal' }), page) : articleData(extractArticle(page), page),
    );
    ms.push(performance.now() - began);
  }
  return { ms, json };
}
