import { expect, test } from 'vitest';
import { whoSaid } from '../shown';

const OLD = 'said the bridge over the river was too old to be kept.';
const STAY = '“We stay here until April,”';

/** Who is shown for the last statement of a paragraph. */
const last = (lang: string, text: string) => whoSaid(lang, text).at(-1);

test.each([
  [`${STAY} said Nora Hale, 39, a waitress at the Golden Bear.`, 'Nora Hale [waitress at the Golden Bear]'],
  [`Nora Hale, 41, a well driller in Olm, ${OLD}`, 'Nora Hale [well driller in Olm]'],
  [`Nora Hale, 41, is a keen supporter of the mayor. ${STAY} Hale said.`, 'Nora Hale [keen supporter of the mayor]'],
  [`Nora Hale, 41, was tired. ${STAY} Hale said.`, 'Nora Hale'],
  [`Nora Hale, a keen walker, ${OLD}`, 'Nora Hale'],
  [`Nora Hale, a former adviser who left the party, ${OLD}`, 'Nora Hale [former adviser]'],
  [`Nora Hale, who was an adviser to the mayor, ${OLD}`, 'Nora Hale [adviser to the mayor]'],
  [`Nora Hale, who had an adviser with her, ${OLD}`, 'Nora Hale'],
  [`Nora Hale, whose lawyer was late, ${OLD}`, 'Nora Hale'],
  [`Nora Hale, through her lawyer, ${OLD}`, 'Nora Hale'],
  [`${STAY} Nora Hale, 57, told a voter passing by who was tired of it all.`, 'Nora Hale'],
  [`Nora Hale, saying the mayor was tired, left. ${STAY} Hale said.`, 'Nora Hale'],
  [`Tom Ford, a driver from Olm, Ann Lee and Ed Hale came late. ${STAY} Lee said.`, 'Ann Lee'],
  [`Nora Hale (Olm), the mayor, ${OLD}`, 'Nora Hale [mayor]'],
  [`${STAY} said Nora Hale (Olm, 1960), the mayor.`, 'Nora Hale [mayor]'],
  [`Nora Hale (Olm) and the mayor came late. ${STAY} Hale said.`, 'Nora Hale'],
  [`${STAY} said Brian Ford, a spokesman for Mrs. Hale. The bridge is old.`, 'Brian Ford [spokesman for Mrs. Hale]'],
  [
    `${STAY} said Peter Ford, Olm’s harbour director during the flood.`,
    'Peter Ford [Olm’s harbour director during the flood]',
  ],
  [`${STAY} said Peter Ford, Olm’s Office of Roads director during the flood.`, 'Peter Ford'],
])('behind a name: %s', (text, expected) => {
  expect(last('en', text)).toBe(expected);
});

test.each([
  [`Nora Hale was the nominee for the seat. ${STAY} Hale said.`, 'Nora Hale [nominee for the seat]'],
  [`Nora Hale was certainly not the first mayor to go. ${STAY} Hale said.`, 'Nora Hale'],
])('with a form of "to be": %s', (text, expected) => {
  expect(last('en', text)).toBe(expected);
});

test.each([
  [`The Red House press secretary, Josh Hale, ${OLD}`, 'Josh Hale [Red House press secretary]'],
  [`${STAY} the Red House press secretary, Josh Hale, said.`, 'Josh Hale [Red House press secretary]'],
  [`Yesterday the bank chairwoman, Nora Hale, ${OLD}`, 'Nora Hale [bank chairwoman]'],
  [`Hale’s state chairman, Ed Ford, ${OLD}`, 'Ed Ford [Hale’s state chairman]'],
  [`A school student living in Olm, Samantha Ford, ${OLD}`, 'Samantha Ford [school student living in Olm]'],
  [`Her rival called, Nora Hale ${OLD}`, 'Nora Hale'],
  [`Since her rival called, Nora Hale ${OLD}`, 'Nora Hale'],
  [`The mayor, Nora Hale and Tom Ford came. ${STAY} Ford said.`, 'Tom Ford'],
  [`Hale met her rival, the mayor, Tom Ford. ${STAY} Ford said.`, 'Tom Ford [mayor]'],
])('before a comma and a name: %s', (text, expected) => {
  expect(last('en', text)).toBe(expected);
});

test.each([
  [`In a letter to the mayor, Ann Ford ${OLD}`, 'Ann Ford'],
  [`Asked by the mayor, Ann Ford ${OLD}`, 'Ann Ford'],
  [`With the mayor Nora Hale in the hall, Ann Ford ${OLD}`, 'Ann Ford'],
  [`Although Nora Hale is not yet a candidate, Ann Ford ${OLD}`, 'Ann Ford'],
  [`Much like her husband in the spring, Ann Ford ${OLD}`, 'Ann Ford'],
  [`According to the mayor, Ann Ford, ${OLD.slice(5)}`, 'Ann Ford [mayor]'],
  [`In a letter from her lawyer, Tom Hale, she spoke of Olm. ${STAY} Hale said.`, 'Tom Hale [lawyer]'],
  [`As a former adviser, Ann Ford ${OLD}`, 'Ann Ford [former adviser]'],
  [`A former adviser, Ann Ford ${OLD}`, 'Ann Ford [former adviser]'],
])('what another phrase tells before a comma is no role: %s', (text, expected) => {
  expect(last('en', text)).toBe(expected);
});

test.each([
  [
    'de',
    'Anna Lehmann (SPD), Ministerin für Verkehr, sagte, die Brücke sei alt.',
    'Anna Lehmann [Ministerin für Verkehr]',
  ],
  ['de', 'Karl Can, der Leiter der Wartung, sagte, die Brücke sei alt.', 'Karl Can [Leiter der Wartung]'],
  ['de', 'Karl Can, ein Maurer aus Olm, sagte, die Brücke sei alt.', 'Karl Can'],
  ['de', 'Karl Can, dessen Anwalt spät kam, sagte, die Brücke sei alt.', 'Karl Can'],
  ['fr', '« Nous restons ici », a déclaré Anne Roux (PS), maire de Olm.', 'Anne Roux [maire de Olm]'],
])('%s: %s', (lang, text, expected) => {
  expect(last(lang, text)).toBe(expected);
});

test.each([
  ['de', 'Der Präsident der Olmer Union (OU) nannte dies einen „schweren Fehler“.', '(Der Präsident der Olmer Union)'],
  ['en', `People (mostly men, but some women) ${OLD}`, '(People)'],
])('%s: a description ends before brackets: %s', (lang, text, expected) => {
  expect(last(lang, text)).toBe(expected);
});
