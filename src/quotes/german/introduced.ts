import { TokenFlag, TokenKind } from '../../text/tokens';
import type { Found, Range } from '../found';
import type { Passage, Unit } from '../passage';
import { firstFinite, isFiniteVerb, isOutside, wordAt } from './clauses';
import { subjectIn } from './subjects';

/** Words before a quotation that make it a name or a title. */
const named =
  /(?:titel|motto|namen?|film|buch|lied|song|album|serie|sendung|zeitung|zeitschrift|magazin|magazine?s?|fachblatt|gruppe|band|verein|partei|projekt|aktion|organisation|website|webseite|aufschrift|begriff|rubrik|reihe|roman|stück|oper|organ|institut|institute|schiff|fähre)$/u;
const fewWords = 4;

/**
 * Quotations that no verb of saying claims: behind a colon they are by the subject of the clause before it, inside a
 * sentence by its subject. Titles and names, which the noun before them or their capitals tell, are left out.
 */
export function introduced(p: Passage, unit: Unit, taken: Found[]): Found[] {
  const found: Found[] = [];
  for (let i = unit.from; i < unit.to; i++) {
    if (isOutside(p, i)) continue;
    const { open, close, words } = p.quoted[p.inside[i]!]!;
    i = close;
    if (words < fewWords || taken.some(({ content }) => content.some(({ from, to }) => from <= close && to >= open)))
      continue;
    const colon = wordAt(p, open - 1) === ':' && open > unit.from;
    const alone = onlyMarks(p, unit, open, close);
    if (alone || (!colon && isTitle(p, { from: open, to: close }))) continue;
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

/** Whether the words between these marks are a name or a title rather than what somebody says. */
export function isTitle(p: Passage, { from, to }: Range): boolean {
  if (/^(?:ein|einen|eine|einer|einem|als)$/u.test(wordAt(p, from - 1))) return false;
  if (named.test(wordAt(p, from - 1)) || named.test(wordAt(p, from - 2))) return true;
  const first = (p.tokens.flags[from + 1]! & TokenFlag.Capital) !== 0;
  if (!first) return false;
  for (let i = from + 1; i < to; i++)
    if (verbInside(p, i)) return p.tokens.kind[to - 1] !== TokenKind.Stop && wordAt(p, from - 1) !== ',';
  return p.tokens.kind[to - 1] !== TokenKind.Stop;
}

const verbInside = (p: Passage, i: number): boolean => p.language.auxiliaries.has(wordAt(p, i)) || isFiniteVerb(p, i);
