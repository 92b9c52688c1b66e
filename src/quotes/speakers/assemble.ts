import type { Mention, Span } from '../../page/block';
import type { TextDocument } from '../../text/document';
import { peopleWords } from '../../text/languages/people';
import type { Attribution, Speaker } from '../attribution';
import type { AttributionDraft } from '../draft';
import type { ArticleNames } from './article';
import { confidenceTogether, NAME_THRESHOLD } from './confidence';
import type { Parties, Party } from './parties';
import type { Resolution } from './resolution';

/** Turns resolutions into what a reading holds: attributions with the index of their speaker, speakers with their words. */
export function assemble(
  document: TextDocument,
  drafts: readonly AttributionDraft[],
  article: ArticleNames,
  { resolutions }: { resolutions: readonly Resolution[]; parties: Parties },
): { attributions: Attribution[]; speakers: Speaker[] } {
  const texts = new Map(document.blocks.map(({ id, text }) => [id, text]));
  const words = (span: Span): string => texts.get(span.block)?.slice(span.start, span.end) ?? '';
  const mention = (span: Span | null): Mention | null => span && { ...span, text: words(span) };
  const speakers: Speaker[] = [];
  const indexOf = new Map<string, number>();
  const enter = (party: Party, attribution: number): number => {
    const speaker = toSpeaker(party, article, document);
    const key = speaker.name ?? `~${speaker.description?.toLowerCase()}`;
    let index = indexOf.get(key);
    if (index === undefined) {
      index = speakers.push(speaker) - 1;
      indexOf.set(key, index);
    }
    speakers[index]!.attributions.push(attribution);
    return index;
  };
  const attributions = drafts.map((draft, i): Attribution => {
    const { party, others, confidence, evidence } = resolutions[i]!;
    const shown = party !== null && confidence >= NAME_THRESHOLD;
    const speaker = shown ? enter(party, i) : null;
    if (shown) for (const other of others) enter(other, i);
    return {
      kind: draft.kind,
      text: draft.content.map(words).join(' … '),
      content: draft.content,
      cue: mention(draft.cue),
      source: mention(draft.source),
      speaker,
      confidence: confidenceTogether(draft.confidence, confidence),
      evidence: [...draft.evidence, ...evidence],
    };
  });
  return { attributions, speakers };
}

function toSpeaker(party: Party, article: ArticleNames, document: TextDocument): Speaker {
  const slice = (first: number, last: number): string => {
    const { block, start } = article.tokens[first]!;
    return document.blocks[block]!.text.slice(start, article.tokens[last]!.end);
  };
  if (party.name) {
    const name = slice(...party.name);
    return { name, description: null, role: null, kind: 'organisation', aliases: [], attributions: [] };
  }
  if (!party.entity) {
    const [first, last] = party.description!;
    return { name: null, description: slice(first, last), role: null, kind: 'unnamed', aliases: [], attributions: [] };
  }
  const { entity } = party;
  const name = slice(entity.first, entity.last);
  const aliases = new Set(
    entity.mentions.slice(0, 60).map((index) => slice(article.names[index]!.first, article.names[index]!.last)),
  );
  aliases.delete(name);
  const { honorifics, roles } = peopleWords(document.lang);
  // "head of research Prof. Dr.": degrees behind the role
  const withoutDegrees = (from: number, to: number): number => {
    let last = to;
    const isDegree = (lower: string): boolean => honorifics.has(lower) && !roles.has(lower);
    while (last > from && article.tokens[last + 1]?.gap === 'stop' && isDegree(article.tokens[last]!.lower)) last--;
    return last;
  };
  // "Mr" and "Dame" are no roles where the article names a better one, or none
  const role = entity.roles
    .map(([from, to]): [number, number] => [from, withoutDegrees(from, to)])
    .find(([from, to]) => from < to || !honorifics.has(article.tokens[from]!.lower));
  return {
    name,
    description: null,
    role: role ? slice(role[0], role[1]) : null,
    kind: party.person < 0 ? 'organisation' : 'person',
    aliases: [...aliases],
    attributions: [],
  };
}
