import { TokenKind } from '../../text/tokens';
import { type Found, kindOf, type Range, trimContent, wordsIn } from '../found';
import type { Passage, Unit } from '../passage';
import { accordingTo } from './according';
import { announced } from './announced';
import { asClause } from './as-clauses';
import { type Complement, complementOf } from './complement';
import { contentEnd, objectEnd, topicEnd } from './content-end';
import { governedQuotes } from './governed';
import { labelled } from './labels';
import { Tag } from './lexicon';
import { isDeed, isNoSaying } from './no-saying';
import { nominal } from './nominal';
import { cueAt, nounPhraseEnd, type Tagged } from './phrases';
import { postposed } from './postposed';
import { askedBy, clauseSubject, type Subject, subjectBefore, verbGroupStart } from './subjects';
import { isFiniteTag, isNominal } from './tags';
import { type Cue, Frame } from './verbs';
import { Word } from './word-classes';

/** Words that may open a statement where there are no quotation marks. */
const opening = Word.Cue | Word.Reporting | Word.According;

/** Whether a passage may hold a statement at all: most have neither quotation marks nor any of those words. */
export function mayTell({ quoted, tokens: { count, word } }: Passage, classes: Int32Array): boolean {
  if (quoted.length > 0) return true;
  for (let i = 0; i < count; i++) if (classes[word[i]!]! & opening) return true;
  return false;
}

/** Every statement of one sentence that a cue outside the quotation marks carries. */
export function statementsIn(p: Tagged, unit: Unit): Found[] {
  const found: Found[] = [];
  const quotes = p.quoted.length > 0;
  for (let i = unit.from; i < unit.to; i++) {
    const classes = p.classes[p.tokens.word[i]!]!;
    if (!(quotes || classes & opening) || p.inside[i]! >= 0) continue;
    const cue = cueAt(p, i) ?? (quotes ? besideQuotation(p, i, unit) : undefined);
    let statement: Found | null = null;
    if (classes & Word.According && p.tokens.lower[i + 1] === 'to') statement = accordingTo(p, i, unit, found);
    else if (cue && isVerbal(p.tags[i]!)) statement = statementOf(p, i, cue, unit, found);
    else if (classes & Word.Reporting) statement = nominal(p, i, unit);
    if (statement) found.push(statement);
  }
  const all = found.length > 1 ? endBeforeOthers(p, found) : found;
  if (!quotes) return all;
  const label = all.length === 0 ? labelled(p, unit) : null;
  if (label) return [label];
  const governed = [...all, ...governedQuotes(p, unit, all)];
  const behindColon = announced(p, unit, governed);
  return behindColon ? [...governed, behindColon] : governed;
}

/** Any verb between a quotation's comma and its subject's full stop is one of saying: "…,” the judge thundered." */
function besideQuotation(p: Tagged, verb: number, unit: Unit): Cue | undefined {
  const tag = p.tags[verb]!;
  if (tag !== Tag.Past && tag !== Tag.Present) return undefined;
  const next = p.tokens.lower[verb + 1];
  const introduces =
    (next === ',' || next === ':') && (p.inside[verb + 2] ?? -1) >= 0 && p.quoted[p.inside[verb + 2]!]!.words > 3;
  const over =
    verb + 1 >= unit.to ||
    next === '.' ||
    next === ',' ||
    p.tags[verb + 1] === Tag.Preposition ||
    p.tags[verb + 1] === Tag.Subordinator ||
    p.tags[verb + 1] === Tag.Adverb;
  if (!introduces && !over) return undefined;
  const group = verbGroupStart(p, verb, unit.from);
  const own = subjectBefore(p, group, unit.from);
  const subject = own ?? (introduces ? clauseSubject(p, group, unit.from) : null);
  if (subject?.how !== 'subject') return undefined;
  const before = p.inside[subject.from - 1] ?? -1;
  const follows = before >= 0 && /^[,?!]/u.test(p.tokens.lower[subject.from - 2] ?? '');
  return introduces || follows ? { lemma: p.tokens.lower[verb]!, frames: Frame.Quote } : undefined;
}

