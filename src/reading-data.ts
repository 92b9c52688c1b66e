import type { Article, RemovalReason, RemovedBlock } from './article/article';
import { BLOCK_KINDS, type TextBlock } from './page/block';
import type { Page, PageData } from './page/page';
import { blockTexts } from './page/text-runs';
import type { Reading } from './reading';

/** An article as it goes back to its page, which has the texts of its blocks already. */
export interface ArticleData extends Omit<Article, 'blocks' | 'removed'> {
  /** With a text where it is not the page's. */
  blocks: (Omit<TextBlock, 'text'> & Partial<TextBlock>)[];
  /** The different reasons for removals. */
  reasons: RemovalReason[];
  /** For each removed block its id, its kind's place in `BLOCK_KINDS`, and its reason's place among the reasons. */
  removed: number[];
}

/** A reading as it goes back to its page. */
export interface ReadingData extends Omit<Reading, 'article'> {
  article: ArticleData;
}

/** Takes out of an article what its page has. */
export function articleData(article: Article, page: Page): ArticleData {
  const reasons: RemovalReason[] = [];
  const removed: number[] = [];
  for (const { id, kind, reason } of article.removed) {
    let place = reasons.indexOf(reason);
    if (place < 0) place = reasons.push(reason) - 1;
    removed.push(id, BLOCK_KINDS.indexOf(kind), place);
  }
  const blocks = article.blocks.map(({ text, ...block }) =>
    text === page.blocks[block.id]?.text ? block : { ...block, text },
  );
  return { ...article, blocks, reasons, removed };
}

/** The article again, with the texts of the page that it was read from. */
export function articleOf({ reasons, ...data }: ArticleData, page: PageData): Article {
  const texts = blockTexts(page);
  const { removed } = data;
  const left: RemovedBlock[] = [];
  for (let at = 0; at < removed.length; at += REMOVED_FIGURES) {
    const id = removed[at]!;
    const kind = BLOCK_KINDS[removed[at + 1]!]!;
    left.push({ id, kind, text: texts[id]!, reason: reasons[removed[at + 2]!]! });
  }
  const kept = data.blocks.map(({ id, kind, text = texts[id]!, ...more }) => ({ id, kind, text, ...more }));
  return { ...data, blocks: kept, removed: left };
}

const REMOVED_FIGURES = 3;

/** Takes out of a reading what its page has. */
export const readingData = (reading: Reading, page: Page): ReadingData => ({
  ...reading,
  article: articleData(reading.article, page),
});

/** The reading again, with the texts of the page that it was made of. */
export const readingOf = (data: ReadingData, page: PageData): Reading => ({
  ...data,
  article: articleOf(data.article, page),
});
