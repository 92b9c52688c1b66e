import { expect, test } from 'vitest';
import { whoSaid } from '../shown';

/** Who is shown for the last statement of a paragraph. */
const last = (text: string, lang = 'en') => whoSaid(lang, text.replaceAll('PAY', 'would pay for the bridge')).at(-1);
const STAY = '“We stay here until April,”';

test.each([
  ['The Hale Foundation said it PAY.', 'the foundation', 'Hale Foundation ORG'],
  ['The Hale Foundation said it PAY.', 'a foundation', '(a foundation)'],
  ['The Hale Foundation said it PAY.', 'the Ford foundation', 'Ford foundation ORG'],
  ['The Hale Foundation said it PAY. The union was tired.', 'the union', '(the union)'],
  [
    'The Hale Foundation said it PAY. Then the port union said no to that plan.',
    'the foundation',
    'Hale Foundation ORG',
  ],
  ['The port union said it PAY.', 'the union', '(The port union)'],
  ['The port union said it PAY.', 'the company', '(the company)'],
  ['The Olm Post said it PAY.', 'the newspaper', 'Olm Post ORG'],
  [
    `The Hale Foundation said it PAY. ${'The rain fell on the town all day and nobody came. '.repeat(50)}`,
    'the foundation',
    '(the foundation)',
  ],
])('an organisation that spoke: %s “…,” %s said', (text, source, expected) => {
  expect(last(`${text} ${STAY} ${source} said.`)).toBe(expected);
});

test.each([
  ['State officials said they PAY.', '(State officials)'],
  ['State officials said they PAY. Tom Hale left.', '(State officials)'],
  ['Tom Hale and Ann Ford said they PAY.', 'Tom Hale'],
  ['Tom Hale said he PAY.', '–'],
  ['A man said he PAY.', '–'],
  [`State officials said they PAY. ${'The rain fell on the town all day and nobody came. '.repeat(50)}`, '–'],
])('"they" are those who spoke last: %s', (text, expected) => {
  expect(last(`${text} ${STAY} they said.`)).toBe(expected);
});

test.each([
  ['The port union said it PAY.', '(The port union)'],
  ['The port union said it PAY. Its chairman, Tom Hale, left.', '(The port union)'],
  ['Tom Hale said he PAY.', '–'],
])('"it" is the organisation that spoke last: %s', (text, expected) => {
  expect(last(`${text} ${STAY} it said.`)).toBe(expected);
});

test.each([
  ['State officials said they PAY.', '–'],
  ['The candidate said he PAY.', '(The candidate)'],
  ['Tom Hale came late. “Tom Hale is a liar,” Ed Ford said.', 'Ed Ford'],
])('"he" is one: %s', (text, expected) => {
  expect(last(`${text} ${STAY} he said.`)).toBe(expected);
});

test('who is named in the words does not speak them', () => {
  expect(last('Tom Hale met Ed Ford. “Tom Hale is a liar,” he said.')).toBe('Ed Ford');
});

test.each([
  ['Tom Hale came late to the hall. The candidate said he PAY.', 'Tom Hale'],
  ['Tom Hale met Ed Ford in the hall. The candidate said he PAY.', '(The candidate)'],
  ['Nora Hale, a teacher, left. Tom Hale came late to the hall. The candidate said he PAY.', '(The candidate)'],
  ['President Tom Hale came late. A president said he PAY.', '(A president)'],
  ['One of the authors of the report, Ann Ford, said they PAY.', 'Ann Ford'],
  ['Tom Hale came late. Another said he PAY.', '(Another)'],
  ['But the mayor said he PAY.', '(the mayor)'],
  ['State officials left. Those in the hall said they PAY.', '(Those in the hall)'],
  ['Those around Hale said they PAY.', '(Those around Hale)'],
  ['Some in Olm said they PAY.', '(Some in Olm)'],
  ['Many of those in the hall said they PAY.', '(Many of those in the hall)'],
])('who is described: %s', (text, expected) => {
  expect(last(text)).toBe(expected);
});

test.each([
  ['de', 'Karl Roth kam spät. „Wir bleiben hier“, sagte der Bürgermeister.', 'Karl Roth'],
  ['de', 'Karl Roth traf Jan Weber. „Wir bleiben hier“, sagte der Bürgermeister.', '(der Bürgermeister)'],
  ['de', 'Der Bürgermeister kam. „Wir bleiben hier“, sagte er.', '(Der Bürgermeister)'],
  ['es', 'Pero esta vecina dijo: «Nos quedamos aquí».', '(esta vecina)'],
  ['fr', 'Le ministre Marc Roux est venu. « Nous restons ici », a déclaré le ministre.', 'Marc Roux [ministre]'],
  ['fr', 'Marc Roux est venu. « Nous restons ici », a déclaré le ministre.', '(le ministre)'],
])('%s: who is described: %s', (lang, text, expected) => {
  expect(last(text, lang)).toBe(expected);
});
