import { peopleWords } from '../text/languages/people';
import { TokenFlag, TokenKind } from '../text/tokens';
import { nameAfter } from './direct';
import { claimedBy, FEW_WORDS, type Found, type Range } from './found';
import type { Passage, Unit } from './passage';
import { isTitle } from './titles';

/** Titles of works are shorter than this. */
const longTitle = 7;

/**
 * Quoted words inside a sentence that no cue claims, for languages whose clauses we cannot read: they are somebody's
 * words, and we do not say whose. A sentence that is all quotation is left to who has the floor.
 */
export function uncuedIn(p: Passage, unit: Unit, taken: Found[]): Found[] {
  const found: Found[] = [];
  const claimed = claimedBy(unit, taken);
  let wordsOutside = false;
  for (let i = unit.from; i < unit.to; i++) {
    const at = p.inside[i]!;
    if (at < 0) {
      wordsOutside ||= p.tokens.kind[i]! <= TokenKind.Number;
      continue;
    }
    const { open, close, words } = p.quoted[at]!;
    i = close;
    if (words < FEW_WORDS || claimed({ from: open, to: close }) || isWork(p, open, close, words)) continue;
    const content = [{ from: open, to: close }];
    const source = p.tokens.lower[open - 1] === ':' && open - 1 > unit.from ? opener(p, unit.from, open - 2) : null;
    found.push({ content, cue: null, source, rule: source ? 'colon' : 'no-source', confidence: source ? 0.6 : 0.3 });
  }
  return wordsOutside ? found : [];
}

/** Whoever acts in a sentence that opens with a name: the speaker of the quotation behind it. */
export const namedSubject = (p: Passage, unit: Unit): Range | null => {
  const { flags, kind } = p.tokens;
  for (let i = unit.from; i < unit.from + 2; i++)
    if (i >= unit.to || kind[i] !== TokenKind.Word || !(flags[i]! & TokenFlag.Capital) || p.inside[i]! >= 0)
      return null;
  return opener(p, unit.from, unit.to - 1);
};

/** Whoever acts in a sentence, or whose opinion it gives ("Para Ana Lee, es imposible"), by how it opens; null for no person. */
export const openingSubject = (p: Passage, { from, to }: Unit): Range | null =>
  opener(p, p.language.opinion?.has(p.tokens.lower[from]!) ? from + 1 : from, to - 1);

/** "Su vecina no lo ve así: “…”": the noun phrase that opens the clause, when it is somebody and no thing. */
function opener(p: Passage, from: number, to: number): Range | null {
  const { tokens, language } = p;
  if (language.prepositions.has(tokens.lower[from]!) || language.adverbs.has(tokens.lower[from]!)) return null;
  const phrase = nameAfter(p, from, to);
  if (!phrase || phrase.from !== from) return null;
  const { roles, collectives, notNames } = peopleWords(language.code);
  for (let i = phrase.from; i <= phrase.to; i++) {
    const word = tokens.lower[i]!;
    // "O recado a Ana Lee: “…”"
    if (i > phrase.from && language.datives?.has(word)) return null;
    if (roles.has(word) || collectives.has(word)) return phrase;
    const capital = (tokens.flags[i]! & TokenFlag.Capital) !== 0 && !notNames.has(word) && !language.openers.has(word);
    if (capital && (i > phrase.from || tokens.flags[i + 1]! & TokenFlag.Capital)) return phrase;
  }
  return null;
}

/** A few words that begin with a capital inside a sentence and end without a pause, or that have capitals throughout. */
function isWork(p: Passage, open: number, close: number, words: number): boolean {
  const { tokens } = p;
  if (isTitle(p, { from: open + 1, to: close - 1 })) return true;
  // "Dans son livre « Les chemins du fleuve », …"
  const determined =
    p.language.determiners.has(tokens.lower[open - 2] ?? '') && tokens.kind[open - 1] === TokenKind.Word;
  const capital = (tokens.flags[open + 1]! & TokenFlag.Capital) !== 0;
  if (determined && capital && words < longTitle) return true;
  const announced = open === 0 || tokens.kind[open - 1]! >= TokenKind.Stop;
  const paused = tokens.kind[close - 1]! >= TokenKind.Stop || tokens.lower[close + 1] === ',';
  return words < longTitle && !announced && !paused && capital;
}
