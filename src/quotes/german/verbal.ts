import { TokenKind } from '../../text/tokens';
import { FEW_WORDS, type Found, kindOf, type Range, trimContent, wordsIn } from '../found';
import type { Unit } from '../passage';
import { isAlone, standsBeside } from './beside';
import { firstFinite, hasSubjunctive, lastOutside, nounPhrase, piecesOf } from './clauses';
import {
  type GermanPassage,
  hasCapital,
  isFiniteVerb,
  isOutside,
  isReported,
  isSubjunctive,
  opensSubordinate,
  wordAt,
} from './forms';
import {
  asideOpeners,
  citingVerbs,
  contentOpeners,
  continuations,
  impersonalVerbs,
  isStatement,
  negations,
  nounClauseOpeners,
  objectPronouns,
  purposeOpeners,
  relativePronouns,
  reportPrepositions,
  reportRelatives,
  statementNouns,
  statives,
} from './lexicon';
import { carrierIn, placeOf, subjectIn } from './subjects';
import { isTitle } from './titles';
import { finiteCues, infinitiveCues, lastCues, participleCues, particleCues, plainlySaid } from './verbs';

/** Statements that a verb of saying carries: "X sagte, dass …", "…, sagte X", "X hat angekündigt, … zu …", "X sagte: …". */
export function verbal(p: GermanPassage, unit: Unit): Found[] {
  const pieces = piecesOf(p, unit);
  const found: Found[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (found.some(({ content }) => content.at(-1)!.to >= unit.to - 2)) break;
    const cue = cueIn(p, piece, unit);
    if (!cue) continue;
    const statement = (cue.first && postposed(p, unit, pieces, index, cue)) || preposed(p, unit, pieces, index, cue);
    if (statement && !found.some(({ content }) => overlap(content, statement.content))) found.push(statement);
  }
  const all = found.length > 0 ? found : (unmarked(p, unit, pieces) ?? []);
  return all.filter(({ source }) => !(source && nobody.test(wordAt(p, source.from))));
}

/** "Niemand sagte, …" */
const nobody = /^(?:niemand|keine?r?)$/u;

const overlap = (a: Range[], b: Range[]): boolean => a.some((x) => b.some((y) => x.from <= y.to && y.from <= x.to));

interface Cue {
  verb: number;
  range: Range;
  /** The clause opens with the verb: what was said stands before it. */
  first: boolean;
}

/**
 * The verb of saying in one clause: a finite form, one with its particle, or a participle behind its auxiliary. A verb that
 * is itself in the subjunctive of reported speech carries nothing: its whole sentence is what somebody said.
 */
function cueIn(p: GermanPassage, piece: Range, unit: Unit): Cue | null {
  const opensWithVerb = opening(p, piece.from, unit);
  const end = lastOutside(p, piece);
  // "sagte nicht, dass …"
  if (negations.has(wordAt(p, end))) return null;
  let auxiliary = -1;
  for (let i = piece.from; i <= piece.to; i++) {
    if (!isOutside(p, i) || p.tokens.kind[i] !== TokenKind.Word) continue;
    const word = wordAt(p, i);
    const cue: Cue = { verb: i, range: { from: i, to: i }, first: opensWithVerb && i === firstWord(p, piece) };
    if (lastCues.has(word) && !hasCapital(p, i)) return i === end ? { ...cue, first: false } : null;
    // "kaum zu glauben"
    if (!isFiniteVerb(p, i) || wordAt(p, i - 1) === 'zu') continue;
    if (auxiliary >= 0 && isBare(p, i, auxiliary)) continue;
    const particles = particleCues.get(word);
    if (particles && particleEnds(p, piece, i, unit, particles)) return isReported(p, i) ? null : cue;
    if (finiteCues.has(word)) return isReported(p, i) ? null : cue;
    if (cue.first && standsBeside(p, i, unit)) return cue;
    if (infinitiveCues.get(word)?.has(wordAt(p, end))) return cue;
    if (auxiliary < 0 && p.language.auxiliaries.has(word)) {
      auxiliary = i;
      const said = wordAt(p, end) === 'haben' ? end - 1 : end;
      if (said > i && !isNegated(p, said) && participleCues.has(wordAt(p, said))) return isReported(p, i) ? null : cue;
    }
  }
  return null;
}

/** A participle or a negated infinitive that an auxiliary before it goes with. */
const isBare = (p: GermanPassage, i: number, auxiliary: number): boolean =>
  participleCues.has(wordAt(p, i)) ||
  isNegated(p, i) ||
  (wordAt(p, i - 1) === 'zu' && statives.has(wordAt(p, auxiliary)));

