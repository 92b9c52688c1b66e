import type { TextDocument } from '../../text/document';
import type { PeopleWords } from '../../text/languages/people';
import type { AttributionDraft } from '../draft';
import { type Clusters, clusterNames } from './entities';
import { findNames, type NameMention } from './names';
import { roleAfter } from './roles';
import type { Places } from './source';
import { type Token, tokenize } from './tokens';

/** The names of an article with everything told about their bearers. */
export interface ArticleNames extends Places {
  clusters: Clusters;
}

/** Reads words and names of a document; the words of the drafts' sources count as names more readily. */
export function readArticle(
  document: TextDocument,
  drafts: readonly AttributionDraft[],
  words: PeopleWords,
): ArticleNames {
  const tokens = tokenize(document);
  const blockIndex = new Map(document.blocks.map(({ id }, index) => [id, index]));
  const blockStart = startsOf(tokens, document.blocks.length);
  const names = findNames(tokens, words);
  const clusters = clusterNames(tokens, names, words);
  addRoles(clusters, tokens, names, words);
  const nameAt = new Int32Array(tokens.length).fill(-1);
  names.forEach(({ first, last }, index) => {
    nameAt.fill(index, first, last + 1);
  });
  void drafts;
  return { tokens, names, nameAt, blockIndex, blockStart, clusters };
}

function startsOf(tokens: readonly Token[], blocks: number): number[] {
  const starts = new Array<number>(blocks + 1).fill(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) starts[tokens[i]!.block] = i;
  for (let block = blocks - 1; block >= 0; block--)
    if (starts[block] === tokens.length) starts[block] = starts[block + 1]!;
  return starts;
}

function addRoles(
  { entities, of }: Clusters,
  tokens: readonly Token[],
  names: readonly NameMention[],
  words: PeopleWords,
): void {
  names.forEach((name, index) => {
    const role = roleAfter(tokens, name, words);
    if (!role) return;
    const entity = entities[of[index]!]!;
    entity.roles.push([role.from, role.to]);
    entity.person += 2;
    if (role.gender) entity.male += role.gender === 'male' ? 4 : -4;
  });
}
