import { type Gender, Kind, type PeopleWords } from '../../text/languages/people';
import { forenameGender } from './forenames';
import { isOf, POSTNOMINAL, runEnd, SUFFIX, startsRun } from './runs';
import { followsAsNoun, lookOver, type Seen, type Sources } from './seen';
import {
  afterTitle,
  governingRole,
  isOffice,
  lastTitle,
  roleBefore,
  roleGenderIn,
  roleStart,
  titlesOrganisation,
} from './titles';
import type { Token } from './tokens';

/** A capitalised name in running text, apart from its title. Token indexes are inclusive. */
export interface NameMention {
  first: number;
  last: number;
  /** Where the words that say a role or title begin; `first` when there are none. */
  from: number;
  /** The name's words, folded, without a generation suffix. */
  words: string[];
  /** What the first of them says as a forename, as `forenameGender` has it. */
  forename: Gender | null | undefined;
  suffix: string | null;
  /** By form of address or title; undefined when nothing stands before the name. */
  titleGender: Gender | null | undefined;
  /** A form of address (Mr., Frau) stands before the name, which only people have. */
  honorific: boolean;
  /** Has a role or title before it. */
  titled: boolean;
}

/**
 * Finds the names of a tokenised document, in order; none overlap. Linear in the tokens.
 * `sources` says which of them are the sources of statements, which speaks for a name.
 */
export function findNames(tokens: readonly Token[], words: PeopleWords, sources: Sources): NameMention[] {
  const seen = lookOver(tokens, words, sources);
  const names: NameMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!startsRun(tokens, i, words, seen)) {
      i++;
      continue;
    }
    const end = runEnd(tokens, i, words);
    const name = readRun(tokens, i, end, words, seen);
    if (name) {
      const before = names.at(-1);
      // "Bank of Ely chief economist Ann Lee": a title that begins inside of a name begins with it
      if (before && before.first < name.from && name.from <= before.last) name.from = before.first;
      names.push(name);
    }
    i = end + 1;
  }
  return names;
}

