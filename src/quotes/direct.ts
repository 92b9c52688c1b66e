import { peopleWords } from '../text/languages/people';
import { TokenFlag, TokenKind } from '../text/tokens';
import type { ClauseReading } from './clauses';
import { isCue, isNegated, isPair, isPassive, phraseAt } from './cues';
import { claimedBy, FEW_WORDS, type Found, type Range } from './found';
import { isDash } from './incises';
import { labelBefore } from './labels';
import { behindAsides, behindListeners, dayAt } from './listeners';
import type { Passage, Unit } from './passage';
import { isSomebody, tellsPeople } from './somebody';
import { isTitle } from './titles';

/** Sources are looked for at most this many tokens from their cue. */
const reach = 24;

/**
 * Direct quotations of one sentence by the language's table alone: a cue beside the quotation and the nearest noun phrase
 * on the cue's free side. `taken` are statements found already; quotations that they hold are left alone, as are those that
 * the language's own reader takes for titles.
 */
export function directIn(p: Passage, unit: Unit, taken: Found[], isTitle: ClauseReading['isTitle']): Found[] {
  if (p.quoted.length === 0) return [];
  const groups = quotationGroups(p, unit).filter((group) => !isTitle?.(unit, group));
  if (groups.length === 0) return [];
  const found: Found[] = [];
  const claimed = claimedBy(unit, taken);
  let last = -1;
  groups.forEach((group, index) => {
    if (group.from <= last || claimed(group)) return;
    const right = { from: group.to + 1, to: (groups[index + 1]?.from ?? unit.to) - 1 };
    const left = { from: index > 0 ? groups[index - 1]!.to + 1 : unit.from, to: group.from - 1 };
    const site = (isApart(p, unit, group.from) ? siteAfter(p, right) : null) ?? siteBefore(p, left);
    if (!site) return;
    const content: Range[] = [{ from: group.from, to: group.to }];
    const next = groups[index + 1];
    if (next && site.rule === 'quote-cue' && continues(p, right, next)) content.push(next);
    last = content.at(-1)!.to;
    found.push({ content, cue: site.cue, source: site.source, rule: site.rule, confidence: site.source ? 0.8 : 0.5 });
  });
  return found;
}

/** Whether a quotation stands for itself rather than amid the words of a sentence. */
const isApart = (p: Passage, unit: Unit, open: number): boolean =>
  open === unit.from || p.tokens.kind[open - 1]! > TokenKind.Number;

/** Quotations with nothing but punctuation between them count as one; terms and titles are left out. */
function quotationGroups(p: Passage, unit: Unit): Range[] {
  const groups: Range[] = [];
  for (let i = unit.from; i < unit.to; i++) {
    const at = p.inside[i]!;
    if (at < 0) continue;
    const { open, close, words } = p.quoted[at]!;
    const first = /^[¿¡]/u.test(p.tokens.lower[open + 1] ?? '') ? open + 2 : open + 1;
    const capital = (p.tokens.flags[first] ?? 0) & TokenFlag.Capital;
    const next = p.tokens.lower[close + 1];
    const announced = p.language.inverts === true && p.tokens.lower[open - 1] === ':';
    const clause =
      words > 1 && p.language.complementisers?.has(p.tokens.lower[open - 1] ?? '') && endsSentence(p, close);
    const stopped =
      p.tokens.kind[close - 1]! >= TokenKind.Stop || next === ',' || isDash(next) || isDialogue(p, at) || announced;
    if (
      (words >= FEW_WORDS || clause || goesOnBehindIncise(p, at) || (capital && stopped && isApart(p, unit, open))) &&
      !isTitle(p, { from: open + 1, to: close - 1 })
    ) {
      const last = groups.at(-1);
      if (last && last.to === open - 1) last.to = close;
      else groups.push({ from: open, to: close });
    }
    i = close;
  }
  return groups;
}

const endsSentence = ({ tokens }: Passage, close: number): boolean =>
  close + 1 >= tokens.count || tokens.kind[close + 1] === TokenKind.Stop;

