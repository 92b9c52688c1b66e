import type { Span } from '../../page/block';
import type { Gender, PeopleWords } from '../../text/languages/people';
import { firstIndex } from '../../text/search';
import { type Description, headFrom } from './descriptions';
import type { NameMention } from './names';
import { joinsOffice, roleGender } from './titles';
import type { Token } from './tokens';

/** What the words of a source are; `first` and `last` are token indexes, inclusive. */
export type Source =
  | { kind: 'names'; first: number; last: number; names: number[] }
  | { kind: 'pronoun'; first: number; last: number; gender: Gender }
  | { kind: 'plural' | 'thing' | 'author' | 'relative'; first: number; last: number }
  | { kind: 'person'; first: number; last: number; description: Description }
  /** A noun for an organisation or document, or several people; `owner` is a name right before the noun. */
  | { kind: 'group'; first: number; last: number; head: number; owner: number | null; collective: boolean };

/** The tokens of a document by their place in the text. */
export interface Blocks {
  tokens: readonly Token[];
  blockIndex: ReadonlyMap<number, number>;
  /** The first token of every block, with one more entry for the end. */
  blockStart: readonly number[];
}

/** The names of a document by the tokens they cover. */
export interface Places extends Blocks {
  names: readonly NameMention[];
  /** For every token the index of the name it belongs to, or -1. */
  nameAt: Int32Array;
}

/** The tokens that a span touches, inclusive; null when it touches none. */
export function tokensIn(places: Blocks, span: Span): [number, number] | null {
  const block = places.blockIndex.get(span.block);
  if (block === undefined) return null;
  const end = places.blockStart[block + 1]!;
  const { tokens } = places;
  const first = firstIndex(places.blockStart[block]!, end, (i) => tokens[i]!.end > span.start);
  const last = firstIndex(first, end, (i) => tokens[i]!.start >= span.end) - 1;
  return first <= last ? [first, last] : null;
}

const LONGEST_SOURCE = 60;
/** Nouns in a row behind a name. */
const MOST_NOUNS = 3;

/** Reads the noun phrase of a source: whose name heads it, or which pronoun or description it is. Null for no words. */
export function readSource(places: Places, span: Span, words: PeopleWords): Source | null {
  const range = tokensIn(places, span);
  if (!range) return null;
  const { tokens } = places;
  let first = range[0];
  const last = Math.min(range[1], first + LONGEST_SOURCE);
  while (first < last && opensClause(tokens[first]!, words)) first++;
  first = behindAccount(tokens, first, last, words);
  const pronoun = readPronoun(tokens, first, last, words);
  if (pronoun) return pronoun;
  if (first === last && words.another.has(tokens[first]!.lower)) {
    const description: Description = { first, last, head: first, form: 'indefinite', gender: null };
    return { kind: 'person', first, last, description };
  }
  if (first === last && places.nameAt[first]! < 0 && isNobody(tokens[first]!, words)) return null;
  // "ao jornal O Lume Ana Reis": a name that begins before the source is the listener's as much
  const split = places.names[places.nameAt[first]!];
  if (words.articles.size > 0 && split && split.first < first) return null;
  const whose = placed(places, first, last, words);
  const names = whose < 0 ? headNames(places, first, last, words) : [whose];
  if (names.length) return { kind: 'names', first, last, names };
  if (last > first && words.relatives.has(tokens[last]!.lower)) {
    const before = readGroup(places, first, last - 1, words);
    if (before?.kind !== 'group') {
      // "a judge appointed by Smith who"
      const told = tokens[last]!.gap === 'space' ? readDescription(tokens, first, last - 1, words) : null;
      return told && told.head < last - 1
        ? { kind: 'person', first, last, description: told }
        : { kind: 'relative', first, last };
    }
    // "security experts who", "supporters of Smith who"
    const governs = tokens[last]!.gap === 'space' && words.prepositions.has(tokens[before.head + 1]!.lower);
    const several = governs && isPeople(tokens[before.head]!.lower, words);
    return before.head === last - 1 || several ? before : { kind: 'relative', first, last };
  }
  const group = readGroup(places, first, last, words);
  if (group) return group;
  const description = readDescription(tokens, first, last, words);
  if (description) return { kind: 'person', first, last, description };
  if (isVerbOfRelative(tokens, first, words)) return null;
  // "ce dernier"
  if (
    words.articles.size > 0 &&
    first < last &&
    tokens.slice(first, last + 1).every((t) => words.functionWords.has(t.lower))
  )
    return null;
  return { kind: 'group', first, last, head: first, owner: null, collective: false };
}

