import type { TextDocument } from '../text/document';
import type { Attribution, Speaker } from './attribution';
import { findAttributions } from './find';
import { resolveSpeakers } from './speakers/resolve';

export interface Quotes {
  attributions: Attribution[];
  speakers: Speaker[];
}

/** Who said what in one article: every statement in the article's order, and the speakers in order of first statement. */
export function readQuotes(document: TextDocument): Quotes {
  return resolveSpeakers(document, findAttributions(document));
}
