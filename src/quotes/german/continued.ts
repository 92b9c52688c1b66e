import { type Found, type Range, trimContent, wordsIn } from '../found';
import type { Unit } from '../passage';
import { firstFinite, hasSubjunctive, nounPhrase } from './clauses';
import {
  type GermanPassage,
  isFiniteVerb,
  isOutside,
  isReported,
  isSubjunctive,
  opensSubordinate,
  wordAt,
} from './forms';
import { cannotSpeak, dummySubjects } from './lexicon';
import { sentenceSubject } from './subjects';
import { finiteCues, particleCues } from './verbs';

/**
 * Reported speech goes on in the subjunctive without naming its speaker again ("Er habe …", "Die Lage sei …"): such a
 * sentence gets the source of the statement before it in the paragraph. Takes and gives one list for each unit.
 */
export function reportedOn(p: GermanPassage, found: Found[][]): Found[][] {
  let source: Range | null = null;
  let spoken = false;
  let running: Found | null = null;
  /** The sentence before was a statement or part of one. */
  let adjacent = false;
  return found.map((statements, index) => {
    const unit = p.units[index]!;
    if (statements.length > 0) {
      spoken = true;
      running = null;
      adjacent = true;
      source = statements.findLast((statement) => statement.source)?.source ?? source;
      return statements;
    }
    const goesOn = inSubjunctive(p, unit, adjacent);
    const content = goesOn ? trimContent(p, { from: unit.from, to: unit.to - 1 }) : null;
    adjacent = content !== null || speaksOfSaying(p, unit);
    if (!content || (!running && wordsIn(p, [content]) < 5)) {
      running = null;
      const speaker = content ? null : whoSpeaks(p, unit);
      if (speaker) {
        source = speaker;
        spoken = true;
      }
      return statements;
    }
    if (running) {
      // sentence after sentence is one statement
      running.content = [{ from: running.content[0]!.from, to: content.to }];
      return statements;
    }
    if (!spoken) source = index > 0 ? openingSubject(p, p.units[index - 1]!) : null;
    spoken = true;
    running = { content: [content], cue: null, source, rule: 'reported-on', confidence: source ? 0.75 : 0.3 };
    return [running];
  });
}

/** "Die Regierung warnt vor Überschwemmungen.": who says something that is no statement by itself. */
function whoSpeaks(p: GermanPassage, unit: Unit): Range | null {
  const verb = firstFinite(p, { from: unit.from, to: unit.to - 1 });
  if (verb < 0 || !(finiteCues.has(wordAt(p, verb)) || particleCues.has(wordAt(p, verb)))) return null;
  return openingSubject(p, unit);
}

/** Who acts in the sentence before, when it is somebody who can speak. */
function openingSubject(p: GermanPassage, unit: Unit): Range | null {
  const subject = sentenceSubject(p, unit) ?? nounPhrase(p, unit.from, unit.to - 1, true);
  return subject && !dummySubjects.has(wordAt(p, subject.from)) && maySpeak(p, subject) ? subject : null;
}

/** Whether none of the words is for something that says nothing ("die Frage"). */
export function maySpeak(p: GermanPassage, { from, to }: Range): boolean {
  for (let i = from; i <= to; i++) if (cannotSpeak(wordAt(p, i))) return false;
  return true;
}

/**
 * The main clause's verb is in the subjunctive: the first finite verb of the sentence, subordinate clauses aside. What
 * might be ("könnte") counts only right behind something reported.
 */
function inSubjunctive(p: GermanPassage, unit: Unit, adjacent: boolean): boolean {
  const range = { from: unit.from, to: unit.to - 1 };
  const first = firstFinite(p, range);
  const subordinate = opensSubordinate(p, unit);
  const opens = subordinate || inQuestion(p, first, unit);
  const verb = opens ? mainVerb(p, unit) : first;
  if (verb < 0) return opens && hasSubjunctive(p, range);
  if (!isSubjunctive(p, verb)) return false;
  return adjacent || isReported(p, verb);
}

/** "Auf die Frage, ob er komme, lachte Lee": the verb stands in a question. */
function inQuestion(p: GermanPassage, verb: number, unit: Unit): boolean {
  for (let i = verb - 1; i > unit.from; i--)
    if (isOutside(p, i) && wordAt(p, i) === ',') return wordAt(p, i + 1) === 'ob';
  return false;
}

/** "Die Zeitung berichtet vom Einsturz zweier Häuser.": a verb of saying, or words in quotation marks. */
function speaksOfSaying(p: GermanPassage, unit: Unit): boolean {
  for (let i = unit.from; i < unit.to; i++)
    if (!isOutside(p, i) || (isFiniteVerb(p, i) && finiteCues.has(wordAt(p, i)))) return true;
  return false;
}

/** Behind a subordinate clause the main clause opens with its verb. */
function mainVerb(p: GermanPassage, unit: Unit): number {
  for (let i = unit.from + 1; i < unit.to; i++) if (wordAt(p, i - 1) === ',' && isFiniteVerb(p, i)) return i;
  return -1;
}
