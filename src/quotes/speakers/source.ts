import type { Span } from '../../page/block';
import { type Gender, Kind, type PeopleWords } from '../../text/languages/people';
import { firstIndex } from '../../text/search';
import { type Description, genderOf, headFrom } from './descriptions';
import { headNames, isBehindRelative, isVerbOfRelative, placed } from './heads';
import type { NameMention } from './names';
import type { Token } from './tokens';
import { CLOSED, isPeople, isPluralNoun } from './word-kinds';

/** What the words of a source are; `first` and `last` are token indexes, inclusive. */
export type Source =
  | { kind: 'names'; first: number; last: number; names: number[] }
  | { kind: 'pronoun'; first: number; last: number; gender: Gender }
  | { kind: 'plural' | 'thing' | 'author' | 'relative'; first: number; last: number }
  | { kind: 'person'; first: number; last: number; description: Description }
  /**
   * A noun for an organisation or document, or several people; `owner` is a name right before the noun. `thing` where the
   * words tell of none of these.
   */
  | {
      kind: 'group';
      first: number;
      last: number;
      head: number;
      owner: number | null;
      collective: boolean;
      thing: boolean;
    };

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
/** What tells that somebody may speak where no noun does: "die EU". */
const BODY = Kind.Organisation | Kind.Place | Kind.NotName;

/** Reads the noun phrase of a source: whose name heads it, or which pronoun or description it is. Null for no words. */
export function readSource(
  places: Places,
  [from, to]: readonly [first: number, last: number],
  words: PeopleWords,
): Source | null {
  const { tokens } = places;
  let first = from;
  const last = Math.min(to, first + LONGEST_SOURCE);
  while (first < last && opensClause(tokens[first]!)) first++;
  first = behindAccount(tokens, first, last, words);
  // "widersprach ihm Eva Kern"
  if (words.nounsCapitalised && first < last && /^ih(?:m|nen)$/.test(tokens[first]!.lower)) first++;
  const pronoun = readPronoun(tokens, first, last, words);
  if (pronoun) return pronoun;
  // "sagte man Eva Kern"
  if (words.nounsCapitalised && tokens[first]!.lower === 'man') return null;
  // "aus Sicht des beteiligten Vereins", where the words for who says it have not been found
  if (first === last && words.accounts.has(tokens[first]!.lower)) return null;
  if (first === last && words.another.has(tokens[first]!.lower)) {
    const description: Description = { first, last, head: first, form: 'indefinite', gender: null };
    return { kind: 'person', first, last, description };
  }
  if (first === last && places.nameAt[first]! < 0 && isNobody(tokens[first]!, words)) return null;
  // "ao jornal O Lume Ana Reis": a name that begins before the source is the listener's as much
  const split = places.names[places.nameAt[first]!];
  if (words.articles.size > 0 && split && split.first < first) return null;
  const whose = placed(places, first, last);
  const names = whose < 0 ? headNames(places, first, last, words) : [whose];
  if (names.length) return { kind: 'names', first, last, names };
  if (last > first && tokens[last]!.is(Kind.Relative)) {
    const before = readGroup(places, first, last - 1, words);
    if (before?.kind !== 'group') {
      // "a judge appointed by Smith who"
      const told = tokens[last]!.gap === 'space' ? readDescription(tokens, first, last - 1, words) : null;
      return told && told.head < last - 1
        ? { kind: 'person', first, last, description: told }
        : { kind: 'relative', first, last };
    }
    // "security experts who", "supporters of Smith who"
    const governs = tokens[last]!.gap === 'space' && tokens[before.head + 1]!.is(Kind.Preposition);
    const several = governs && isPeople(tokens[before.head]!.lower, words);
    return before.head === last - 1 || several ? before : { kind: 'relative', first, last };
  }
  const group = readGroup(places, first, last, words);
  if (group) return group;
  const description = readDescription(tokens, first, last, words);
  if (description) return { kind: 'person', first, last, description };
  if (isVerbOfRelative(tokens, first)) return null;
  // "ce dernier"
  if (words.articles.size > 0 && first < last && tokens.slice(first, last + 1).every((t) => t.is(Kind.Function)))
    return null;
  const noun = tokens[first]!.is(Kind.Definite) && first < last ? tokens[first + 1]! : tokens[first]!;
  const thing = !noun.upper && !noun.is(BODY);
  return { kind: 'group', first, last, head: first, owner: null, collective: false, thing };
}

/** "Angaben der Polizei", "Angaben von Anna Lee": where the words for who says it begin. */
function behindAccount(tokens: readonly Token[], first: number, last: number, words: PeopleWords): number {
  const account = tokens[first]!.is(Kind.Definite) ? first + 1 : first;
  if (account + 2 > last || !words.accounts.has(tokens[account]!.lower)) return first;
  const next = tokens[account + 1]!;
  if (next.is(Kind.Definite | Kind.Indefinite | Kind.Possessive)) return account + 1;
  return next.lower === 'von' || next.lower === 'vom' ? account + 2 : first;
}

