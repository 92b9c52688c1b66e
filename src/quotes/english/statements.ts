import { TokenFlag, TokenKind } from '../../text/tokens';
import { countWords, type Found, kindOf, type Range, trimContent } from '../found';
import type { Unit } from '../passage';
import { complementOf } from './complement';
import { contentEnd } from './content-end';
import { Tag, timeNouns } from './lexicon';
import { nounPhraseEnd, type Tagged } from './phrases';
import { clauseSubject, type Subject, subjectAfter, subjectBefore, verbGroupStart } from './subjects';
import { isFiniteTag } from './tags';
import { type Cue, cueVerbs, Frame } from './verbs';

/** Every statement of one sentence that a cue outside the quotation marks carries. */
export function statementsIn(p: Tagged, unit: Unit): Found[] {
  const found: Found[] = [];
  for (let i = unit.from; i < unit.to; i++) {
    if (p.inside[i]! >= 0) continue;
    const word = p.tokens.lower[i]!;
    if (word === 'according' && p.tokens.lower[i + 1] === 'to') {
      const statement = accordingTo(p, i, unit);
      if (statement) found.push(statement);
      continue;
    }
    const cue = cueVerbs.get(word);
    if (!cue || !isVerbal(p.tags[i]!)) continue;
    const statement = statementOf(p, i, cue, unit, found);
    if (statement) found.push(statement);
  }
  return found;
}

const isVerbal = (tag: number): boolean => tag >= Tag.Past && tag <= Tag.Participle;

function statementOf(p: Tagged, verb: number, cue: Cue, unit: Unit, earlier: Found[]): Found | null {
  const group = verbGroupStart(p, verb, unit.from);
  const passive = isPassive(p, verb, group);
  if (passive) return null;
  const left = p.tags[verb] === Tag.Gerund && group === verb ? null : subjectBefore(p, group, unit.from);
  const cueRange = { from: group, to: verb };
  const after = postposed(p, verb, group, cue, unit, left);
  if (after) return after;
  const complement = complementOf(p, verb, cue, unit);
  if (!complement) return null;
  const source = left ?? inheritedSubject(p, verb, group, unit, earlier);
  if (complement.how === 'quote' && complement.from < unit.to) {
    return admit(
      p,
      unit,
      cue,
      source,
      cueRange,
      complement.from,
      contentEnd(p, complement.from, unit, verb),
      'cue-quote',
    );
  }
  const end = contentEnd(p, complement.from, unit, verb);
  return admit(p, unit, cue, source, cueRange, complement.from, end, `cue-${complement.how}`);
}

/** The quotation or clause is a statement when its frame carries what was found; else nothing. */
function admit(
  p: Tagged,
  _unit: Unit,
  cue: Cue,
  source: Range | null,
  cueRange: Range,
  from: number,
  to: number,
  rule: string,
): Found | null {
  const content = trimContent(p, { from, to });
  if (!content) return null;
  const kind = kindOf(p, [content]);
  const words = countWords(p, [content]);
  const says = (cue.frames & (Frame.Clause | Frame.Listener)) !== 0;
  const asks = (cue.frames & Frame.Question) !== 0;
  if (kind === 'indirect') {
    if (!(says || asks) || words < 5) return null;
    if (rule === 'cue-object' || rule === 'cue-infinitive' || rule === 'cue-colon') return null;
    if (isNegated(p, cueRange)) return null;
    if (!source) return null;
  }
  if (kind !== 'indirect' && longestQuote(p, content) < (rule === 'cue-object' ? 1 : 1)) return null;
  if (kind !== 'indirect' && words < 4) return null;
  return { content: [content], cue: cueRange, source, rule, confidence: source ? 0.8 : 0.4 };
}

function longestQuote(p: Tagged, content: Range): number {
  let longest = 0;
  for (const { open, close, words } of p.quoted)
    if (open >= content.from && close <= content.to) longest = Math.max(longest, words);
  return longest;
}

const isNegated = (p: Tagged, { from, to }: Range): boolean => {
  for (let i = from; i <= to; i++) if (p.tags[i] === Tag.Not || p.tokens.lower[i]!.endsWith("n't")) return true;
  return false;
};

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);

function isPassive(p: Tagged, verb: number, group: number): boolean {
  if (p.tags[verb] !== Tag.Participle && p.tags[verb] !== Tag.Past) return false;
  for (let i = verb - 1; i >= group; i--) {
    if (p.tags[i] === Tag.Auxiliary) return beForms.has(p.tokens.lower[i]!) && p.tokens.lower[i] !== "'s";
  }
  return false;
}

function inheritedSubject(p: Tagged, verb: number, group: number, unit: Unit, earlier: Found[]): Range | null {
  const last = earlier.at(-1);
  if (last?.source && last.source.from >= unit.from) return last.source;
  return clauseSubject(p, group === verb ? verb : group, unit.from);
}

