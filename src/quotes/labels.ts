import { words } from '../text/languages/language';
import { TokenFlag, TokenKind } from '../text/tokens';
import { isCue, phraseAt } from './cues';
import type { Range } from './found';
import type { Passage } from './passage';
import { tellsPeople } from './somebody';

/** "WALLACE: “…”", "More from Ann Lee: “…”": capitals right before the colon. */
export function labelBefore(p: Passage, colon: number, floor: number): Range | null {
  if (p.tokens.lower[colon] !== ':') return null;
  let from = colon;
  while (from > floor && colon - from < 8 && isLabelPart(p, from - 1)) from--;
  while (from < colon && (!(p.tokens.flags[from]! & TokenFlag.Capital) || opensPlace(p, from))) from++;
  // "Hier Claire Roux : « … »"
  if (from < colon - 1 && p.language.adverbs.has(p.tokens.lower[from]!)) from++;
  if (from === colon || (from === colon - 1 && outcomes.has(p.tokens.lower[from]!))) return null;
  // "Frost told Lee of the BBC: “…”"
  if (p.language.determiners.has(p.tokens.lower[from - 1] ?? '') && !p.language.inverts)
    for (let i = floor; i < from - 1; i++) if (isCue(p, i)) return null;
  const described = p.language.inverts && from > floor ? describedLabel(p, floor, from, colon) : undefined;
  if (described !== undefined) return described;
  const link = from > floor ? p.tokens.lower[from - 1]! : '';
  const more = whose.has(link) && !p.language.cues.has(p.tokens.lower[from - 2] ?? '');
  if (!p.language.prepositions.has(link) || p.language.nounLinks.has(link) || more) return { from, to: colon - 1 };
  // "on Twitter: “…”" is a place; "Reed on the New Bridge: “…”" has the speaker before it
  let head = from - 1;
  while (head > floor && isLabelPart(p, head - 1)) head--;
  return head === floor && head < from - 1 ? { from: head, to: from - 2 } : null;
}

/**
 * What the words before a label's last capitals make of it: "Jean Petit, maire de Lyon :" and "Le maire de Lyon :" are
 * the speaker as a whole, "Ana Lee a Juan Gil:" and "Críticas a Juan Gil:" name a listener. Undefined for other words.
 */
function describedLabel(p: Passage, first: number, from: number, colon: number): Range | null | undefined {
  const { tokens, language } = p;
  const isDative = (i: number): boolean => language.datives?.has(tokens.lower[i]!) === true;
  for (let i = first; i < from; i++) if (isCue(p, i)) return undefined;
  if (phraseAt(p, first) > 0) return null;
  let name = first;
  while (name < from && tokens.flags[name]! & TokenFlag.Capital && tokens.kind[name] === TokenKind.Word) name++;
  const describes = (at: number, to: number): boolean => {
    for (let i = at; i < to; i++) if (tellsPeople(p, i)) return true;
    return false;
  };
  const called = name > first ? { from: first, to: name - 1 } : null;
  const comma = tokens.lower[name] === ',' ? 1 : 0;
  // "Críticas a Juan Gil": one word may be any that opens a sentence
  if (called && isDative(name + comma)) return comma || name > first + 1 ? called : null;
  if (called && comma && describes(name + 1, from)) return { from: first, to: colon - 1 };
  let before = from - 1;
  while (
    before > first &&
    !isDative(before) &&
    (describes(before, before + 1) || language.determiners.has(tokens.lower[before]!))
  )
    before--;
  if (isDative(before)) return null;
  const whole = language.determiners.has(tokens.lower[first]!) && tokens.lower[from - 1] !== ',';
  return whole && describes(first + 1, Math.min(from, first + 4)) ? { from: first, to: colon - 1 } : undefined;
}

/** "Résultat : « … »": what came of it, and nobody. */
const outcomes = words('result verdict conclusion résultat bilan conséquence resultado risultato');

/** "On Twitter: “…”", and not "De Luca: “…”" */
const opensPlace = ({ language, tokens }: Passage, i: number): boolean =>
  language.prepositions.has(tokens.lower[i]!) && !language.nounLinks.has(tokens.lower[i]!);

/** "More from Ann Lee: “…”", and not "Our correspondent reports from Olm: “…”" */
const whose = new Set(['from', 'by']);

const isLabelPart = (p: Passage, i: number): boolean => {
  const lower = p.tokens.lower[i]!;
  const bracket = lower === '(' || lower === ')' || lower === '-';
  const capital = p.tokens.kind[i] === TokenKind.Word && (p.tokens.flags[i]! & TokenFlag.Capital) !== 0;
  return bracket || (capital && !p.language.cues.has(lower)) || p.language.conjunctions.has(lower);
};
