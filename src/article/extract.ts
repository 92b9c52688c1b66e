import type { TextBlock } from '../page/block';
import type { Page } from '../page/page';
import { finish, part, type Steps } from '../steps';
import { withAnnouncedLists } from './announced-lists';
import type { Article, Metadata } from './article';
import { findDateline } from './dateline';
import { HARDLY_ANY } from './declared-body';
import { withoutEmptyHeadings } from './empty-headings';
import { type Entries, findEntries, NO_ENTRIES } from './entries';
import { withoutGivenAway } from './given-away';
import { hiddenBody } from './hidden-body';
import { findKeyPoints } from './key-points';
import { resolveMetadata } from './metadata';
import { readLinkedData } from './metadata/json-ld';
import { judgeSteps } from './model/judge-blocks';
import { keptBlocks } from './model/kept-blocks';
import { model } from './model/model';
import { thresholdFor } from './model/threshold';
import { type Outline, outlinePage } from './outline';
import { judgePage } from './page-kind/page-kind';
import { pageSceneOf } from './page-kind/page-scene';
import { repeatedPullQuotes } from './pull-quotes';
import { removalReasons } from './reasons';
import { withSignatures } from './signatures';

/** From this many characters on a text is not said twice. */
const REPEATED = 60;
/** Text that stands in no paragraph by its tag is one when it has this many words. */
const PARAGRAPH_WORDS = 8;

/**
 * The article of one page: what belongs to it, and why the rest does not. A page without text gives no blocks and
 * `isArticle` false; notes say what a person should know about how it was read.
 */
export function extractArticle(page: Page): Article {
  return finish(articleSteps(page));
}

/** The same in steps. */
export function* articleSteps(page: Page): Steps<Article> {
  const data = readLinkedData(page.evidence.jsonLd);
  yield 0.1;
  const outline = outlinePage(page, data);
  yield 0.3;
  const metadata = resolveMetadata(page, data);
  yield 0.4;
  const scene = pageSceneOf(page, outline, metadata, data);
  const judged = yield* part(0.4, 0.8, judgeSteps(scene, model));
  yield 0.8;
  const verdict = judgePage(scene);
  const threshold = thresholdFor(judged, outline.texts.words, verdict.isArticle);
  const likely = withoutRepeats(page, metadata.headline, keptBlocks(scene, verdict.kind, judged, threshold));
  const headed = withoutEmptyHeadings(page.blocks, withAnnouncedLists(outline, likely));
  const signed = withSignatures(page.blocks, withoutGivenAway(outline, headed, metadata.byline));
  const pulled = repeatedPullQuotes(outline, signed);
  const kept = signed.map((keep, id) => keep && !pulled.has(id));
  const entries = verdict.kind === 'live-blog' ? findEntries(outline, data, kept) : NO_ENTRIES;
  const inText = kept.map((keep, id) => keep && !entries.lines.has(id));
  const shown = shownBlocks(outline, inText, entries);
  const shownWords = shown.reduce((sum, { id }) => sum + outline.texts.words[id]!, 0);
  const hidden = shownWords < HARDLY_ANY ? hiddenBody(page, data, metadata) : null;
  const blocks = hidden?.blocks ?? shown;
  yield 0.9;
  const reasons = removalReasons(outline, kept);
  const reasonOf = (id: number) => {
    // the time of an entry stays in sight with it, as a byline does
    if (entries.lines.has(id)) return 'byline';
    return pulled.has(id) ? 'duplicate' : reasons[id]!;
  };
  return {
    ...metadata,
    ...(hidden && !verdict.isArticle && isDated(metadata) ? HIDDEN_ARTICLE : verdict),
    dateline: blocks[0] ? findDateline(blocks[0].text) : null,
    blocks,
    ownKeyPoints: hidden ? [] : findKeyPoints(outline, inText),
    removed: page.blocks
      .filter(({ id }) => !inText[id])
      .map(({ id, kind, text }) => ({ id, kind, text, reason: reasonOf(id) })),
    notes: notesOn(page, blocks, hidden?.note),
  };
}

/** What the page's look says is little where it shows no text: one that is dated, and holds the text of an article, is one. */
const HIDDEN_ARTICLE = { isArticle: true, kind: 'article', confidence: 0.5 } as const;

const isDated = ({ published, headline }: Metadata): boolean => published !== null && headline !== null;

/**
 * A long text that the page shows twice (for wide and for narrow screens, say) is kept where it comes first; the headline
 * is said again nowhere in the text.
 */
function withoutRepeats({ blocks }: Page, headline: string | null, kept: boolean[]): boolean[] {
  const seen = new Set<string>();
  return blocks.map(({ id, text }) => {
    if (text === headline) return false;
    if (!kept[id] || text.length < REPEATED) return kept[id]!;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** A name or a mark in another face leaves a paragraph bold. */
const ALL_BOLD = 0.9;

function shownBlocks({ page, texts }: Outline, inText: readonly boolean[], { times }: Entries): TextBlock[] {
  return page.blocks
    .filter(({ id }) => inText[id])
    .map(({ id, kind, text, bold }) => ({
      id,
      kind: kind === 'other' && texts.words[id]! >= PARAGRAPH_WORDS ? 'paragraph' : kind,
      text,
      ...(bold > 0 && bold >= text.length * ALL_BOLD ? { strong: true } : {}),
      ...(times.has(id) ? { entry: times.get(id)! } : {}),
    }));
}

function notesOn(page: Page, blocks: TextBlock[], hidden: string | undefined): string[] {
  const notes: string[] = [];
  if (page.truncated) notes.push('partial');
  if (hidden) notes.push(hidden);
  if (blocks.length === 0 && page.foreignFrames > 0) notes.push('text in a frame of another site');
  return notes;
}
