import type { Mention } from '../page/block';

export type SummaryLength = 'short' | 'normal' | 'long';

/** Sentences that stand in the article, each one a place in it. */
export interface Summary {
  sentences: Mention[];
  keyPoints: Mention[];
  /** True when `keyPoints` are the page's own ("At a glance"), not chosen by us. */
  ownKeyPoints: boolean;
  /** Why there is nothing, else null. */
  reason: 'too little text' | null;
}
