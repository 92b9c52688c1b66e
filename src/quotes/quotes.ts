import { finish, part, type Steps } from '../steps';
import type { TextDocument } from '../text/document';
import type { Attribution, Speaker } from './attribution';
import { attributionSteps } from './find';
import { speakerSteps } from './speakers/resolve';

export interface Quotes {
  attributions: Attribution[];
  speakers: Speaker[];
}

/** Who said what in one article: every statement in the article's order, and the speakers in order of first statement. */
export function readQuotes(document: TextDocument): Quotes {
  return finish(quoteSteps(document));
}

/** The same in steps, each of a few paragraphs at most. */
export function* quoteSteps(document: TextDocument): Steps<Quotes> {
  const drafts = yield* part(0, 0.6, attributionSteps(document));
  return yield* part(0.6, 1, speakerSteps(document, drafts));
}
