import { TokenKind } from '../../text/tokens';
import type { ClauseReading } from '../clauses';
import { claimedBy, type Found, kindOf, type Range } from '../found';
import type { Passage, Unit } from '../passage';
import { announced } from './announced';
import { maySpeak, reportedOn } from './continued';
import { type GermanPassage, readForms, wordAt } from './forms';
import { introduced } from './introduced';
import { prepositional } from './prepositional';
import { sentenceSubject } from './subjects';
import { isTitle } from './titles';
import { verbal } from './verbal';

/** "Und: „…“", "…, hieß es weiter": words that name nobody go on with who spoke before them in the paragraph. */
function goOnUnnamed(p: Passage, statements: Found[]): void {
  let source: Range | null = null;
  for (const statement of statements) {
    const { rule, cue } = statement;
    const more = cue && wordAt(p, cue.to + 1) === 'es' && p.language.adverbs.has(wordAt(p, cue.to + 2));
    if (more || (rule === 'colon' && !cue)) statement.source ??= source;
    source = statement.source ?? source;
  }
}

/** "„…“ „…“, so Meier": a sentence that is all quotation belongs to the statement that the next one opens with. */
function joinNeighbours(p: Passage, found: Found[][]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const unit = p.units[i]!;
    const quotation = p.quoted[p.inside[unit.from]!];
    const next = found[i + 1]![0];
    if (!quotation || !next || found[i]!.length > 0) continue;
    const alone = quotation.open === unit.from && quotation.close === unit.to - 1;
    const opens = p.inside[unit.to]! >= 0 && next.content[0]!.from === unit.to;
    if (alone && opens && next.source && next.cue) next.content.unshift({ from: quotation.open, to: quotation.close });
  }
}

/** The sentence begins or ends with a quotation. */
const opensOrEndsQuoted = ({ inside, tokens }: Passage, { from, to }: Unit): boolean =>
  inside[from]! >= 0 || inside[to - 1]! >= 0 || (inside[to - 2]! >= 0 && tokens.kind[to - 1] === TokenKind.Stop);

/** The statements of a sentence that a verb of saying or a phrase such as "laut Polizei" carries. */
function cuedIn(p: GermanPassage, unit: Unit): Found[] {
  const named = prepositional(p, unit);
  const [first] = named;
  if (!first) return verbal(p, unit);
  if (first.rule === 'so' || !opensOrEndsQuoted(p, unit)) return named;
  // "„…“, sagte Meier laut Zeitung": who said it, not who passed it on
  const spoken = verbal(p, unit);
  const bySomebodyElse = ({ content, source }: Found): boolean =>
    source !== null && source.from !== first.source?.from && kindOf(p, content) === 'direct';
  if (!spoken.some(bySomebodyElse)) return named;
  return spoken.map((statement) => ({ ...statement, carrier: first.source }));
}

/** German statements, one list for each of the passage's units: direct, mixed and indirect, by their cues and moods. */
export function readGerman(plain: Passage): ClauseReading {
  const passage = readForms(plain);
  const cued = passage.units.map((unit) => cuedIn(passage, unit));
  const reported = reportedOn(passage, announced(passage, cued));
  const claimed = claimedBy({ from: 0, to: passage.tokens.count }, reported.flat());
  const found = passage.units.map((unit, i) => [...reported[i]!, ...introduced(passage, unit, claimed)]);
  goOnUnnamed(passage, found.flat());
  joinNeighbours(passage, found);
  return {
    found,
    subjectOf: (unit) => {
      const subject = sentenceSubject(passage, unit);
      return subject && maySpeak(passage, subject) ? subject : null;
    },
    isTitle: (unit, quotation) => isTitle(passage, unit, quotation),
  };
}
