import { once } from '../../text/once';
import type { ClauseReading } from '../clauses';
import type { Passage } from '../passage';
import { mainSubject } from './announced';
import type { Tagged } from './phrases';
import { mayTell, statementsIn } from './statements';
import { tagTokens } from './tags';
import { classesIn } from './word-classes';
import { namesWork } from './works';

/** English statements: direct, mixed and indirect, by their cues. */
export function readEnglish(passage: Passage): ClauseReading {
  const { block, tokens, language, quoted, inside, units } = passage;
  const classes = tokens.vocabulary.reading(classesIn);
  const tagged = once(
    (): Tagged => ({
      block,
      tokens,
      language,
      quoted,
      inside,
      units,
      classes,
      tags: tagTokens(tokens, classes),
    }),
  );
  return {
    found: mayTell(passage, classes) ? units.map((unit) => statementsIn(tagged(), unit)) : units.map(() => []),
    subjectOf: (unit) => mainSubject(tagged(), unit),
    isTitle: (_, { from, to }) => passage.inside[from] === passage.inside[to] && namesWork(passage, from, to),
  };
}