/** "Angaben der Polizei", "Angaben von Anna Lee": where the words for who says it begin. */
function behindAccount(tokens: readonly Token[], first: number, last: number, words: PeopleWords): number {
  const isDeterminer = ({ lower }: Token): boolean =>
    words.definite.has(lower) || words.indefinite.has(lower) || words.possessives.has(lower);
  const account = words.definite.has(tokens[first]!.lower) ? first + 1 : first;
  if (account + 2 > last || !words.accounts.has(tokens[account]!.lower)) return first;
  const next = tokens[account + 1]!;
  if (isDeterminer(next)) return account + 1;
  return next.lower === 'von' || next.lower === 'vom' ? account + 2 : first;
}

/**
 * A word like "here", "saying", or one that has its capital from the sentence it opens ("Outcome: “…”"). The tables of
 * function words hold nouns for several people as well ("police", "critics").
 */
const isNobody = ({ lower, opensSentence, capital, upper }: Token, words: PeopleWords): boolean =>
  (words.functionWords.has(lower) ||
    (opensSentence && capital && !upper && !words.nounsCapitalised && roleGender(lower, words) === undefined)) &&
  !words.collectives.has(lower) &&
  !isPluralNoun(lower, words);

/** "But", "and", "as" before the noun phrase are no part of it. */
function opensClause({ lower }: Token, words: PeopleWords): boolean {
  if (words.definite.has(lower) || words.indefinite.has(lower) || words.relatives.has(lower)) return false;
  return words.conjunctions.has(lower) || words.openers.has(lower) || words.subordinators.has(lower);
}

/**
 * "sagten sie", "sie sagten": they, and not she. The verb before decides where there is one: in "sagte sie den Zeitungen" what
 * follows is none.
 */
function isPlural(tokens: readonly Token[], i: number, words: PeopleWords): boolean {
  const { pluralVerbs } = words;
  if (pluralVerbs === '') return false;
  const mayBeVerb = (token: Token | undefined): token is Token =>
    token?.block === tokens[i]!.block && !token.capital && !isClosed(token, words);
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (tokens[i]!.gap === 'space' && mayBeVerb(before)) return before.lower.endsWith(pluralVerbs);
  return next?.gap === 'space' && mayBeVerb(next) && next.lower.endsWith(pluralVerbs);
}

/** Articles, possessives, prepositions and what joins clauses: no verbs, whatever they end in. */
export const isClosed = ({ lower }: Token, words: PeopleWords): boolean =>
  words.definite.has(lower) ||
  words.indefinite.has(lower) ||
  words.possessives.has(lower) ||
  words.prepositions.has(lower) ||
  words.subordinators.has(lower) ||
  words.conjunctions.has(lower) ||
  words.openers.has(lower);

function readPronoun(tokens: readonly Token[], first: number, last: number, words: PeopleWords): Source | null {
  const { lower } = tokens[first]!;
  const next = tokens[first + 1];
  const stops = words.possessives.has(lower) ? isClosed : ({ lower }: Token) => words.functionWords.has(lower);
  // "das „Journal“"
  const quotes = words.definite.has(lower) && next?.gap === 'quote';
  const alone = first === last || (next!.gap !== 'space' && !quotes) || stops(next!, words);
  const gender = words.pronouns.get(lower);
  if (gender === 'female' && alone && isPlural(tokens, first, words)) return { kind: 'plural', first, last };
  if (gender && (alone || !words.possessives.has(lower))) return { kind: 'pronoun', first, last, gender };
  if (words.relatives.has(lower) && alone && first === last) return { kind: 'relative', first, last };
  if (words.firstPerson.has(lower) && (alone || !words.possessives.has(lower))) return { kind: 'author', first, last };
  if (!alone || !words.otherPronouns.has(lower)) return null;
  return { kind: words.plurals.has(lower) ? 'plural' : 'thing', first, last };
}