/** Takes titles, nations and days off a run; null when no name is left. */
function readRun(
  tokens: readonly Token[],
  start: number,
  end: number,
  words: PeopleWords,
  seen: Seen,
): NameMention | null {
  let last = end;
  // "Leo Mai", since German puts "am" and "im" before days and months; "Mrs. May", and not "Sunday May 3"
  const { lower } = tokens[last]!;
  const before = tokens[last - 1];
  const called =
    lower === 'may'
      ? !before?.is(Kind.Calendar)
      : words.nounsCapitalised && (before?.forename !== undefined || seen.surnames.has(lower));
  while (last > start && !called && trailing(tokens[last]!)) last--;
  // "the Ely MP"
  if (last === start && end > start && tokens[end]!.role !== undefined && tokens[start - 1]?.is(Kind.Definite))
    return null;
  // "UNIDENTIFIED MALE:"
  if (tokens[start]!.upper && tokens[last]!.is(Kind.Anybody)) return null;
  let first = start;
  if (
    tokens[first]!.opensSentence &&
    last > first &&
    !seen.capitalised.has(tokens[first]!.lower) &&
    !(seen.whole.has(end) && (end === first + 1 || tokens[first + 1]!.forename === undefined)) &&
    opensWithCommonWord(tokens, first)
  )
    first++;
  const found =
    first === last && seen.surnames.has(tokens[first]!.lower) ? null : lastTitle(tokens, first, last, words);
  const office = found !== null && isOffice(tokens, found, last, seen.surnames);
  const title = found !== null && (office || titlesOrganisation(tokens, found, last)) ? null : found;
  let titleGender: Gender | null | undefined;
  let honorific = false;
  let governor: number | null = null;
  let trade: number | null = null;
  if (title !== null) {
    if (title === last) return null;
    const { lower, role } = tokens[title]!;
    honorific = tokens[title]!.is(Kind.Honorific);
    titleGender = honorific ? words.honorifics.get(lower) : role;
    first = afterTitle(tokens, title, last);
    // "o Presidente da República" has no name
    if (words.articles.size > 0 && first > title + 1 && tokens[first]!.forename === undefined) return null;
    // "ein Sprecher von Attac" has none either; "der Minister von Olm" has where "Anna von Olm" is told of
    const ofSomebody = !honorific && isOf(tokens[first]!) && followsAsNoun(tokens[start - 1]);
    // "die Präsidentin von der Leyen"
    const family = tokens[first + 1]?.is(Kind.Definite) && !tokens[last]!.is(Kind.Organisation | Kind.Collective);
    if (ofSomebody && !family && !seen.surnames.has(tokens[last]!.lower)) return null;
  } else if (office) first = found! + 2;
  else {
    governor = words.articles.size > 0 ? governingRole(tokens, first) : null;
    const start = first;
    first = afterQualifier(tokens, first, last, governor !== null);
    if (first === start) governor = null;
  }
  // "told the Daily Mail Lee was there"
  const [outlet, name] = [tokens[last - 1]!, tokens[last]!];
  if (
    last > first + 1 &&
    tokens[first]!.forename === undefined &&
    outlet.is(Kind.Organisation) &&
    outlet.forename === undefined &&
    seen.surnames.has(name.lower)
  )
    first = last;
  if (words.nounsCapitalised) {
    const start = nameAmongNouns(tokens, first, last, seen, title !== null);
    if (start === null) return null;
    if (title === null && start === first + 1 && isTrade(tokens, first)) trade = first;
    first = start;
    last = endAmongNouns(tokens, first, last, seen);
    if (last > first && isGenitive(tokens[first]!, seen)) return null;
  }
  while (last > first && !tokens[last]!.capital && !/^\d/.test(tokens[last]!.text)) last--;
  const parts = [];
  let suffix: string | null = null;
  for (let i = first; i <= last; i++) {
    if (i > first && SUFFIX.test(tokens[i]!.lower)) suffix = tokens[i]!.lower;
    else parts.push(tokens[i]!.word.folded);
  }
  if (!parts.length || (parts.length === 1 && !mayStandAlone(tokens, first, seen, title !== null))) return null;
  // "the minister Lee", "the minister Dame Ann Lee"
  const beside = title === null || honorific ? roleBefore(tokens, title === null ? first : start) : null;
  const role = governor === null ? (beside ?? trade) : roleStart(tokens, governor);
  // "a President Lee" is not the president yet
  const article = tokens[start]!.gap === 'space' ? tokens[start - 1] : undefined;
  const perhaps = title !== null && article?.is(Kind.Indefinite) === true;
  const from = role ?? (title === null || perhaps ? first : roleStart(tokens, start));
  if (role !== null && titleGender === undefined) titleGender = roleGenderIn(tokens, role, first);
  // "A.L." is "al" as names are compared
  const forename = parts[0] === tokens[first]!.lower ? tokens[first]!.forename : forenameGender(parts[0]!);
  const titled = title !== null || role !== null;
  return { first, last, from, words: parts, forename, suffix, titleGender, honorific, titled };
}

/** "sagt Hotelier Franz Olm", "Hotelier Franz Olm winkt ab": an unknown noun where a name's title stands. */
function isTrade(tokens: readonly Token[], i: number): boolean {
  const { upper, opensSentence, gap } = tokens[i]!;
  const before = tokens[i - 1];
  const behindVerb = gap === 'space' && before && !before.capital && /te?$/.test(before.lower);
  if (upper || !(opensSentence || (behindVerb && !before.is(Kind.Function)))) return false;
  return !tokens[i]!.is(Kind.Place | Kind.Organisation | Kind.Collective | Kind.NotName);
}

const trailing = (token: Token): boolean => token.is(Kind.Calendar) || (token.upper && POSTNOMINAL.test(token.lower));

function opensWithCommonWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.is(Kind.Role | Kind.Honorific | Kind.NotName)) return false;
  if (token.forename !== undefined || token.upper || token.text.includes('.')) return false;
  return token.is(Kind.Modifier) || /(ing|ed|ly)$/.test(token.lower);
}

/** "Syrian Hamid Salami", "CNN Jeff Zucker", "Google Sundar Pichai": what stands before a forename is no part of the name. */
function afterQualifier(tokens: readonly Token[], first: number, last: number, governed: boolean): number {
  if (tokens[first]!.forename !== undefined) return first;
  if (first < last && COMPOUND_ADJECTIVE.test(tokens[first]!.lower)) return first + 1;
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]!.forename === undefined) continue;
    const before = tokens[i - 1]!;
    const saint = before.lower === 'san' || before.is(Kind.Honorific);
    const qualifier = (governed && !saint) || before.upper || before.is(Kind.NotName | Kind.Organisation | Kind.Place);
    return qualifier && !tokens[last]!.is(Kind.Organisation) ? i : first;
  }
  return first;
}