/** "— Sim — respondeu ele": a line of dialogue, which a dash opens. */
const isDialogue = ({ quoted, inside, tokens }: Passage, at: number): boolean =>
  isDash(tokens.lower[quoted[at]!.open]) || (inside[0]! >= 0 && isDash(tokens.lower[0]));

/** Behind "— Sim — respondeu ele —", "«Tutto – spiega Lee –": the rest of the words, without a mark of its own. */
const goesOnBehindIncise = (p: Passage, at: number): boolean =>
  at > 0 && p.tokens.kind[p.quoted[at]!.open] !== TokenKind.Mark;

interface Site {
  cue: Range;
  source: Range | null;
  rule: string;
}

/** "“…”, sagte Lee.", "“…,” Lee said." */
function siteAfter(p: Passage, { from, to }: Range): Site | null {
  const { language, tokens } = p;
  const signature = from <= to ? signatureAt(p, from, to) : null;
  if (signature) return { cue: { from, to: from }, source: signature, rule: 'signature' };
  const pause = /^[,?!…–—-]/u;
  if (
    from > to ||
    !(
      pause.test(tokens.lower[from]!) ||
      pause.test(tokens.lower[from - 1] ?? '') ||
      pause.test(tokens.lower[from - 2] ?? '')
    )
  )
    return null;
  const verb = language.inverts ? verbAt(p, from, to) : from;
  if (language.unspoken?.has(tokens.lower[verb]!)) return null;
  const inverted = language.inverts ? invertedAfter(p, from, verb, to) : null;
  if (inverted) return inverted;
  const limit = Math.min(to, from + reach);
  for (let i = from; i <= limit; i++) {
    if (p.inside[i]! >= 0) return null;
    if (tokens.kind[i] === TokenKind.Stop) return null;
    const told = accordingTo(p, i, to);
    if (told) return told;
    if (!isCue(p, i) || tokens.flags[i]! & TokenFlag.Capital) continue;
    if (isTold(p, i)) return { cue: { from: i, to: i }, source: agentAfter(p, i + 1, to), rule: 'quote-cue' };
    const before = i > from ? nameBefore(p, i - 1, from) : null;
    return { cue: { from: i, to: i }, source: before ?? subjectAfter(p, i + 1, to), rule: 'quote-cue' };
  }
  return null;
}

/** "“…,” Lee was told": the words are somebody else's. */
function isTold({ tokens, language }: Passage, verb: number): boolean {
  const { lower } = tokens;
  return language.toldTo?.has(lower[verb]!) === true && peopleWords(language.code).copulas.has(lower[verb - 1] ?? '');
}

/** "by his wife", right behind a verb. */
const agentAfter = (p: Passage, at: number, to: number): Range | null =>
  p.tokens.lower[at] === 'by' ? nameAfter(p, at + 1, to) : null;

/** The token behind the comma, the auxiliaries and the adverbs that follow a quotation. */
function verbAt({ language, tokens }: Passage, from: number, to: number): number {
  let verb = tokens.lower[from] === ',' ? from + 1 : from;
  while (verb < to && (language.auxiliaries.has(tokens.lower[verb]!) || language.adverbs.has(tokens.lower[verb]!)))
    verb++;
  return verb;
}

/** “…”, schimpft Lee: behind a quotation a verb before its subject is one of saying, whatever the verb. */
function invertedAfter(p: Passage, from: number, verb: number, to: number): Site | null {
  const { language, tokens } = p;
  if (verb > to || !isOpenWord(p, verb) || isCue(p, verb) || isCue(p, verb + 1)) return null;
  const cue = { from: verb, to: verb };
  const next = verb + 1;
  const ends = next > to || tokens.kind[next] === TokenKind.Stop;
  if (ends)
    return language.dropsSubjects && tokens.lower[from] === ',' ? { cue, source: null, rule: 'quote-cue' } : null;
  const source = subjectAfter(p, next, to);
  const follows = source?.from === next || (source && language.prepositions.has(tokens.lower[next]!));
  return follows && isSomebody(p, source) ? { cue, source, rule: 'quote-cue' } : null;
}

