import { TokenKind } from '../../text/tokens';
import { claimedBy, type Found, type Range } from '../found';
import type { Passage, Unit } from '../passage';
import { firstFinite, isOutside, wordAt } from './clauses';
import { subjectIn } from './subjects';
import { isTitle } from './titles';

const fewWords = 4;

/**
 * Quotations that no verb of saying claims: behind a colon they are by the subject of the clause before it, inside a
 * sentence by its subject. Titles and names, which the noun before them or their capitals tell, are left out.
 */
export function introduced(p: Passage, unit: Unit, taken: Found[]): Found[] {
  const found: Found[] = [];
  const claimed = claimedBy(unit, taken);
  for (let i = unit.from; i < unit.to; i++) {
    if (isOutside(p, i)) continue;
    const { open, close, words } = p.quoted[p.inside[i]!]!;
    i = close;
    if (words < fewWords || claimed({ from: open, to: close }))
      continue;
    const colon = wordAt(p, open - 1) === ':' && open > unit.from;
    const alone = onlyMarks(p, unit, open, close);
    if (alone || isTitle(p, unit, { from: open, to: close })) continue;
    const clause: Range = colon ? { from: unit.from, to: open - 2 } : { from: unit.from, to: open - 1 };
    const verb = firstFinite(p, clause);
    const after = verb < 0 ? firstFinite(p, { from: close + 1, to: unit.to - 1 }) : -1;
    const source = subjectIn(p, unit, clause, verb >= 0 ? verb : after);
    const content = [{ from: open, to: close }];
    const cue = verb >= 0 && colon ? { from: verb, to: verb } : null;
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

const onlyMarks = (p: Passage, unit: Unit, open: number, close: number): boolean => {
  for (let i = unit.from; i < unit.to; i++)
    if ((i < open || i > close) && isOutside(p, i) && p.tokens.kind[i]! <= TokenKind.Number) return false;
  return true;
};
