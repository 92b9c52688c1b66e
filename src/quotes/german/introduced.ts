import { TokenKind } from '../../text/tokens';
import type { Found, Range } from '../found';
import type { Unit } from '../passage';
import { firstFinite } from './clauses';
import { type GermanPassage, isOutside, wordAt } from './forms';
import { subjectIn } from './subjects';
import { isTitle } from './titles';

const fewWords = 4;

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
    if (words < fewWords || claimed({ from: open, to: close })) continue;
    const colon = wordAt(p, open - 1) === ':' && open > unit.from;
    if (isTitle(p, unit, { from: open, to: close })) continue;
    const clause: Range = colon ? { from: unit.from, to: open - 2 } : { from: unit.from, to: open - 1 };
    const source = subjectIn(p, unit, clause, verb);
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

const onlyMarks = (p: GermanPassage, unit: Unit): boolean => {
  for (let i = unit.from; i < unit.to; i++) if (isOutside(p, i) && p.tokens.kind[i]! <= TokenKind.Number) return false;
  return true;
};
