import type { Gender, PeopleWords } from '../../text/languages/people';
import { fold, forenameGender } from './forenames';
import type { Token } from './tokens';

/** A capitalised name in running text, apart from its title. Token indexes are inclusive. */
export interface NameMention {
  first: number;
  last: number;
  /** Where the words that say a role or title begin; `first` when there are none. */
  from: number;
  /** The name's words, folded, without a generation suffix. */
  words: string[];
  suffix: string | null;
  /** By form of address or title; undefined when nothing stands before the name. */
  titleGender: Gender | null | undefined;
  /** A form of address (Mr., Frau) stands before the name, which only people have. */
  honorific: boolean;
  /** Has a role or title before it. */
  titled: boolean;
}

const SUFFIX = /^(jr|sr|ii|iii|iv)$/;
const INITIAL = /^\p{Lu}$/u;
const LONGEST_RUN = 12;

/** What the article tells about single capitalised words. */
interface Seen {
  capitalised: ReadonlySet<string>;
  /** Words that follow a forename somewhere. */
  surnames: ReadonlySet<string>;
  sources: ReadonlySet<number>;
}

/**
 * Finds the names of a tokenised document, in order; none overlap. Linear in the tokens.
 * `sources` are tokens that stand alone as the source of a statement, which speaks for a name.
 */
export function findNames(tokens: readonly Token[], words: PeopleWords, sources: ReadonlySet<number>): NameMention[] {
  const seen = { capitalised: capitalisedInside(tokens, words), surnames: surnames(tokens), sources };
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

/** Words that stand with a capital where no sentence begins: the ones whose capital means something. */
function capitalisedInside(tokens: readonly Token[], words: PeopleWords): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (
      token.capital &&
      !token.opensSentence &&
      !token.titleCase &&
      token.gap !== 'quote' &&
      !words.functionWords.has(token.lower)
    )
      seen.add(token.lower);
  }
  return seen;
}

function surnames(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (!before || !token.capital || token.titleCase || token.gap !== 'space' || before.block !== token.block) return;
    if (before.capital && !before.possessive && forenameGender(before.text) !== undefined) seen.add(token.lower);
  });
  return seen;
}

function startsRun(tokens: readonly Token[], i: number, words: PeopleWords, seen: Seen): boolean {
  const token = tokens[i]!;
  if (!token.capital || isContraction(token, words)) return false;
  if (!words.functionWords.has(token.lower)) return true;
  // "George Will", and later "Will said".
  if (seen.surnames.has(token.lower) && (!token.opensSentence || seen.sources.has(i)) && token.text.length > 2)
    return true;
  // "New York" and "Will Smith" begin with a function word, "The Times" does not need its article.
  const next = tokens[i + 1];
  if (!next?.capital || next.gap !== 'space' || next.block !== token.block || token.possessive) return false;
  if (words.definite.has(token.lower) || words.indefinite.has(token.lower) || words.prepositions.has(token.lower))
    return false;
  return token.opensSentence
    ? words.places.has(next.lower)
    : !words.conjunctions.has(token.lower) && token.text.length > 1;
}

