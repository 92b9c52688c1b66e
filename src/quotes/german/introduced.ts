import { TokenKind } from '../../text/tokens';
import { FEW_WORDS, type Found, type Range } from '../found';
import type { Unit } from '../passage';
import { firstFinite, lastOutside, nounPhrase } from './clauses';
import { type GermanPassage, isOutside, wordAt } from './forms';
import { cannotSpeak, isSpoken } from './lexicon';
import { placeOf, subjectIn } from './subjects';
import { hasVerb, isCalled, isTitle } from './titles';
import { finiteCues } from './verbs';

/**
 * Quotations that no verb of saying claims: behind a colon they are by the subject of the clause before it, inside a
 * sentence by its subject. Titles and names, which the noun before them or their capitals tell, are left out.
 */
export function introduced(p: GermanPassage, unit: Unit, claimed: (range: Range) => boolean): Found[] {
  const found: Found[] = [];
  if (onlyMarks(p, unit)) return [];
  const verb = firstFinite(p, { from: unit.from, to: unit.to - 1 });
  for (let i = unit.from; i < unit.to; i++) {
    if (isOutside(p, i)) continue;
    const { open, close, words } = p.quoted[p.inside[i]!]!;
    i = close;
    if (words < FEW_WORDS || claimed({ from: open, to: close })) continue;
    const colon = wordAt(p, open - 1) === ':' && open > unit.from;
    if (isTitle(p, unit, { from: open, to: close })) continue;
    const clause: Range = colon ? { from: unit.from, to: open - 2 } : { from: unit.from, to: unit.to - 1 };
    const subject = verb < 0 && colon ? labelIn(p, clause) : subjectIn(p, unit, clause, verb);
    // "In dem Bericht steht der Satz „…“"
    const source = subject?.to === open - 1 && isSpoken(wordAt(p, open - 1)) ? placeOf(p, unit) : subject;
    if (!colon && !hasVerb(p, { from: open, to: close }) && isTerm(p, unit, open, subject)) continue;
    const content = [{ from: open, to: close }];
    const cue = verb >= 0 && verb < open && colon ? { from: verb, to: verb } : null;
    found.push({
      content,
      cue,
      source,
      rule: colon ? 'colon' : 'quoted-words',
      confidence: colon && source ? 0.8 : 0.45,
    });
  }
  return found;
}

/** "wurde wegen „groben Unfugs in mehreren Fällen“ bestraft": words without a verb that nobody in the sentence says. */
function isTerm(p: GermanPassage, unit: Unit, open: number, subject: Range | null): boolean {
  const before = wordAt(p, open - 1);
  return (
    (subject === null && !finiteCues.has(before)) || (p.language.prepositions.has(before) && !isCalled(p, unit, open))
  );
}

/** "Meier wörtlich: „…“", "Anna Lorenz, Ministerin in Altenfels: „…“", "Zitat von Meier: „…“" */
function labelIn(p: GermanPassage, { from, to }: Range): Range | null {
  for (let i = from; i <= to; i++) {
    if (p.language.adverbs.has(wordAt(p, i)) || p.language.conjunctions.has(wordAt(p, i))) continue;
    const by = isSpoken(wordAt(p, i)) && (wordAt(p, i + 1) === 'von' || wordAt(p, i + 1) === 'vom') ? i + 2 : i;
    const name = nounPhrase(p, by, to, true);
    // "Ergebnis: „…“"
    if (!name || cannotSpeak(wordAt(p, name.to))) return null;
    return { from: name.from, to: wordAt(p, name.to + 1) === ',' ? lastOutside(p, { from: name.to, to }) : name.to };
  }
  return null;
}

const onlyMarks = (p: GermanPassage, unit: Unit): boolean => {
  for (let i = unit.from; i < unit.to; i++) if (isOutside(p, i) && p.tokens.kind[i]! <= TokenKind.Number) return false;
  return true;
};
