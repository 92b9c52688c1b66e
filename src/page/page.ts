import type { PageBlock, PageElement } from './block';
import type { PageEvidence } from './evidence';

/**
 * A page as the walk takes it and as it goes to the engine: browsers write messages as JSON, and columns of texts and
 * numbers are written, read and checked in a third of the time of an object for each block and element.
 */
export interface PageData extends Omit<Page, 'blocks' | 'elements'> {
  /** By block: its text. */
  texts: string[];
  /** `BLOCK_FIGURES` numbers for each block. */
  blocks: number[];
  /** The tag and the hint of each different look that elements have, one after the other. */
  looks: string[];
  /** For each element its parent, and twice its look, one more where it is hidden. */
  elements: number[];
}

/** A block's numbers: its kind's place in `BLOCK_KINDS`, then its fields in the order of `PageBlock`, from `element` on. */
export const BLOCK_FIGURES = 9;
export const LINKED_FIGURE = 3;

/** Everything the engine takes from a web page, as plain data. */
export interface Page {
  url: string;
  title: string;
  evidence: PageEvidence;
  blocks: PageBlock[];
  elements: PageElement[];
  /** Frames of other sites, which nobody may read. */
  foreignFrames: number;
  /** The page had more nodes than one reading takes; the rest was left unread. */
  truncated: boolean;
}
