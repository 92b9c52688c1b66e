import { finish, part, type Steps } from '../../steps';
import type { TextDocument } from '../../text/document';
import { peopleWords } from '../../text/languages/people';
import type { Attribution, Speaker } from '../attribution';
import type { AttributionDraft } from '../draft';
import { nameSteps } from './article';
import { assemble } from './assemble';
import { followSteps } from './follow';

/** Resolves the source of every draft to a speaker; drafts stay in order, one attribution each. */
export function resolveSpeakers(
  document: TextDocument,
  drafts: AttributionDraft[],
): { attributions: Attribution[]; speakers: Speaker[] } {
  return finish(speakerSteps(document, drafts));
}

/** The same in steps. */
export function* speakerSteps(
  document: TextDocument,
  drafts: AttributionDraft[],
): Steps<{ attributions: Attribution[]; speakers: Speaker[] }> {
  const words = peopleWords(document.lang);
  const article = yield* part(0, 0.5, nameSteps(document, drafts, words));
  return assemble(document, drafts, article, yield* part(0.5, 0.95, followSteps(article, drafts, words)));
}
