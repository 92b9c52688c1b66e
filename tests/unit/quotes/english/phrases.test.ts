import { expect, test } from 'vitest';
import { said } from '../read';

test.each([
  [
    'A spokesman for the mayor of Ely said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'A spokesman for the mayor of Ely'],
  ],
  [
    'In her letter Ann Lee said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Ann Lee'],
  ],
  [
    'Ann Lee and Tom Hale said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Ann Lee and Tom Hale'],
  ],
  [
    'He and Ann Lee said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'He and Ann Lee'],
  ],
  [
    'She and her husband said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'She and her husband'],
  ],
  [
    'Current and former officials said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Current and former officials'],
  ],
  [
    'All the guards said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'All the guards'],
  ],
  [
    'Both his lawyers said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Both his lawyers'],
  ],
  [
    'The town’s mayor said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'The town’s mayor'],
  ],
  [
    'Olm’s oldest miller said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Olm’s oldest miller'],
  ],
  [
    'The retired judge said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'The retired judge'],
  ],
  [
    'Leading millers said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Leading millers'],
  ],
  [
    'Rep. Ann Lee (R-Utah) said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Rep. Ann Lee (R-Utah)'],
  ],
  [
    'People familiar with the plan said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'People familiar with the plan'],
  ],
  [
    'One of the mayor’s lawyers said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'One of the mayor’s lawyers'],
  ],
  [
    'An official involved in the talks said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'An official involved in the talks'],
  ],
  [
    'Several people briefed on the plan said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Several people briefed on the plan'],
  ],
  [
    'Those close to him said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Those close to him'],
  ],
  [
    'Those around her said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Those around her'],
  ],
  [
    'A friend of his said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'A friend of his'],
  ],
  [
    'Officials from Ely to Olm said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Officials from Ely to Olm'],
  ],
  [
    'The two guards said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'The two guards'],
  ],
  [
    'Monday’s paper said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Monday’s paper'],
  ],
  [
    'The mayor of Ely, Olmland, said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'The mayor of Ely, Olmland'],
  ],
  [
    'Experts on bridges at the school said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Experts on bridges at the school'],
  ],
  ['A woman on the bridge said it would be closed for good.', ['it would be closed for good', 'A woman on the bridge']],
  [
    'The 52-year-old mayor said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'The 52-year-old mayor'],
  ],
  [
    'The guards’ old lawyer said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'The guards’ old lawyer'],
  ],
  [
    "The Hales' two sons said the bridge would be closed for good.",
    ['the bridge would be closed for good', "The Hales' two sons"],
  ],
  [
    'Olm Mills’ 2025 report said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Olm Mills’ 2025 report'],
  ],
  [
    'U.S. officials said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'U.S. officials'],
  ],
])('who speaks before the verb: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  [
    'Hale bought the mill and Ann Lee said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Ann Lee'],
  ],
  [
    'Hale met Reed on Monday and the mayor said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'the mayor'],
  ],
  [
    'Hale stayed but the mayor said the bridge would be closed for good.',
    ['the bridge would be closed for good', 'the mayor'],
  ],
])('another clause before the speaker is none of his: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  ['Neither Hale nor Reed said the bridge would be closed for good.'],
  ['Nobody in Ely said the bridge would be closed for good.'],
  ['No guard of the bridge said the bridge would be closed for good.'],
])('nobody has said it: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  [
    '“The bridge is closed for good,” said the “loose cannon” of the town.',
    ['“The bridge is closed for good,”', 'the “loose cannon” of the town'],
  ],
  ['“The bridge is closed for good,” said Ann Lee on Monday.', ['“The bridge is closed for good,”', 'Ann Lee']],
  ['“The bridge is closed for good,” said Ann Lee last week.', ['“The bridge is closed for good,”', 'Ann Lee']],
  ['“The bridge is closed for good,” said the mayor this morning.', ['“The bridge is closed for good,”', 'the mayor']],
  [
    '“The bridge is closed for good,” said Rep. Ann Lee (R-Utah) on Monday.',
    ['“The bridge is closed for good,”', 'Rep. Ann Lee (R-Utah)'],
  ],
  [
    '“The bridge is closed for good,” said Ann Lee and Tom Hale.',
    ['“The bridge is closed for good,”', 'Ann Lee and Tom Hale'],
  ],
  ['“The bridge is closed for good,” said Ann Lee but not Tom Hale.', ['“The bridge is closed for good,”', 'Ann Lee']],
  [
    '“The bridge is closed for good,” said a spokesman for the mayor of Ely.',
    ['“The bridge is closed for good,”', 'a spokesman for the mayor of Ely'],
  ],
  ['“The bridge is closed for good,” said one of them.', ['“The bridge is closed for good,”', 'one of them']],
  [
    '“The bridge is closed for good,” said some of the guards.',
    ['“The bridge is closed for good,”', 'some of the guards'],
  ],
  [
    '“The bridge is closed for good,” said a visibly shaken mayor.',
    ['“The bridge is closed for good,”', 'a visibly shaken mayor'],
  ],
  [
    '“The bridge is closed for good,” said the mayor’s lawyer.',
    ['“The bridge is closed for good,”', 'the mayor’s lawyer'],
  ],
  [
    '“The bridge is closed for good,” said the guards’ lawyer.',
    ['“The bridge is closed for good,”', 'the guards’ lawyer'],
  ],
  [
    '“The bridge is closed for good,” said the retired judge Ann Lee.',
    ['“The bridge is closed for good,”', 'the retired judge Ann Lee'],
  ],
  ['“The bridge is closed for good,” said she.', ['“The bridge is closed for good,”', 'she']],
  ['“The bridge is closed for good,” said all the guards.', ['“The bridge is closed for good,”', 'all the guards']],
  [
    '“The bridge is closed for good,” said two of the men who built it.',
    ['“The bridge is closed for good,”', 'two of the men'],
  ],
  ['“The bridge is closed for good,” said a man walking by.', ['“The bridge is closed for good,”', 'a man']],
  ['“The bridge is closed for good,” said Ann Lee, 52.', ['“The bridge is closed for good,”', 'Ann Lee, 52']],
  ['“The bridge is closed for good,” said Ann Lee in Ely.', ['“The bridge is closed for good,”', 'Ann Lee']],
  [
    '“The bridge is closed for good,” said Ann Lee of the Ely Bridge Watch, a group of millers.',
    ['“The bridge is closed for good,”', 'Ann Lee of the Ely Bridge Watch, a group of millers'],
  ],
  [
    '“The bridge is closed for good,” said the group’s head, Ann Lee.',
    ['“The bridge is closed for good,”', 'the group’s head, Ann Lee'],
  ],
  [
    '“The bridge is closed for good,” said Ann Lee after she left the hall.',
    ['“The bridge is closed for good,”', 'Ann Lee'],
  ],
])('who speaks behind the verb: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});
