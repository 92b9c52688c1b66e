import { type Gender, Kind, type PeopleWords } from '../../text/languages/people';
import { isAdjective } from './descriptions';
import type { NameMention } from './names';
import { joinsOffice } from './titles';
import type { Token } from './tokens';

const LONGEST_ROLE = 16;
/** "Ann Lee (Olm, 1960), the mayor": behind more words in brackets no role is looked for. */
const LONGEST_BRACKET = 60;
const HEAD_REACH = 8;

/** Words beside a name that say who it is: token range, inclusive, and the gender of the noun in it. */
export interface Role {
  from: number;
  to: number;
  gender: Gender | null;
}

/**
 * Finds the role after a name: an apposition ("Ann Lee, 49, the mayor of Fort Pierce, …") or a noun after "is", "was",
 * "who is". Null when the words there name no role.
 */
export function roleAfter(tokens: readonly Token[], name: NameMention, words: PeopleWords): Role | null {
  const block = tokens[name.last]!.block;
  let from = name.last + 1;
  const bracketEnd = from + LONGEST_BRACKET;
  while (from < bracketEnd && tokens[from]?.bracketed && tokens[from]!.block === block) from++;
  const after = tokens[from];
  if (!after || from === bracketEnd || tokens[name.last]!.possessive) return null;
  const aged = /^\d{1,3}$/.test(after.text) && after.gap === 'comma' && tokens[from + 1]?.gap === 'comma';
  if (aged) from++;
  const start = tokens[from];
  if (!start || start.quoted !== tokens[name.last]!.quoted) return null;
  if (start.gap === 'comma' && !start.opensSentence) {
    // what follows an age says who the person is, also in a word that is not known for it ("41, a well driller, …")
    const surely = aged && start.is(Kind.Indefinite);
    const opens = skipRelative(tokens, from);
    // "Ann Lee, whose lawyer"
    if (opens === from && start.is(Kind.Relative) && !start.is(Kind.Definite)) return null;
    // "Ann Lee, through her lawyer, …"
    if (start.is(Kind.Preposition)) return null;
    return nounPhrase(tokens, opens, words, surely);
  }
  if (start.gap === 'space' && start.is(Kind.Copula)) {
    const noun = tokens[from + 1];
    if (noun?.is(Kind.Indefinite | Kind.Definite)) {
      // "Ann Lee was a child when" tells of a time, not of a role
      const told = tokens[from + 2];
      return told?.is(Kind.Anybody) ? null : nounPhrase(tokens, from + 1, words);
    }
  }
  return null;
}

/**
 * Finds the role that a comma parts from the name after it ("her senior adviser, Jake Lee, said"). Null when the words
 * there name no role.
 */
export function roleBeforeComma(tokens: readonly Token[], name: NameMention, words: PeopleWords): Role | null {
  const at = name.from;
  if (at < 1 || tokens[at]!.gap !== 'comma' || tokens[at]!.opensSentence) return null;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST_ROLE && tokens[from]!.gap === 'space' && !tokens[from]!.opensSentence) from--;
  if (!opensWithOffice(tokens, from)) while (from < at && !opensNounPhrase(tokens, from, at)) from++;
  if (from === at || tokens[from]!.quoted !== tokens[at]!.quoted) return null;
  // "Der Kanzler sagte, Eva Kern habe …"
  if (words.nounsCapitalised && !tokens[at - 1]!.capital) return null;
  // "In a letter to the mayor, Ann Lee said": a comma closes what one has opened
  const next = tokens[name.last + 1];
  // "said her lawyer, Ann Lee of Olm"
  const placed = next?.is(Kind.Preposition) && !tokens[from - 1]?.is(Kind.Preposition);
  if (next?.gap === 'space' && !placed && !opensAlone(tokens, from)) return null;
  const phrase = nounPhrase(tokens, from, words);
  if (!phrase || phrase.to !== at - 1 || isClause(tokens, from, phrase)) return null;
  return tokens[from]!.possessive ? { ...phrase, from: ownerFrom(tokens, from) } : phrase;
}

/** "The mayor, Ann Lee", "As mayor, Ann Lee", "On Monday the mayor, Ann Lee", whatever follows the name. */
const opensAlone = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]!.opensSentence ||
  tokens[from - 1]!.is(Kind.Calendar) ||
  /^(?:als?|as|com[eo]|comme)$/.test(tokens[from - 1]!.lower);

/** "Bank of Ely's director": where the name of the owner begins that ends at `owner`. */
function ownerFrom(tokens: readonly Token[], owner: number): number {
  let from = owner;
  const goesOn = (at: number): boolean => {
    const token = tokens[at];
    return tokens[at + 1]!.gap === 'space' && token?.block === tokens[owner]!.block && owner - at < LONGEST_ROLE;
  };
  const isCapital = (at: number): boolean => tokens[at]!.capital && !tokens[at]!.is(Kind.Function);
  while (goesOn(from - 1)) {
    if (isCapital(from - 1)) from--;
    else if (tokens[from - 1]!.is(Kind.Link) && goesOn(from - 2) && isCapital(from - 2)) from -= 2;
    else break;
  }
  return from;
}

