import type { PeopleWords } from '../../text/languages/people';
import type { Seen } from './seen';
import { isOrganisationWord, roleGender } from './titles';
import type { Token } from './tokens';

export const SUFFIX = /^(jr|sr|ii|iii|iv)$/;
/** Letters behind a name that are no part of it. */
export const POSTNOMINAL = /^(?:qc|kc|mp|mep|msp|obe|mbe|cbe|kbe|md|phd|esq)$/;
const LONGEST_RUN = 12;

/** Whether a run of capitalised words may begin at a token. */
export function startsRun(tokens: readonly Token[], i: number, words: PeopleWords, seen: Seen): boolean {
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
export function runEnd(tokens: readonly Token[], start: number, words: PeopleWords): number {
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
      ((before.capital && before.text.length === 1) ||
        before.text.includes('.') ||
        words.honorifics.has(before.lower) ||
        (before.text.length <= 4 && words.roles.has(before.lower)))
    );
  return token.gap === 'comma' && SUFFIX.test(token.lower) && token.capital;
}

/** "José Ortega y Gasset", but not "Luis Daro y Elena Rojas", two people, nor "Luis y Elena". */
function joinsSurnames(tokens: readonly Token[], at: number): boolean {
  const [forename, before, next, behind] = [tokens[at - 2], tokens[at - 1]!, tokens[at + 1], tokens[at + 2]];
  if (!next?.capital || next.forename !== undefined) return false;
  const full = before.gap === 'space' && forename?.capital === true && forename.block === before.block;
  return full && !(behind?.capital && behind.gap === 'space' && behind.block === next.block);
}

/** What the joined part of an office's name may end in; other such words are as often another name's. */
const OFFICES = /^(?:administration|commission|agency|authority|association|corporation|organi[sz]ation|committee)$/;

/**
 * "the Food and Drug Administration", "Department of Health and Social Care": the conjunction joins words of one name, where
 * none of them is a name of its own.
 */
function joinsOffices(tokens: readonly Token[], at: number, words: PeopleWords): boolean {
  if (words.nounsCapitalised || !words.conjunctions.has(tokens[at]!.lower)) return false;
  const [before, next, last] = [tokens[at - 1]!, tokens[at + 1], tokens[at + 2]];
  if (!next || !isPlainWord(before, words) || !isPlainWord(next, words) || next.gap !== 'space') return false;
  const [opens, office] = [tokens[at - 2], tokens[at - 3]];
  if (opens?.block !== before.block || before.gap !== 'space') return false;
  if (words.organisationLinks.has(opens.lower) && !words.definite.has(opens.lower))
    return office?.capital === true && isOrganisationWord(office.lower, words);
  return words.definite.has(opens.lower) && last?.gap === 'space' && last.capital && OFFICES.test(last.lower);
}

const isPlainWord = ({ capital, upper, lower, forename, possessive }: Token, words: PeopleWords): boolean =>
  capital &&
  !upper &&
  !possessive &&
  forename === undefined &&
  !words.places.has(lower) &&
  !words.organisations.has(lower);

/** "Sprecherin von Anna Lee", "Vertrauter von Minister Lee": the particle is a preposition behind a noun. */
function isOfSomebody(before: Token, token: Token, words: PeopleWords): boolean {
  if (!words.nounsCapitalised || before.forename !== undefined) return false;
  return token.forename !== undefined || roleGender(token.lower, words) !== undefined;
}

/** "Claus Maurer vom DIW", "Anna Lee von der Universität Olm": no family's name follows. */
function isWhereFrom(tokens: readonly Token[], particle: number, token: Token, words: PeopleWords): boolean {
  if (!words.nounsCapitalised || tokens[particle - 1]!.forename !== undefined) return false;
  const [forename, surname] = [tokens[particle - 2], tokens[particle - 1]!];
  const full = surname.gap === 'space' && forename?.capital === true && forename.block === surname.block;
  return full && (tokens[particle]!.lower === 'vom' || token.upper || isOrganisationWord(token.lower, words));
}

/** A lower-case word may stand inside a name when a capitalised one follows: "de la Cruz", "Department of Justice". */
function linkEnd(tokens: readonly Token[], i: number, before: Token, words: PeopleWords): number | null {
  if (joinsOffices(tokens, i, words)) return i;
  for (let j = i; j < Math.min(i + 3, tokens.length); j++) {
    const token = tokens[j]!;
    if (j > i && token.gap !== 'space') return null;
    if (token.capital) {
      const stands = j > i && (isOfSomebody(before, token, words) || isWhereFrom(tokens, i, token, words));
      return stands ? null : j;
    }
    if (words.conjunctions.has(token.lower) && !joinsSurnames(tokens, j)) return null;
    // Dutch "in 't Veld".
    const particle = words.particles.has(token.lower) || tokens[j + 1]?.lower === 't';
    const link =
      words.organisationLinks.has(token.lower) &&
      (isOrganisationWord(before.lower, words) || (!words.nounsCapitalised && words.roles.has(before.lower))) &&
      !['and', 'the', 'on', 'in', 'und', 'y', 'et', 'e'].includes(j === i ? token.lower : '');
    if (!particle && !link && !(j > i && words.definite.has(token.lower))) return null;
  }
  return null;
}
