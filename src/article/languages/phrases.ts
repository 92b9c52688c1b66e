import type { RemovalReason } from '../article';

/** What each kind of clutter says in one language: phrases in lower case without punctuation, parted by " | ". */
export type ClutterPhrases = Partial<Record<RemovalReason, string>>;