/** Content that runs on into the words of another speaker, or into who said those, ends before them. */
function endBeforeOthers(p: Tagged, found: Found[]): Found[] {
  const follows = found.filter(({ rule }) => rule === 'quote-cue' || rule === 'content-cue');
  return withoutTwins(found).flatMap((statement) => {
    const last = statement.content.at(-1)!;
    for (const other of follows) {
      const head = other.content[0]!;
      if (other === statement || !other.cue || other.cue.from <= last.from || other.cue.from > last.to) continue;
      if (follows.includes(statement)) continue;
      const to = head.from > last.from ? head.from - 1 : head.to;
      const content = trimContent(p, { from: last.from, to });
      if (!content) return [];
      return [{ ...statement, content: [...statement.content.slice(0, -1), content] }];
    }
    return [statement];
  });
}

const trusted = ['quote-cue', 'cue-quote', 'content-cue'];

/** The same words found by two cues stand once, with the cue that is nearer to them. */
function withoutTwins(found: Found[]): Found[] {
  return found.filter((statement) => {
    const { from, to } = statement.content[0]!;
    const twin = found.find(
      (other) =>
        other !== statement &&
        other.content.some((range) => Math.abs(range.from - from) <= 1 && Math.abs(range.to - to) <= 1),
    );
    if (!twin) return true;
    const rank = (rule: string) => (trusted.includes(rule) ? trusted.indexOf(rule) : trusted.length);
    const [own, others] = [rank(statement.rule), rank(twin.rule)];
    return own < others || (own === others && found.indexOf(statement) < found.indexOf(twin));
  });
}

const isVerbal = (tag: number): boolean => tag >= Tag.Past && tag <= Tag.Participle;

function statementOf(p: Tagged, verb: number, cue: Cue, unit: Unit, earlier: Found[]): Found | null {
  const group = verbGroupStart(p, verb, unit.from);
  if (isPassive(p, verb, group)) return passive(p, verb, group, cue, unit);
  if (isNoSaying(p, verb, cue)) return null;
  const left = p.tags[verb] === Tag.Gerund && group === verb ? null : subjectBefore(p, group, unit.from);
  const after = postposed(p, verb, group, cue, unit, left);
  if (after) return after;
  const aside = asClause(p, verb, cue, unit, left);
  if (aside) return aside;
  const gap = relativeGap(p, verb, cue, unit, left) ?? judged(p, verb, cue, unit, left);
  if (gap) return gap;
  const complement = complementOf(p, verb, cue, unit);
  if (!complement) return null;
  const content = trimContent(p, {
    from: complement.from,
    to: restrictedEnd(p, left, complement.from, endOf(p, complement, unit, verb)),
  });
  if (!content || !carries(p, cue, complement, content)) return null;
  if (complement.how === 'clause' && kindOf(p, [content]) === 'indirect' && isDeed(p, cue, group, verb)) return null;
  const source =
    quotedSpeaker(p, verb, unit) ??
    left ??
    askedBy(p, verb, unit) ??
    subjectBehind(p, group, content, unit) ??
    inheritedSubject(p, verb, group, unit, earlier);
  const cueRange = { from: group, to: verb };
  if (kindOf(p, [content]) === 'indirect') {
    const asking = complement.how === 'question' || (complement.how === 'object' && cue.frames & Frame.Question);
    const unnamed = asking && p.tags[verb] !== Tag.Base;
    if (!(source || unnamed) || isNegated(p, cueRange) || (source && isNobody(p, source))) return null;
  } else if (complement.how === 'that' && isNegated(p, cueRange)) return null;
  const front = left && complement.how === 'clause' ? condition(p, left, unit) : null;
  return {
    content: front ? [front, content] : [content],
    cue: cueRange,
    source,
    rule: `cue-${complement.how}`,
    confidence: source ? 0.8 : 0.4,
  };
}

/** "If it rains, Lee said the bridge would close.": the condition belongs to what is said. */
function condition(p: Tagged, subject: Range, unit: Unit): Range | null {
  const first = p.tokens.lower[unit.from];
  const conditional = first === 'if' || first === 'unless';
  if (!conditional || p.tokens.lower[subject.from - 1] !== ',' || p.inside[subject.from - 1]! >= 0) return null;
  return trimContent(p, { from: unit.from, to: subject.from - 1 });
}

