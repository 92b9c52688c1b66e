import type { PageBlock, PageElement } from './block';
import type { PageEvidence } from './evidence';

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
