import type { Page } from '../page/page';
import type { Article, RemovedBlock } from './article';
import { resolveMetadata } from './metadata';
import { readLinkedData } from './metadata/json-ld';
import { judgeBlocks } from './model/judge-blocks';
import { model } from './model/model';
import { outlinePage } from './outline';
import { judgePage } from './page-kind/page-kind';
import { removalReasons } from './reasons';

/** From this judgement on a block belongs to the article. */
const KEPT = 0.5;
/** Text that stands in no paragraph by its tag is one when it has this many words. */
const PARAGRAPH_WORDS = 8;

/** The article of one page. A page without text gives no blocks and `isArticle` false. */
export function extractArticle(page: Page): Article {
  const outline = outlinePage(page);
  const judged = judgeBlocks(outline, model);
  const kept = page.blocks.map((block) => judged[block.id]! >= KEPT);
  const reasons = removalReasons(outline, kept);
  const blocks = page.blocks
    .filter((block) => kept[block.id])
    .map(({ id, kind, text }) => ({
      id,
      kind: kind === 'other' && outline.shapes[id]!.words >= PARAGRAPH_WORDS ? 'paragraph' : kind,
      text,
    }));
  const removed: RemovedBlock[] = page.blocks
    .filter((block) => !kept[block.id])
    .map(({ id, kind, text }) => ({ id, kind, text, reason: reasons.get(id) ?? 'page furniture' }));
  const data = readLinkedData(page.evidence.jsonLd);
  const metadata = resolveMetadata(page, data);
  return {
    ...metadata,
    ...judgePage({ page, outline, metadata, data }),
    dateline: null,
    blocks,
    ownKeyPoints: [],
    removed,
    notes: [],
  };
}
