import { Kind, type PeopleWords } from '../../text/languages/people';
import type { Seen } from './seen';
import type { Token } from './tokens';

export const SUFFIX = /^(jr|sr|ii|iii|iv)$/;
/** Letters behind a name that are no part of it. */
export const POSTNOMINAL = /^(?:qc|kc|mp|mep|msp|obe|mbe|cbe|kbe|md|phd|esq)$/;
const LONGEST_RUN = 12;

/** Whether a run of capitalised words may begin at a token. */
export function startsRun(tokens: readonly Token[], i: number, words: PeopleWords, seen: Seen): boolean {
  const token = tokens[i]!;
  if (!token.capital || isContraction(token, words)) return false;
  if (!token.is(Kind.Function)) return true;
  // "George Will", and later "Will said".
  if (seen.surnames.has(token.lower) && (!token.opensSentence || seen.sources.has(i)) && token.text.length > 2)
    return true;
  // "New York" and "Will Smith" begin with a function word, "The Times" does not need its article.
  const next = tokens[i + 1];
  if (!next?.capital || next.gap !== 'space' || token.possessive) return false;
  if (token.is(Kind.Definite | Kind.Indefinite | Kind.Preposition)) return false;
  return token.opensSentence && !token.upper
    ? next.is(Kind.Place)
    : !token.is(Kind.Conjunction) && token.text.length > 1;
}

