import { Kind, type PeopleWords } from '../../text/languages/people';
import type { NameMention } from './names';
import type { Places } from './source';
import { isOrganisationWord, joinsOffice } from './titles';
import type { Token } from './tokens';
import { CLOSED, isPeople, isPluralNoun, isRelative } from './word-kinds';

/** Nouns in a row behind a name. */
const MOST_NOUNS = 3;
/** The next names, of which one may have the role that holds this one. */
const MOST_IN_ROLE = 4;

/** The names that head the phrase, joined ones included; a name in "a spokesman for Smith" or "Smith's aide" heads nothing. */
export function headNames(places: Places, first: number, last: number, words: PeopleWords): number[] {
  const { tokens, names, nameAt } = places;
  let chunk = first;
  let headed = false;
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    // "Ann Lee (R-Utah)": what is in brackets behind a name is none of its own
    const bracket = token.gap === 'bracket' && nameAt[i - 1]! < 0;
    if (i > first && (token.gap === 'comma' || token.gap === 'dash' || bracket)) {
      chunk = i;
      if (headed && !opensWithName(places, i)) break;
    }
    const index = nameAt[i]!;
    if (index < 0) continue;
    const name = names[index]!;
    if (isInRole(places, index)) {
      i = name.last;
      continue;
    }
    if (leadsToPerson(places, index, last)) {
      i = name.last;
      continue;
    }
    const heads = isHead(places, name, chunk, last, words);
    // "il capo della Protezione civile Fabio Neri"
    const person = words.articles.size > 0 && name.words.length > 1 && name.forename !== undefined;
    const listed = tokens[name.from - 1]?.is(Kind.Conjunction);
    if (heads && (!headed || chunk > first || (person && !listed))) {
      const holder = officeHolder(places, name, chunk, last, words);
      if (holder >= 0) return [holder];
      const others = joined(places, name.last + 1, last, words);
      return isOneBody(places, name, others) ? [] : [index, ...others];
    }
    i = name.last;
    headed ||= !modifies(places, name, last, words);
  }
  return [];
}

/** "Ann Lee, from Olm, who": where the phrase begins with the place, the name before it is meant. -1 where it does not. */
export function placed({ tokens, nameAt }: Places, first: number, last: number): number {
  const from = first - 1;
  if (from < 1 || nameAt[first]! < 0 || tokens[first]!.gap !== 'space' || tokens[from]!.gap !== 'comma') return -1;
  if (!tokens[from]!.is(Kind.Preposition) || nameAt[from - 1]! < 0) return -1;
  for (let i = first + 1; i <= last; i++)
    if (tokens[i]!.gap === 'comma') return isRelative(tokens[i]!) ? nameAt[from - 1]! : -1;
  return -1;
}

/** "President of the Senate, Ann Lee": the office is a name as well; who holds it comes behind the comma. -1 for none. */
function officeHolder(
  { tokens, names, nameAt }: Places,
  office: NameMention,
  from: number,
  to: number,
  words: PeopleWords,
) {
  const next = office.last + 1;
  const holder = next <= to && tokens[next]!.gap === 'comma' ? nameAt[next]! : -1;
  if (holder < 0 || names[holder]!.last !== to || names[holder]!.words.length < 2) return -1;
  const last = names[holder]!.words.at(-1)!;
  if (words.kinds.get(last) & (Kind.Place | Kind.Organisation)) return -1;
  let title = false;
  for (let i = beforeAnd(tokens, from); i < office.last; i++) {
    if (title && joinsOffice(tokens[i]!)) return holder;
    title ||= tokens[i]!.role !== undefined || tokens[i]!.upper;
  }
  return -1;
}

/** An office of two fields has so many words before the second at most. */
const MOST_OF_OFFICE = 8;

/** "Director of Roads and Public Works": where the phrase begins of which the source has taken what is behind its "and". */
function beforeAnd(tokens: readonly Token[], from: number): number {
  if (!tokens[from - 1]?.is(Kind.Conjunction)) return from;
  let at = from;
  while (from - at < MOST_OF_OFFICE && tokens[at]!.gap === 'space') at--;
  return at;
}

