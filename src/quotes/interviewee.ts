import type { Span } from '../page/block';
import { finish } from '../steps';
import type { TextDocument } from '../text/document';
import { peopleWords } from '../text/languages/people';
import { nameSteps } from './speakers/article';
import type { Entity } from './speakers/entities';
import { fold } from './speakers/forenames';

/** The people of an interview, as spans that name them in full. */
export interface People {
  /** Whom the headline and the first blocks name more than anybody else; null when nobody is ahead. */
  most: Span | null;
  /** The only one of that name or surname; null for nobody and for several. */
  called(name: string): Span | null;
}

/** A name in the headline weighs as much as two in the introduction. */
const IN_HEADLINE = 2;

/** Reads who is named in an interview; the introduction is the blocks before the one with index `before`. */
export function peopleOf(document: TextDocument, before: number): People {
  const { tokens, names, clusters } = finish(nameSteps(document, [], peopleWords(document.lang)));
  const people = clusters.entities.filter(({ person }) => person >= 0);
  const headline = new Set(wordsOf(document.headline ?? ''));
  const spanOf = ({ first, last }: Entity): Span => {
    const { block, start } = tokens[first]!;
    return { block: document.blocks[block]!.id, start, end: tokens[last]!.end };
  };
  const weight = ({ words, mentions }: Entity): number => {
    const introduced = mentions.filter((index) => tokens[names[index]!.first]!.block < before).length;
    return introduced + (headline.has(words.at(-1)!) ? IN_HEADLINE : 0);
  };
  const ranked = people
    .filter(({ words }) => words.length > 1)
    .map((entity) => ({ entity, weight: weight(entity) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = ranked;
  return {
    most: best && best.weight > (next?.weight ?? 0) ? spanOf(best.entity) : null,
    called(name) {
      const surname = wordsOf(name).at(-1);
      const found = people.filter(({ words }) => words.at(-1) === surname);
      return found.length === 1 ? spanOf(found[0]!) : null;
    },
  };
}

/** Words as names are compared by, a possessive ending taken off. */
function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}'’.-]+/u)
    .map((word) => fold(word.replace(/['’][sS]?$/, '')))
    .filter((word) => word !== '');
}