/** The names that head the phrase, joined ones included; a name in "a spokesman for Smith" or "Smith's aide" heads nothing. */
function headNames(places: Places, first: number, last: number, words: PeopleWords): number[] {
  const { tokens, names, nameAt } = places;
  let chunk = first;
  let headed = false;
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    // "Ann Lee (R-Utah)": what is in brackets behind a name is none of its own
    const bracket = token.gap === 'bracket' && nameAt[i - 1]! < 0;
    if (i > first && (token.gap === 'comma' || token.gap === 'dash' || bracket)) {
      chunk = i;
      if (headed && !opensWithName(places, i, words)) break;
    }
    const index = nameAt[i]!;
    if (index < 0) continue;
    const name = names[index]!;
    if (isInRole(places, index)) {
      i = name.last;
      continue;
    }
    const heads = isHead(places, name, chunk, last, words);
    // "il capo della Protezione civile Fabio Neri"
    const person = words.articles.size > 0 && name.words.length > 1 && name.forename !== undefined;
    const listed = words.conjunctions.has(tokens[name.from - 1]?.lower ?? '');
    if (heads && (!headed || chunk > first || (person && !listed))) {
      const holder = officeHolder(places, name, chunk, last, words);
      if (holder >= 0) return [holder];
      return [index, ...joined(places, name.last + 1, last, words)];
    }
    i = name.last;
    headed ||= !modifies(places, name, last, words);
  }
  return [];
}

/** "Ann Lee, from Olm, who": where the phrase begins with the place, the name before it is meant. -1 where it does not. */
function placed({ tokens, nameAt }: Places, first: number, last: number, words: PeopleWords): number {
  const from = first - 1;
  if (from < 1 || nameAt[first]! < 0 || tokens[first]!.gap !== 'space' || tokens[from]!.gap !== 'comma') return -1;
  if (!words.prepositions.has(tokens[from]!.lower) || nameAt[from - 1]! < 0) return -1;
  for (let i = first + 1; i <= last; i++)
    if (tokens[i]!.gap === 'comma') return isRelative(tokens[i]!, words) ? nameAt[from - 1]! : -1;
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
  if (words.places.has(last) || words.organisations.has(last)) return -1;
  let title = false;
  for (let i = from; i < office.last; i++) {
    if (title && joinsOffice(tokens[i]!, words)) return holder;
    title ||= roleGender(tokens[i]!.lower, words) !== undefined;
  }
  return -1;
}

/** "White House press secretary Ann Lee": the first name is a part of the other's role. */
export function isInRole({ tokens, names }: Places, index: number): boolean {
  const { first } = names[index]!;
  const next = names[index + 1];
  return next !== undefined && next.from <= first && !tokens[first]!.titleCase;
}

/** A later part of the phrase is an apposition when it begins with a name, or is a role with a name behind a comma. */
function opensWithName({ tokens, names, nameAt }: Places, at: number, words: PeopleWords): boolean {
  let role = false;
  for (let i = at; i < Math.min(at + 8, nameAt.length); i++) {
    const index = nameAt[i]!;
    if (index >= 0) return names[index]!.from <= at || (role && tokens[i]!.gap === 'comma');
    role ||= roleGender(tokens[i]!.lower, words) !== undefined;
  }
  return false;
}

function isHead(places: Places, name: NameMention, chunk: number, end: number, words: PeopleWords): boolean {
  const { tokens } = places;
  if (isInRelativeClause(tokens, name, chunk, end, words)) return false;
  // "a super PAC" is no name, though "the PAC" may be one.
  const common = name.words.length === 1 && words.organisations.has(name.words[0]!);
  if (common && words.indefinite.has(tokens[chunk]!.lower)) return false;
  let at = name.from - 1;
  while (at > chunk && (words.definite.has(tokens[at]!.lower) || words.indefinite.has(tokens[at]!.lower))) at--;
  const before = at >= chunk ? tokens[at]! : null;
  // German puts an article before a name in the genitive: "die Schwesterpartei der CSU".
  if (words.nounsCapitalised && before?.capital && at < name.from - 1) return false;
  // "sagte von der Leyen": the preposition opens the name
  const particle = at === chunk && before !== null && words.particles.has(before.lower);
  if (before && !particle && words.prepositions.has(before.lower)) return false;
  // "a man accused of killing Smith", but not "the head of marketing Ann Lee"
  const charged = at > chunk + 1 && words.prepositions.has(tokens[at - 1]!.lower) && /ed$/u.test(tokens[at - 2]!.lower);
  if (charged && /ing$/u.test(before!.lower)) return false;
  if (words.articles.size > 0 && name.forename === undefined && isGoverned(tokens, chunk, at, words)) return false;
  return !modifies(places, name, end, words);
}

