import type { PageKind } from '../../src/article/article';
import type { AttributionKind } from '../../src/quotes/attribution';

/** What a careful reader finds on a page; what is left out of a file is not compared. */
export interface Expectation {
  /** Why this page is here: the layout or the style of quoting that it stands for. */
  about: string;
  article: {
    isArticle: boolean;
    kind?: PageKind;
    headline?: string;
    byline?: string[];
    publisher?: string;
    /** ISO 8601, compared as a moment; a date alone is compared as a date. */
    published?: string;
    age?: string;
    lang?: string;
    notes?: string[];
  };
  /** How many blocks the article has, how the first begins and how the last ends. */
  blocks?: {
    count?: number;
    first?: string;
    last?: string;
    contain?: string[];
    /** Every entry of a live blog: its time, and how its first block begins. */
    entries?: [time: string, first: string][];
  };
  /** Words of the page that are in no block, quotation, speaker and summary. */
  absent?: string[];
  /**
   * Words of each quotation, given as found in one attribution of that kind and speaker. Every direct attribution found
   * has to be listed. `speaker` is a name or a description, or null where nobody is named.
   */
  quotations?: { text: string; kind?: AttributionKind; speaker: string | null; optional?: boolean }[];
  /** Every person found has to be listed; those marked `optional` may also be missing. */
  speakers?: { name: string; role?: string; kind?: 'person' | 'organisation' | 'unnamed'; optional?: boolean }[];
  summary?: {
    /** The page's own key points, in its order, each by its first words. */
    ownKeyPoints?: string[];
    /** Words that stand in the summary. */
    contain?: string[];
    /** True where there is too little text for any. */
    none?: boolean;
  };
}

/** The parts of an expectation, each a test of its own. */
export const PARTS = ['article', 'blocks', 'absent', 'quotations', 'speakers', 'summary'] as const;
export type Part = (typeof PARTS)[number];