/** A word that begins small and belongs to none of the closed classes. */
const isOpenWord = ({ language, tokens }: Passage, i: number): boolean => {
  const word = tokens.lower[i]!;
  const closed = [
    language.prepositions,
    language.determiners,
    language.conjunctions,
    language.subordinators,
    language.pronouns,
    language.adverbs,
    language.abbreviations,
  ];
  return (
    tokens.kind[i] === TokenKind.Word &&
    !(tokens.flags[i]! & TokenFlag.Capital) &&
    !closed.some((table) => table.has(word))
  );
};

/** "selon Lee", "según Lee", "según dijo Lee"; nobody in "según ha podido saber este diario". */
function accordingTo(p: Passage, i: number, to: number): Site | null {
  const phrase = phraseAt(p, i);
  if (phrase === 0) return null;
  const { language, tokens } = p;
  const next = i + phrase;
  const cue = { from: i, to: next - 1 };
  let verb = next;
  while (language.inverts && verb < to && language.auxiliaries.has(tokens.lower[verb]!)) verb++;
  const tells = language.inverts && isCue(p, verb);
  const source = tells ? subjectAfter(p, verb + 1, to) : verb > next ? null : nameAfter(p, next, to);
  return { cue, source, rule: 'according-to' };
}

/** “…” ― Ann Lee: a dash and then nothing but a name, with a role or a place perhaps. Null when it is anything else. */
export function signatureAt(p: Passage, from: number, to: number): Range | null {
  const { tokens } = p;
  if (!/^[-‐-―]/u.test(tokens.lower[from]!) || from >= to || !(tokens.flags[from + 1]! & TokenFlag.Capital))
    return null;
  let end = to;
  while (end > from && tokens.kind[end]! > TokenKind.Number) end--;
  let name = from;
  while (name < end && tokens.flags[name + 1]! & TokenFlag.Capital && tokens.kind[name + 1] === TokenKind.Word) name++;
  const whole = name === end || tokens.lower[name + 1] === ',' || tokens.lower[name + 1] === '(';
  const speaks = Array.from({ length: Math.max(0, end - from) }, (_, i) => tokens.lower[from + 1 + i]!).some((word) =>
    p.language.cues.has(word),
  );
  return name > from && whole && !speaks && end - from <= 16 ? { from: from + 1, to: end } : null;
}

/** "indique de son côté que « … »", "dijo a los periodistas en el aeropuerto que “…”" */
const longestAside = 12;
/** "Lee dijo ayer que el Estado “…”": between a verb and its clause. */
const longestGap = 4;

/** "Lee said: “…”", "So sagte Lee: „…“". */
function siteBefore(p: Passage, { from, to }: Range): Site | null {
  const { language, tokens } = p;
  const label = labelBefore(p, to, from);
  if (label) return { cue: { from: to, to }, source: label, rule: 'label' };
  if (tokens.lower[to] === ',' && language.opinion?.has(tokens.lower[from]!)) {
    const source = nameAfter(p, from + 1, to - 1);
    // "Pour Noël, « … »"
    if (source && (!language.inverts || isSomebody(p, source)))
      return { cue: { from, to: from }, source, rule: 'according-to' };
  }
  for (let i = to; i >= Math.max(from, to - 2 * reach); i--) {
    if (p.inside[i]! >= 0) continue;
    const told = accordingTo(p, i, to);
    if (told) return told;
    if (language.descriptors?.has(tokens.lower[i]!) && !isPassive(p, i))
      return { cue: { from: i, to: i }, source: nameBefore(p, i - 1, from), rule: 'cue-quote' };
    if (tokens.lower[to] === ':' && i === to - 1 && language.narrativeInfinitives?.has(tokens.lower[i]!))
      return { cue: { from: i, to: i }, source: null, rule: 'cue-quote' };
    // "Prometió que …": a verb without its subject may open the sentence
    const capital = (tokens.flags[i]! & TokenFlag.Capital) !== 0 && !(i === from && language.dropsSubjects);
    // "a detta del presidente"
    if (!isCue(p, i) || capital || phraseAt(p, i - 1) > 1 || isPassive(p, i) || isNegated(p, i)) continue;
    // "conforme explicou Lee"
    const according = language.inverts && i > from ? accordingTo(p, i - 1, to) : null;
    if (according) return according;
    const verb = isPair(p, i) ? i - 1 : i;
    const cue = { from: verb, to: i };
    if (language.complementisers?.has(tokens.lower[to]!) && i >= to - longestAside)
      return { cue, source: nameBefore(p, verb - 1, from), rule: 'cue-quote' };
    if (i < to && tokens.lower[to] !== ':' && tokens.lower[to] !== ',') return reportedBefore(p, i, to, from);
    const before = nameBefore(p, verb - 1, from);
    // "Comme le dit Lee": an object
    const object = before?.to === i - 1 && language.determiners.has(tokens.lower[i - 1]!);
    const source = object ? subjectAfter(p, i + 1, to) : (before ?? subjectAfter(p, i + 1, to));
    return { cue, source, rule: 'cue-quote' };
  }
  return null;
}

