import type { Found, Range } from './found';
import type { Passage, Unit } from './passage';
import { namedSubject } from './uncued';

/** What a language's own grammar shows in one passage. */
export interface ClauseReading {
  /** The statements of each of the passage's units, in order. */
  found: Found[][];
  /** Who acts in a sentence without a statement: the speaker of a quotation that follows on its own. */
  subjectOf: (unit: Unit) => Range | null;
  /** Whether quoted words are the name of something rather than what somebody says. */
  isTitle: ((unit: Unit, quotation: Range) => boolean) | null;
}

/** Reads the clauses of one language; see `english/` for the first. */
export type ClauseReader = (passage: Passage) => ClauseReading;

/** For languages that have only their table: no clauses are known, and a subject only when it is a name. */
export const readNoClauses: ClauseReader = (passage) => ({
  found: passage.units.map(() => []),
  subjectOf: (unit) => namedSubject(passage, unit),
  isTitle: null,
});
