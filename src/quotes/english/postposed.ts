import { TokenFlag, TokenKind } from '../../text/tokens';
import { type Found, kindOf, type Range, trimContent, wordsIn } from '../found';
import type { Unit } from '../passage';
import { type Complement, complementOf } from './complement';
import { contentEnd } from './content-end';
import { Tag } from './lexicon';
import { cueAt, isTimely, nounPhraseEnd, type Tagged } from './phrases';
import { type Subject, subjectAfter } from './subjects';
import { isFiniteTag, isNominal } from './tags';
import { type Cue, Frame } from './verbs';

/** "…, Lee said.", "…,” said Lee.", "The plan, Lee said, is dead.": `left` is the subject before the verb group, if any. */
export function postposed(
  p: Tagged,
  verb: number,
  group: number,
  cue: Cue,
  unit: Unit,
  left: Subject | null,
): Found | null {
  const { tags, tokens } = p;
  if (!(cue.frames & (Frame.Clause | Frame.Quote | Frame.Question | Frame.Listener))) return null;
  if (tags[verb] === Tag.Gerund || tags[verb] === Tag.Base) return null;
  if (cue.lemma === 'point' && tokens.lower[verb + 1] !== 'out') return null;
  const site = siteOf(p, verb, group, cue, unit, left);
  if (!site) return null;
  const before = site.from - 1;
  const spoken = p.inside[before]! >= 0;
  const tail = tailEnd(p, site.to + 1, unit.to);
  const splits = tokens.lower[tail] === ',' && tail + 1 < unit.to;
  const complement = site.to === verb ? complementOf(p, verb, cue, unit) : null;
  // "The papers show, he said, that …"
  const thatGoesOn = complement?.how === 'that' && splits && tail === complement.from - 2;
  const quoteGoesOn = (complement?.how === 'quote' && (splits || spoken)) || thatGoesOn;
  // "Earlier, Lee said that …" has its content on the right
  if (complement && complement.how !== 'object' && !quoteGoesOn && !(spoken && opensOnly(p, before))) return null;
  const head = trimContent(p, { from: leftContentStart(p, before, unit), to: before });
  if (!head) return null;
  const aside = spoken && kindOf(p, [head]) === 'direct';
  if (!aside && (cue.frames === Frame.Quote || takesObject(p, verb, site.to, complement))) return null;
  // "Although she was “a friend,” he claimed they had never met": two statements
  const clause = complement?.how === 'clause' || complement?.how === 'that';
  if (clause && spoken && kindOf(p, [head]) !== 'direct') return null;
  // "In the end, Lee said, “We won.”": what goes before is the narrator's, unless the quotation is its second half
  if (quoteGoesOn && !spoken && !thatGoesOn && !goesOnInside(p, head, complement!.from)) return null;
  if (thatGoesOn && !hasVerb(p, head)) return null;
  if (!spoken && objectFollows(p, site, verb, cue)) return null;
  const content: Range[] = [head];
  // "“We won,” said Lee, after the vote": what follows outside the marks is the narrator's
  const narrated = spoken && kindOf(p, [head]) === 'direct' && p.inside[tail + 1]! < 0;
  if (quoteGoesOn || (splits && !narrated && goesOn(p, head, tail + 1, unit))) {
    const from = quoteGoesOn ? complement!.from : tail + 1;
    const rest = trimContent(p, { from, to: contentEnd(p, from, unit, verb) });
    if (rest) content.push(rest);
  }
  if (kindOf(p, content) === 'indirect') {
    if (wordsIn(p, content) < 5 || !(cue.frames & Frame.Clause) || tags[group] === Tag.Modal) return null;
    if (content.length === 1 && !hasVerb(p, head)) return null;
  }
  const rule = spoken ? 'quote-cue' : 'content-cue';
  return { content, cue: { from: group, to: verb }, source: site.source, rule, confidence: 0.9 };
}

/** "On Monday, she acknowledged the price", "he pointed to the bridge": the verb has what it tells of on its right. */
function takesObject(p: Tagged, verb: number, end: number, complement: Complement | null): boolean {
  if (complement?.how !== 'object' || end !== verb) return false;
  const next = p.tokens.lower[verb + 1]!;
  if (isTimely(p, verb + 1) || /^(?:last|this|earlier|late|early|next)$/u.test(next)) return false;
  return isNominal(p.tags[verb + 1]!) || next === 'of' || next === 'about' || next === 'to';
}

const connectors = new Set(['but', 'and', 'so', 'still', 'however', 'yet', 'later', 'then', 'meanwhile', 'also']);

