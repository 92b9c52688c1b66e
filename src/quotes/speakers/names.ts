import type { Gender, PeopleWords } from '../../text/languages/people';
import { fold, forenameGender } from './forenames';
import { POSTNOMINAL, runEnd, SUFFIX, startsRun } from './runs';
import { lookOver, type Seen, type Sources } from './seen';
import {
  afterTitle,
  governingRole,
  isOffice,
  isOrganisationWord,
  lastTitle,
  roleBefore,
  roleGender,
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
    if (name) names.push(name);
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
  // "Leo Mai": German puts "am" and "im" before days and months
  const called = words.nounsCapitalised && tokens[last - 1]?.forename !== undefined;
  while (last > start && !called && trailing(tokens[last]!, words)) last--;
  // "UNIDENTIFIED MALE:"
  if (tokens[start]!.upper && words.anybody.has(tokens[last]!.lower)) return null;
  let first = start;
  if (
    tokens[first]!.opensSentence &&
    last > first &&
    !seen.capitalised.has(tokens[first]!.lower) &&
    !(seen.whole.has(end) && (end === first + 1 || tokens[first + 1]!.forename === undefined)) &&
    opensWithCommonWord(tokens, first, words)
  )
    first++;
  const found =
    first === last && seen.surnames.has(tokens[first]!.lower) ? null : lastTitle(tokens, first, last, words);
  const office = found !== null && isOffice(tokens, found, last, words);
  const title = found !== null && (office || titlesOrganisation(tokens, found, last, words)) ? null : found;
  let titleGender: Gender | null | undefined;
  let honorific = false;
  let governor: number | null = null;
  let trade: number | null = null;
  if (title !== null) {
    if (title === last) return null;
    const word = tokens[title]!.lower;
    honorific = words.honorifics.has(word);
    titleGender = honorific ? words.honorifics.get(word) : roleGender(word, words);
    first = afterTitle(tokens, title, last, words);
    // "o Presidente da República" has no name
    if (words.articles.size > 0 && first > title + 1 && tokens[first]!.forename === undefined) return null;
  } else if (office) first = found! + 2;
  else {
    governor = words.articles.size > 0 ? governingRole(tokens, first, words) : null;
    const start = first;
    first = afterQualifier(tokens, first, last, words, governor !== null);
    if (first === start) governor = null;
  }
  if (words.nounsCapitalised) {
    const start = nameAmongNouns(tokens, first, last, words, seen, title !== null);
    if (start === null) return null;
    if (title === null && start === first + 1 && isTrade(tokens, first, words)) trade = first;
    first = start;
  }
  while (last > first && !tokens[last]!.capital && !/^\d/.test(tokens[last]!.text)) last--;
  const parts = [];
  let suffix: string | null = null;
  for (let i = first; i <= last; i++) {
    if (i > first && SUFFIX.test(tokens[i]!.lower)) suffix = tokens[i]!.lower;
    else parts.push(fold(withoutStops(tokens[i]!.text)));
  }
  if (!parts.length || (parts.length === 1 && !mayStandAlone(tokens, first, words, seen, title !== null))) return null;
  // "the minister Lee", "the minister Dame Ann Lee"
  const beside = title === null || honorific ? roleBefore(tokens, title === null ? first : start, words) : null;
  const role = governor === null ? (beside ?? trade) : roleStart(tokens, governor, words);
  // "a President Lee" is not the president yet
  const before = tokens[start]!.gap === 'space' ? tokens[start - 1] : undefined;
  const perhaps = title !== null && before !== undefined && words.indefinite.has(before.lower);
  const from = role ?? (title === null || perhaps ? first : roleStart(tokens, start, words));
  if (role !== null && titleGender === undefined) titleGender = roleGenderIn(tokens, role, first, words);
  const forename = forenameGender(parts[0]!);
  const titled = title !== null || role !== null;
  return { first, last, from, words: parts, forename, suffix, titleGender, honorific, titled };
}