/** "Lee was told that …", "was asked by Hale whether …": who speaks stands behind "by", if anywhere. */
function passive(p: Tagged, verb: number, group: number, cue: Cue, unit: Unit): Found | null {
  if (!(cue.frames & (Frame.Listener | Frame.Question))) return null;
  const wish = p.tags[verb + 1] === Tag.To ? { from: verb + 1, how: 'request' as const } : null;
  const complement = wish ?? complementOf(p, verb, cue, unit);
  if (!complement) return null;
  const content = trimContent(p, { from: complement.from, to: endOf(p, complement, unit, verb) });
  const cueRange = { from: group, to: verb };
  if (!content || !carries(p, cue, complement, content) || isNegated(p, cueRange)) return null;
  const source = askedBy(p, verb, unit);
  return { content: [content], cue: cueRange, source, rule: `cue-${complement.how}`, confidence: source ? 0.7 : 0.4 };
}

/** "who Lee called “…”", "which he describes as “…”": the relative pronoun is what is judged. */
function judged(p: Tagged, verb: number, cue: Cue, unit: Unit, left: Subject | null): Found | null {
  if (!left || !(cue.frames & Frame.Object) || left.how !== 'subject') return null;
  const opener = left.from - 1;
  if (p.tags[opener] !== Tag.Relative) return null;
  const from = p.tokens.lower[verb + 1] === 'as' ? verb + 2 : verb + 1;
  const body = from < unit.to ? trimContent(p, { from, to: objectEnd(p, from, unit, verb) }) : null;
  if (!body || !quotedSoon(p, body) || p.inside[body.from]! < 0) return null;
  return {
    content: [{ from: opener, to: opener }, body],
    cue: { from: verb, to: verb },
    source: { from: left.from, to: left.to },
    rule: 'cue-gap',
    confidence: 0.8,
  };
}

/** "a plan that Lee said would fail", "which, he said, …": the content has lost its subject to the relative pronoun. */
function relativeGap(p: Tagged, verb: number, cue: Cue, unit: Unit, left: Subject | null): Found | null {
  const next = verb + 1;
  if (!left || !(cue.frames & Frame.Clause) || next >= unit.to || p.inside[next]! >= 0) return null;
  const tag = p.tags[next]!;
  if (!(tag === Tag.Modal || tag === Tag.Auxiliary || tag === Tag.Past || tag === Tag.Present)) return null;
  const split = nameStart(p, left);
  const opener = split - 1;
  const opens =
    opener >= unit.from &&
    (p.tags[opener] === Tag.Relative || p.tags[opener] === Tag.That || p.tags[opener] === Tag.Wh);
  if (!opens && p.tags[opener] !== Tag.Noun) return null;
  const end = clauseEnd(p, next, unit);
  const body = trimContent(p, { from: next, to: end });
  if (!body || wordsIn(p, [body]) < 4) return null;
  const content = opens && p.tags[opener] !== Tag.That ? [{ from: opener, to: opener }, body] : [body];
  return {
    content,
    cue: { from: verb, to: verb },
    source: { from: split, to: left.to },
    rule: 'cue-gap',
    confidence: 0.8,
  };
}

/** "a dynamic Lee said could …": the source is the name, the noun before it belongs to the sentence. */
function nameStart(p: Tagged, { from, to }: Range): number {
  const opens = p.tokens.lower[from] === 'a' || p.tokens.lower[from] === 'an' || p.tokens.lower[from] === 'the';
  if (!opens || p.tags[to] !== Tag.Name) return from;
  let start = to;
  while (start > from && p.tags[start - 1] === Tag.Name) start--;
  return p.tags[start - 1] === Tag.Noun ? start : from;
}

/**
 * "Voters who say the bridge is old | were few": the clause has no comma before it, and none at its end. "Lee, who said the
 * bridge was old, | now says …": it has both.
 */
function restrictedEnd(p: Tagged, left: Subject | null, from: number, end: number): number {
  if (left?.how !== 'relative') return end;
  if (p.tokens.lower[left.to - 1] === ',') {
    for (let i = from; i < end; i++)
      if (p.tokens.lower[i] === ',' && p.inside[i]! < 0 && goesOnWithVerb(p, i + 1)) return i - 1;
    return end;
  }
  for (let i = from; i <= end; i++) if (isFiniteTag(p.tags[i]!)) return beforeOuterVerb(p, i, end);
  return end;
}

function goesOnWithVerb({ tags }: Tagged, at: number): boolean {
  let next = at;
  while (tags[next] === Tag.Adverb) next++;
  const tag = tags[next]!;
  return tag === Tag.Present || tag === Tag.Auxiliary || tag === Tag.Modal;
}

