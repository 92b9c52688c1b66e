import { expect, test } from 'vitest';
import { whoSaid } from '../shown';

/** Who is shown for the last statement of paragraphs that "|" parts. */
const last = (lang: string, text: string) => whoSaid(lang, ...text.split('|')).at(-1);
const she = (text: string) => last('en', `${text} “We stay here until April,” she said.`);
const he = (text: string) => last('en', `${text} “We stay here until April,” he said.`);

test.each([
  ['Nora Hale met Ann Ford in the hall.', 'Nora Hale'],
  ['Nora Hale’s plan pleased Ann Ford.', 'Ann Ford'],
  ['Ann Ford liked Nora Hale’s plan.', 'Ann Ford'],
  ['With Nora Hale in the hall, Ann Ford spoke first.', 'Ann Ford'],
  ['Nora Hale came with Ann Ford to the hall.', 'Nora Hale'],
  ['Ann Ford came late, and Nora Hale left.', 'Ann Ford'],
  ['Nora Hale came late. Ann Ford had left.', 'Ann Ford'],
  ['Nora Hale came late.|It rained all day in the town.|Ann Ford had left.', 'Ann Ford'],
  ['Nora Hale said that Ann Ford was late and would not be there.', 'Nora Hale'],
  ['Nora Hale left when Ann Ford came.', '–'],
])('the subject is whom the text is about: %s', (text, expected) => {
  expect(she(text)).toBe(expected);
});

test.each([
  ['Olm Works paid Tom Hale for the bridge.', 'Tom Hale'],
  ['Olm Works is old. Tom Hale runs it.', 'Tom Hale'],
  ['Tom Hale was asked by Ed Ford whether he would stay.', 'Tom Hale'],
  ['Two fishermen waited in the hall. Tom Hale came late.', 'Tom Hale'],
  ['The fishermen waited in the hall.', '–'],
  ['Tom Hale is a teacher. A teacher called Ed Ford came.', 'Ed Ford'],
  ['Quill Zorvan came late. Nora Hale waited for him.', 'Quill Zorvan'],
  ['Nora Hale came late. A fisherman waited for her.', '(A fisherman)'],
  ['A fisherman waited in the hall. Nora Hale came late.', '(A fisherman)'],
  ['Nora Hale came late. The fisherman waited for her in the hall.', '(The fisherman)'],
])('"he" is somebody who may be one: %s', (text, expected) => {
  expect(he(text)).toBe(expected);
});

test.each([
  ['Tom Hale came late.|He had lost his keys, and Ed Ford had none.', 'Tom Hale'],
  ['Tom Hale met Ed Ford. His car was old.', 'Tom Hale'],
  ['Tom Hale came late. Later Ed Ford of Olm met Jan Lee in the hall.', 'Ed Ford'],
  ['Tom Hale Wins the Old Race|Ed Ford left.', 'Ed Ford'],
  ['Ed Ford left.|Tom Hale Wins the Old Race|', 'Ed Ford'],
  ['Tom Hale worked in Olm as a fisherman.', 'Tom Hale'],
  ['Tom Hale, 40, a fisherman, came late.', 'Tom Hale [fisherman]'],
  ['Tom Hale met Ed Ford of Olm. Ford left.', 'Ed Ford'],
  ['Ed Ford came late. Tom Hale, who knows Ford, left.', 'Tom Hale'],
  ['Mayor Ed Ford came late. The mayor met Tom Hale.', 'Ed Ford [Mayor]'],
  ['Mayor Ed Ford came late. It rained. Tom Hale left. The mayor was tired.', 'Ed Ford [Mayor]'],
  ['Tom Hale came late. “Ed Ford is old. He knows it,” Hale said.', 'Tom Hale'],
  ['“We leave in May,” Tom Hale’s brother Ed Ford said.', 'Ed Ford [Tom Hale’s brother]'],
  ['“We leave in May,” Tom Hale told Ed Ford.', 'Tom Hale'],
])('pronouns and descriptions tell whom the text is about, too: %s', (text, expected) => {
  expect(he(text)).toBe(expected);
});

