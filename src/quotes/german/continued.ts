import { countWords, type Found, type Range, trimContent } from '../found';
import type { Unit } from '../passage';
import { firstFinite, nounPhrase } from './clauses';
import { type GermanPassage, isSubjunctive, wordAt } from './forms';

/**
 * Reported speech goes on in the subjunctive without naming its speaker again ("Er habe …", "Die Lage sei …"): such a
 * sentence gets the source of the statement before it in the paragraph. Takes and gives one list for each unit.
 */
export function reportedOn(p: GermanPassage, found: Found[][]): Found[][] {
  let source: Range | null = null;
  let spoken = false;
  let running: Found | null = null;
  return found.map((statements, index) => {
    const unit = p.units[index]!;
    if (statements.length > 0) {
      spoken = true;
      running = null;
      source = statements.findLast((statement) => statement.source)?.source ?? source;
      return statements;
    }
    const content = inSubjunctive(p, unit) ? trimContent(p, { from: unit.from, to: unit.to - 1 }) : null;
    if (!content || (!running && countWords(p, [content]) < 5)) {
      running = null;
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

/** The noun phrase that opens the sentence before: its subject, as far as one can tell. */
const openingSubject = (p: GermanPassage, unit: Unit): Range | null =>
  p.language.prepositions.has(wordAt(p, unit.from)) ? null : nounPhrase(p, unit.from, unit.to - 1, true);

/** The main clause's verb is in the subjunctive: the first finite verb of the sentence, subordinate clauses aside. */
function inSubjunctive(p: GermanPassage, unit: Unit): boolean {
  const verb = firstFinite(p, { from: unit.from, to: unit.to - 1 });
  if (verb >= 0 && isSubjunctive(p, verb)) return true;
  if (!p.language.subordinators.has(wordAt(p, unit.from))) return false;
  for (let i = unit.from; i < unit.to; i++) if (isSubjunctive(p, i)) return true;
  return false;
}