/** "sagt Hotelier Franz Olm", "Hotelier Franz Olm winkt ab": an unknown noun where a name's title stands. */
function isTrade(tokens: readonly Token[], i: number, words: PeopleWords): boolean {
  const { lower, upper, opensSentence, gap } = tokens[i]!;
  const before = tokens[i - 1];
  const behindVerb = gap === 'space' && before && !before.capital && /te?$/.test(before.lower);
  if (upper || !(opensSentence || (behindVerb && !words.functionWords.has(before.lower)))) return false;
  return ![words.places, words.organisations, words.collectives, words.notNames].some((set) => set.has(lower));
}

const withoutStops = (text: string): string => (text.includes('.') ? text.replaceAll('.', '') : text);

const trailing = ({ lower, upper }: Token, words: PeopleWords): boolean =>
  words.calendar.has(lower) || (upper && POSTNOMINAL.test(lower));

function opensWithCommonWord(tokens: readonly Token[], i: number, words: PeopleWords): boolean {
  const token = tokens[i]!;
  if (words.roles.has(token.lower) || words.honorifics.has(token.lower) || words.notNames.has(token.lower))
    return false;
  if (token.forename !== undefined || token.upper || token.text.includes('.')) return false;
  return words.roleModifiers.has(token.lower) || /(ing|ed|ly)$/.test(token.lower);
}

/** "Syrian Hamid Salami", "CNN Jeff Zucker", "Google Sundar Pichai": what stands before a forename is no part of the name. */
function afterQualifier(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: PeopleWords,
  governed: boolean,
): number {
  if (tokens[first]!.forename !== undefined) return first;
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]!.forename === undefined) continue;
    const before = tokens[i - 1]!;
    const saint = before.lower === 'san' || words.honorifics.has(before.lower);
    const qualifier =
      (governed && !saint) ||
      before.upper ||
      [words.notNames, words.organisations, words.places].some((set) => set.has(before.lower));
    return qualifier && !words.organisations.has(tokens[last]!.lower) ? i : first;
  }
  return first;
}

const NOUN_ENDING =
  /(ung|heit|keit|schaft|tion|tionen|tät|ismus|nis|tum|ungen|heiten|keiten|schaften|angaben|berichten?|kreisen?)$/;

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
  words: PeopleWords,
  seen: Seen,
  titled: boolean,
): number | null {
  const isNoun = (i: number): boolean => {
    const { lower } = tokens[i]!;
    if (isAcronym(tokens[i]!)) return false;
    return (
      seen.common.has(lower) || NOUN_ENDING.test(lower) || words.collectives.has(lower) || words.notNames.has(lower)
    );
  };
  if (titled) return isNoun(first) ? null : first;
  for (let i = first; i < last; i++) if (tokens[i]!.forename !== undefined) return i;
  if (first < last) {
    const organisation =
      isOrganisationWord(tokens[last]!.lower, words) || isOrganisationWord(tokens[first]!.lower, words);
    if (organisation) return first;
    // "ihren Kollegen Arno Fink"
    const start = last === first + 2 && isNoun(first) ? first + 1 : first;
    for (let i = start; i <= last; i++) if (isNoun(i)) return tokens[last]!.upper ? last : null;
    return start;
  }
  const { lower, text } = tokens[first]!;
  if (isAcronym(tokens[first]!) && text.length < 8) return first;
  if (isNoun(first) || roleGender(lower, words) !== undefined) return seen.surnames.has(lower) ? first : null;
  return seen.surnames.has(lower) ||
    seen.sources.has(first) ||
    tokens[first]!.forename !== undefined ||
    words.places.has(lower)
    ? first
    : null;
}

/** One capitalised word: where it opens a sentence, or is a common noun, the capital alone does not make it a name. */
function mayStandAlone(tokens: readonly Token[], i: number, words: PeopleWords, seen: Seen, titled: boolean): boolean {
  const token = tokens[i]!;
  const { lower } = token;
  if (token.text.length < 2 || /^\d/.test(token.text)) return false;
  if (titled) return true;
  if (seen.surnames.has(lower) && !words.definite.has(tokens[i - 1]?.lower ?? '')) return true;
  if (words.notNames.has(lower) || words.calendar.has(lower) || roleGender(lower, words) !== undefined) return false;
  const forename = token.forename !== undefined;
  if (!token.opensSentence || seen.capitalised.has(lower) || forename || token.possessive) return true;
  return seen.sources.has(i) && !words.collectives.has(lower) && (!lower.endsWith('s') || words.places.has(lower));
}
