import { peopleWords } from '../text/languages/people';
import { TokenFlag, TokenKind } from '../text/tokens';
import type { Passage } from './passage';
import { forenameGender } from './speakers/forenames';

/** More phrases than this never stand between a verb and its subject. */
const MOST_PHRASES = 4;

/**
 * The token behind the phrases that say when, where and to whom somebody spoke, where the subject may follow them: "a déclaré
 * jeudi à l’AFP le préfet", "contó a este periódico Ana Lee". A name that may be the listener's is skipped as well.
 */
export function behindListeners(p: Passage, start: number, ceiling: number): number {
  let at = behindAdverbs(p, start, ceiling);
  for (let phrases = 0; phrases < MOST_PHRASES && at < ceiling; phrases++) {
    if (!p.language.prepositions.has(p.tokens.lower[at]!)) return at;
    at = behindAdverbs(p, phraseEnd(p, at + 1, ceiling), ceiling);
  }
  return at;
}

/** Between its commas an aside has so many tokens at most, and no verb has more of them. */
const MOST_OF_ASIDE = 9;
const MOST_ASIDES = 2;

/** "respondió, sin embargo, la alcaldesa": where the subject begins behind asides; where there is none, where they begin. */
export function behindAsides({ tokens, language }: Passage, start: number, ceiling: number): number {
  let at = start;
  for (let asides = 0; asides < MOST_ASIDES && tokens.lower[at] === ','; asides++) {
    const opens = tokens.lower[at + 1] ?? '';
    const isWord = tokens.lower[at + 2] === ',';
    if (asides === 0 && !isWord && !language.prepositions.has(opens) && !language.adverbs.has(opens)) break;
    let end = at + 2;
    while (
      end <= ceiling &&
      end - at <= MOST_OF_ASIDE &&
      tokens.lower[end] !== ',' &&
      tokens.kind[end] !== TokenKind.Stop
    )
      end++;
    if (tokens.lower[end] !== ',' || end > ceiling) break;
    const next = tokens.lower[end + 1] ?? '';
    if (language.determiners.has(next) || (tokens.flags[end + 1] ?? 0) & TokenFlag.Capital) return end + 1;
    at = end;
  }
  return start;
}

/** Length of a day or month that stands at token `i`, with its article ("el lunes"); 0 when none does. */
export function dayAt({ tokens, language }: Passage, i: number): number {
  if (language.calendar.has(tokens.lower[i]!)) return 1;
  return language.determiners.has(tokens.lower[i]!) && language.calendar.has(tokens.lower[i + 1] ?? '') ? 2 : 0;
}

function behindAdverbs(p: Passage, from: number, ceiling: number): number {
  const { tokens, language } = p;
  let i = from;
  while (i <= ceiling) {
    const day = isCapital(p, i) ? 0 : dayAt(p, i);
    const adverb = language.adverbs.has(tokens.lower[i]!) && !language.determiners.has(tokens.lower[i]!);
    if (!day && !adverb && !language.auxiliaries.has(tokens.lower[i]!)) break;
    i += day || 1;
  }
  return i;
}

/** Behind what a preposition governs: a name, or a noun with the name of a paper or a person. */
function phraseEnd(p: Passage, from: number, ceiling: number): number {
  const { tokens, language } = p;
  const determined = language.determiners.has(tokens.lower[from]!) && !isCapital(p, from);
  const noun = determined ? from + 1 : from;
  if (isCapital(p, noun)) return nameEnd(p, noun, ceiling);
  if (noun > ceiling || tokens.kind[noun]! > TokenKind.Number) return noun;
  const { roles, outlets } = peopleWords(language.code);
  const word = tokens.lower[noun]!;
  // "ao jornal O Lume", "à la ministre Ann Lee", and not "a este periódico Ann Lee"
  const named = (outlets.has(word) && !determined) || roles.has(word);
  return named ? nameEnd(p, noun + 1, ceiling) : noun + 1;
}

/** Behind a run of capitals, or before a forename that goes on with somebody else: "au Phare Paul Roux". */
function nameEnd(p: Passage, from: number, ceiling: number): number {
  const known = (i: number): boolean => forenameGender(p.tokens.lower[i]!) !== undefined;
  let i = from;
  while (i <= ceiling && isCapital(p, i) && (i === from || known(from) || !known(i))) i++;
  return i;
}

const isCapital = ({ tokens }: Passage, i: number): boolean =>
  tokens.kind[i] === TokenKind.Word && (tokens.flags[i]! & TokenFlag.Capital) !== 0;