const isNegated = (p: GermanPassage, i: number): boolean => negations.has(wordAt(p, i - 1));

/** "gab der Leiter, Andreas Huber, bekannt": the particle closes this clause or one that goes on with it. */
function particleEnds(
  p: GermanPassage,
  piece: Range,
  verb: number,
  unit: Unit,
  particles: ReadonlySet<string>,
): boolean {
  const end = lastOutside(p, piece);
  if (end > verb && particles.has(wordAt(p, end))) return true;
  for (let i = piece.to + 1; i < Math.min(unit.to, piece.to + 24); i++) {
    if (!isOutside(p, i)) continue;
    const closes = i + 1 >= unit.to || p.tokens.kind[i + 1]! > TokenKind.Number;
    if (closes && particles.has(wordAt(p, i))) return true;
    if (isFiniteVerb(p, i) || p.language.subordinators.has(wordAt(p, i))) return false;
  }
  return false;
}

const firstWord = (p: GermanPassage, { from, to }: Range): number => {
  let i = from;
  while (i <= to && !isOutside(p, i)) i++;
  return i;
};

/** Whether a clause that starts here stands behind something that was said. */
const opening = (p: GermanPassage, from: number, unit: Unit): boolean => from > unit.from || !isOutside(p, unit.from);

/** "X sagte, dass …": the first clause behind the verb that can be content. */
function preposed(p: GermanPassage, unit: Unit, pieces: Range[], index: number, cue: Cue): Found | null {
  const [source, carrier] = speakerIn(p, unit, pieces[index]!, cue.verb);
  for (let k = index + 1; k < pieces.length; k++) {
    const piece = pieces[k]!;
    const mark = wordAt(p, piece.from - 1);
    if (mark === ';') break;
    // "zitiert einen Sprecher, der sagte: „…“", "Als er fragte, sagte Meier, …"
    const opens = isFiniteVerb(p, pieces[k - 1]!.from);
    if (k > index + 1 && (opens || !isOutside(p, piece.from)) && cueIn(p, pieces[k - 1]!, unit)) return null;
    // "Meier sieht sich bestätigt: „…“, sagte er"
    if (mark === ':' && !isOutside(p, piece.from) && k + 1 < pieces.length && cueIn(p, pieces[k + 1]!, unit)?.first)
      return null;
    if (!canBeContent(p, piece, mark, k === index + 1 && plainlySaid.has(wordAt(p, cue.verb)))) continue;
    const content = trimContent(p, {
      from: piece.from + introLength(p, piece.from),
      to: contentEnd(p, pieces, k, unit),
    });
    if (!content || (wordsIn(p, [content]) < FEW_WORDS && !isShortSpeech(p, unit, content))) return null;
    return { content: [content], cue: cue.range, source, carrier, rule: 'cue-clause', confidence: source ? 0.85 : 0.4 };
  }
  return null;
}

/** "Er antwortete: „Nein.“", "zitiert ihn mit den Worten: „…“" */
const isShortSpeech = (p: GermanPassage, unit: Unit, { from, to }: Range): boolean =>
  p.quoted[p.inside[from]!]?.open === from && wordAt(p, from - 1) === ':' && !isTitle(p, unit, { from, to });

/** Who spoke, and who passed it on: for "zitiert" the object and the subject. */
function speakerIn(p: GermanPassage, unit: Unit, piece: Range, verb: number): [Range | null, Range | null] {
  const subject = subjectIn(p, unit, piece, verb);
  if (!subject || !citingVerbs.has(wordAt(p, verb))) return [subject, carrierIn(p, unit, piece, verb)];
  if (subject.from > verb) return cited(p, piece, verb + 1) ?? [subject, null];
  const object = nounPhrase(p, verb + 1, piece.to, false);
  return object ? [object, subject] : [subject, null];
}

function canBeContent(p: GermanPassage, piece: Range, mark: string, plain: boolean): boolean {
  const first = wordAt(p, piece.from);
  if (mark === ':') return true;
  if (!isOutside(p, piece.from)) return true;
  if (contentOpeners.has(first)) return !first.startsWith('welche') || hasCapital(p, piece.from + 1);
  if (first === 'so' && wordAt(p, piece.from + 1) === 'dass') return false;
  const relative = relativePronouns.has(wordAt(p, piece.from + 1)) && !hasCapital(p, piece.from + 2);
  if (p.language.prepositions.has(first) && relative && !startsMain(p, piece)) return false;
  if (hasSubjunctive(p, piece)) return true;
  if (infinitive(p, piece) && !purposeOpeners.has(first)) return true;
  if (p.language.subordinators.has(first) || (asideOpeners.has(first) && !startsMain(p, piece))) return false;
  return plain && startsMain(p, piece);
}

