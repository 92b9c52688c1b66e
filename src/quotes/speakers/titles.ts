import { type Gender, Kind, type PeopleWords } from '../../text/languages/people';
import { isBehindInitial } from './runs';
import type { Token } from './tokens';

export function isOrganisationWord(lower: string, words: PeopleWords): boolean {
  return (words.kinds.get(lower) & Kind.Organisation) !== 0;
}

/** A word for a person: in the table, or, in languages that join words, by its ending. Undefined for other words. */
export function roleGender(
  lower: string,
  words: PeopleWords,
  listed = words.roles.has(lower),
): Gender | null | undefined {
  if (listed) return words.roles.get(lower);
  for (const [ending, gender] of words.roleEndings)
    if (lower.length > ending.length && lower.endsWith(ending)) return gender;
  return lower.includes('-') ? words.roles.get(lower.slice(lower.lastIndexOf('-') + 1)) : undefined;
}

/** The last word of the run that is a title; a forename that is also a title ("Dean", "Earl") counts as a name. */
export function lastTitle(tokens: readonly Token[], first: number, last: number, words: PeopleWords): number | null {
  for (let i = last; i >= first; i--) {
    const { lower, role, possessive } = tokens[i]!;
    if (possessive && i < last) continue;
    if (i > first && isBehindInitial(tokens, i)) continue;
    if (i === last && i > first && (marksName(tokens, i) || isOrganisationWord(lower, words))) continue;
    if (tokens[i]!.is(Kind.Honorific)) return i;
    if (role !== undefined && tokens[i]!.forename === undefined) return i;
  }
  return null;
}

/** What stands before the last word of a run makes it a name, not a title: "Mr. King", "Stephen King", "Center for Justice". */
function marksName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  if (before.is(Kind.Honorific) || tokens[i]!.gap === 'stop') return true;
  return before.forename !== undefined || before.is(Kind.Link);
}

/** "Republican National Convention", "Justice Ministry": the word for a person is a part of an organisation's name. */
export function titlesOrganisation(tokens: readonly Token[], title: number, last: number): boolean {
  if (title === last || tokens[title]!.is(Kind.Honorific) || !tokens[last]!.is(Kind.Organisation)) return false;
  for (let i = title + 1; i < last; i++) if (tokens[i]!.forename !== undefined) return false;
  return true;
}

/** The word between a title and what it is of. */
export const joinsOffice = (token: Token): boolean =>
  !token.capital && token.is(Kind.Link) && token.is(Kind.Preposition);

/**
 * "Mayor of Ashford", "Minister of Natural Resources, Ann Lee": what stands behind the title says whose office it is, and no
 * name of who holds it follows in the run. Two words are that, too, but for a surname told elsewhere, "Secretary of State
 * Lee" and "Governor of Maine Lee"; of more it is only sure where a comma parts them from a name.
 */
export function isOffice(
  tokens: readonly Token[],
  title: number,
  last: number,
  surnames: ReadonlySet<string>,
): boolean {
  const link = tokens[title + 1];
  if (title + 2 > last || !joinsOffice(link!)) return false;
  for (let i = title + 2; i <= last; i++) if (tokens[i]!.forename !== undefined) return false;
  const next = tokens[last + 1];
  if (next?.gap === 'comma' && next.capital) return true;
  const [of, name] = [tokens[title + 2]!, tokens[last]!];
  const named = of.is(Kind.Place) || of.lower === 'state' || surnames.has(name.lower);
  return last === title + 2 || (!named && last === title + 3);
}

/** "Secretary of State John Kerry": the title goes on to the first forename, or leaves two words for the name. */
export function afterTitle(tokens: readonly Token[], title: number, last: number): number {
  const next = tokens[title + 1]!;
  if (next.capital || !next.is(Kind.Link)) return title + 1;
  for (let i = title + 2; i < last; i++) if (tokens[i]!.forename !== undefined) return i;
  return Math.max(Math.min(title + 3, last), last - 1);
}

/** "la ministre de la Culture Anne Roux": the noun for a person that a capitalised run hangs on by "of"; null for none. */
export function governingRole(tokens: readonly Token[], first: number): number | null {
  let at = first;
  const isTied = (): boolean => tokens[at]!.gap === 'space';
  while (first - at < 3 && isTied() && tokens[at - 1]!.is(Kind.Definite)) at--;
  if (!isTied() || !tokens[at - 1]!.is(Kind.Preposition) || !tokens[at - 1]!.is(Kind.Link)) return null;
  at--;
  if (!isTied()) return null;
  // "secrétaire général de"
  if (tokens[at - 1]!.is(Kind.Modifier)) at--;
  return isTied() && tokens[at - 1]!.role !== undefined ? at - 1 : null;
}

const ROLE_REACH = 7;

/** Where the words for a role begin that end right before `first` ("Oscar-winning actress"); null when there are none. */
export function roleBefore(tokens: readonly Token[], first: number): number | null {
  const before = tokens[first - 1];
  if (!before || tokens[first]!.gap !== 'space' || before.possessive) return null;
  let head = first - 1;
  if (before.role === undefined) {
    const of = tokens[first - 2];
    const noun = tokens[first - 3];
    const linked =
      of && noun && !before.is(Kind.Definite | Kind.Indefinite) && of.is(Kind.Link) && noun.role !== undefined;
    if (!linked || before.gap !== 'space' || of.gap !== 'space') return null;
    head = first - 3;
  }
  return roleStart(tokens, head);
}

/** Walks left over adjectives and nouns that belong to the role whose head is at `head`. */
export function roleStart(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < ROLE_REACH) {
    const token = tokens[from - 1]!;
    if (tokens[from]!.gap !== 'space' || token.quoted !== tokens[from]!.quoted) break;
    if (token.is(Kind.Preposition) || (token.is(Kind.Function) && !token.is(Kind.Modifier))) break;
    if (!token.capital && !describes(token, tokens[head]!)) break;
    from--;
  }
  return from;
}

const ADJECTIVE = /(al|ic|ive|ous|ian|ese|ish|ist|ment|ion|ty|ry|[ae]nce|ship|logy|[ai]ble|ful|less|ate)$/;

/** Lower-case words that may stand in a role before its noun; a verb between two people ends the role. */
function describes(token: Token, head: Token): boolean {
  if (token.is(Kind.Modifier)) return true;
  if (head.capital) return false;
  const { lower } = token;
  return (
    token.role !== undefined ||
    token.is(Kind.Collective | Kind.Organisation) ||
    lower.includes('-') ||
    ADJECTIVE.test(lower)
  );
}

export function roleGenderIn(tokens: readonly Token[], from: number, to: number): Gender | null {
  for (let i = to - 1; i >= from; i--) {
    const gender = tokens[i]!.role;
    if (gender) return gender;
  }
  return null;
}