test('what pronouns tell of a name holds for all of the article', () => {
  const told = 'Quill Zorvan came late. He had lost his keys and was tired of it.';
  expect(she(`${told} Nora Hale waited for Quill Zorvan.`)).toBe('Nora Hale');
  const both =
    'Kim Hale came late. He was tired. He had lost it. Ann Lee met Kim Hale. “Yes,” she said. “No,” he said.';
  expect(whoSaid('en', both)).toEqual(['Ann Lee', 'Kim Hale']);
  expect(last('en', `Quill Zorvan met Ann Ford. “We stay here until April,” she said. ${told}`)).toBe('Ann Ford');
});

test.each([
  ['Tom Hale, the mayor, came late. Ed Ford had left.', 'the mayor', 'Tom Hale [mayor]'],
  ['Tom Hale is a teacher. Ed Ford had left.', 'the teacher', 'Tom Hale [teacher]'],
  ['A teacher came late. Tom Hale had left.', 'the teacher', '(A teacher)'],
  ['A former teacher, Tom Hale came late.', 'the teacher', 'Tom Hale [former teacher]'],
  ['The mayor of Olm, Tom Hale, left. Mayor Ed Ford of Ely came.', 'the mayor of Ely', 'Ed Ford [Mayor]'],
  ['Tom Hale, the deputy mayor, came late.', 'the mayor', '(the mayor)'],
  ['Tom Hale, the deputy mayor, met Mayor Ed Ford.', 'the mayor', 'Ed Ford [Mayor]'],
  ['Mayor Ed Ford met Tom Hale, the deputy mayor.', 'the deputy mayor', 'Tom Hale [deputy mayor]'],
  ['Tom Hale, the deputy harbour mayor, came late. Ed Ford, the mayor, left.', 'the mayor', 'Ed Ford [mayor]'],
  ['Tom Hale, an assistant professor, came late.', 'the professor', 'Tom Hale [assistant professor]'],
  ['Tom Hale, the attorney general, came late.', 'the attorney', '(the attorney)'],
  ['Tom Hale, the attorney general, came late.', 'the attorney general', 'Tom Hale [attorney general]'],
  ['Senator Tom Hale came late. Congressman Ed Ford had left.', 'the senator', 'Tom Hale [Senator]'],
  ['Senator Tom Hale came late. Congressman Ed Ford had left.', 'the representative', 'Ed Ford [Congressman]'],
  ['Tom Hale, a spokesman for the port, came late.', 'the spokesperson', 'Tom Hale [spokesman for the port]'],
  ['Tom Hale, the co-chair of the union, came late.', 'the chairman', 'Tom Hale [co-chair of the union]'],
  ['President Tom Hale met President Ed Ford of Norland.', 'the Norlandic president', 'Tom Hale [President]'],
  ['Tom Hale, a lawyer, came late.', 'his lawyer', '(his lawyer)'],
  ['Ann Ford met her lawyer, Tom Hale. Ann Ford was tired.', 'her lawyer', 'Tom Hale [lawyer]'],
])('%s “…,” %s said', (text, description, expected) => {
  expect(last('en', `${text} “We stay here until April,” ${description} said.`)).toBe(expected);
});

test.each([
  ['the tall, thin man', '(the tall, thin man)'],
  ['the liberal wing', '(the liberal wing)'],
  ['the official newspaper', '(the official newspaper)'],
  ['some who love Olm', '(some)'],
  ['an officer, who asked not to be named,', '(an officer)'],
  ['a friend of Nora Hale who asked not to be named', '(a friend of Nora Hale)'],
  ['a lawyer for Nora Hale', '(a lawyer for Nora Hale)'],
  ['the Norlandic state attorney general', '(the Norlandic state attorney general)'],
])('a description is shown without what is told behind it: %s', (description, expected) => {
  expect(last('en', `It rained all day. “We stay here until April,” ${description} said.`)).toBe(expected);
});

test.each([
  ['le maire de Nice', '(le maire de Nice)'],
  ['le maire de Lyon', 'Marc Roux [maire de Lyon]'],
  ['le maire', 'Marc Roux [maire de Lyon]'],
])('French: %s', (description, expected) => {
  expect(last('fr', `Marc Roux, maire de Lyon, est venu tard. « Nous restons ici », a déclaré ${description}.`)).toBe(
    expected,
  );
});

test.each([
  ['The Hale campaign', 'Hale campaign ORG'],
  ['Tom Hale’s campaign', 'Tom Hale’s campaign ORG'],
  ['The campaign', '(The campaign)'],
])('%s said', (source, expected) => {
  expect(last('en', `${source} said the bridge over the river was too old to be kept.`)).toBe(expected);
});
