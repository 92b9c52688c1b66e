import type { Article } from './article/article';
import { extractArticle } from './article/extract';
import type { Page } from './page/page';
import type { Attribution, Speaker } from './quotes/attribution';
import { readQuotes } from './quotes/quotes';
import { type Statistics, statistics } from './summary/statistics';
import { summarise } from './summary/summarise';
import type { Summary, SummaryLength } from './summary/summary';
import { readDocument } from './text/document';

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

/** The whole road: one page's plain data in, one reading out. Never throws on odd input; it finds less and says why. */
export function read(page: Page, options: { summaryLength: SummaryLength }): Reading {
  const article = extractArticle(page);
  const document = readDocument(article.blocks, article.lang, article.headline);
  const { attributions, speakers } = readQuotes(document);
  const summary = summarise(document, attributions, {
    length: options.summaryLength,
    ownKeyPoints: article.ownKeyPoints,
    kind: article.kind,
  });
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