/**
 * A word like "here", "saying", or one that has its capital from the sentence it opens ("Outcome: “…”"). The tables of
 * function words hold nouns for several people as well ("police", "critics").
 */
const isNobody = (token: Token, words: PeopleWords): boolean =>
  (token.is(Kind.Function) ||
    (token.opensSentence && token.capital && !token.upper && !words.nounsCapitalised && token.role === undefined)) &&
  !token.is(Kind.Collective) &&
  !isPluralNoun(token.lower, words);

/** "But", "and", "as" before the noun phrase are no part of it. */
function opensClause(token: Token): boolean {
  if (token.is(Kind.Definite | Kind.Indefinite | Kind.Relative)) return false;
  return token.is(Kind.Conjunction | Kind.Opener | Kind.Subordinator);
}

/**
 * "sagten sie", "sie sagten": they, and not she. The verb before decides where there is one: in "sagte sie den Zeitungen" what
 * follows is none.
 */
function isPlural(tokens: readonly Token[], i: number, words: PeopleWords): boolean {
  const { pluralVerbs } = words;
  if (pluralVerbs === '') return false;
  const mayBeVerb = (token: Token | undefined): token is Token =>
    token?.block === tokens[i]!.block && !token.capital && !token.is(CLOSED);
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (tokens[i]!.gap === 'space' && mayBeVerb(before)) return before.lower.endsWith(pluralVerbs);
  return next?.gap === 'space' && mayBeVerb(next) && next.lower.endsWith(pluralVerbs);
}

function readPronoun(tokens: readonly Token[], first: number, last: number, words: PeopleWords): Source | null {
  const token = tokens[first]!;
  const { lower } = token;
  const next = tokens[first + 1];
  const stops = token.is(Kind.Possessive) ? CLOSED : Kind.Function;
  // "das „Journal“"
  const quotes = token.is(Kind.Definite) && next?.gap === 'quote';
  const alone = first === last || (next!.gap !== 'space' && !quotes) || next!.is(stops);
  const gender = words.pronouns.get(lower);
  if (gender === 'female' && alone && isPlural(tokens, first, words)) return { kind: 'plural', first, last };
  if (gender && (alone || !token.is(Kind.Possessive))) return { kind: 'pronoun', first, last, gender };
  if (token.is(Kind.Relative) && alone && first === last) return { kind: 'relative', first, last };
  // "we're", and not "US President Ann Lee"
  const bare = lower.replace(/['’].*/u, '');
  if (words.firstPerson.has(bare) && !token.upper && (alone || !token.is(Kind.Possessive)))
    return { kind: 'author', first, last };
  // "those in the hall"
  const told = first < last && token.is(Kind.Definite) && next!.is(Kind.Preposition);
  if (!alone || told || !words.otherPronouns.has(lower)) return null;
  return { kind: words.plurals.has(lower) ? 'plural' : 'thing', first, last };
}

/** "the Sanders campaign", "the report", "federal prosecutors": organisations, documents, several people. */
function readGroup(places: Places, first: number, last: number, words: PeopleWords): Source | null {
  const { tokens, nameAt } = places;
  let head: number | null = null;
  for (let i = first; i <= Math.min(last, first + 9); i++) {
    const token = tokens[i]!;
    if (i > first && ((token.gap !== 'space' && token.gap !== 'stop') || token.is(Kind.Preposition | Kind.Relative)))
      break;
    if (
      i > first &&
      token.is(Kind.Function) &&
      !token.is(Kind.Definite | Kind.Modifier | Kind.Collective) &&
      !isPeople(token.lower, words)
    )
      break;
    if (nameAt[i]! >= 0 && !tokens[i]!.possessive) continue;
    if (token.is(Kind.Collective) || isPluralNoun(token.lower, words)) head = i;
    else if (token.role !== undefined) head = null;
  }
  if (head === null) return null;
  const collective = tokens[head]!.is(Kind.Collective);
  return { kind: 'group', first, last, head, owner: ownerOf(places, head, words), collective, thing: false };
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
  const article = start.is(Kind.Definite | Kind.Indefinite | Kind.Possessive);
  const found = headFrom(tokens, article ? first + 1 : first, last + 1);
  const owner = found === null ? null : ownerBehind(tokens, found, last);
  const head = owner === null ? found : headFrom(tokens, owner + 1, last + 1);
  if (head === null || head > last) return null;
  const owned = tokens.slice(first, head).some(({ possessive }) => possessive);
  const form = start.is(Kind.Definite)
    ? 'definite'
    : start.is(Kind.Indefinite)
      ? 'indefinite'
      : start.is(Kind.Possessive) || owned
        ? 'possessive'
        : isBehindRelative(tokens, first)
          ? 'indefinite' // "whose lawyer"
          : 'bare';
  return { first, last: head, head, form, gender: genderOf(tokens, first, head, words) };
}