/** "…, Lee said.", "…,” said Lee.", "The plan, Lee said, is dead." */
function postposed(p: Tagged, verb: number, group: number, cue: Cue, unit: Unit, left: Subject | null): Found | null {
  const { tags, tokens, inside } = p;
  if (!(cue.frames & (Frame.Clause | Frame.Quote | Frame.Question | Frame.Listener))) return null;
  if (tags[verb] === Tag.Gerund || tags[verb] === Tag.Base) return null;
  let source: Subject | null = left;
  let siteFrom = group;
  let siteTo = verb;
  if (left && left.how === 'subject' && closesContent(p, left.from - 1, unit)) siteFrom = left.from;
  else if (closesContent(p, group - 1, unit)) {
    source = subjectAfter(p, verb + 1, unit.to);
    if (!source || startsClause(p, source, unit)) return null;
    siteTo = source.to;
  } else return null;
  const before = siteFrom - 1;
  const afterQuote = inside[before]! >= 0;
  const tail = tailEnd(p, siteTo + 1, unit.to);
  // content to the right and none to the left: "Earlier, Lee said that …"
  const complement = siteTo === verb ? complementOf(p, verb, cue, unit) : null;
  const next = tokens.lower[tail];
  const splits = next === ',' && tail + 1 < unit.to;
  if (
    complement &&
    complement.how !== 'object' &&
    !(splits && complement.how === 'quote' && (afterQuote || complement.from === tail + 1))
  ) {
    if (!afterQuote) return null;
    if (complement.how !== 'quote') return null;
  }
  const from = leftContentStart(p, before, unit);
  const head = trimContent(p, { from, to: before });
  if (!head) return null;
  const content: Range[] = [head];
  if (complement?.how === 'quote' || (splits && goesOn(p, head, tail + 1, unit))) {
    const rest = trimContent(p, {
      from: complement?.how === 'quote' ? complement.from : tail + 1,
      to: contentEnd(p, tail + 1, unit, verb),
    });
    if (rest) content.push(rest);
  }
  const kind = kindOf(p, content);
  const words = countWords(p, content);
  if (kind === 'indirect' && (words < 5 || !(cue.frames & (Frame.Clause | Frame.Listener)))) return null;
  if (kind === 'indirect' && content.length === 1 && !hasVerb(p, head)) return null;
  if (kind !== 'direct' && cue.lemma === 'tell' && kind === 'indirect') return null;
  return {
    content,
    cue: { from: group, to: verb },
    source,
    rule: afterQuote ? 'quote-cue' : 'content-cue',
    confidence: 0.9,
  };
}

const hasVerb = (p: Tagged, { from, to }: Range): boolean => {
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

/** "said Lee would come" has its subject for another verb. */
function startsClause(p: Tagged, source: Range, unit: Unit): boolean {
  const next = source.to + 1;
  return next < unit.to && p.inside[next]! < 0 && isFiniteTag(p.tags[next]!);
}

/** Behind "Lee said": past "on Tuesday", "in an interview with the paper", "of the plan". */
function tailEnd(p: Tagged, start: number, to: number): number {
  let i = start;
  for (let steps = 0; steps < 8 && i < to && p.inside[i]! < 0; steps++) {
    const tag = p.tags[i]!;
    if (tag === Tag.Adverb || timeNouns.has(p.tokens.lower[i]!) || tag === Tag.Number) {
      i++;
      continue;
    }
    if (tag === Tag.Preposition || tag === Tag.To) {
      const end = nounPhraseEnd(p, i + 1, to);
      if (end < 0) return i;
      i = end + 1;
      continue;
    }
    const end = nounPhraseEnd(p, i, to);
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
  const introduced = (i: number) => {
    const lower = p.tokens.lower[i - 1] ?? '';
    const capital = i + 1 < p.tokens.count && (p.tokens.flags[i + 1]! & TokenFlag.Capital) !== 0;
    return capital && (lower === ',' || lower === ':' || lower === '—' || lower === '--' || lower === '–');
  };
  while (open > unit.from && p.inside[open - 1]! >= 0) open = p.quoted[p.inside[open - 1]!]!.open;
  return open === unit.from || introduced(open) ? open : unit.from;
}

/** Whether the sentence goes on with the content after the cue rather than with the narrator. */
function goesOn(p: Tagged, head: Range, start: number, unit: Unit): boolean {
  if (p.inside[start]! >= 0) return true;
  if (!hasVerb(p, head) && p.tags[start] !== Tag.Gerund) return true;
  const tag = p.tags[start]!;
  return (tag === Tag.Conjunction || tag === Tag.Subordinator) && start < unit.to && p.tokens.lower[start] !== 'as';
}

function accordingTo(p: Tagged, at: number, unit: Unit): Found | null {
  const { tokens } = p;
  const source = subjectAfter(p, at + 2, unit.to);
  const cue = { from: at, to: at + 1 };
  if (!source) return null;
  let from = unit.from;
  let to = at - 1;
  const content: Range[] = [];
  if (at > unit.from + 1) {
    const head = trimContent(p, { from, to });
    if (head) content.push(head);
    const next = source.to + 1;
    if (tokens.lower[next] === ',' && next + 1 < unit.to && head && goesOn(p, head, next + 1, unit)) {
      const rest = trimContent(p, { from: next + 1, to: unit.to - 1 });
      if (rest) content.push(rest);
    }
  } else {
    from = source.to + 1;
    to = unit.to - 1;
    const body = trimContent(p, { from, to });
    if (body) content.push(body);
  }
  if (content.length === 0 || countWords(p, content) < 4) return null;
  return { content, cue, source, rule: 'according-to', confidence: 0.9 };
}

/** Whether a token closes a sentence. */
export const isStop = (p: Tagged, i: number): boolean => p.tokens.kind[i] === TokenKind.Stop;
