import { type Gender, Kind, type PeopleWords } from '../../text/languages/people';
import type { Places } from './source';
import type { Token } from './tokens';

/** A person described rather than named: "the Mexican president", "a middle-aged cashier". Token indexes are inclusive. */
export interface Description {
  first: number;
  last: number;
  head: number;
  form: 'definite' | 'indefinite' | 'possessive' | 'bare';
  gender: Gender | null;
  /** The last token of the source that it heads. */
  end?: number;
}

const LONGEST = 8;

/** The description of a person that begins at a determiner, or null. One that ends in a name is that name's role instead. */
export function describePerson(tokens: readonly Token[], first: number, words: PeopleWords): Description | null {
  const start = tokens[first]!;
  const form = determiner(start);
  if (!form || tokens[first + 1]?.gap !== 'space') return null;
  const head = headFrom(tokens, first + 1, first + LONGEST);
  if (head === null) return null;
  const next = tokens[head + 1];
  if (next?.gap === 'space' && next.capital && !next.is(Kind.Function)) return null;
  if (next && isAdjective(tokens[head]!, next)) return null;
  return { first, last: head, head, form, gender: genderOf(tokens, first, head, words) };
}

/** "the liberal wing": a word for a person that stands before another noun. */
export function isAdjective(head: Token, next: Token): boolean {
  if (!head.is(Kind.Modifier) || next.gap !== 'space') return false;
  return !next.is(Kind.Function) && !/ed$/.test(next.lower);
}

function determiner(token: Token): Description['form'] | null {
  if (token.is(Kind.Definite)) return 'definite';
  if (token.is(Kind.Indefinite)) return 'indefinite';
  return token.is(Kind.Possessive) ? 'possessive' : null;
}

/** "le maire de Lyon": the first word of what a description goes on with behind its head; null for none. */
export function complementOf(tokens: readonly Token[], head: number): Token | null {
  let at = head + 1;
  const goesOn = (): boolean => tokens[at]?.gap === 'space';
  if (!goesOn() || !tokens[at]!.is(Kind.Preposition) || !tokens[at]!.is(Kind.Link)) return null;
  do at++;
  while (goesOn() && tokens[at]!.is(Kind.Definite));
  return goesOn() ? tokens[at]! : null;
}

/** The first noun for a person from `from` on, with further such nouns right after it ("attorney general"). */
export function headFrom(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const token = tokens[i]!;
    // "the tall, thin man"
    const adds = token.gap === 'comma' && !token.capital && !tokens[i - 1]!.capital;
    if (token.gap !== 'space' && !adds && i > from) return null;
    if (!token.capital && token.is(Kind.Function) && !token.is(Kind.Modifier)) return null;
    if (token.possessive || token.role === undefined) continue;
    let head = i;
    while (head + 1 < tokens.length && tokens[head + 1]!.gap === 'space' && tokens[head + 1]!.role !== undefined)
      head++;
    return head;
  }
  return null;
}

/** The gender that a description's nouns tell, or its article where they do not; null where nothing does. */
export function genderOf(tokens: readonly Token[], first: number, head: number, words: PeopleWords): Gender | null {
  for (let i = head; i > first; i--) {
    const gender = tokens[i]!.role;
    if (gender) return gender;
  }
  return words.articles.get(tokens[first]!.lower) ?? null;
}

/** The last token of a description with the name that it hangs on: "A lawyer for Lee". `head` is the noun. */
export function withName({ tokens, names, nameAt }: Places, head: number): number {
  const [link, next] = [tokens[head + 1], tokens[head + 2]];
  if (link?.gap !== 'space' || next?.gap !== 'space') return head;
  const name = nameAt[head + 2]!;
  return name >= 0 && link.is(Kind.Preposition) ? names[name]!.last : head;
}

/**
 * The last token of a description without what is told of the person behind it: ", who asked not to be named", "who was
 * there". `head` is the noun, `last` the end of the source. German relatives look like articles and follow a comma anyway.
 */
export function beforeClause(tokens: readonly Token[], head: number, last: number, words: PeopleWords): number {
  for (let i = head + 1; i <= last; i++) {
    if (tokens[i]!.gap === 'comma' || tokens[i]!.gap === 'bracket') return i - 1;
    if (words.nounsCapitalised || !tokens[i]!.is(Kind.Relative)) continue;
    return i - 1 > head && tokens[i - 1]!.is(Kind.Preposition) ? i - 2 : i - 1;
  }
  return last;
}
