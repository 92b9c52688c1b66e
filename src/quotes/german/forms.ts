import { TokenFlag, TokenKind } from '../../text/tokens';
import type { Passage, Unit } from '../passage';
import { adjectiveEnding, adjectiveInE, noSubjunctive, pronominalAdverb, verbEnding } from './lexicon';
import { commonFinite, conditional, finiteCues, particleCues, subjunctive, subjunctiveVerbs } from './verbs';

/** What a word form can be where it stands; several may hold. */
export const Form = {
  Finite: 1,
  /** Subjunctive of any kind. */
  Subjunctive: 2,
  /** A subjunctive that a narrator may use too, of what might be: "würde", "könnte". */
  Conditional: 4,
} as const;

/** A passage with the verb forms of each of its tokens; nothing inside quotation marks has any. */
export interface GermanPassage extends Passage {
  forms: Uint8Array;
}

/** Reads the verb forms of a passage, once for all rules. */
export function readForms(passage: Passage): GermanPassage {
  const forms = new Uint8Array(passage.tokens.count);
  for (let i = 0; i < forms.length; i++) if (passage.inside[i]! < 0) forms[i] = formOf(passage, i);
  return { ...passage, forms };
}

/** The word at `i`, lower case; empty outside of the passage. */
export const wordAt = (p: Passage, i: number): string => p.tokens.lower[i] ?? '';
/** Whether a word or a number stands at `i`, and no mark. */
export const isWord = (p: Passage, i: number): boolean => (p.tokens.kind[i] ?? 9) <= TokenKind.Number;
/** Whether `i` stands in no quotation marks, or outside of the passage. */
export const isOutside = (p: Passage, i: number): boolean => (p.inside[i] ?? -1) < 0;

/** A capital at the start, or behind a hyphen ("ai-Bericht"). */
export function hasCapital(p: Passage, i: number): boolean {
  const { tokens } = p;
  if ((tokens.flags[i] ?? 0) & TokenFlag.Capital) return true;
  const hyphen = wordAt(p, i).indexOf('-');
  return hyphen > 0 && /\p{Lu}/u.test(tokens.text.charAt(tokens.start[i]! + hyphen + 1));
}

/** Whether `i` may be a finite verb; never inside quotation marks. */
export const isFiniteVerb = (p: GermanPassage, i: number): boolean => ((p.forms[i] ?? 0) & Form.Finite) !== 0;
/** Whether `i` may be a finite verb in a subjunctive of any kind. */
export const isSubjunctive = (p: GermanPassage, i: number): boolean => ((p.forms[i] ?? 0) & Form.Subjunctive) !== 0;
/** The subjunctive of reported speech, which no narrator uses for himself. */
export const isReported = (p: GermanPassage, i: number): boolean =>
  ((p.forms[i] ?? 0) & (Form.Subjunctive | Form.Conditional)) === Form.Subjunctive;

/** "Weil …", "Da die Brücke alt ist, …", and not "Da lachte Meier" */
export const opensSubordinate = (p: GermanPassage, { from }: Unit): boolean =>
  p.language.subordinators.has(wordAt(p, from)) || (wordAt(p, from) === 'da' && !isFiniteVerb(p, from + 1));

function formOf(p: Passage, i: number): number {
  const { tokens, language } = p;
  if (tokens.kind[i] !== TokenKind.Word || tokens.flags[i]! & TokenFlag.Capital) return 0;
  const word = tokens.lower[i]!;
  if (conditional.has(word)) return Form.Finite | Form.Subjunctive | Form.Conditional;
  if (subjunctive.has(word)) return Form.Finite | Form.Subjunctive;
  if (language.auxiliaries.has(word) || commonFinite.has(word)) return Form.Finite;
  const last = word.charAt(word.length - 1);
  if (last !== 't' && last !== 'n' && last !== 'e' && !finiteCues.has(word) && !particleCues.has(word)) return 0;
  if (hasCapital(p, i)) return 0;
  if (isPresentSubjunctive(p, i, word)) return Form.Finite | Form.Subjunctive;
  if (finiteCues.has(word) || particleCues.has(word)) return isAdjective(p, i, word) ? 0 : Form.Finite;
  if (word.length < 4 || !verbEnding(word) || isClosed(p, word)) return 0;
  if (word.endsWith('en') && hasCapital(p, i + 1)) return 0;
  const nounBefore = hasCapital(p, i - 1) || !isWord(p, i - 1) || language.pronouns.has(wordAt(p, i - 1));
  return nounBefore && !isAdjective(p, i, word) ? Form.Finite : 0;
}

/**
 * "Er freue sich", "Das Land besitze", "daran ändere": a form in -e behind a noun, a pronoun or an adverb, or at its clause's
 * end, where an adjective in -e cannot stand. Weak verbs' past in -te is left out.
 */
function isPresentSubjunctive(p: Passage, i: number, word: string): boolean {
  if (!word.endsWith('e') || word.length < 4) return false;
  const before = wordAt(p, i - 1);
  const { language } = p;
  if (subjunctiveVerbs.has(word)) return !language.determiners.has(before) && !language.prepositions.has(before);
  if (word.endsWith('te') || noSubjunctive.has(word) || adjectiveInE(word) || isClosed(p, word)) return false;
  if (!isOutside(p, i - 1) || !isWord(p, i - 1) || word.includes('.')) return false;
  const ends = i + 1 >= p.tokens.count || !isWord(p, i + 1);
  if (ends) return !language.determiners.has(before) && !language.prepositions.has(before);
  if (hasCapital(p, i + 1) || hasCapital(p, i + 2)) return false;
  if (hasCapital(p, i - 1)) return (p.tokens.flags[i - 1]! & TokenFlag.Abbreviation) === 0;
  return language.pronouns.has(before) || pronominalAdverb.has(before);
}

/** "die genannten Gründe": the same ending, but a noun follows and no noun stands before. */
const isAdjective = (p: Passage, i: number, word: string): boolean =>
  hasCapital(p, i + 1) &&
  adjectiveEnding(word) &&
  (p.language.determiners.has(wordAt(p, i - 1)) || p.language.prepositions.has(wordAt(p, i - 1)));

/** Whether a word (lower case) is of a closed class: an article, a preposition, a conjunction, an adverb or a pronoun. */
export const isClosed = ({ language }: Passage, word: string): boolean =>
  language.determiners.has(word) ||
  language.prepositions.has(word) ||
  language.conjunctions.has(word) ||
  language.subordinators.has(word) ||
  language.adverbs.has(word) ||
  language.pronouns.has(word);
