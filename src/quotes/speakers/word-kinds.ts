import type { PeopleWords } from '../../text/languages/people';
import { roleGender } from './titles';
import type { Token } from './tokens';

/** Articles, possessives, prepositions and what joins clauses: no verbs, whatever they end in. */
export const isClosed = ({ lower }: Token, words: PeopleWords): boolean =>
  words.definite.has(lower) ||
  words.indefinite.has(lower) ||
  words.possessives.has(lower) ||
  words.prepositions.has(lower) ||
  words.subordinators.has(lower) ||
  words.conjunctions.has(lower) ||
  words.openers.has(lower);

/** A relative pronoun that is no article as well. */
export const isRelative = ({ lower }: Token, words: PeopleWords): boolean =>
  words.relatives.has(lower) && !words.definite.has(lower);

/** "aides", "voters": several of a role, whatever other tables say of the word. */
export function isPeople(lower: string, words: PeopleWords): boolean {
  return isPluralNoun(lower, words) && roleGender(lower.slice(0, -words.pluralEnding.length), words) !== undefined;
}

/** A word that ends as most plural nouns of the language do; false where the ending tells nothing. */
export function isPluralNoun(lower: string, words: PeopleWords): boolean {
  return words.pluralEnding !== '' && lower.length > 4 && lower.endsWith(words.pluralEnding) && !lower.endsWith('ss');
}
