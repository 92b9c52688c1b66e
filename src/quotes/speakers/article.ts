import type { Steps } from '../../steps';
import type { TextDocument } from '../../text/document';
import { Kind, type PeopleWords } from '../../text/languages/people';
import type { AttributionDraft } from '../draft';
import { type Clusters, clusterNames, type Entity, MOST_ROLES } from './entities';
import { findNames, type NameMention } from './names';
import { type Role, roleAfter, roleBeforeComma } from './roles';
import type { Sources } from './seen';
import { type Blocks, type Places, tokensIn } from './source';
import { isSupposed } from './supposed';
import { type Token, tokenize } from './tokens';

/** The names of an article with everything told about their bearers. */
export interface ArticleNames extends Places {
  /** For each draft the tokens of its source, inclusive; null for none. */
  sources: readonly (readonly [first: number, last: number] | null)[];
  clusters: Clusters;
  /** Indexes of the blocks that open an entry of a live blog. */
  opening: ReadonlySet<number>;
}

/** Reads words and names of a document, in steps; the words of the drafts' sources count as names more readily. */
export function* nameSteps(
  document: TextDocument,
  drafts: readonly AttributionDraft[],
  words: PeopleWords,
): Steps<ArticleNames> {
  const { tokens, blockStart } = tokenize(document, words);
  yield 0.3;
  const blockIndex = new Map(document.blocks.map(({ id }, index) => [id, index]));
  const places = { tokens, blockIndex, blockStart };
  const sources = drafts.map(({ source }) => source && tokensIn(places, source));
  const names = findNames(tokens, words, namelike(places, drafts, sources));
  yield 0.6;
  const clusters = clusterNames(tokens, names, words);
  yield 0.9;
  const subjects = new Set(sources.map((range) => range?.[0]));
  addRoles(clusters, tokens, names, words, { subjects, cues: cuesOf(places, drafts) });
  const nameAt = new Int32Array(tokens.length).fill(-1);
  names.forEach(({ first, last }, index) => {
    if (clusters.of[index]! >= 0) nameAt.fill(index, first, last + 1);
  });
  const opening = new Set(document.blocks.flatMap(({ entry }, index) => (entry === undefined ? [] : [index])));
  return { tokens, names, nameAt, blockIndex, blockStart, clusters, sources, opening };
}

/** The sources that may be names by their capitals: "Foxconn", "Foxconn, for its part", "State Farm"; what a colon follows is none. */
function namelike({ tokens }: Blocks, drafts: readonly AttributionDraft[], ranges: ArticleNames['sources']): Sources {
  const sources = new Set<number>();
  const whole = new Set<number>();
  for (const [i, range] of ranges.entries()) {
    if (!range || isSupposed(drafts[i]!)) continue;
    const [first, end] = range;
    // "das „Journal“"
    const bare = tokens[first]!.is(Kind.Definite) ? first + 1 : first;
    if (isQuotedAlone(tokens, bare)) sources.add(bare);
    let last = first;
    while (last < end && tokens[last + 1]!.capital && tokens[last + 1]!.gap === 'space') last++;
    if (last < end && tokens[last + 1]!.gap !== 'comma') continue;
    if (last === first) {
      if (drafts[i]!.evidence[0]?.code !== 'label') sources.add(first);
    } else if (tokens[first]!.opensSentence) whole.add(last);
  }
  return { sources, whole };
}

/** Whether the quotation marks that open before a token close behind it. */
const isQuotedAlone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.gap === 'quote' && tokens[i].quoted && tokens[i + 1]?.gap === 'quote' && !tokens[i + 1]!.quoted;

/** The first tokens of the cues. */
function cuesOf(places: Blocks, drafts: readonly AttributionDraft[]): ReadonlySet<number> {
  const cues = new Set<number>();
  for (const { cue } of drafts) {
    const range = cue && tokensIn(places, cue);
    if (range) cues.add(range[0]);
  }
  return cues;
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
  { subjects, cues }: { subjects: ReadonlySet<number | undefined>; cues: ReadonlySet<number> },
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
