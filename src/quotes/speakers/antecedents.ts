import { Kind, type PeopleWords } from '../../text/languages/people';
import { type Description, describePerson } from './descriptions';
import type { Places, Source } from './source';
import type { Token } from './tokens';
import { isPeople } from './word-kinds';

/** What a relative pronoun goes back to: the name at a token, right before it or not, or a description. */
export type Antecedent = { name: number; at: number; near: boolean } | { description: Description };

const REACH = 25;
/** Evidence for a person that is more than a "who" behind the name. */
const NAMED_PERSON = 3;

/**
 * Finds what the relative pronoun at a source's end goes back to, in its sentence and, where the source has more than the
 * pronoun ("women who"), in the source. `person` tells how much speaks for a name being a person's. Null for nobody.
 */
export function antecedentOf(
  places: Places,
  { first, last: at }: Source,
  words: PeopleWords,
  person: (name: number) => number,
): Antecedent | null {
  const { tokens, names, nameAt } = places;
  const { sentence, lower } = tokens[at]!;
  const floor = Math.max(first < at ? first : 0, at - REACH);
  for (let i = at - 1; i >= floor && tokens[i]!.sentence === sentence; i--) {
    const name = nameAt[i]!;
    if (name >= 0) {
      // "Lee's relatives, who"
      if (tokens[i]!.possessive) return null;
      const near = at - i <= 1 && lower !== 'who';
      const governor = governorOf(places, name);
      if (governor && isPerson(governor, words)) {
        // "a friend of Lee who", and "a friend of Lee, who", which may be either
        if (tokens[at]!.gap !== 'space' && person(name) > NAMED_PERSON) return null;
        i = names[name]!.from;
        continue;
      }
      // "a clerk at the State Department who", "Ann Lee of Florida, who"
      if (near || person(name) > (governor ? NAMED_PERSON : 0)) return { name, at: i, near };
    }
    const description = describePerson(tokens, i, words);
    if (description && description.last < at) return { description };
  }
  return null;
}

/** The word that a name hangs on by a preposition: "friend" in "a friend of Lee"; null for none. */
function governorOf({ tokens, names }: Places, name: number): Token | null {
  const { from } = names[name]!;
  const at = tokens[from - 1]?.is(Kind.Definite) ? from - 2 : from - 1;
  return tokens[at]?.is(Kind.Preposition) ? (tokens[at - 1] ?? null) : null;
}

const isPerson = ({ lower, role }: Token, words: PeopleWords): boolean => role !== undefined || isPeople(lower, words);
