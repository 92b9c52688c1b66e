import type { RemovalReason } from '../article';

/** What one language's pages say around an article; phrases in lower case without punctuation, parted by " | ". */
export interface ArticleWords {
  /** Labels over a page's own key points. */
  keyPoints: string;
  /** What each kind of clutter says. */
  clutter: Partial<Record<RemovalReason, string>>;
}
