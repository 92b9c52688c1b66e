import type { Mention, Span } from '../../page/block';
import type { TextDocument } from '../../text/document';
import { Kind, type PeopleWords, peopleWords } from '../../text/languages/people';
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
  const byWords = new Map<string, number>();
  const byParty = new Map<Party, number>();
  const enter = (party: Party, attribution: number): number => {
    let index = byParty.get(party);
    if (index === undefined) {
      const speaker = toSpeaker(party, article, document);
      const key = speaker.name ?? `~${speaker.description?.toLowerCase()}`;
      index = byWords.get(key) ?? speakers.push(speaker) - 1;
      byWords.set(key, index);
      byParty.set(party, index);
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

/** Words that tie others to what stands before them. */
const TIES = Kind.Preposition | Kind.Conjunction | Kind.Definite | Kind.Indefinite;

const POSSESSIVE = /^['’]s?/;

/** "his sister" is a sister, and "the former minister Dame" a former minister; "Prof. Dame" alone is no role. */
function bareRole(
  tokens: ArticleNames['tokens'],
  from: number,
  to: number,
  { honorifics, possessives }: PeopleWords,
): [first: number, last: number] | null {
  const first = possessives.has(tokens[from]!.lower) ? from + 1 : from;
  let last = to;
  // "co-author of “…”", "head of a bank in" where the words end that are looked at
  while (last >= first && (tokens[last]!.is(TIES) || honorifics.has(tokens[last]!.lower))) last--;
  return last < first ? null : [first, last];
}

function toSpeaker(party: Party, article: ArticleNames, document: TextDocument): Speaker {
  const words = peopleWords(document.lang);
  const textOf = (token: number): string => document.blocks[article.tokens[token]!.block]!.text;
  const slice = (first: number, last: number): string =>
    textOf(first).slice(article.tokens[first]!.start, article.tokens[last]!.end);
  if (party.name) {
    const name = slice(...party.name);
    return { name, description: null, role: null, kind: 'organisation', aliases: [], attributions: [] };
  }
  if (!party.entity) {
    const [first, last] = party.description!;
    // "a neighbor of Lee's", and not "the lawyer's opinion"
    const owned = article.tokens[last]!.possessive && article.nameAt[last]! >= 0 && last > first;
    const ending = owned ? POSSESSIVE.exec(textOf(last).slice(article.tokens[last]!.end)) : null;
    const description = slice(first, last) + (ending ?? '');
    return { name: null, description, role: null, kind: 'unnamed', aliases: [], attributions: [] };
  }
  const { entity } = party;
  const name = slice(entity.first, entity.last);
  const aliases = new Set(
    entity.mentions.slice(0, 60).map((index) => slice(article.names[index]!.first, article.names[index]!.last)),
  );
  aliases.delete(name);
  let role: Party['description'] = null;
  for (const [from, to] of entity.roles) role ??= bareRole(article.tokens, from, to, words);
  return {
    name,
    description: null,
    role: role ? slice(...role) : null,
    kind: party.person < 0 ? 'organisation' : 'person',
    aliases: [...aliases],
    attributions: [],
  };
}