/** "la présidente de la région Île-de-France": the name is part of what a preposition adds to a noun for a person. */
function isGoverned(tokens: readonly Token[], chunk: number, at: number, words: PeopleWords): boolean {
  let governed = false;
  for (let i = at; i > chunk && !tokens[i]!.capital; i--) {
    if (governed && roleGender(tokens[i]!.lower, words) !== undefined) return true;
    governed ||= words.prepositions.has(tokens[i]!.lower);
  }
  return governed && roleGender(tokens[chunk]!.lower, words) !== undefined;
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
    if (isRelative(tokens[i]!, words) || (!words.nounsCapitalised && words.relatives.has(tokens[i]!.lower)))
      return true;
  }
  const opens = tokens[chunk]!;
  const next = tokens[last + 1];
  // articles that are relative pronouns too
  if (opens.gap === 'comma' && words.relatives.has(opens.lower))
    return isRelative(opens, words) || (last < end && next?.gap === 'space' && !next.capital && !isClosed(next, words));
  return isVerbOfRelative(tokens, chunk, words);
}

const isRelative = ({ lower }: Token, words: PeopleWords): boolean =>
  words.relatives.has(lower) && !words.definite.has(lower);

/** "qui a soigné Smith", where the source is what stands behind "qui a". */
const isVerbOfRelative = (tokens: readonly Token[], at: number, words: PeopleWords): boolean =>
  !tokens[at]!.capital && !isClosed(tokens[at]!, words) && isBehindRelative(tokens, at, words);

/** A relative pronoun stands before a token, with short words between at most. */
function isBehindRelative(tokens: readonly Token[], at: number, words: PeopleWords): boolean {
  for (let i = at; i > Math.max(0, at - 3) && tokens[i]!.gap === 'space' && !tokens[i]!.opensSentence; i--) {
    const before = tokens[i - 1]!;
    if (isRelative(before, words)) return true;
    if (!words.functionWords.has(before.lower)) return false;
  }
  return false;
}

/** The name only says whose or which: "Smith's aide", "the Smith campaign". */
function modifies({ tokens }: Places, name: NameMention, end: number, words: PeopleWords): boolean {
  if (name.last >= end) return false;
  if (tokens[name.last]!.possessive) return true;
  // "Smith campaign", "the Gaza health ministry"
  for (let i = name.last + 1; i <= Math.min(end, name.last + MOST_NOUNS); i++) {
    const after = tokens[i]!;
    if (after.gap !== 'space' || after.block !== tokens[name.last]!.block || after.capital) return false;
    if (modifiesNoun(after, words)) return true;
    if (words.functionWords.has(after.lower) || words.prepositions.has(after.lower)) return false;
  }
  return false;
}

/** The word after a name is a noun that the name belongs to: "Trump campaign", "Clinton supporters". */
function modifiesNoun({ lower }: Token, words: PeopleWords): boolean {
  if (isPeople(lower, words)) return true;
  if (words.functionWords.has(lower) || words.prepositions.has(lower)) return false;
  return words.collectives.has(lower) || roleGender(lower, words) !== undefined || isPluralNoun(lower, words);
}

/** "aides", "voters": several of a role, whatever other tables say of the word. */
export function isPeople(lower: string, words: PeopleWords): boolean {
  return isPluralNoun(lower, words) && roleGender(lower.slice(0, -words.pluralEnding.length), words) !== undefined;
}