/** "Lee dijo que el Estado “…”": quoted words in the clause that a verb of saying opens. */
function reportedBefore(p: Passage, verb: number, to: number, floor: number): Site | null {
  for (let i = verb + 1; i < Math.min(to, verb + longestGap); i++) {
    if (!p.language.complementisers?.has(p.tokens.lower[i]!)) continue;
    for (let k = i + 1; k <= to; k++) if (p.tokens.kind[k]! >= TokenKind.Stop || p.inside[k]! >= 0) return null;
    return { cue: { from: verb, to: verb }, source: nameBefore(p, verb - 1, floor), rule: 'cue-quote' };
  }
  return null;
}

function continues({ tokens }: Passage, between: Range, next: Range): boolean {
  return next.from === between.to + 1 && tokens.kind[between.to]! >= TokenKind.Stop;
}

const isClosed = (p: Passage, i: number): boolean =>
  p.language.subordinators.has(p.tokens.lower[i]!) || isAuxiliary(p, i) || isCue(p, i);

/** With a capital it is a name: "Mrs. May said". */
const isAuxiliary = ({ language, tokens }: Passage, i: number): boolean =>
  language.auxiliaries.has(tokens.lower[i]!) && (tokens.flags[i]! & TokenFlag.Capital) === 0;

/** Whether the token can stand in a name or a description of somebody. */
const isNamePart = (p: Passage, i: number): boolean =>
  p.tokens.kind[i]! <= TokenKind.Number && !isClosed(p, i) && !isAdverb(p, i);

/** Pronouns that stand before verbs are among the adverbs, and look like articles: "gli abitanti". */
const isAdverb = ({ language, tokens }: Passage, i: number): boolean =>
  language.adverbs.has(tokens.lower[i]!) && !(language.inverts && language.determiners.has(tokens.lower[i]!));

/** The noun phrase that ends at `end`: back over words to a comma, a clause word, or the determiner that opens it. */
function nameBefore(p: Passage, end: number, floor: number): Range | null {
  const { language, tokens } = p;
  let to = end;
  if (tokens.lower[to] === ')') while (to > floor && tokens.lower[to + 1] !== '(') to--;
  while (to >= floor && (language.adverbs.has(tokens.lower[to]!) || isAuxiliary(p, to))) to--;
  if (to < floor) return null;
  if (language.pronouns.has(tokens.lower[to]!)) return { from: to, to };
  if (language.inverts && tokens.lower[to - 1] === ',' && peopleWords(language.code).relatives.has(tokens.lower[to]!))
    return { from: to, to };
  if (tokens.lower[to] === ',') return beforeApposition(p, to, floor);
  let from = to + 1;
  for (let i = to; i >= Math.max(floor, to - reach); i--) {
    if (!isNamePart(p, i) || p.inside[i]! >= 0) break;
    from = i;
    const before = tokens.lower[i - 1] ?? '';
    // "i suoi avvocati" has two determiners
    const second = language.inverts === true && language.determiners.has(before) && i > floor;
    if (language.determiners.has(tokens.lower[i]!) && !language.prepositions.has(before) && !second) break;
  }
  // "Des témoins racontent": an article of several that looks like a preposition
  const several = from < to && language.severals?.has(tokens.lower[from]!) && tellsPeople(p, from + 1);
  if (several && (from === floor || tokens.kind[from - 1]! > TokenKind.Number)) return { from, to };
  while (
    from <= to &&
    (language.prepositions.has(tokens.lower[from]!) || language.conjunctions.has(tokens.lower[from]!))
  )
    from++;
  return from <= to && carriesName(p, from, to) ? { from, to } : null;
}

