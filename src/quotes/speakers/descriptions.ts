import type { Gender, PeopleWords } from '../../text/languages/people';
import type { Places } from './source';
import { roleGender } from './titles';
import type { Token } from './tokens';

/** A person described rather than named: "the Mexican president", "a middle-aged cashier". Token indexes are inclusive. */
export interface Description {
  first: number;
  last: number;
  head: number;
  form: 'definite' | 'indefinite' | 'possessive' | 'bare';
  gender: Gender | null;
}

const LONGEST = 8;

/** The description of a person that begins at a determiner, or null. One that ends in a name is that name's role instead. */
export function describePerson(tokens: readonly Token[], first: number, words: PeopleWords): Description | null {
  const start = tokens[first]!;
  const form = determiner(start, words);
  if (!form || tokens[first + 1]?.gap !== 'space') return null;
  const head = headFrom(tokens, first + 1, first + LONGEST, words);
  if (head === null) return null;
  const next = tokens[head + 1];
  if (
    next &&
    next.block === start.block &&
    next.gap === 'space' &&
    next.capital &&
    !words.functionWords.has(next.lower)
  )
    return null;
  if (next && isAdjective(tokens[head]!, next, words)) return null;
  return { first, last: head, head, form, gender: genderOf(tokens, first, head, words) };
}

/** "the liberal wing": a word for a person that stands before another noun. */
export function isAdjective(head: Token, next: Token, words: PeopleWords): boolean {
  if (!words.roleModifiers.has(head.lower) || next.gap !== 'space' || next.block !== head.block) return false;
  return !words.functionWords.has(next.lower) && !/ed$/.test(next.lower);
}

function determiner({ lower }: Token, words: PeopleWords): Description['form'] | null {
  if (words.definite.has(lower)) return 'definite';
  if (words.indefinite.has(lower)) return 'indefinite';
  return words.possessives.has(lower) ? 'possessive' : null;
}

/** "le maire de Lyon": the first word of what a description goes on with behind its head; null for none. */
export function complementOf(tokens: readonly Token[], head: number, words: PeopleWords): Token | null {
  let at = head + 1;
  const goesOn = (): boolean => tokens[at]?.gap === 'space' && tokens[at]!.block === tokens[head]!.block;
  if (!goesOn() || !words.prepositions.has(tokens[at]!.lower) || !words.organisationLinks.has(tokens[at]!.lower))
    return null;
  do at++;
  while (goesOn() && words.definite.has(tokens[at]!.lower));
  return goesOn() ? tokens[at]! : null;
}

/** The first noun for a person from `from` on, with further such nouns right after it ("attorney general"). */
export function headFrom(tokens: readonly Token[], from: number, to: number, words: PeopleWords): number | null {
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.gap !== 'space' && i > from) return null;
    if (token.block !== tokens[from]!.block) return null;
    if (!token.capital && words.functionWords.has(token.lower) && !words.roleModifiers.has(token.lower)) return null;
    if (token.possessive || roleGender(token.lower, words) === undefined) continue;
    let head = i;
    while (
      head + 1 < tokens.length &&
      tokens[head + 1]!.gap === 'space' &&
      tokens[head + 1]!.block === token.block &&
      roleGender(tokens[head + 1]!.lower, words) !== undefined
    )
      head++;
    return head;
  }
  return null;
}

function genderOf(tokens: readonly Token[], first: number, head: number, words: PeopleWords): Gender | null {
  for (let i = head; i > first; i--) {
    const gender = roleGender(tokens[i]!.lower, words);
    if (gender) return gender;
  }
  return words.articles.get(tokens[first]!.lower) ?? null;
}

/** The last token of a description with the name that it hangs on: "A lawyer for Lee". `head` is the noun. */
export function withName({ tokens, names, nameAt }: Places, head: number, words: PeopleWords): number {
  const [link, next] = [tokens[head + 1], tokens[head + 2]];
  if (!link || !next || link.gap !== 'space' || next.gap !== 'space' || next.block !== tokens[head]!.block) return head;
  const name = nameAt[head + 2]!;
  return name >= 0 && words.prepositions.has(link.lower) ? names[name]!.last : head;
}

/**
 * The last token of a description without what is told of the person behind it: ", who asked not to be named", "who was
 * there". `head` is the noun, `last` the end of the source. German relatives look like articles and follow a comma anyway.
 */
export function beforeClause(tokens: readonly Token[], head: number, last: number, words: PeopleWords): number {
  for (let i = head + 1; i <= last; i++) {
    if (tokens[i]!.gap === 'comma') return i - 1;
    if (words.nounsCapitalised || !words.relatives.has(tokens[i]!.lower)) continue;
    return i - 1 > head && words.prepositions.has(tokens[i - 1]!.lower) ? i - 2 : i - 1;
  }
  return last;
}
