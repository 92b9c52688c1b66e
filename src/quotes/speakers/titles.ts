import type { Gender, PeopleWords } from '../../text/languages/people';
import type { Token } from './tokens';

export function isOrganisationWord(lower: string, words: PeopleWords): boolean {
  return words.organisations.has(lower);
}

/** A word for a person: in the table, or, in languages that join words, by its ending. Undefined for other words. */
export function roleGender(lower: string, words: PeopleWords): Gender | null | undefined {
  const known = words.roles.get(lower);
  if (known !== undefined || words.roles.has(lower)) return known;
  for (const [ending, gender] of words.roleEndings)
    if (lower.length > ending.length && lower.endsWith(ending)) return gender;
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && words.roles.has(lower.slice(hyphen + 1)) ? words.roles.get(lower.slice(hyphen + 1)) : undefined;
}

/** The last word of the run that is a title; a forename that is also a title ("Dean", "Earl") counts as a name. */
export function lastTitle(tokens: readonly Token[], first: number, last: number, words: PeopleWords): number | null {
  for (let i = last; i >= first; i--) {
    const { lower, possessive } = tokens[i]!;
    if (possessive && i < last) continue;
    if (i === last && i > first && (marksName(tokens, i, words) || isOrganisationWord(lower, words))) continue;
    if (words.honorifics.has(lower)) return i;
    if (roleGender(lower, words) !== undefined && tokens[i]!.forename === undefined) return i;
  }
  return null;
}

/** What stands before the last word of a run makes it a name, not a title: "Mr. King", "Stephen King", "Center for Justice". */
function marksName(tokens: readonly Token[], i: number, words: PeopleWords): boolean {
  const before = tokens[i - 1]!;
  if (words.honorifics.has(before.lower) || tokens[i]!.gap === 'stop') return true;
  return before.forename !== undefined || words.organisationLinks.has(before.lower);
}

/** "Republican National Convention", "Justice Ministry": the word for a person is a part of an organisation's name. */
export function titlesOrganisation(tokens: readonly Token[], title: number, last: number, words: PeopleWords): boolean {
  if (title === last || words.honorifics.has(tokens[title]!.lower) || !isOrganisationWord(tokens[last]!.lower, words))
    return false;
  for (let i = title + 1; i < last; i++) if (tokens[i]!.forename !== undefined) return false;
  return true;
}

/** The word between a title and what it is of. */
export const joinsOffice = ({ lower, capital }: Token, words: PeopleWords): boolean =>
  !capital && words.organisationLinks.has(lower) && words.prepositions.has(lower);

/**
 * "Mayor of Ashford", "Minister of Natural Resources, Ann Lee": what stands behind the title says whose office it is, and no
 * name of who holds it follows in the run. Of two words or more that is only sure where a comma parts them from a name.
 */
export function isOffice(tokens: readonly Token[], title: number, last: number, words: PeopleWords): boolean {
  const link = tokens[title + 1];
  if (title + 2 > last || !joinsOffice(link!, words)) return false;
  for (let i = title + 2; i <= last; i++) if (tokens[i]!.forename !== undefined) return false;
  const next = tokens[last + 1];
  return title + 2 === last || (next?.gap === 'comma' && next.capital && next.block === tokens[last]!.block);
}

/** "Secretary of State John Kerry": the title goes on to the first forename, or leaves two words for the name. */
export function afterTitle(tokens: readonly Token[], title: number, last: number, words: PeopleWords): number {
  const next = tokens[title + 1]!;
  if (next.capital || !words.organisationLinks.has(next.lower)) return title + 1;
  for (let i = title + 2; i < last; i++) if (tokens[i]!.forename !== undefined) return i;
  return Math.max(title + 2, last - 1);
}

/** "la ministre de la Culture Anne Roux": the noun for a person that a capitalised run hangs on by "of"; null for none. */
export function governingRole(tokens: readonly Token[], first: number, words: PeopleWords): number | null {
  let at = first;
  const isTied = (): boolean => at > 0 && tokens[at]!.gap === 'space' && tokens[at - 1]!.block === tokens[first]!.block;
  while (first - at < 3 && isTied() && words.definite.has(tokens[at - 1]!.lower)) at--;
  if (
    !isTied() ||
    !words.prepositions.has(tokens[at - 1]!.lower) ||
    !words.organisationLinks.has(tokens[at - 1]!.lower)
  )
    return null;
  at--;
  if (!isTied()) return null;
  // "secrétaire général de"
  if (words.roleModifiers.has(tokens[at - 1]!.lower)) at--;
  return isTied() && roleGender(tokens[at - 1]!.lower, words) !== undefined ? at - 1 : null;
}

const ROLE_REACH = 7;

/** Where the words for a role begin that end right before `first` ("Oscar-winning actress"); null when there are none. */
export function roleBefore(tokens: readonly Token[], first: number, words: PeopleWords): number | null {
  const before = tokens[first - 1];
  if (!before || tokens[first]!.gap !== 'space' || before.block !== tokens[first]!.block || before.possessive)
    return null;
  let head = first - 1;
  if (roleGender(before.lower, words) === undefined) {
    const of = tokens[first - 2];
    const noun = tokens[first - 3];
    const linked =
      of &&
      noun &&
      !words.definite.has(before.lower) &&
      !words.indefinite.has(before.lower) &&
      words.organisationLinks.has(of.lower) &&
      roleGender(noun.lower, words) !== undefined;
    if (!linked || before.gap !== 'space' || of.gap !== 'space') return null;
    head = first - 3;
  }
  return roleStart(tokens, head, words);
}

/** Walks left over adjectives and nouns that belong to the role whose head is at `head`. */
export function roleStart(tokens: readonly Token[], head: number, words: PeopleWords): number {
  let from = head;
  while (from > 0 && head - from < ROLE_REACH) {
    const token = tokens[from - 1]!;
    if (tokens[from]!.gap !== 'space' || token.block !== tokens[from]!.block || token.quoted !== tokens[from]!.quoted)
      break;
    if (
      words.prepositions.has(token.lower) ||
      (words.functionWords.has(token.lower) && !words.roleModifiers.has(token.lower))
    )
      break;
    if (!token.capital && !describes(token, tokens[head]!, words)) break;
    from--;
  }
  return from;
}

const ADJECTIVE = /(al|ic|ive|ous|ian|ese|ish|ary|ory|ist|ment|ion|ty|ry|ance|ence|ship|logy|able|ible|ful|less|ate)$/;

/** Lower-case words that may stand in a role before its noun; a verb between two people ends the role. */
function describes({ lower }: Token, head: Token, words: PeopleWords): boolean {
  if (words.roleModifiers.has(lower)) return true;
  if (head.capital) return false;
  return (
    roleGender(lower, words) !== undefined ||
    words.collectives.has(lower) ||
    isOrganisationWord(lower, words) ||
    lower.includes('-') ||
    ADJECTIVE.test(lower)
  );
}

export function roleGenderIn(tokens: readonly Token[], from: number, to: number, words: PeopleWords): Gender | null {
  for (let i = to - 1; i >= from; i--) {
    const gender = roleGender(tokens[i]!.lower, words);
    if (gender) return gender;
  }
  return null;
}
