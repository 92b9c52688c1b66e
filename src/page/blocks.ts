import { finish, type Steps } from '../steps';
import type { TextBlock } from './block';
import { BlockGatherer } from './gatherer';
import type { MarkedElement } from './marks';
import type { PageData } from './page';
import { type TextRun, textRuns } from './text-runs';
import { TreeWalk } from './tree-walk';

/**
 * One reading takes at most this many nodes, and as many blocks and characters as the gatherer takes, whichever comes first;
 * what comes after is left unread, and the walk says so.
 */
const MAX_NODES = 500_000;

/** What one walk over a page gives: plain data for the engine, and apart from it the way back to the page. */
export interface PageWalk {
  blocks: TextBlock[];
  /** The columns of the page's data. */
  columns: Pick<PageData, 'texts' | 'blocks' | 'looks' | 'elements'>;
  /** Elements that may show the headline, the byline or a date. */
  marked: readonly MarkedElement[];
  /** Frames of other sites, which nobody may read. */
  foreignFrames: number;
  truncated: boolean;
  /** The innermost block-level element around a block's text; null for an unknown block. */
  elementOf(block: number): Element | null;
  /** The text nodes behind a block's text, in order, found when asked; an unknown block has none. */
  runsOf(block: number): TextRun[];
}

/**
 * Reads the blocks of a live document in one walk without recursion, also through open shadow roots and frames of the
 * same origin; what stands inside the elements of `skip` is passed over. Changes nothing, asks for no layout, and never
 * throws; an empty document gives no block.
 */
export function readBlocks(root: Document, skip: ReadonlySet<Element> = NONE): PageWalk {
  return finish(blockSteps(root, skip));
}

const NONE: ReadonlySet<Element> = new Set();

/** Nodes that are walked in one step. */
const STEP = 500;
/** About as many as a long page has. */
const USUAL_NODES = 20_000;

/** The same walk in steps; what the page changes between them may be missed. */
export function* blockSteps(root: Document, skip: ReadonlySet<Element>): Steps<PageWalk> {
  const gatherer = new BlockGatherer(skip);
  const tree = new TreeWalk(root, gatherer);
  let left = MAX_NODES;
  let truncated = false;
  while (!tree.advance(Math.min(STEP, left))) {
    left -= STEP;
    truncated = left <= 0 || gatherer.isFull();
    if (truncated) break;
    // nobody knows how many there are, and counting them takes as long as a step may
    const seen = MAX_NODES - left;
    yield seen / (seen + USUAL_NODES);
  }
  gatherer.flush();
  const { blocks, figures, looks, elements } = gatherer;
  return {
    blocks,
    columns: { texts: blocks.map(({ text }) => text), blocks: figures, looks, elements },
    marked: gatherer.marked,
    foreignFrames: gatherer.foreignFrames,
    truncated: truncated || gatherer.isFull(),
    elementOf: (block) => gatherer.homes[block] ?? null,
    runsOf(block) {
      const text = blocks[block]?.text;
      if (text === undefined) return [];
      return textRuns(gatherer.nodes.slice(gatherer.firsts[block], gatherer.firsts[block + 1]), text);
    },
  };
}
