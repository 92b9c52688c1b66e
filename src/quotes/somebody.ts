import { peopleWords } from '../text/languages/people';
import { TokenFlag } from '../text/tokens';
import type { Range } from './found';
import type { Passage, Unit } from './passage';
import { forenameGender } from './speakers/forenames';
import { isPeople } from './speakers/word-kinds';

/** Whether a token is a noun for a person, for several or for an organisation. */
export function tellsPeople({ tokens, language }: Passage, i: number): boolean {
  const words = peopleWords(language.code);
  const word = tokens.lower[i]!;
  const isBody = words.collectives.has(word) || words.collectives.has(word.replace(/s$/, ''));
  return words.roles.has(word) || isBody || isPeople(word, words);
}

/** Whether a noun phrase is somebody and no thing: it has a name or a noun for people. */
export function isSomebody(p: Passage, { from, to }: Range): boolean {
  const { tokens, language } = p;
  const { notNames } = peopleWords(language.code);
  for (let i = from; i <= to; i++) {
    if (tellsPeople(p, i) || language.pronouns.has(tokens.lower[i]!)) return true;
    const capital = (tokens.flags[i]! & TokenFlag.Capital) !== 0;
    if (capital && !notNames.has(tokens.lower[i]!) && !language.calendar.has(tokens.lower[i]!)) return true;
  }
  return false;
}

/** Whether a sentence tells of a person, whoever acts in it. */
export function tellsOfSomebody(p: Passage, { from, to }: Unit): boolean {
  const { tokens } = p;
  for (let i = from; i < to; i++) {
    const capital = (tokens.flags[i]! & TokenFlag.Capital) !== 0;
    if (tellsPeople(p, i) || (capital && i > from && forenameGender(tokens.lower[i]!) !== undefined)) return true;
  }
  return false;
}
