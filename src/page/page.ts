import type { PageBlock } from './block';
import type { Elements } from './elements';
import type { MarkData, PageEvidence } from './evidence';

/**
 * A page as the walk takes it down and as it goes to the engine, which puts its blocks together: code that runs once in each
 * page runs cold, and the engine is warm. Browsers write messages as JSON, so that it is columns of texts and numbers.
 */
export interface PageData extends Omit<Page, 'blocks' | 'elements' | 'evidence'> {
  evidence: Omit<PageEvidence, 'marks'>;
  /** The text nodes that show anything, in page order, trimmed. */
  texts: string[];
  /** `RUN_FIGURES` for each of them: its element, and the bits below. */
  runs: number[];
  /** `BLOCK_FIGURES` for each block: how many of the texts it takes; its links; pictures, videos and frames before its end. */
  blocks: number[];
  /** `LOOK_FIGURES` for each different look that elements have: the tag and the hint. */
  looks: string[];
  /** `ELEMENT_FIGURES` for each element that holds text: its parent, and its look shifted by the bits below. */
  elements: number[];
  /** Elements that may show the headline, the byline or a date, in page order. */
  marks: MarkData[];
}

export const RUN_FIGURES = 2;
export const BLOCK_FIGURES = 3;
export const ELEMENT_FIGURES = 2;
export const LOOK_FIGURES = 2;

// What holds for a text. The first three follow each other as the bits of tags do.
export const RUN_BOLD = 1;
export const RUN_ITALIC = 1 << 1;
export const RUN_TIMED = 1 << 2;
export const RUN_LINKED = 1 << 3;
/** White space or a line break parts it from the text before in its block. */
export const RUN_SPACED = 1 << 4;
export const RUN_BROKEN = 1 << 5;

// What holds for an element.
export const ELEMENT_HIDDEN = 1;
/** Runs along in the line of the element around it. */
export const ELEMENT_INLINE = 1 << 1;
export const LOOK_SHIFT = 2;

/** Everything the engine takes from a web page, as plain data. */
export interface Page {
  url: string;
  title: string;
  evidence: PageEvidence;
  blocks: PageBlock[];
  elements: Elements;
  /** Frames of other sites, which nobody may read. */
  foreignFrames: number;
  /** The page had more nodes than one reading takes; the rest was left unread. */
  truncated: boolean;
}
