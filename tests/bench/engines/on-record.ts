import { extractArticle } from '../../../src/article/extract';
import { pageOf } from '../../../src/blocks/page-of';
import { readPage } from '../../../src/page/read-page';
import type { Prediction } from './prediction';

export interface Explained extends Prediction {
  kept: { id: number; text: string }[];
  removed: { id: number; reason: string; text: string }[];
}

export function extract(document: Document): Explained {
  const article = extractArticle(pageOf(readPage(document).page)!);
  return {
    body: article.blocks.map((block) => block.text).join('\n\n'),
    kind: article.isArticle ? 'article' : article.kind,
    title: article.headline ?? '',
    author: [...article.byline, article.credit ?? ''].filter(Boolean).join(', '),
    date: article.published ?? '',
    kept: article.blocks,
    removed: article.removed,
  };
}
