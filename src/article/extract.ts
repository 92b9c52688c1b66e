import type { Page } from '../page/page';
import type { Article } from './article';
import { resolveMetadata } from './metadata';

/** The article of one page. A page without text gives no blocks and `isArticle` false. */
export function extractArticle(page: Page): Article {
  const blocks = page.blocks.filter((block) => block.kind === 'paragraph' && block.text.length > 80);
  const isArticle = blocks.length >= 3;
  return {
    ...resolveMetadata(page),
    isArticle,
    kind: isArticle ? 'article' : 'other',
    confidence: 0.5,
    dateline: null,
    blocks,
    ownKeyPoints: [],
    removed: [],
    notes: [],
  };
}
