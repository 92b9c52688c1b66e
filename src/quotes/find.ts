import type { TextDocument } from '../text/document';
import type { AttributionDraft } from './draft';

/** Finds every statement of a document with its cue and source, in the article's order. */
export function findAttributions(_document: TextDocument): AttributionDraft[] {
  return [];
}