/** "White House press secretary Ann Lee": the first name is a part of the other's role. */
export function isInRole({ tokens, names }: Places, index: number): boolean {
  const { first } = names[index]!;
  if (tokens[first]!.titleCase) return false;
  // "Northern Bank senior Irish economist Ann Lee"
  for (let k = index + 1; k < Math.min(names.length, index + MOST_IN_ROLE); k++)
    if (names[k]!.from <= first) return true;
  return false;
}

/** A later part of the phrase is an apposition when it begins with a name, or is a role with a name behind a comma. */
function opensWithName({ tokens, names, nameAt }: Places, at: number): boolean {
  let role = false;
  for (let i = at; i < Math.min(at + 8, nameAt.length); i++) {
    const index = nameAt[i]!;
    if (index >= 0) return names[index]!.from <= at || (role && tokens[i]!.gap === 'comma');
    role ||= tokens[i]!.role !== undefined;
  }
  return false;
}

/** "Search lead Ann Lee": behind a few plain words the phrase ends in a person's name, whose work they tell. */
function leadsToPerson({ tokens, names }: Places, index: number, end: number): boolean {
  const { last } = names[index]!;
  const next = names[index + 1];
  if (!next || next.last !== end || next.words.length < 2 || next.forename === undefined) return false;
  if (next.from === last + 1 || next.from > last + MOST_NOUNS + 1) return false;
  for (let i = last + 1; i <= next.first; i++) {
    if (tokens[i]!.gap !== 'space' || (i < next.first && (tokens[i]!.capital || tokens[i]!.is(CLOSED)))) return false;
  }
  return true;
}

/** "Devon and Cornwall Police": one word and a body's name may be one body, or two. */
function isOneBody({ tokens, names }: Places, { words, first, titled }: NameMention, others: number[]): boolean {
  const other = names[others[0]!];
  if (!other || others.length > 1 || words.length > 1 || titled) return false;
  const body = tokens[first]!.upper || tokens[first]!.is(Kind.Organisation | Kind.Place);
  return !body && other.words.length > 1 && tokens[other.last]!.is(Kind.Organisation);
}

function isHead(places: Places, name: NameMention, chunk: number, end: number, words: PeopleWords): boolean {
  const { tokens } = places;
  if (isInRelativeClause(tokens, name, chunk, end, words)) return false;
  // "a super PAC" is no name, though "the PAC" may be one.
  const common = name.words.length === 1 && isOrganisationWord(name.words[0]!, words);
  if (common && tokens[chunk]!.is(Kind.Indefinite)) return false;
  let at = name.from - 1;
  while (at > chunk && tokens[at]!.is(Kind.Definite | Kind.Indefinite)) at--;
  const before = at >= chunk ? tokens[at]! : null;
  // German puts an article before a name in the genitive: "die Schwesterpartei der CSU".
  if (words.nounsCapitalised && before?.capital && at < name.from - 1) return false;
  // "sagte von der Leyen": the preposition opens the name
  const particle = at === chunk && before !== null && before.is(Kind.Particle);
  if (before && !particle && before.is(Kind.Preposition)) return false;
  // "a man accused of killing Smith", but not "the head of marketing Ann Lee"
  const charged = at > chunk + 1 && tokens[at - 1]!.is(Kind.Preposition) && /ed$/u.test(tokens[at - 2]!.lower);
  if (charged && /ing$/u.test(before!.lower)) return false;
  if (words.articles.size > 0 && name.forename === undefined && isGoverned(tokens, chunk, at)) return false;
  return !modifies(places, name, end, words);
}

/** "la présidente de la région Île-de-France": the name is part of what a preposition adds to a noun for a person. */
function isGoverned(tokens: readonly Token[], chunk: number, at: number): boolean {
  let governed = false;
  for (let i = at; i > chunk && !tokens[i]!.capital; i--) {
    if (governed && tokens[i]!.role !== undefined) return true;
    governed ||= tokens[i]!.is(Kind.Preposition);
  }
  return governed && tokens[chunk]!.role !== undefined;
}

