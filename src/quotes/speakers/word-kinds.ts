import { Kind, type PeopleWords } from '../../text/languages/people';
import { roleGender } from './titles';
import type { Token } from './tokens';

/** Articles, possessives, prepositions and what joins clauses: no verbs, whatever they end in. */
export const CLOSED =
  Kind.Definite |
  Kind.Indefinite |
  Kind.Possessive |
  Kind.Preposition |
  Kind.Subordinator |
  Kind.Conjunction |
  Kind.Opener;

/** A relative pronoun that is no article as well. */
export const isRelative = (token: Token): boolean => token.is(Kind.Relative) && !token.is(Kind.Definite);

/** "aides", "voters": several of a role, whatever other tables say of the word. */
export function isPeople(lower: string, words: PeopleWords): boolean {
  return isPluralNoun(lower, words) && roleGender(lower.slice(0, -words.pluralEnding.length), words) !== undefined;
}

/** A word that ends as most plural nouns of the language do; false where the ending tells nothing. */
export function isPluralNoun(lower: string, words: PeopleWords): boolean {
  return words.pluralEnding !== '' && lower.length > 4 && lower.endsWith(words.pluralEnding) && !lower.endsWith('ss');
}
