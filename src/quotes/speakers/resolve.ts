import type { TextDocument } from '../../text/document';
import { peopleWords } from '../../text/languages/people';
import type { Attribution, Speaker } from '../attribution';
import type { AttributionDraft } from '../draft';
import { readArticle } from './article';
import { assemble } from './assemble';
import { followSources } from './follow';

/** Resolves the source of every draft to a speaker; drafts stay in order, one attribution each. */
export function resolveSpeakers(
  document: TextDocument,
  drafts: AttributionDraft[],
): { attributions: Attribution[]; speakers: Speaker[] } {
  const words = peopleWords(document.lang);
  const article = readArticle(document, drafts, words);
  return assemble(document, drafts, article, followSources(article, drafts, words));
}