/** "In other words, Lee said, “we won.”": the quotation begins small, in the middle of a sentence. */
function goesOnInside(p: Tagged, head: Range, quotation: number): boolean {
  const capital = ((p.tokens.flags[quotation + 1] ?? 0) & TokenFlag.Capital) !== 0;
  const own = /^i(?:'|$)/u.test(p.tokens.lower[quotation + 1] ?? '');
  return !(capital && !own) && !(head.from === head.to && connectors.has(p.tokens.lower[head.from]!));
}

/** "…, he attacked the plan": a verb with an object, not a cue. */
function objectFollows(p: Tagged, site: Range, verb: number, cue: Cue): boolean {
  if (site.to !== verb || cue.frames & (Frame.Listener | Frame.Question)) return false;
  const next = verb + 1;
  if (next >= p.tokens.count || p.inside[next]! >= 0 || isTimely(p, next)) return false;
  return (
    nounPhraseEnd(p, next, next + 12) >= 0 && !/^(?:last|this|earlier|late|early|next)$/u.test(p.tokens.lower[next]!)
  );
}

/** Verbs that stand before their subject behind words without marks: "…, said Lee." */
const inverts = new Set(['say', 'write', 'report', 'note', 'argue', 'add', 'warn']);

/** Cue and source together, and which of the words is the source. */
function siteOf(
  p: Tagged,
  verb: number,
  group: number,
  cue: Cue,
  unit: Unit,
  left: Subject | null,
): (Range & { source: Subject }) | null {
  if (left?.how === 'subject') {
    const from = appositionStart(p, left.from, unit);
    if (closesContent(p, from - 1, unit)) return { from, to: verb, source: { ...left, from } };
  }
  if (!closesContent(p, group - 1, unit) || !invertible(p, verb, group, cue, left)) return null;
  const source = subjectAfter(p, verb + 1, unit.to);
  const spoken = p.inside[group - 1]! >= 0;
  if (!spoken && (!inverts.has(cue.lemma) || p.tokens.lower[verb + 1] === 'by')) return null;
  if (!spoken && (p.tags[verb + 1] === Tag.ObjectPronoun || p.tokens.lower[verb + 1] === 'it')) return null;
  if (!spoken && isOpen(p, { from: unit.from, to: group - 1 })) return null;
  if (!source || startsClause(p, source, unit) || isTimely(p, source.from)) return null;
  return { from: group, to: source.to, source };
}

/** "Lee said the band, once a trio, wrote …": the clause that a verb of saying opens has no verb of its own yet. */
function isOpen(p: Tagged, { from, to }: Range): boolean {
  for (let i = to; i >= from; i--) {
    if (!isFiniteTag(p.tags[i]!)) continue;
    const cue = cueAt(p, i);
    return cue !== undefined && (cue.frames & Frame.Clause) !== 0 && isNominal(p.tags[i + 1]!);
  }
  return false;
}

/** "…,” another friend, Ann Lee, said": the source begins right behind the quotation. */
function appositionStart(p: Tagged, from: number, unit: Unit): number {
  if (p.tokens.lower[from - 1] !== ',' || p.tags[from] === Tag.Pronoun) return from;
  for (let i = from - 2; i > Math.max(unit.from, from - 14); i--) {
    if (p.inside[i]! >= 0) return p.tags[i + 1] === Tag.Preposition ? from : i + 1;
    if (isFiniteTag(p.tags[i]!) || p.tokens.kind[i]! > TokenKind.Number) return from;
  }
  return from;
}

/** The quotation that ends at `i` ends with a comma or a question: what follows is who said it. */
function opensOnly(p: Tagged, i: number): boolean {
  const last = p.tokens.lower[i - 1]!;
  return last === ',' || p.tokens.lower[i + 1] === ',' || p.tokens.kind[i - 1] === TokenKind.Stop;
}

/** Whether a finite verb stands in the range. */
export const hasVerb = (p: Tagged, { from, to }: Range): boolean => {
  for (let i = from; i <= to; i++) if (isFiniteTag(p.tags[i]!)) return true;
  return false;
};

/** Whether token `i` ends what somebody else says: a comma, a dash or a closing quotation. */
function closesContent(p: Tagged, i: number, unit: Unit): boolean {
  if (i <= unit.from) return i === unit.from && p.inside[i]! >= 0;
  if (p.inside[i]! >= 0) return true;
  const lower = p.tokens.lower[i]!;
  return lower === ',' || lower === '—' || lower === '–' || lower === '--' || lower === '-';
}

/** "…, said Lee": not "the mayor, told of it" and not "Lee, a lawyer, said that …". */
function invertible(p: Tagged, verb: number, group: number, cue: Cue, left: Subject | null): boolean {
  if (group !== verb || (cue.frames & Frame.Listener && p.inside[group - 1]! < 0)) return false;
  if (p.inside[group - 1]! < 0 && (p.tokens.lower[group - 1] !== ',' || p.tokens.lower[verb + 1] === 'by'))
    return false;
  return (
    p.inside[group - 1]! >= 0 ||
    !left ||
    !complementOf(p, verb, cue, { from: group, to: Math.min(p.tokens.count, verb + 40) })
  );
}

/** "said Lee would come" has its subject for another verb. */
function startsClause(p: Tagged, source: Range, unit: Unit): boolean {
  const next = source.to + 1;
  if (next >= unit.to) return false;
  // "says the library costs £90,000"
  if (p.tags[next] === Tag.Number || /^[£€]/u.test(p.tokens.lower[next]!)) return true;
  // "said he “begged” for the part"
  return p.inside[next]! < 0 ? isFiniteTag(p.tags[next]!) : p.tags[source.to] === Tag.Pronoun;
}

/** Behind "Lee said": past "on Tuesday", "in an interview with the paper", "of the plan". */
function tailEnd(p: Tagged, start: number, to: number): number {
  let i = start;
  for (let steps = 0; steps < 8 && i < to && p.inside[i]! < 0; steps++) {
    const tag = p.tags[i]!;
    if (tag === Tag.Adverb || isTimely(p, i) || tag === Tag.Number) {
      i++;
      continue;
    }
    const from = tag === Tag.Preposition || tag === Tag.To ? i + 1 : i;
    const end = nounPhraseEnd(p, from, to);
    if (end < 0) return i;
    i = end + 1;
  }
  return i;
}

/** Where content that ends at `before` begins: with a quotation that stands for itself, or with the sentence. */
function leftContentStart(p: Tagged, before: number, unit: Unit): number {
  const at = p.inside[before]!;
  if (at < 0) return unit.from;
  let { open } = p.quoted[at]!;
  while (open > unit.from && p.inside[open - 1]! >= 0) open = p.quoted[p.inside[open - 1]!]!.open;
  if (open === unit.from || isTime(p, unit.from, open) || joinsStatements(p, unit.from, open)) return open;
  const lower = p.tokens.lower[open - 1]!;
  const capital = ((p.tokens.flags[open + 1] ?? 0) & TokenFlag.Capital) !== 0;
  return capital && (lower.endsWith('.') || [',', ':', '—', '–', '--', '-'].includes(lower)) ? open : unit.from;
}

/** "“We win,” Lee said, and “we stay,” Hale added": a verb of saying behind the first quotation ends its statement. */
function joinsStatements(p: Tagged, from: number, open: number): boolean {
  const { inside, tags, tokens } = p;
  if (tags[open - 1] !== Tag.Conjunction || tokens.lower[open - 2] !== ',') return false;
  for (let i = open - 3; i > from && inside[i]! < 0; i--)
    if (isFiniteTag(tags[i]!) && cueAt(p, i)) return inside[from]! >= 0;
  return false;
}

/** "09:40 “…,” says Lee": what stands before the quotation in a live blog. */
function isTime({ tokens }: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kind[i] === TokenKind.Word && !/^[ap]m$/u.test(tokens.lower[i]!)) return false;
  return true;
}