/** "I'm", "That's": a function word with a verb tied on. */
function isContraction({ lower }: Token, words: PeopleWords): boolean {
  const at = lower.search(/['’]/);
  return at > 0 && (words.kinds.get(lower.slice(0, at)) & Kind.Function) !== 0;
}

/** The last token of the run of capitalised words that begins at `start`, with particles and links between them. */
export function runEnd(tokens: readonly Token[], start: number, words: PeopleWords): number {
  let end = start;
  for (let i = start + 1; i < tokens.length && i - start < LONGEST_RUN; i++) {
    const before = tokens[end]!;
    const token = tokens[i]!;
    if (token.block !== before.block || before.possessive) break;
    if (!joins(before, token) && !joinsFirm(tokens, i)) break;
    if (token.capital || (/^\d/.test(token.text) && token.text.includes('.'))) {
      end = i;
      continue;
    }
    const reach = linkEnd(tokens, i, before, words, end === start);
    if (reach === null) break;
    end = reach;
    i = reach;
  }
  return end;
}

function joins(before: Token, token: Token): boolean {
  if (token.gap === 'space') return before.quoted === token.quoted;
  if (token.gap === 'stop')
    return (
      token.capital &&
      ((before.capital && before.text.length === 1) ||
        before.text.includes('.') ||
        before.is(Kind.Honorific) ||
        (before.text.length <= 4 && before.is(Kind.Role)))
    );
  return token.gap === 'comma' && SUFFIX.test(token.lower) && token.capital;
}

/** "Marks & Spencer", but not "Ann Lee & Tom Hale". */
function joinsFirm(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (token.gap !== 'ampersand' || !token.capital) return false;
  return token.forename === undefined || !(next?.capital && next.gap === 'space');
}

/** "José Ortega y Gasset", but not "Luis Daro y Elena Rojas", two people, nor "Luis y Elena". */
function joinsSurnames(tokens: readonly Token[], at: number): boolean {
  const [forename, before, next, behind] = [tokens[at - 2], tokens[at - 1]!, tokens[at + 1], tokens[at + 2]];
  if (!next?.capital || next.forename !== undefined) return false;
  const full = before.gap === 'space' && forename!.capital;
  return full && !(behind?.capital && behind.gap === 'space');
}

/** What the joined part of an office's name may end in; other such words are as often another name's. */
const OFFICES = /^(?:administration|commission|agency|authority|association|corporation|organi[sz]ation|committee)$/;

/**
 * "the Food and Drug Administration", "Department of Health and Social Care", "Minister for Roads and Ports Ann Lee": the conjunction joins words of one name, where
 * none of them is a name of its own.
 */
function joinsOffices(tokens: readonly Token[], at: number, words: PeopleWords): boolean {
  if (words.nounsCapitalised || !tokens[at]!.is(Kind.Conjunction)) return false;
  const [before, next, last] = [tokens[at - 1]!, tokens[at + 1], tokens[at + 2]];
  if (!next || !isPlainWord(before) || !isPlainWord(next) || next.gap !== 'space') return false;
  const [opens, office] = [tokens[at - 2], tokens[at - 3]];
  if (!opens || before.gap !== 'space') return false;
  if (opens.is(Kind.Link) && !opens.is(Kind.Definite))
    return office?.capital === true && (office.is(Kind.Organisation) || office.role !== undefined);
  return opens.is(Kind.Definite) && last?.gap === 'space' && last.capital && OFFICES.test(last.lower);
}

const isPlainWord = (token: Token): boolean =>
  token.capital &&
  !token.upper &&
  !token.possessive &&
  token.forename === undefined &&
  !token.is(Kind.Place | Kind.Organisation);

/** The German for "of", which stands in names as well. */
export const isOf = ({ lower }: Token): boolean => lower === 'von' || lower === 'vom';

/**
 * "Sprecherin von Anna Lee", "Vertrauter von Minister Lee": the particle is a preposition behind a noun, as "von" is behind
 * any one word that is no forename ("Mitglieder von Attac") and no title ("Minister von Olm").
 */
function isOfSomebody(before: Token, particle: Token, token: Token, words: PeopleWords, alone: boolean): boolean {
  if (!words.nounsCapitalised || before.forename !== undefined) return false;
  if (token.forename !== undefined || token.role !== undefined) return true;
  return alone && isOf(particle) && before.role === undefined && !before.is(Kind.Honorific);
}

/** "Claus Maurer vom DIW", "Anna Lee von der Universität Olm": no family's name follows. */
function isWhereFrom(tokens: readonly Token[], particle: number, token: Token, words: PeopleWords): boolean {
  if (!words.nounsCapitalised || tokens[particle - 1]!.forename !== undefined) return false;
  const [forename, surname] = [tokens[particle - 2], tokens[particle - 1]!];
  const full = surname.gap === 'space' && forename!.capital;
  return full && (tokens[particle]!.lower === 'vom' || token.upper || token.is(Kind.Organisation));
}

/** "Peter T. King": a surname, whatever else the word can be. */
export const isBehindInitial = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && tokens[i]!.gap === 'stop' && tokens[i - 1]!.text.length === 1;

/** "Mayor of Olm", but not "Ann Boxer of Olm" nor "Peter T. King of Olm". */
function isTitle(tokens: readonly Token[], i: number): boolean {
  const named = tokens[i]!.gap === 'space' ? tokens[i - 1]!.forename !== undefined : isBehindInitial(tokens, i);
  return tokens[i]!.is(Kind.Role) && !named;
}

/** A lower-case word may stand inside a name when a capitalised one follows: "de la Cruz", "Department of Justice". */
function linkEnd(
  tokens: readonly Token[],
  i: number,
  before: Token,
  words: PeopleWords,
  alone: boolean,
): number | null {
  if (joinsOffices(tokens, i, words)) return i;
  for (let j = i; j < Math.min(i + 3, tokens.length); j++) {
    const token = tokens[j]!;
    if (j > i && token.gap !== 'space') return null;
    if (token.capital) {
      // "the Convention on Monday"
      const stands =
        token.is(Kind.Calendar) ||
        isOfSomebody(before, tokens[i]!, token, words, alone) ||
        isWhereFrom(tokens, i, token, words);
      return stands ? null : j;
    }
    if (token.is(Kind.Conjunction) && !joinsSurnames(tokens, j)) return null;
    // Dutch "in 't Veld".
    const particle = token.is(Kind.Particle) || tokens[j + 1]?.lower === 't';
    // "Council on Roads", but not "Democrat on the panel", "Museum in Olm", "the Amendment the Founders wrote"
    const { lower } = token;
    const link =
      token.is(Kind.Link) &&
      !token.is(Kind.Conjunction) &&
      (before.is(Kind.Organisation) || (!words.nounsCapitalised && lower !== 'on' && isTitle(tokens, i - 1))) &&
      (j > i || (lower !== 'the' && lower !== 'in'));
    if (!particle && !link && !(j > i && token.is(Kind.Definite))) return null;
  }
  return null;
}
