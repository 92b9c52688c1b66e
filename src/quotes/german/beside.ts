import { FEW_WORDS, type Range } from '../found';
import type { Unit } from '../passage';
import { firstFinite } from './clauses';
import { type GermanPassage, hasCapital, isOutside, isReported, isWord, opensSubordinate, wordAt } from './forms';
import { indefinites, isSpoken, isTitleNoun, namingVerbs, otherThanSource, subjectPronouns } from './lexicon';
import { commonFinite } from './verbs';

/** Whether a range is a quotation as a whole that opens its sentence, or stands behind its colon. */
export function isAlone(p: GermanPassage, unit: Unit, { from, to }: Range): boolean {
  const quotation = p.quoted[p.inside[from]!];
  return quotation?.open === from && quotation.close <= to && (from === unit.from || wordAt(p, from - 1) === ':');
}

/**
 * "„…“, staunt Meier", "„…“, freut sich Meier", "Er sei krank, klagt Meier": any verb right behind the comma of what is said,
 * and somebody behind it.
 */
export function standsBeside(p: GermanPassage, verb: number, unit: Unit): boolean {
  if (wordAt(p, verb - 1) !== ',' || !tellsSomebody(p, verb)) return false;
  const quotation = p.quoted[p.inside[verb - 2]!];
  if (quotation && (quotation.words >= FEW_WORDS || isAlone(p, unit, { from: quotation.open, to: quotation.close })))
    return true;
  const said = firstFinite(p, { from: unit.from, to: verb - 2 });
  return said >= 0 && said < verb - 2 && isReported(p, said) && !opensSubordinate(p, unit);
}

/** "so Meier", "„…“, so ein Besucher", "Das sei wahr, so ein Besucher", but not "so ein Unsinn": a source may open behind "so". */
export function opensSource(p: GermanPassage, unit: Unit, i: number): boolean {
  if (!otherThanSource.has(wordAt(p, i))) return !isPrinted(p, i);
  if (!indefinites.has(wordAt(p, i)) || wordAt(p, i - 2) !== ',') return false;
  const said = firstFinite(p, { from: unit.from, to: i - 3 });
  return !isOutside(p, i - 3) || (said >= 0 && isReported(p, said));
}

/** A verb with somebody behind it: "staunt Meier", "gab sich der Trainer". Most verbs that say what is there need "sich". */
function tellsSomebody(p: GermanPassage, verb: number): boolean {
  const word = wordAt(p, verb);
  const reflexive = wordAt(p, verb + 1) === 'sich';
  const plain = commonFinite.has(word) && !reflexive && !p.language.cues.has(word);
  if (p.language.auxiliaries.has(word) || namingVerbs.has(word) || plain) return false;
  return namesSomebody(p, reflexive ? verb + 2 : verb + 1);
}

const namesSomebody = (p: GermanPassage, i: number): boolean =>
  hasCapital(p, i) ||
  (p.language.determiners.has(wordAt(p, i)) && !isPrinted(p, i)) ||
  subjectPronouns.has(wordAt(p, i));

/** "die Schrift an der Wand", "der Titel des Buchs": something on which words stand; "die Zeitschrift" speaks. */
function isPrinted(p: GermanPassage, start: number): boolean {
  if (!p.language.determiners.has(wordAt(p, start))) return false;
  let i = start + 1;
  while (isWord(p, i) && !hasCapital(p, i)) i++;
  return isTitleNoun(wordAt(p, i)) || isSpoken(wordAt(p, i)) || /(?:^|[^tk])schrift$/u.test(wordAt(p, i));
}