/** "I'm", "That's": a function word with a verb tied on. */
function isContraction({ lower }: Token, words: PeopleWords): boolean {
  const at = lower.search(/['’]/);
  return at > 0 && words.functionWords.has(lower.slice(0, at));
}

/** The last token of the run of capitalised words that begins at `start`, with particles and links between them. */
function runEnd(tokens: readonly Token[], start: number, words: PeopleWords): number {
  let end = start;
  for (let i = start + 1; i < tokens.length && i - start < LONGEST_RUN; i++) {
    const before = tokens[end]!;
    const token = tokens[i]!;
    if (token.block !== before.block || before.possessive) break;
    if (!joins(before, token, words)) break;
    if (token.capital || (/^\d/.test(token.text) && token.text.includes('.'))) {
      end = i;
      continue;
    }
    const reach = linkEnd(tokens, i, before, words);
    if (reach === null) break;
    end = reach;
    i = reach;
  }
  return end;
}

function joins(before: Token, token: Token, words: PeopleWords): boolean {
  if (token.gap === 'space') return before.quoted === token.quoted;
  if (token.gap === 'stop')
    return (
      token.capital &&
      (INITIAL.test(before.text) ||
        before.text.includes('.') ||
        words.honorifics.has(before.lower) ||
        (before.text.length <= 4 && words.roles.has(before.lower)))
    );
  return token.gap === 'comma' && SUFFIX.test(token.lower) && token.capital;
}

/** A lower-case word may stand inside a name when a capitalised one follows: "de la Cruz", "Department of Justice". */
function linkEnd(tokens: readonly Token[], i: number, before: Token, words: PeopleWords): number | null {
  for (let j = i; j < Math.min(i + 3, tokens.length); j++) {
    const token = tokens[j]!;
    if (j > i && token.gap !== 'space') return null;
    if (token.capital) return j;
    // Dutch "in 't Veld".
    const particle = words.particles.has(token.lower) || tokens[j + 1]?.lower === 't';
    const link =
      words.organisationLinks.has(token.lower) &&
      (isOrganisationWord(before.lower, words) || words.roles.has(before.lower)) &&
      !['and', 'the', 'on', 'in', 'und', 'y', 'et', 'e'].includes(j === i ? token.lower : '');
    if (!particle && !link && !(j > i && words.definite.has(token.lower))) return null;
  }
  return null;
}

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

/** Takes titles, nations and days off a run; null when no name is left. */
function readRun(
  tokens: readonly Token[],
  start: number,
  end: number,
  words: PeopleWords,
  seen: Seen,
): NameMention | null {
  let last = end;
  while (last > start && trailing(tokens[last]!, words)) last--;
  let first = start;
  if (
    tokens[first]!.opensSentence &&
    last > first &&
    !seen.capitalised.has(tokens[first]!.lower) &&
    opensWithCommonWord(tokens, first, words)
  )
    first++;
  const found =
    first === last && seen.surnames.has(tokens[first]!.lower) ? null : lastTitle(tokens, first, last, words);
  const title = found !== null && titlesOrganisation(tokens, found, last, words) ? null : found;
  let titleGender: Gender | null | undefined;
  let honorific = false;
  if (title !== null) {
    if (title === last) return null;
    const word = tokens[title]!.lower;
    honorific = words.honorifics.has(word);
    titleGender = honorific ? words.honorifics.get(word) : roleGender(word, words);
    first = afterTitle(tokens, title, last, words);
  } else first = afterQualifier(tokens, first, last, words);
  if (words.nounsCapitalised) first = germanNameStart(tokens, first, last, words, title !== null);
  while (last > first && !tokens[last]!.capital && !/^\d/.test(tokens[last]!.text)) last--;
  const parts = [];
  let suffix: string | null = null;
  for (let i = first; i <= last; i++) {
    if (i > first && SUFFIX.test(tokens[i]!.lower)) suffix = tokens[i]!.lower;
    else parts.push(fold(tokens[i]!.text.replace(/\./g, '')));
  }
  if (!parts.length || (parts.length === 1 && !mayStandAlone(tokens, first, words, seen, title !== null))) return null;
  const role = title === null ? roleBefore(tokens, first, words) : null;
  const from = title !== null ? roleStart(tokens, start, words) : (role ?? first);
  if (role !== null && titleGender === undefined) titleGender = roleGenderIn(tokens, role, first, words);
  return { first, last, from, words: parts, suffix, titleGender, honorific, titled: title !== null || role !== null };
}

function trailing(token: Token, words: PeopleWords): boolean {
  return words.calendar.has(token.lower);
}

function opensWithCommonWord(tokens: readonly Token[], i: number, words: PeopleWords): boolean {
  const token = tokens[i]!;
  if (words.roles.has(token.lower) || words.honorifics.has(token.lower) || words.notNames.has(token.lower))
    return false;
  if (forenameGender(token.text) !== undefined || token.upper || token.text.includes('.')) return false;
  return words.roleModifiers.has(token.lower) || /(ing|ed|ly)$/.test(token.lower);
}

/** The last word of the run that is a title; a forename that is also a title ("Dean", "Earl") counts as a name. */
function lastTitle(tokens: readonly Token[], first: number, last: number, words: PeopleWords): number | null {
  for (let i = last; i >= first; i--) {
    const { lower, text, possessive } = tokens[i]!;
    if (possessive && i < last) continue;
    if (i === last && i > first && (marksName(tokens, i, words) || isOrganisationWord(lower, words))) continue;
    if (words.honorifics.has(lower)) return i;
    if (roleGender(lower, words) !== undefined && forenameGender(text) === undefined) return i;
  }
  return null;
}

/** What stands before the last word of a run makes it a name, not a title: "Mr. King", "Stephen King", "Center for Justice". */
function marksName(tokens: readonly Token[], i: number, words: PeopleWords): boolean {
  const before = tokens[i - 1]!;
  if (words.honorifics.has(before.lower) || tokens[i]!.gap === 'stop') return true;
  return forenameGender(before.text) !== undefined || words.organisationLinks.has(before.lower);
}

/** "Republican National Convention", "Justice Ministry": the word for a person is a part of an organisation's name. */
function titlesOrganisation(tokens: readonly Token[], title: number, last: number, words: PeopleWords): boolean {
  if (title === last || words.honorifics.has(tokens[title]!.lower) || !isOrganisationWord(tokens[last]!.lower, words))
    return false;
  for (let i = title + 1; i < last; i++) if (forenameGender(tokens[i]!.text) !== undefined) return false;
  return true;
}

/** "Secretary of State John Kerry": the title goes on to the first forename, or leaves two words for the name. */
function afterTitle(tokens: readonly Token[], title: number, last: number, words: PeopleWords): number {
  const next = tokens[title + 1]!;
  if (next.capital || !words.organisationLinks.has(next.lower)) return title + 1;
  for (let i = title + 2; i < last; i++) if (forenameGender(tokens[i]!.text) !== undefined) return i;
  return Math.max(title + 2, last - 1);
}

/** "Syrian Hamid Salami", "CNN Jeff Zucker", "Google Sundar Pichai": what stands before a forename is no part of the name. */
function afterQualifier(tokens: readonly Token[], first: number, last: number, words: PeopleWords): number {
  if (forenameGender(tokens[first]!.text) !== undefined) return first;
  for (let i = first + 1; i < last; i++) {
    if (forenameGender(tokens[i]!.text) === undefined) continue;
    const before = tokens[i - 1]!;
    const qualifier =
      before.upper || [words.notNames, words.organisations, words.places].some((set) => set.has(before.lower));
    return qualifier && !words.organisations.has(tokens[last]!.lower) ? i : first;
  }
  return first;
}

/** In German the words before a name are capitalised nouns too: the name begins with a forename or after the title. */
function germanNameStart(
  tokens: readonly Token[],
  first: number,
  last: number,
  _words: PeopleWords,
  titled: boolean,
): number {
  if (titled || last === first) return first;
  for (let i = first; i <= last; i++) if (forenameGender(tokens[i]!.text) !== undefined) return i;
  return first;
}

/** One capitalised word: where it opens a sentence, or is a common noun, the capital alone does not make it a name. */
function mayStandAlone(tokens: readonly Token[], i: number, words: PeopleWords, seen: Seen, titled: boolean): boolean {
  const token = tokens[i]!;
  const { lower } = token;
  if (token.text.length < 2 || /^\d/.test(token.text)) return false;
  if (titled) return true;
  if (seen.surnames.has(lower) && !words.definite.has(tokens[i - 1]?.lower ?? '')) return true;
  if (words.notNames.has(lower) || words.calendar.has(lower) || roleGender(lower, words) !== undefined) return false;
  const forename = forenameGender(token.text) !== undefined;
  if (words.nounsCapitalised) return token.upper || forename || !token.opensSentence;
  if (!token.opensSentence || seen.capitalised.has(lower) || forename || token.possessive) return true;
  return seen.sources.has(i) && !words.collectives.has(lower) && !lower.endsWith('s');
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
      words.organisationLinks.has(of.lower) &&
      roleGender(noun.lower, words) !== undefined;
    if (!linked || before.gap !== 'space' || of.gap !== 'space') return null;
    head = first - 3;
  }
  return roleStart(tokens, head, words);
}

/** Walks left over adjectives and nouns that belong to the role whose head is at `head`. */
function roleStart(tokens: readonly Token[], head: number, words: PeopleWords): number {
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
    if (!token.capital && !describes(token, words)) break;
    from--;
  }
  return from;
}

/** Lower-case words that may stand in a role before its noun; a verb or adverb ends the role. */
function describes(token: Token, words: PeopleWords): boolean {
  if (words.roleModifiers.has(token.lower) || roleGender(token.lower, words) !== undefined) return true;
  if (words.collectives.has(token.lower)) return true;
  return !/(ed|es|ly|ing|te|ten)$/.test(token.lower) && !/^\d/.test(token.text);
}

function roleGenderIn(tokens: readonly Token[], from: number, to: number, words: PeopleWords): Gender | null {
  for (let i = to - 1; i >= from; i--) {
    const gender = roleGender(tokens[i]!.lower, words);
    if (gender) return gender;
  }
  return null;
}