/** A main clause has its verb in second place: after one phrase, not at its end. */
function startsMain(p: GermanPassage, piece: Range): boolean {
  const verb = firstFinite(p, piece);
  if (verb < 0 || verb === piece.from) return false;
  // "die Leute leisteten „gute Arbeit“": the quotation counts as a word behind the verb
  if (verb >= lastOutside(p, piece) && (verb === piece.to || isOutside(p, verb + 1))) return false;
  return !relativePronouns.has(wordAt(p, piece.from)) || verb - piece.from <= 4;
}

/** "vorzulegen" */
const isInfinitive = (word: string): boolean => {
  const at = word.indexOf('zu', 1);
  return at > 0 && at < word.length - 4 && word.endsWith('en');
};

function infinitive(p: GermanPassage, piece: Range): boolean {
  const end = lastOutside(p, piece);
  for (let i = Math.max(piece.from, end - 3); i <= end; i++) {
    if (wordAt(p, i) === 'zu' && i < end && wordAt(p, i + 1).endsWith('n'))
      return !isFiniteVerb(p, end) || i === end - 1;
    if (isInfinitive(wordAt(p, i))) return true;
  }
  return false;
}

/** "Studien, nach denen …", "ein Gutachten, laut dem …" */
const introLength = (p: GermanPassage, from: number): number =>
  reportPrepositions.has(wordAt(p, from)) && reportRelatives.has(wordAt(p, from + 1)) ? 2 : 0;

/** A clause that is reported without a verb of saying: by its mood, or by the noun it hangs on ("die Annahme, dass …"). */
function unmarked(p: GermanPassage, unit: Unit, pieces: Range[]): Found[] | null {
  const main = firstFinite(p, { from: unit.from, to: unit.to - 1 });
  if (main >= 0 && isSubjunctive(p, main)) return null;
  if (opensSubordinate(p, unit) && pieces.some(({ from }) => from > unit.from && isSubjunctive(p, from))) return null;
  for (let k = 1; k < pieces.length; k++) {
    const piece = pieces[k]!;
    const noun = lastOutside(p, pieces[k - 1]!);
    if (negations.has(wordAt(p, noun)) || isNegated(p, noun)) continue;
    const byNoun =
      namesStatement(p, pieces[k - 1]!) &&
      (nounClauseOpeners.has(wordAt(p, piece.from)) || introLength(p, piece.from) > 0 || infinitive(p, piece));
    const clause = { from: unit.from, to: pieces[k - 1]!.to };
    if (!byNoun && !(reports(p, piece) && p.tokens.kind[noun] === TokenKind.Word)) continue;
    const content = trimContent(p, {
      from: piece.from + introLength(p, piece.from),
      to: contentEnd(p, pieces, k, unit, true),
    });
    if (!content || wordsIn(p, [content]) < 5) continue;
    const verb = firstFinite(p, clause);
    const source = subjectIn(p, unit, clause, verb);
    return [
      { content: [content], cue: null, source, rule: byNoun ? 'noun-clause' : 'reported-clause', confidence: 0.5 },
    ];
  }
  return null;
}

const namesStatement = (p: GermanPassage, { from, to }: Range): boolean => {
  for (let i = to; i >= Math.max(from, to - 8); i--) {
    if (!isOutside(p, i) || !hasCapital(p, i)) continue;
    if (statementNouns.has(wordAt(p, i)) || isStatement(wordAt(p, i))) return true;
  }
  return false;
};

const reports = (p: GermanPassage, { from, to }: Range): boolean => {
  for (let i = from; i <= to; i++) if (isReported(p, i)) return true;
  return false;
};

