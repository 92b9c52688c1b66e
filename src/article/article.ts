import type { BlockKind, TextBlock } from '../page/block';

export type PageKind = 'article' | 'live-blog' | 'aggregator-card' | 'section-front' | 'other';

/** Why a block was left out, in words people use; shown on screen through the interface's own translations. */
export type RemovalReason =
  | 'navigation'
  | 'related links'
  | 'most read'
  | 'share'
  | 'newsletter'
  | 'registration'
  | 'paywall notice'
  | 'consent'
  | 'caption'
  | 'credit'
  | 'fact box'
  | 'author biography'
  | 'byline'
  | 'headline'
  | 'standfirst'
  | 'comments'
  | 'advertisement'
  | 'promotion'
  | 'disclaimer'
  | 'duplicate'
  | 'page furniture';

export interface RemovedBlock {
  id: number;
  kind: BlockKind;
  reason: RemovalReason;
  text: string;
}

/** What the page says about itself. Dates are ISO 8601 with the zone the page gives; null where the page is silent. */
export interface Metadata {
  headline: string | null;
  /** The people who wrote it, without roles, agencies or the site's own name. */
  byline: string[];
  /** Whom it credits besides people: an agency, an organisation, and where it names nobody else the site itself. */
  credit: string | null;
  published: string | null;
  updated: string | null;
  /** A relative time as the page shows it ("4h ago"), where it gives no date. */
  age: string | null;
  publisher: string | null;
  section: string | null;
  /** BCP 47 primary language subtag, lower case. */
  lang: string | null;
  canonical: string | null;
}

/** The article of one page: metadata, the blocks that belong to it in page order, and every removal with its reason. */
export interface Article extends Metadata {
  isArticle: boolean;
  kind: PageKind;
  /** 0 to 1: how sure we are of `isArticle`. */
  confidence: number;
  /** Place and agency that open the text ("NEW JERSEY (WABC)"), apart from the byline. */
  dateline: string | null;
  blocks: TextBlock[];
  /** Ids of those blocks that are the page's own key points or summary. */
  ownKeyPoints: number[];
  removed: RemovedBlock[];
  /** What a person should know about how this was read ("partial", "text only in JSON-LD", "text only in hydration data" …). */
  notes: string[];
}
