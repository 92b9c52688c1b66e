import type { ClauseReading } from '../clauses';
import { claimedBy } from '../found';
import type { Passage } from '../passage';
import { announced } from './announced';
import { reportedOn } from './continued';
import { readForms } from './forms';
import { introduced } from './introduced';
import { prepositional } from './prepositional';
import { sentenceSubject } from './subjects';
import { isTitle } from './titles';
import { verbal } from './verbal';

/** German statements, one list for each of the passage's units: direct, mixed and indirect, by their cues and moods. */
export function readGerman(plain: Passage): ClauseReading {
  const passage = readForms(plain);
  const cued = passage.units.map((unit) => {
    const named = prepositional(passage, unit);
    return named.length > 0 ? named : verbal(passage, unit);
  });
  const reported = reportedOn(passage, announced(passage, cued));
  const claimed = claimedBy({ from: 0, to: passage.tokens.count }, reported.flat());
  const found = passage.units.map((unit, i) => [...reported[i]!, ...introduced(passage, unit, claimed)]);
  return {
    found,
    subjectOf: (unit) => sentenceSubject(passage, unit),
    isTitle: (unit, quotation) => isTitle(passage, unit, quotation),
  };
}
