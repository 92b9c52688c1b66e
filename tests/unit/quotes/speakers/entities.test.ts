import { expect, test } from 'vitest';
import { read, shown } from '../shown';

const STAY = '“We stay here until May,”';

/** Who is shown as the speaker of each statement. */
const who = (...paragraphs: string[]) => shown('en', ...paragraphs).map((line) => line.split(':')[0]);

test.each([
  ['Chidi Okafor', 'Okafor'],
  ['Chidi Okafor', 'Chidi'],
  ['Ann Lee', 'Ms. Lee'],
  ['Luis Garza Montes', 'Mr. Garza'],
  ['Anna Maria Boyd', 'Maria Boyd'],
  ['Felipe Calderón Hinojosa', 'Felipe Calderón'],
  ['Ada Olive Corr', 'AOC'],
  ['John Marsh', 'J. Marsh'],
  ['Christopher Marsh', 'Chris Marsh'],
  ['William Marsh', 'Bill Marsh'],
  ['Elizabeth Marsh', 'Liz Marsh'],
  ['Karim al-Hadid', 'al-Hadid'],
  ['Karim al-Hadid', 'Hadid'],
  ['Karim Al-Hadid', 'Mr. Hadid'],
])('%s is also called %s', (full, short) => {
  expect(who(`${full} came late. ${STAY} ${short} said.`)).toEqual([full]);
});

test.each([
  ['Ann Marsh', 'Tom Marsh'],
  ['John Marsh', 'T. Marsh'],
  ['Christopher Marsh', 'Christina Marsh'],
  ['William Marsh', 'Bob Marsh'],
  ['Ann Lee', 'Bruce Lee'],
  ['Lee Marsh Sr.', 'Lee Marsh Jr'],
  ['Anna Maria Boyd', 'Boris Boyd'],
])('%s is not %s', (one, other) => {
  expect(who(`${one} came late. ${STAY} ${other} said.`)).toEqual([other]);
});

test.each([
  ['The Harbour Workers Union met on Monday.', 'HWU', 'Harbour Workers Union'],
  ['The Harbour Union met on Monday.', 'HU', 'Harbour Union'],
  ['The Whitfield Foundation gave the money.', 'the Foundation', 'Whitfield Foundation'],
  ['Jane Roe works for the Bank of Norland.', 'BN', 'Bank of Norland'],
])('an organisation is known by its letters and by its kind: %s', (text, short, name) => {
  const { speakers } = read('en', `${text} ${STAY} ${short} said.`);
  expect(speakers).toMatchObject([{ name, kind: 'organisation' }]);
});

test.each([
  ['the Pentagon', 'organisation'],
  ['NASA', 'organisation'],
  ['Trump University', 'organisation'],
  ['Orsolya B. Quill', 'person'],
  ['Quill Trask Jr.', 'person'],
  ['Zorvan Quill, 52', 'person'],
  ['Zorvan Quill, who owns the mill', 'person'],
  ['Mr. Quill', 'person'],
])('what stands with a name tells whether it is a person’s: %s', (name, kind) => {
  expect(read('en', `${STAY} said ${name}.`).speakers).toMatchObject([{ kind }]);
});

test('of two of one surname a title names its bearer', () => {
  expect(who(`Sen. Ann Lee and Gov. Tom Lee met. ${STAY} Gov. Lee said. “No,” Sen. Lee said.`)).toEqual([
    'Tom Lee',
    'Ann Lee',
  ]);
  expect(who(`Senator Ann Lee met Tom Lee. ${STAY} Governor Lee said.`)).toEqual(['Tom Lee']);
});

test('of two of one surname the one named last is meant, and nobody where both were named together', () => {
  const rain = 'It rained all day in the town and nobody came to see the bridge.';
  expect(who('Robert Hale came late.', rain, `Martha Hale came early. ${STAY} Hale said.`)).toEqual(['Martha Hale']);
  expect(who(`Robert Hale and Martha Hale run the mill. ${STAY} Hale said.`)).toEqual(['–']);
});

test('the fullest form of a name is shown, wherever it stands', () => {
  expect(who(`${STAY} Okafor said. Chidi Okafor came late.`)).toEqual(['Chidi Okafor']);
  expect(who(`${STAY} Chidi Okafor said. Chidi James Okafor came late.`)).toEqual(['Chidi James Okafor']);
});

test('a word in capitals before a forename is no part of the fullest form', () => {
  expect(who(`The sign read: Free Nora Hale. Nora Hale came late. ${STAY} Nora said.`)).toContain('Nora Hale');
});

test('an Arabic article is part of the name', () => {
  expect(who(`${STAY} said Mayor Karim al-Hadid.`, '“No,” al-Hadid said.')).toEqual([
    'Karim al-Hadid',
    'Karim al-Hadid',
  ]);
  expect(shown('de', '„Wir bleiben bis Mai hier“, sagte Karim el-Hadid.')).toEqual([
    'Karim el-Hadid: „Wir bleiben bis Mai hier“',
  ]);
});