/** A relative clause is over at its comma, before the verb of the clause around it or with the sentence. */
function clauseEnd(p: Tagged, from: number, unit: Unit): number {
  const comma = (i: number) => p.tokens.lower[i] === ',' && p.inside[i]! < 0;
  let end = from;
  while (end + 1 < unit.to && !comma(end + 1)) end++;
  return beforeOuterVerb(p, from, end);
}

/** "a plan that Lee said would fail | was dropped": the end before the verb of the clause around that of the verb at `verb`. */
function beforeOuterVerb(p: Tagged, verb: number, end: number): number {
  // "they believe the plan is dead": a verb that takes a clause
  if (cueAt(p, verb)) return end;
  for (let i = verb + 1; i <= end; i++) {
    const tag = p.tags[i]!;
    if (p.inside[i]! >= 0) continue;
    const opens = tag === Tag.Conjunction || tag === Tag.Subordinator || (tag >= Tag.That && tag <= Tag.Wh);
    if (opens || p.tokens.lower[i] === ',') return end;
    const finite =
      tag === Tag.Modal || tag === Tag.Past || (tag === Tag.Auxiliary && !/^(?:be|having)/u.test(p.tokens.lower[i]!));
    if (finite && (isNominal(p.tags[i - 1]!) || p.tags[i - 1] === Tag.Adverb)) return i - 1;
  }
  return end;
}

function endOf(p: Tagged, complement: Complement, unit: Unit, verb: number): number {
  if (complement.how === 'quote') return quoteComplementEnd(p, complement.from, unit, verb);
  if (complement.how === 'object') {
    const to = objectEnd(p, complement.from, unit, verb);
    return kindOf(p, [{ from: complement.from, to }]) === 'indirect' ? topicEnd(p, complement.from, to) : to;
  }
  return contentEnd(p, complement.from, unit, verb);
}

/** Words after a comma or colon end with their marks; "said “no” voters would follow" goes on. */
function quoteComplementEnd(p: Tagged, from: number, unit: Unit, verb: number): number {
  let { close } = p.quoted[p.inside[from]!]!;
  while (close + 1 < unit.to && p.inside[close + 1]! >= 0) close = p.quoted[p.inside[close + 1]!]!.close;
  const before = p.tokens.lower[from - 1];
  if (before === ':' || !goesOnBehind(p, close, unit)) return close;
  const judging = cueAt(p, verb)?.frames === Frame.Object;
  return judging ? close : contentEnd(p, close, unit, verb);
}

const staysOutside = new Set(['on', 'in', 'at', 'after', 'as', 'before', 'during', 'via', 'through', 'amid', 'over']);

/** "said “no” voters would follow": neither the quotation nor the sentence has come to a stop. */
function goesOnBehind(p: Tagged, close: number, unit: Unit): boolean {
  const { tokens, tags } = p;
  const next = close + 1;
  if (next >= unit.to) return false;
  if (tokens.kind[close - 1]! >= TokenKind.Stop || staysOutside.has(tokens.lower[next]!)) return false;
  const tag = tags[next]!;
  const known = tag === Tag.Preposition || tag === Tag.To || tag === Tag.Subordinator || tag === Tag.Conjunction;
  return known || isFiniteTag(tag) || tag === Tag.Noun || tag === Tag.Name;
}

/** Whether the verb's frame makes a statement of this content; an object needs quoted words. */
function carries(p: Tagged, cue: Cue, complement: Complement, content: Range): boolean {
  const words = wordsIn(p, [content]);
  if (kindOf(p, [content]) !== 'indirect') {
    const told = cue.frames & (Frame.Object | Frame.Topic);
    if (complement.how === 'object' && !(told && quotedSoon(p, content) && !tellsSaying(p, content))) return false;
    return words >= (judgesShort(p, content) ? 3 : 4);
  }
  if (complement.how === 'object') return (cue.frames & Frame.Topic) !== 0 && words >= 5;
  const that = complement.how === 'that' ? Frame.That : 0;
  // "that" counts as one of the five
  if (!(cue.frames & (Frame.Clause | Frame.Listener | Frame.Question | that)) || words < (that ? 4 : 5)) return false;
  return (
    complement.how === 'that' ||
    complement.how === 'clause' ||
    complement.how === 'question' ||
    complement.how === 'request'
  );
}

/** "called him a “liar”", and not "the “Olm loophole”", a term: so few words are a statement where they end with quoted ones. */
function judgesShort(p: Tagged, { from, to }: Range): boolean {
  const at = p.inside[to]!;
  if (at < 0) return false;
  const { open } = p.quoted[at]!;
  const tag = p.tags[open - 1]!;
  const article = p.tokens.lower[open - 1] === 'a' || p.tokens.lower[open - 1] === 'an';
  return open > from && (article || !(tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Adjective));
}

