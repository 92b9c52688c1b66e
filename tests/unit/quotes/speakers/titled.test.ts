import { expect, test } from 'vitest';
import { whoSaid } from '../shown';

const STAY = '“We stay here until April,” said';
const OLD = 'said the bridge over the river was too old to be kept.';

/** Who is shown for the last statement of a paragraph. */
const last = (text: string) => whoSaid('en', text).at(-1);

test.each([
  [`${STAY} former Olm Rep. Karl Duke.`, 'Karl Duke [former Olm Rep]'],
  [`${STAY} Oliver King.`, 'Oliver King'],
  [`${STAY} Mr. Prince.`, 'Prince'],
  [`${STAY} Olm Works chief strategist Guy Ford.`, 'Guy Ford [Olm Works chief strategist]'],
  [`${STAY} Dean Ford.`, 'Dean Ford'],
  [`${STAY} co-moderator Ann Ford.`, 'Ann Ford [co-moderator]'],
  [`${STAY} Center for Justice.`, 'Center for Justice ORG'],
  [`The Justice Ministry ${OLD}`, 'Justice Ministry ORG'],
  [`The Republican National Convention ${OLD}`, 'Republican National Convention ORG'],
  [`OLM, Nor. (AP) — Republican presidential hopeful Tom Hale ${OLD}`, 'Tom Hale [Republican presidential hopeful]'],
  [`Tom Hale tells Olm News anchor Ann Ford. Ford ${OLD}`, 'Ann Ford [Olm News anchor]'],
  [`Environmental justice activist Ann Ford ${OLD}`, 'Ann Ford [Environmental justice activist]'],
  [`${STAY} Oscar-winning actress Ann Ford.`, 'Ann Ford [Oscar-winning actress]'],
  [`${STAY} head of news Ann Ford.`, 'Ann Ford [head of news]'],
  [`${STAY} his sister Ann Ford.`, 'Ann Ford [sister]'],
  [`${STAY} the former minister Dame Ann Ford.`, 'Ann Ford [former minister]'],
  [`${STAY} Prof. Dame Ann Ford.`, 'Ann Ford'],
])('what stands before a name: %s', (text, expected) => {
  expect(last(text)).toBe(expected);
});

test.each([
  [`Secretary of State John Ford ${OLD}`, 'John Ford [Secretary of State]'],
  [`Secretary of State Zorvan Kwill ${OLD}`, 'Zorvan Kwill [Secretary of State]'],
  [`Secretary of State Kwill ${OLD}`, 'Kwill [Secretary of State]'],
  [`Ann Kwill came late. Mayor of Olm Kwill ${OLD}`, 'Ann Kwill [Mayor of Olm]'],
  [`President of South Norland Zorvan Kwill ${OLD}`, 'Zorvan Kwill [President of South Norland]'],
  [`The Director of National Intelligence, Zorvan Kwill, ${OLD}`, 'Zorvan Kwill [Director of National Intelligence]'],
  [`The Minister of Foreign Affairs ${OLD}`, '(The Minister of Foreign Affairs)'],
  [`${STAY} the Mayor of Old Harbour.`, '(the Mayor of Old Harbour)'],
  [`Senator Tom Hale met Ann Ford. Senator Clara Boxer of Olm ${OLD}`, 'Clara Boxer [Senator]'],
  [`${STAY} Representative Paul T. King of Olm.`, 'Paul T. King [Representative]'],
])('what an office is of: %s', (text, expected) => {
  expect(last(text)).toBe(expected);
});

test.each([
  [`Drop in turnout hints that they have yet to rally many of the voters.`, '(Drop in turnout)'],
  [`Asked about Tom Hale, the mayor ${OLD}`, '(the mayor)'],
  [`Asked by Tom Hale, the mayor ${OLD}`, '(the mayor)'],
  [`Tom Hale, the director of roads, ${OLD}`, 'Tom Hale [director of roads]'],
  [`Olm Works, the mayor Ann Ford’s firm, is old. Ford ${OLD}`, 'Ann Ford [mayor]'],
])('whose a role is: %s', (text, expected) => {
  expect(last(text)).toBe(expected);
});

test.each([
  ['“We stay here until April,” a friend of Hale’s said.', '(a friend of Hale’s)'],
  [`${STAY} his father’s friend.`, '(his father’s friend)'],
  ['Real Olm News, which posts false stories, said “we stay here until April.”', 'Real Olm News ORG'],
  ['Ann Ford works for Olm Works, which said “we stay here until April.”', 'Olm Works'],
  ['Another fisherman who works in Olm and who was tired said “we stay here until April.”', '(Another fisherman)'],
  ['Ann Ford’s relatives, who said “we stay here until April,” left.', '(Ann Ford’s relatives)'],
  ['A clerk at the State Department who said “we stay here until April” left.', '(A clerk at the State Department)'],
  ['It was a man from Ely, a fisherman, who said “we stay here until April.”', '(a fisherman)'],
  ['Voters in Olm who said “we stay here until April” were few.', '(Voters in Olm)'],
  ['Ann Ford left. It rained. Who said “we stay here until April” was not known.', '–'],
])('who is only described: %s', (text, expected) => {
  expect(last(text)).toBe(expected);
});