/** The content runs to the sentence's end, unless the narrator takes over. */
function contentEnd(
  p: GermanPassage,
  pieces: Range[],
  from: number,
  unit: Unit,
  inside = opensSubordinate(p, unit),
): number {
  for (let k = from + 1; k < pieces.length; k++) {
    const piece = pieces[k]!;
    const first = wordAt(p, piece.from);
    const before = wordAt(p, piece.from - 1);
    if (hasSubjunctive(p, piece)) continue;
    // "Nachdem er mitgeteilt hatte, dass …, wurde …", "Die Annahme, dass …, war falsch"
    if (inside && before === ',' && isFiniteVerb(p, piece.from) && piece.to > piece.from + 1) return piece.from - 1;
    if (before === ';' || (before === ':' && wordAt(p, pieces[from]!.from - 1) !== ':')) return piece.from - 1;
    if (first === 'denn' || first === 'allerdings') return piece.from - 1;
    const joined = first === 'und' || first === 'doch' || first === 'aber';
    // "…, dass die Brücke alt sei, und ging"
    if (joined && (cueIn(p, piece, unit) || isFiniteVerb(p, piece.from + 1))) return piece.from - 1;
  }
  return unit.to - 1;
}

/** "zitiert die Zeitung den Minister", "zitiert ihn die Zeitung": who spoke, and who passed it on. */
function cited(p: GermanPassage, piece: Range, start: number): [source: Range, carrier: Range] | null {
  if (objectPronouns.has(wordAt(p, start))) {
    const carrier = nounPhrase(p, start + 1, piece.to, true);
    return carrier && [{ from: start, to: start }, carrier];
  }
  const carrier = nounPhrase(p, start, piece.to, true);
  const source = carrier && nounPhrase(p, carrier.to + 1, piece.to, true);
  return source && [source, carrier];
}

/** "Meier sieht sich bestätigt: „…“, sagte er": where the quotation behind the colon begins, else the start of the range. */
function announcedFrom(p: GermanPassage, { from, to }: Range): number {
  const open = p.quoted[p.inside[to]!]?.open ?? from;
  return open > from && wordAt(p, open - 1) === ':' ? open : from;
}

/** "…, sagte X": what stands before is what was said, and what follows if the sentence goes on with it. */
function postposed(p: GermanPassage, unit: Unit, pieces: Range[], index: number, cue: Cue): Found | null {
  // "„…“, heißt der Film"
  if (impersonalVerbs.has(wordAt(p, cue.verb)) && wordAt(p, cue.verb + 1) !== 'es') return null;
  const piece = pieces[index]!;
  const before = trimContent(p, { from: unit.from, to: piece.from - 1 < unit.from ? piece.from : cue.verb - 1 });
  if (!before) return null;
  before.from = announcedFrom(p, before);
  const cites = citingVerbs.has(wordAt(p, cue.verb));
  const passedOn = carrierIn(p, unit, piece, cue.verb);
  const subject =
    wordAt(p, cue.verb + 1) === 'es' ? placeOf(p, unit) : nounPhrase(p, cue.verb + 1, piece.to, passedOn === null);
  const [source, carrier] = (cites && cited(p, piece, cue.verb + 1)) || [subject, passedOn];
  const content = [before];
  let sourceEnd = source?.to ?? cue.verb;
  for (let k = index + 1; k < pieces.length; k++) {
    const next = pieces[k]!;
    const goesOn = !isOutside(p, next.from) || hasSubjunctive(p, next) || continuations.has(wordAt(p, next.from));
    if (goesOn) {
      const rest = trimContent(p, { from: next.from, to: unit.to - 1 });
      if (rest) content.push(rest);
      break;
    }
    // an apposition, and not what else the subject did
    if (source && source.to >= lastOutside(p, piece) && firstFinite(p, next) < 0) sourceEnd = next.to;
  }
  if (wordsIn(p, content) < FEW_WORDS && !isAlone(p, unit, before)) return null;
  const shown = !isOutside(p, piece.from - 1) || !isOutside(p, piece.from - 2) || hasSubjunctive(p, before);
  if (!shown && !source && wordAt(p, cue.verb + 1) !== 'es') return null;
  if (!shown && (!plainlySaid.has(wordAt(p, cue.verb)) || firstFinite(p, before) < 0)) return null;
  if (!shown && pieces.slice(index + 1).some((next) => canBeContent(p, next, wordAt(p, next.from - 1), false)))
    return null;
  if (!shown && index < 2 && opensSubordinate(p, unit)) return null;
  if (kindOf(p, [before]) !== 'direct') {
    if (firstFinite(p, before) < 0) return null;
    // "nannte die Pläne „dumm“, lobte aber die Stadt"
    if (!(source && plainlySaid.has(wordAt(p, cue.verb))) && index > 0 && cueIn(p, pieces[index - 1]!, unit))
      return null;
  }
  return {
    content,
    cue: cue.range,
    carrier,
    source: source && { from: source.from, to: Math.max(source.to, Math.min(sourceEnd, source.to + 16)) },
    rule: 'content-cue',
    confidence: source ? 0.9 : 0.5,
  };
}