/** "her daughter waited, Lee …": what stands before the comma tells what somebody did. */
function isClause(tokens: readonly Token[], from: number, { to }: Role): boolean {
  let head = to;
  while (head > from && tokens[head]!.role === undefined) head--;
  if (head === to) return false;
  const next = tokens[head + 1]!;
  // a genitive may open with its article
  if (next.is(Kind.Preposition | Kind.Definite)) return false;
  return next.is(Kind.Function) || /ed$/.test(next.lower);
}

/** "Mayor of Ashford, Laura Penn": a title with what it is of opens the sentence without an article. */
const opensWithOffice = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.capital && tokens[i]!.role !== undefined && joinsOffice(tokens[i + 1]!);

/** The last article or possessive before the name that no preposition makes a part of another phrase. */
function opensNounPhrase(tokens: readonly Token[], i: number, end: number): boolean {
  const determiner = Kind.Definite | Kind.Indefinite | Kind.Possessive;
  if (!tokens[i]!.possessive && !tokens[i]!.is(determiner)) return false;
  // "a town that the mayor"
  if (tokens[i]!.is(Kind.Relative) && tokens[i + 1]!.is(determiner)) return false;
  for (let j = i + 1; j < Math.min(i + HEAD_REACH, end); j++) {
    // "el viernes el presidente"
    if (tokens[j]!.is(Kind.Calendar | Kind.Preposition)) return false;
    // "the year Acme's founder": what belongs to a name begins with it
    if (j > i + 1 && tokens[j]!.possessive && tokens[j]!.capital && !tokens[i + 1]!.capital) return false;
    // "la presse le procureur": the article of a phrase before
    if (tokens[j]!.is(Kind.Definite | Kind.Possessive)) return false;
    if (tokens[j]!.role !== undefined) return true;
  }
  return false;
}

/** ", who is a …" and ", 43, is a …" begin at the noun phrase. */
function skipRelative(tokens: readonly Token[], from: number): number {
  const [who, verb] = [tokens[from]!, tokens[from + 1]];
  if (who.is(Kind.Copula)) return from + 1;
  return who.is(Kind.Relative) && verb?.is(Kind.Copula) ? from + 2 : from;
}

/** "currently", "actuellement" */
const isAdverb = ({ lower }: Token): boolean => /(?:ly|mente?)$/.test(lower);

/**
 * From an article, possessive or noun up to the next comma or stop, when its head is a word for a person; with `surely`
 * whatever its head is.
 */
function nounPhrase(tokens: readonly Token[], from: number, words: PeopleWords, surely = false): Role | null {
  const start = tokens[from];
  if (!start) return null;
  let gender: Gender | null | undefined = surely ? null : undefined;
  let to = from;
  // behind an article, and an adverb before it
  let first = start.is(Kind.Definite | Kind.Indefinite) ? from + 1 : from;
  for (let i = from; i < Math.min(from + LONGEST_ROLE, tokens.length); i++) {
    const token = tokens[i]!;
    if (
      i > from &&
      (token.block !== start.block || !['space', 'stop', 'dash'].includes(token.gap) || token.opensSentence)
    )
      break;
    if (token.is(Kind.Copula)) {
      // "the delegate count is daunting" is a clause, "a teacher at the school that is closed" has one
      if (gender === undefined || !tokens[i - 1]!.is(Kind.Relative)) return null;
      to = i - 2;
      break;
    }
    // German articles and relative pronouns look the same; the latter stand behind a comma.
    if (i > from && token.is(Kind.Relative) && !token.is(Kind.Definite)) break;
    if (gender === undefined) {
      if (i - from > HEAD_REACH) return null;
      const article = token.is(Kind.Definite | Kind.Indefinite) || words.pronouns.has(token.lower);
      if (!article && token.is(Kind.Preposition | Kind.Conjunction)) return null;
      if (i > from && article) {
        const before = tokens[i - 1]!;
        // "Lee, calling the mayor a friend, …", but "Lee, now the mayor, …"
        if (isAdverb(before)) first = i + 1;
        else if (!before.is(Kind.Function) || before.lower.endsWith('ing')) return null;
      }
      // "the boy's mother" is no boy
      const role = token.possessive ? undefined : token.role;
      const next = tokens[i + 1];
      const noun = next && !next.capital && next.role === undefined;
      // "his official trip to Norway, Croatia"
      if (role !== undefined && !(noun && isAdjective(token, next))) gender = role;
    } else gender ??= token.role ?? null;
    to = i;
  }
  if (gender === undefined) return null;
  return {
    from: Math.min(first, to),
    to,
    gender: gender ?? null,
  };
}
