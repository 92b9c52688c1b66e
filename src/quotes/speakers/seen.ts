import { Kind, type PeopleWords } from '../../text/languages/people';
import type { Token } from './tokens';

/** Tokens that are sources of statements, or the noun phrase in one before a comma. */
export interface Sources {
  /** Alone. */
  sources: ReadonlySet<number>;
  /** The last of several, all with capitals, the first of which opens the source and the sentence. */
  whole: ReadonlySet<number>;
}

/** What the whole article tells about words with a capital. All in lower case. */
export interface Seen extends Sources {
  /** Where no sentence begins, so that the capital means something. */
  capitalised: ReadonlySet<string>;
  /** Right after a forename, or with "von" or the like between in a language where that tells a family's name from a noun. */
  surnames: ReadonlySet<string>;
  /** After an article or adjective, as common nouns stand; only for languages that write them with a capital. */
  common: ReadonlySet<string>;
  /** With no other such word beside them; for the same languages. */
  alone: ReadonlySet<string>;
}

/** Looks over an article once before its names are read. */
export function lookOver(tokens: readonly Token[], words: PeopleWords, sources: Sources): Seen {
  return {
    capitalised: capitalisedInside(tokens),
    surnames: surnames(tokens, words),
    common: words.nounsCapitalised ? commonNouns(tokens) : new Set(),
    alone: words.nounsCapitalised ? alone(tokens) : new Set(),
    ...sources,
  };
}

function capitalisedInside(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.capital && !token.opensSentence && !token.titleCase && token.gap !== 'quote' && !token.is(Kind.Function))
      seen.add(token.lower);
  }
  return seen;
}

function alone(tokens: readonly Token[]): ReadonlySet<string> {
  const beside = (token: Token | undefined): boolean => token?.capital === true;
  return new Set(
    tokens.flatMap(({ capital, gap, lower }, i) => {
      const next = tokens[i + 1];
      const free = !(gap === 'space' && beside(tokens[i - 1])) && !(next?.gap === 'space' && beside(next));
      return capital && free ? [lower] : [];
    }),
  );
}

function surnames(tokens: readonly Token[], words: PeopleWords): ReadonlySet<string> {
  const seen = new Set<string>();
  tokens.forEach((token, i) => {
    const before = tokens[words.nounsCapitalised ? beforeParticles(tokens, i) : i - 1];
    if (!before || !token.capital || token.titleCase || token.gap !== 'space' || before.block !== token.block) return;
    if (before.capital && !before.possessive && before.forename !== undefined) seen.add(token.lower);
  });
  return seen;
}

/** "Anna von Olm", "Anna von der Au": the forename. */
function beforeParticles(tokens: readonly Token[], i: number): number {
  const isParticle = (k: number): boolean => tokens[k]?.is(Kind.Particle) === true;
  if (isParticle(i - 1)) return i - 2;
  return tokens[i - 1]?.is(Kind.Definite) && isParticle(i - 2) ? i - 3 : i - 1;
}

function commonNouns(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1]!, tokens[i]!];
    if (!token.capital || token.upper || token.gap !== 'space') continue;
    if (before.capital && !before.opensSentence) continue;
    if (followsAsNoun(before)) seen.add(token.lower);
  }
  return seen;
}

/** Articles, possessives, contracted prepositions and inflected adjectives stand before nouns, not before names. */
export function followsAsNoun(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.is(Kind.Definite | Kind.Indefinite | Kind.Possessive)) return true;
  const { lower, capital } = token;
  if (/^(im|am|zum|zur|beim|vom|ins|ans)$/.test(lower)) return true;
  return !capital && !token.is(Kind.Function) && /e[mnrs]?$/.test(lower) && !/ten?$/.test(lower);
}
