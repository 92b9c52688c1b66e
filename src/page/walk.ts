import { finish, type Steps } from '../steps';
import type { MarkData } from './evidence';
import type { PageData } from './page';
import { Recorder } from './recorder';
import { blockTexts, type TextRun, textRuns } from './text-runs';

/**
 * One reading takes at most this many nodes, and as many blocks and characters as the recorder takes, whichever comes first;
 * what comes after is left unread, and the walk says so.
 */
const MAX_NODES = 500_000;

/** What one walk over a page gives: plain data for the engine, and apart from it the way back to the page. */
export interface PageWalk {
  /** The columns of the page's data. */
  columns: Pick<PageData, 'texts' | 'runs' | 'blocks' | 'looks' | 'elements'>;
  marks: MarkData[];
  /** Frames of other sites, which nobody may read. */
  foreignFrames: number;
  truncated: boolean;
  /** The texts of the blocks, put together when asked. */
  blockTexts(): string[];
  /** The innermost block-level element around a block's text; null for an unknown block. */
  elementOf(block: number): Element | null;
  /** The text nodes behind a block's text, in order, found when asked; an unknown block has none. */
  runsOf(block: number): TextRun[];
}

/**
 * Reads a live document in one walk without recursion, also through open shadow roots and frames of the same origin; what
 * stands inside the elements of `skip` is passed over. Changes nothing, asks for no layout, and never throws; an empty
 * document gives no block.
 */
export function walkPage(root: Document, skip: ReadonlySet<Element> = NONE): PageWalk {
  return finish(walkSteps(root, skip));
}

const NONE: ReadonlySet<Element> = new Set();

/** Nodes that are walked in one step. */
const STEP = 500;
/** About as many as a long page has. */
const USUAL_NODES = 20_000;

/** The same walk in steps; what the page changes between them may be missed. */
export function* walkSteps(root: Document, skip: ReadonlySet<Element>): Steps<PageWalk> {
  const recorder = new Recorder(root, skip);
  let left = MAX_NODES;
  let truncated = false;
  while (!recorder.advance(Math.min(STEP, left))) {
    left -= STEP;
    truncated = left <= 0 || recorder.isFull();
    if (truncated) break;
    // nobody knows how many there are, and counting them takes as long as a step may
    const seen = MAX_NODES - left;
    yield seen / (seen + USUAL_NODES);
  }
  recorder.flush();
  const { texts, runs, blocks, looks, elements, marks, nodes, firsts, homes, foreignFrames } = recorder;
  const columns = { texts, runs, blocks, looks, elements };
  let put: string[] | null = null;
  const ofBlocks = () => (put ??= blockTexts(columns));
  const nodesOf = (block: number) => nodes.slice(firsts[block], firsts[block + 1]);
  return {
    columns,
    marks: marks.data,
    foreignFrames,
    truncated: truncated || recorder.isFull(),
    blockTexts: ofBlocks,
    elementOf: (block) => homes[block] ?? null,
    runsOf(block) {
      const text = ofBlocks()[block];
      return text === undefined ? [] : textRuns(nodesOf(block), text);
    },
  };
}