/** "The doctor who treated Smith", "Ein Mann, der Smith kennt": a clause about somebody else has the name. */
function isInRelativeClause(
  tokens: readonly Token[],
  { from, last }: NameMention,
  chunk: number,
  end: number,
  words: PeopleWords,
): boolean {
  if (from <= chunk) return false;
  for (let i = from - 1; i > chunk; i--) {
    // "The group that Smith founded"; a German article would be one
    if (isRelative(tokens[i]!) || (!words.nounsCapitalised && tokens[i]!.is(Kind.Relative))) return true;
  }
  const opens = tokens[chunk]!;
  const next = tokens[last + 1];
  // articles that are relative pronouns too
  if (opens.gap === 'comma' && opens.is(Kind.Relative))
    return isRelative(opens) || (last < end && next?.gap === 'space' && !next.capital && !next.is(CLOSED));
  return isVerbOfRelative(tokens, chunk);
}

/** "qui a soigné Smith", where the source is what stands behind "qui a". */
export const isVerbOfRelative = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]!.capital && !tokens[at]!.is(CLOSED) && isBehindRelative(tokens, at);

/** A relative pronoun stands before a token, with short words between at most. */
export function isBehindRelative(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > Math.max(0, at - 3) && tokens[i]!.gap === 'space' && !tokens[i]!.opensSentence; i--) {
    const before = tokens[i - 1]!;
    if (isRelative(before)) return true;
    if (!before.is(Kind.Function)) return false;
  }
  return false;
}

/** The name only says whose or which: "Smith's aide", "the Smith campaign". */
function modifies(places: Places, name: NameMention, end: number, words: PeopleWords): boolean {
  const { tokens, names, nameAt } = places;
  if (name.last >= end) return false;
  if (tokens[name.last]!.possessive) return true;
  // "the Southern delegation"
  if (name.last === end - 1 && isNounOfThe(tokens, name)) return true;
  // "Ely and Moko villagers"
  const next = tokens[name.last + 1]!.is(Kind.Conjunction) && name.last + 2 <= end ? nameAt[name.last + 2]! : -1;
  if (next >= 0 && names[next]!.from === name.last + 2 && names[next]!.last < end) {
    if (modifies(places, names[next]!, end, words)) return true;
  }
  // "Smith campaign", "the Gaza health ministry"
  for (let i = name.last + 1; i <= Math.min(end, name.last + MOST_NOUNS); i++) {
    const after = tokens[i]!;
    if (after.gap !== 'space' || after.capital) return false;
    if (modifiesNoun(after, words)) return true;
    if (after.is(Kind.Function | Kind.Preposition)) return false;
  }
  return false;
}

/** A plain word behind "the" and a name ends the phrase. */
function isNounOfThe(tokens: readonly Token[], { from, last }: NameMention): boolean {
  const next = tokens[last + 1]!;
  if (!tokens[from - 1]?.is(Kind.Definite) || next.gap !== 'space' || next.capital) return false;
  return !next.is(CLOSED | Kind.Function) && !/ed$/.test(next.lower);
}

/** The word after a name is a noun that the name belongs to: "Trump campaign", "Clinton supporters". */
function modifiesNoun(token: Token, words: PeopleWords): boolean {
  if (token.is(Kind.Collective) || isPeople(token.lower, words)) return true;
  if (token.is(Kind.Function | Kind.Preposition)) return false;
  return token.role !== undefined || isPluralNoun(token.lower, words);
}

/** Names that share the statement: "Smith and Jones", "Smith, Jones and Lee". */
function joined(places: Places, from: number, last: number, words: PeopleWords): number[] {
  const { tokens, names } = places;
  const found: number[] = [];
  let i = from;
  while (i <= last) {
    const link = tokens[i]!.is(Kind.Conjunction);
    const listed = tokens[i]!.gap === 'comma';
    if (!link && !listed) break;
    const at = link ? i + 1 : i;
    const index = at <= last ? nextName(places, at, last) : -1;
    if (index < 0 || names[index]!.from > at || !isHead(places, names[index]!, at, last, words)) break;
    if (!link && !listContinues(tokens, names[index]!.last + 1, last)) break;
    found.push(index);
    i = names[index]!.last + 1;
    if (link) break;
  }
  return found;
}

function nextName({ nameAt }: Places, from: number, to: number): number {
  for (let i = from; i <= Math.min(to, from + 8); i++) if (nameAt[i]! >= 0) return nameAt[i]!;
  return -1;
}

function listContinues(tokens: readonly Token[], from: number, last: number): boolean {
  const next = tokens[from];
  return from <= last && next !== undefined && (next.is(Kind.Conjunction) || next.gap === 'comma');
}
