import { peopleWords } from '../text/languages/people';
import type { Passage } from './passage';

/** Whether a token is a verb of saying, the second of two that are one included ("fait savoir"). */
export const isCue = (p: Passage, i: number): boolean =>
  isPair(p, i) || (p.language.cues.has(p.tokens.lower[i]!) && !isNoun(p, i));

/** Whether a token and the one before it say together that somebody speaks. */
export const isPair = ({ language, tokens }: Passage, i: number): boolean =>
  language.cuePairs?.has(`${tokens.lower[i - 1]} ${tokens.lower[i]}`) === true;

/** "es considerado “…”": others say it of the subject; "s’est dite « … »" says it of oneself. */
export function isPassive({ language, tokens }: Passage, i: number): boolean {
  if (!language.inverts || !peopleWords(language.code).copulas.has(tokens.lower[i - 1] ?? '')) return false;
  return !reflexives.has(tokens.lower[i - 2] ?? '');
}

const reflexives = new Set(["s'", 'se', 'si']);

/** Auxiliaries and adverbs between a negation and its verb. */
const mostBetween = 6;

/** "n’a jamais dit que « … »", "no dijo que “…”": nobody says it. */
export function isNegated({ language, tokens }: Passage, verb: number): boolean {
  if (!language.negations) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - mostBetween); i--) {
    if (language.negations.has(tokens.lower[i]!)) return true;
    if (!language.auxiliaries.has(tokens.lower[i]!) && !language.adverbs.has(tokens.lower[i]!)) return false;
  }
  return false;
}

/** "l’accusé", "su respuesta": a noun that looks like a verb; articles look like pronouns, so that their noun has to be known. */
function isNoun({ language, tokens }: Passage, i: number): boolean {
  if (!language.inverts) return false;
  const { definite, possessives, roles } = peopleWords(language.code);
  const before = tokens.lower[i - 1] ?? '';
  const owned = possessives.has(before) && !language.adverbs.has(before);
  return owned || (roles.has(tokens.lower[i]!) && (definite.has(before) || language.nounLinks.has(before)));
}

/** Length of a phrase such as "according to" that starts at token `i`; 0 when none does. */
export function phraseAt({ tokens, language }: Passage, i: number): number {
  for (const phrase of language.accordingTo)
    if (phrase.every((word, k) => tokens.lower[i + k] === word)) return phrase.length;
  return 0;
}