function isPluralNoun(lower: string, words: PeopleWords): boolean {
  return words.pluralEnding !== '' && lower.length > 4 && lower.endsWith(words.pluralEnding) && !lower.endsWith('ss');
}

/** Names that share the statement: "Smith and Jones", "Smith, Jones and Lee". */
function joined(places: Places, from: number, last: number, words: PeopleWords): number[] {
  const { tokens, names } = places;
  const found: number[] = [];
  let i = from;
  while (i <= last) {
    const link = words.conjunctions.has(tokens[i]!.lower);
    const listed = tokens[i]!.gap === 'comma';
    if (!link && !listed) break;
    const at = link ? i + 1 : i;
    const index = at <= last ? nextName(places, at, last) : -1;
    if (index < 0 || names[index]!.from > at || !isHead(places, names[index]!, at, last, words)) break;
    if (!link && !listContinues(tokens, names[index]!.last + 1, last, words)) break;
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

function listContinues(tokens: readonly Token[], from: number, last: number, words: PeopleWords): boolean {
  const next = tokens[from];
  return from <= last && next !== undefined && (words.conjunctions.has(next.lower) || next.gap === 'comma');
}

/** "the Sanders campaign", "the report", "federal prosecutors": organisations, documents, several people. */
function readGroup(places: Places, first: number, last: number, words: PeopleWords): Source | null {
  const { tokens, nameAt } = places;
  let head: number | null = null;
  for (let i = first; i <= Math.min(last, first + 9); i++) {
    const token = tokens[i]!;
    if (
      i > first &&
      ((token.gap !== 'space' && token.gap !== 'stop') ||
        words.prepositions.has(token.lower) ||
        words.relatives.has(token.lower))
    )
      break;
    if (
      i > first &&
      words.functionWords.has(token.lower) &&
      !words.definite.has(token.lower) &&
      !words.roleModifiers.has(token.lower) &&
      !isPeople(token.lower, words)
    )
      break;
    if (nameAt[i]! >= 0 && !tokens[i]!.possessive) continue;
    if (words.collectives.has(token.lower) || isPluralNoun(token.lower, words)) head = i;
    else if (roleGender(token.lower, words) !== undefined) head = null;
  }
  if (head === null) return null;
  const collective = words.collectives.has(tokens[head]!.lower);
  return { kind: 'group', first, last, head, owner: ownerOf(places, head, words), collective };
}

/** The name before a noun like "campaign", with which it makes a name of its own. */
function ownerOf({ nameAt, tokens }: Places, head: number, words: PeopleWords): number | null {
  if (head === 0 || tokens[head]!.gap !== 'space' || !words.bodies.has(tokens[head]!.lower)) return null;
  const index = nameAt[head - 1]!;
  return index >= 0 ? index : null;
}

/** "Mayor Ann Lee's husband": the last word of the name that the word for a person belongs to; null for none. */
function ownerBehind(tokens: readonly Token[], head: number, last: number): number | null {
  for (let i = head + 1; i < last && tokens[i]!.capital; i++) if (tokens[i]!.possessive) return i;
  return null;
}

function readDescription(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: PeopleWords,
): Description | null {
  const start = tokens[first]!;
  const article =
    words.definite.has(start.lower) || words.indefinite.has(start.lower) || words.possessives.has(start.lower);
  const found = headFrom(tokens, article ? first + 1 : first, last + 1, words);
  const owner = found === null ? null : ownerBehind(tokens, found, last);
  const head = owner === null ? found : headFrom(tokens, owner + 1, last + 1, words);
  if (head === null || head > last) return null;
  const owned = tokens.slice(first, head).some(({ possessive }) => possessive);
  const form = words.definite.has(start.lower)
    ? 'definite'
    : words.indefinite.has(start.lower)
      ? 'indefinite'
      : words.possessives.has(start.lower) || owned
        ? 'possessive'
        : isBehindRelative(tokens, first, words)
          ? 'indefinite' // "whose lawyer"
          : 'bare';
  let gender: Gender | null = null;
  for (let i = head; i > first && !gender; i--) gender = roleGender(tokens[i]!.lower, words) ?? null;
  return { first, last: head, head, form, gender };
}