/** "Lee, die Ministerin, sagte": the phrase before the commas as well. */
function beforeApposition(p: Passage, comma: number, floor: number): Range | null {
  for (let i = comma - 1; i > Math.max(floor, comma - reach); i--) {
    if (p.tokens.lower[i] !== ',' || p.inside[i]! >= 0) continue;
    const head = nameBefore(p, i - 1, floor);
    if (head && carriesName(p, head.from, head.to)) return { from: head.from, to: comma - 1 };
  }
  return null;
}

/** The subject behind a verb of saying, past whom and where it was said to: "a déclaré jeudi à la presse le préfet". */
function subjectAfter(p: Passage, start: number, ceiling: number): Range | null {
  if (!p.language.inverts) return nameAfter(p, start, ceiling);
  const subject = nameAfter(p, behindListeners(p, behindAsides(p, start, ceiling), ceiling), ceiling);
  return subject && { from: subject.from, to: appositionEnd(p, subject, ceiling) };
}

/** "il parroco, don Luigi Neri.": the end of the name that commas part from what somebody is. */
function appositionEnd({ tokens, language }: Passage, { from, to }: Range, ceiling: number): number {
  const isCapital = (i: number): boolean =>
    tokens.kind[i] === TokenKind.Word && (tokens.flags[i]! & TokenFlag.Capital) !== 0;
  if (!language.determiners.has(tokens.lower[from]!) || tokens.lower[to + 1] !== ',') return to;
  let end = to + 1;
  if (peopleWords(language.code).honorifics.has(tokens.lower[end + 1]!)) end++;
  const first = end + 1;
  while (end < ceiling && (isCapital(end + 1) || (end >= first && language.nounLinks.has(tokens.lower[end + 1]!))))
    end++;
  const closes = end >= first && (end === ceiling || tokens.kind[end + 1]! >= TokenKind.Stop);
  return closes && isCapital(end) ? end : to;
}

/** The noun phrase that starts at `start`: up to a stop, a comma, or a word that opens another clause. */
export function nameAfter(p: Passage, start: number, ceiling: number): Range | null {
  const { language, tokens } = p;
  let from = start;
  for (let day = 0; from <= ceiling; from += day || 1) {
    // a capital makes a name of it: "Domingo Rojas"
    day = tokens.flags[from]! & TokenFlag.Capital ? 0 : dayAt(p, from);
    if (!day && !isAdverb(p, from) && !isAuxiliary(p, from)) break;
  }
  if (from > ceiling || language.listeners?.has(`${tokens.lower[from]} ${tokens.lower[from + 1]}`)) return null;
  if (language.pronouns.has(tokens.lower[from]!)) return { from, to: from };
  let to = from - 1;
  for (let i = from; i <= Math.min(ceiling, from + reach); i++) {
    if (!isNamePart(p, i) || p.inside[i]! >= 0) break;
    if (i > from && language.prepositions.has(tokens.lower[i]!) && !language.nounLinks.has(tokens.lower[i]!)) break;
    if (i > from && dayAt(p, i) > 0) break;
    to = i;
  }
  return to >= from && carriesName(p, from, to) ? { from, to } : null;
}

/** A capital or a determiner: otherwise the words are no noun phrase that names anybody. */
function carriesName(p: Passage, from: number, to: number): boolean {
  const { tokens, language } = p;
  if (language.prepositions.has(tokens.lower[from]!)) return false;
  for (let i = from; i <= to; i++) {
    if (tokens.flags[i]! & TokenFlag.Capital && !language.calendar.has(tokens.lower[i]!)) return true;
    if (i === from && (language.determiners.has(tokens.lower[i]!) || (language.inverts && tellsPeople(p, i))))
      return true;
  }
  return false;
}
