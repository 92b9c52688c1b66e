import type { Steps } from '../../steps';
import type { TextDocument } from '../../text/document';
import type { PeopleWords } from '../../text/languages/people';
import type { AttributionDraft } from '../draft';
import { type Clusters, clusterNames, type Entity } from './entities';
import { findNames, type NameMention } from './names';
import { type Role, roleAfter, roleBeforeComma } from './roles';
import type { Sources } from './seen';
import { type Blocks, type Places, tokensIn } from './source';
import { type Token, tokenize } from './tokens';

/** More roles than an article gives anybody; a bound for hostile input. */
export const MOST_ROLES = 24;

/** The names of an article with everything told about their bearers. */
export interface ArticleNames extends Places {
  clusters: Clusters;
  /** For every word of the vocabulary whether it refers to somebody, as `Refers` has it. */
  refers: Int32Array;
  /** Indexes of the blocks that open an entry of a live blog. */
  opening: ReadonlySet<number>;
}

/** Reads words and names of a document, in steps; the words of the drafts' sources count as names more readily. */
export function* nameSteps(
  document: TextDocument,
  drafts: readonly AttributionDraft[],
  words: PeopleWords,
): Steps<ArticleNames> {
  const tokens = tokenize(document);
  yield 0.3;
  const blockIndex = new Map(document.blocks.map(({ id }, index) => [id, index]));
  const blockStart = startsOf(tokens, document.blocks.length);
  const places = { tokens, blockIndex, blockStart };
  const names = findNames(tokens, words, namelike(places, drafts, words));
  yield 0.6;
  const clusters = clusterNames(tokens, names, words);
  yield 0.9;
  addRoles(clusters, tokens, names, words, { subjects: sourceStarts(places, drafts), cues: cuesOf(places, drafts) });
  const nameAt = new Int32Array(tokens.length).fill(-1);
  names.forEach(({ first, last }, index) => {
    if (clusters.of[index]! >= 0) nameAt.fill(index, first, last + 1);
  });
  const refers = document.vocabulary.reading(words.refers);
  const opening = new Set(document.blocks.flatMap(({ entry }, index) => (entry === undefined ? [] : [index])));
  return { tokens, names, nameAt, blockIndex, blockStart, clusters, refers, opening };
}

/** The sources that may be names by their capitals: "Foxconn", "Foxconn, for its part", "State Farm"; what a colon follows is none. */
function namelike(places: Blocks, drafts: readonly AttributionDraft[], words: PeopleWords): Sources {
  const sources = new Set<number>();
  const whole = new Set<number>();
  const { tokens } = places;
  for (const { source, evidence } of drafts) {
    const range = source && tokensIn(places, source);
    if (!range) continue;
    const [first, end] = range;
    // "das „Journal“"
    const bare = words.definite.has(tokens[first]!.lower) ? first + 1 : first;
    if (isQuotedAlone(tokens, bare)) sources.add(bare);
    let last = first;
    while (last < end && tokens[last + 1]!.capital && tokens[last + 1]!.gap === 'space') last++;
    if (last < end && tokens[last + 1]!.gap !== 'comma') continue;
    if (last === first) {
      if (evidence[0]?.code !== 'label') sources.add(first);
    } else if (tokens[first]!.opensSentence) whole.add(last);
  }
  return { sources, whole };
}

function sourceStarts(places: Blocks, drafts: readonly AttributionDraft[]): ReadonlySet<number> {
  return new Set(drafts.flatMap(({ source }) => (source && tokensIn(places, source))?.slice(0, 1) ?? []));
}

/** Whether the quotation marks that open before a token close behind it. */
const isQuotedAlone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.gap === 'quote' && tokens[i].quoted && tokens[i + 1]?.gap === 'quote' && !tokens[i + 1]!.quoted;

function startsOf(tokens: readonly Token[], blocks: number): number[] {
  const starts = new Array<number>(blocks + 1).fill(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) starts[tokens[i]!.block] = i;
  for (let block = blocks - 1; block >= 0; block--)
    if (starts[block] === tokens.length) starts[block] = starts[block + 1]!;
  return starts;
}

/** The first tokens of the cues. */
function cuesOf(places: Blocks, drafts: readonly AttributionDraft[]): ReadonlySet<number> {
  const ranges = drafts.map(({ cue }) => cue && tokensIn(places, cue));
  return new Set(ranges.flatMap((range) => (range ? [range[0]] : [])));
}

/** "Asked about Lee, the governor said": no role of Lee's. */
function speaks({ from, to }: Role, cues: ReadonlySet<number>): boolean {
  for (let i = from; i <= to; i++) if (cues.has(i)) return true;
  return false;
}

/** The role that commas part from a name; one between two names goes to the first, unless that is no person. */
function addRoles(
  { entities, of }: Clusters,
  tokens: readonly Token[],
  names: readonly NameMention[],
  words: PeopleWords,
  { subjects, cues }: { subjects: ReadonlySet<number>; cues: ReadonlySet<number> },
): void {
  let taken = -1;
  names.forEach((name, index) => {
    const entity = entities[of[index]!];
    if (!entity) return;
    const before = name.titled && !name.honorific ? null : roleBeforeComma(tokens, name, words);
    if (before && before.from > taken) addRole(entity, before);
    if (entity.person < 0) return;
    const after = roleAfter(tokens, name, words);
    // "Asked by Ann Lee, the mayor said"
    if (!after || subjects.has(Math.max(name.last + 1, after.from - 1)) || subjects.has(after.from)) return;
    if (speaks(after, cues)) return;
    taken = after.to;
    addRole(entity, after);
  });
}

function addRole(entity: Entity, { from, to, gender }: Role): void {
  if (entity.roles.length < MOST_ROLES) entity.roles.push([from, to]);
  entity.person += 2;
  if (gender) entity.male += gender === 'male' ? 4 : -4;
}