/** "Seventy-year-old Ann Lee", "the London-based Institute" */
const COMPOUND_ADJECTIVE = /-(?:based|born|led|old|winning)$/;

const NOUN_ENDING = /((ung|[hk]eit|schaft|tion)(en)?|tät|ismus|nis|tum|angaben|(bericht|kreis)en?)$/;

/** "SPD", "AfD" */
const isAcronym = ({ upper, text }: Token): boolean => upper || /\p{Ll}\p{Lu}/u.test(text);

/**
 * Where a name begins in a run of capitals, in a language that gives one to every noun; null when the run is none.
 * A forename begins a name, a title stands before one, acronyms and known surnames are names, and so are two words that
 * no article stands before anywhere.
 */
function nameAmongNouns(
  tokens: readonly Token[],
  first: number,
  last: number,
  seen: Seen,
  titled: boolean,
): number | null {
  const isNoun = (i: number): boolean => {
    const token = tokens[i]!;
    if (isAcronym(token)) return false;
    return token.is(Kind.Collective | Kind.NotName) || seen.common.has(token.lower) || NOUN_ENDING.test(token.lower);
  };
  if (titled) return isNoun(first) ? null : first;
  for (let i = first; i < last; i++) if (tokens[i]!.forename !== undefined) return i;
  if (first < last) {
    const organisation = tokens[last]!.is(Kind.Organisation) || tokens[first]!.is(Kind.Organisation);
    if (organisation) return first;
    // "ihren Kollegen Arno Fink"
    const start = last === first + 2 && isNoun(first) ? first + 1 : first;
    for (let i = start; i <= last; i++) if (isNoun(i)) return tokens[last]!.upper ? last : null;
    return start;
  }
  const { lower, text, role } = tokens[first]!;
  if (isAcronym(tokens[first]!) && text.length < 8) return first;
  if (isNoun(first) || role !== undefined) return seen.surnames.has(lower) ? first : null;
  return seen.surnames.has(lower) ||
    seen.sources.has(first) ||
    tokens[first]!.forename !== undefined ||
    tokens[first]!.is(Kind.Place)
    ? first
    : null;
}

/** "Lees Nachttisch", where the article tells of Lee. */
function isGenitive({ lower, forename }: Token, { surnames }: Seen): boolean {
  return forename === undefined && lower.endsWith('s') && !surnames.has(lower) && surnames.has(lower.slice(0, -1));
}

/** Where a name ends that other nouns or names follow: "Auf sie nimmt auch Guido Steinberg Bezug", "laut Pep Klar Erling Moe". */
function endAmongNouns(tokens: readonly Token[], first: number, last: number, seen: Seen): number {
  const isForename = (i: number): boolean => tokens[i]!.forename !== undefined;
  if (tokens[last]!.is(Kind.Organisation)) return last;
  // "Deshalb lehnt Lee Reed ab", where the article names both
  if (!isForename(first)) return seen.surnames.has(tokens[first]!.lower) ? first : last;
  for (let i = first + 2; i <= last; i++) {
    const surname = tokens[i - 1]!;
    if (!surname.capital || !tokens[i]!.capital || isForename(i - 1)) continue;
    // what opens a sentence is more often a name of three words
    if (isForename(i) || (!tokens[first]!.opensSentence && seen.alone.has(surname.lower))) return i - 1;
  }
  return last;
}

/** One capitalised word: where it opens a sentence, or is a common noun, the capital alone does not make it a name. */
function mayStandAlone(tokens: readonly Token[], i: number, seen: Seen, titled: boolean): boolean {
  const token = tokens[i]!;
  const { lower } = token;
  if (token.text.length < 2 || /^\d/.test(token.text)) return false;
  if (titled) return true;
  if (seen.surnames.has(lower) && !tokens[i - 1]?.is(Kind.Definite)) return true;
  if (token.is(Kind.NotName | Kind.Calendar) || token.role !== undefined) return false;
  const forename = token.forename !== undefined;
  if (!token.opensSentence || seen.capitalised.has(lower) || forename || token.possessive) return true;
  // "Ninety-two percent"
  if (/-\p{Ll}/u.test(token.text)) return false;
  return seen.sources.has(i) && !token.is(Kind.Collective) && (!lower.endsWith('s') || token.is(Kind.Place));
}
