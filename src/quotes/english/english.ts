import type { ClauseReading } from '../clauses';
import type { Range } from '../found';
import type { Passage, Unit } from '../passage';
import { Tag } from './lexicon';
import type { Tagged } from './phrases';
import { statementsIn } from './statements';
import { subjectBefore, verbGroupStart } from './subjects';
import { isFiniteTag, tagTokens } from './tags';
import { classesOf } from './word-classes';
import { namesWork } from './works';

/** English statements: direct, mixed and indirect, by their cues. */
export function readEnglish(passage: Passage): ClauseReading {
  const { block, tokens, language, quoted, inside, units } = passage;
  const classes = tokens.vocabulary.reading(classesOf);
  const tagged: Tagged = { block, tokens, language, quoted, inside, units, classes, tags: tagTokens(tokens, classes) };
  return {
    found: passage.units.map((unit) => statementsIn(tagged, unit)),
    subjectOf: (unit) => mainSubject(tagged, unit),
    isTitle: (_, { from, to }) => passage.inside[from] === passage.inside[to] && namesWork(passage, from, to),
  };
}

/** The subject of the sentence's first clause that has one of its own. */
function mainSubject(p: Tagged, unit: Unit): Range | null {
  for (let i = unit.from; i < Math.min(unit.to, unit.from + 60); i++) {
    if (p.inside[i]! >= 0 || !isFiniteTag(p.tags[i]!)) continue;
    const subject = subjectBefore(p, verbGroupStart(p, i, unit.from), unit.from);
    if (subject?.how !== 'subject' || p.tags[subject.from - 1] === Tag.Subordinator) continue;
    return subject;
  }
  return null;
}