/** "If it rains", "when it rains" */
export const isSubordinate = (p: Tagged, { from }: Range): boolean =>
  p.tags[from] === Tag.Subordinator || p.tokens.lower[from] === 'when';

/** A head of fewer words has not said anything yet. */
const shortHead = 4;

/** Whether the sentence goes on with the content after the cue rather than with the narrator. */
export function goesOn(p: Tagged, head: Range, start: number, unit: Unit): boolean {
  if (p.inside[start]! >= 0) return true;
  if (!hasVerb(p, head) && p.tags[start] !== Tag.Gerund) return true;
  const tag = p.tags[start]!;
  if (isFiniteTag(tag) || tag === Tag.That || tag === Tag.To) return true;
  if (isSubordinate(p, head)) return true;
  // "It was, she said, one of …", "They stand in the way, she said, by asking …"
  if (wordsIn(p, [head]) <= shortHead && tag !== Tag.Gerund) return true;
  if (p.tokens.lower[start] === 'by' && p.tags[start + 1] === Tag.Gerund) return true;
  // "…, Lee said, before leaving the hall"
  if (tag === Tag.Subordinator && p.tags[start + 1] === Tag.Gerund) return false;
  return (tag === Tag.Conjunction || tag === Tag.Subordinator) && start < unit.to && p.tokens.lower[start] !== 'as';
}