/** Whether an object comes to its quoted words without a comma: behind one they belong to something else. */
function quotedSoon(p: Tagged, { from, to }: Range): boolean {
  let commas = 0;
  for (let i = from; i <= to; i++) {
    // "called the manager, Ann Lee, “a crook”"
    if (p.inside[i]! >= 0) return commas === 0 || (commas === 2 && p.tokens.lower[i - 1] === ',');
    if (p.tokens.lower[i] === ',') commas++;
  }
  return false;
}

const isAsSaying = ({ tokens }: Tagged, i: number): boolean =>
  (tokens.lower[i] === 'saying' || tokens.lower[i] === 'telling') && tokens.lower[i - 1] === 'as';

/** "quoted Lee as saying “…”": the words have a verb of their own, and Lee for a speaker. */
function tellsSaying(p: Tagged, { from, to }: Range): boolean {
  for (let i = from; i <= to && p.inside[i]! < 0; i++) if (isAsSaying(p, i)) return true;
  return false;
}

/** Who stands between a verb of quoting and "as saying"; null for nobody, as in "was quoted by the Times as saying". */
function quotedSpeaker(p: Tagged, saying: number, unit: Unit): Range | null {
  if (!isAsSaying(p, saying)) return null;
  for (let i = saying - 3; i >= Math.max(unit.from, saying - LONGEST_QUOTED) && p.inside[i]! < 0; i--)
    if (quoting.has(p.tokens.lower[i]!) && isVerbal(p.tags[i]!))
      return p.tags[i + 1] === Tag.Preposition ? null : { from: i + 1, to: saying - 2 };
  return null;
}

const quoting = new Set(['quote', 'quotes', 'quoted', 'quoting', 'cite', 'cites', 'cited', 'citing']);
const LONGEST_QUOTED = 15;

const isNegated = (p: Tagged, { from, to }: Range): boolean => {
  for (let i = from; i <= to; i++) {
    const word = p.tokens.lower[i]!;
    if (p.tags[i] === Tag.Not || word === 'never' || word.endsWith("n't")) return true;
  }
  return false;
};

const nobody = new Set(['nobody', 'none', 'neither', 'no', 'nor']);

/** "No guard said …", "neither Hale nor Reed said …": it has not been said. */
const isNobody = ({ tags, tokens }: Tagged, { from, to }: Range): boolean =>
  tags[to] !== Tag.Relative && (nobody.has(tokens.lower[from]!) || nobody.has(tokens.lower[from - 1] ?? ''));

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'re"]);

function isPassive(p: Tagged, verb: number, group: number): boolean {
  if (p.tags[verb] !== Tag.Participle && p.tags[verb] !== Tag.Past) return false;
  for (let i = verb - 1; i >= group; i--) if (p.tags[i] === Tag.Auxiliary) return beForms.has(p.tokens.lower[i]!);
  return false;
}

/** "Noting that …, Lee left": the main clause behind has the subject. */
function subjectBehind(p: Tagged, group: number, content: Range, unit: Unit): Range | null {
  const first = p.tokens.lower[group] === 'while' ? group + 1 : group;
  if (group > unit.from + 1 || !(p.tags[first] === Tag.Gerund || p.tokens.lower[first] === 'having')) return null;
  const comma = p.tokens.lower[content.to + 1] === ',' ? content.to + 1 : content.to;
  const from = comma + 1;
  if (p.tokens.lower[comma] !== ',' && p.inside[comma]! < 0) return null;
  const to = nounPhraseEnd(p, from, unit.to);
  return to < 0 || p.inside[from]! >= 0 ? null : { from, to };
}

/** Of a participle, an infinitive or a coordinated verb: the clause's subject, or who speaks already. */
function inheritedSubject(p: Tagged, verb: number, group: number, unit: Unit, earlier: Found[]): Range | null {
  const subject = clauseSubject(p, group, unit.from);
  const last = earlier.at(-1);
  if (!last?.source || last.source.from < unit.from) return subject;
  if (!subject) return last.source;
  const quoted = last.content.some(({ from, to }) => subject.from >= from && subject.from <= to + 1);
  return quoted || (last.cue !== null && subject.from < last.cue.from && verb > last.cue.to) ? last.source : subject;
}
