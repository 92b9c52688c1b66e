import type { Article } from './article/article';
import { articleSteps } from './article/extract';
import type { Page } from './page/page';
import type { Attribution, Speaker } from './quotes/attribution';
import { quoteSteps } from './quotes/quotes';
import { finish, part, type Steps } from './steps';
import { type Statistics, statistics } from './summary/statistics';
import { summarySteps } from './summary/summarise';
import type { Summary, SummaryLength } from './summary/summary';
import { documentSteps } from './text/document';

/** Everything found on one page; serialisable, and every part traces to (block, start, end) in `article.blocks`. */
export interface Reading {
  version: 1;
  url: string;
  article: Article;
  attributions: Attribution[];
  speakers: Speaker[];
  summary: Summary;
  statistics: Statistics;
}

interface ReadOptions {
  summaryLength: SummaryLength;
}

/** The whole road: one page's plain data in, one reading out. Never throws on odd input; it finds less and says why. */
export function read(page: Page, options: ReadOptions): Reading {
  return finish(readSteps(page, options));
}

/** The same in steps of a few milliseconds, between which a page can have its turn. */
export function* readSteps(page: Page, { summaryLength }: ReadOptions): Steps<Reading> {
  const article = yield* part(0, 0.4, articleSteps(page));
  const document = yield* part(0.4, 0.5, documentSteps(article.blocks, article.lang, article.headline));
  const { attributions, speakers } = yield* part(0.5, 0.9, quoteSteps(document));
  const options = { length: summaryLength, ownKeyPoints: article.ownKeyPoints };
  const summary = yield* part(0.9, 1, summarySteps(document, attributions, options));
  return {
    version: 1,
    url: page.url,
    article,
    attributions,
    speakers,
    summary,
    statistics: statistics(document, attributions, speakers),
  };
}
