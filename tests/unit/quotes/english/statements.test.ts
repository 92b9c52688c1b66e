import { expect, test } from 'vitest';
import { said } from '../read';

const bridge = 'the bridge would be closed for good';
const quotation = '“The bridge will be closed for good,”';

test.each([
  [`${quotation} the judge thundered.`, quotation, 'the judge'],
  [`${quotation} the judge joked on Monday.`, quotation, 'the judge'],
  [
    '“The bridge is closed for good?” the judge smiled, before leaving.',
    '“The bridge is closed for good?”',
    'the judge',
  ],
  ['The judge shrugged: “The bridge is closed for good.”', '“The bridge is closed for good.”', 'The judge'],
  ['Hale leaned back and smiled: “The bridge is closed for good.”', '“The bridge is closed for good.”', 'Hale'],
  ['Hale smiled, “The bridge is closed for good.”', '“The bridge is closed for good.”', 'Hale'],
])('any verb may stand between a quotation and who speaks: %s', (text, content, source) => {
  expect(said(text)).toEqual([[content, source]]);
});

test('a point in time points nothing out', () => {
  const content = 'at one point the bridge had been closed for good';
  expect(said(`Hale said that ${content}.`)).toEqual([[content, 'Hale']]);
});

test.each([
  ['Hale quoted Ann Lee as saying “the bridge is closed for good.”', '“the bridge is closed for good.”', 'Ann Lee'],
  [
    'Ann Lee was quoted by the Ely Post as saying “the bridge is closed for good.”',
    '“the bridge is closed for good.”',
    'Ann Lee',
  ],
  [`The paper cited a guard as saying that ${bridge}.`, bridge, 'a guard'],
  [`The paper quoted the mayor’s own lawyer as telling the court that ${bridge}.`, bridge, 'the mayor’s own lawyer'],
])('who is quoted as saying something has said it: %s', (text, content, source) => {
  expect(said(text)).toEqual([[content, source]]);
});

test.each([
  `Hale did not say ${bridge}.`,
  `Hale didn’t say ${bridge}.`,
  `Hale was not told that ${bridge}.`,
  `It was said that ${bridge}.`,
  'The “blue rule” ended on Monday.',
  'In her column, “The bridge must go,” the miller from Ely seems to be doing the same.',
  'Hale said “no.”',
  'Hale said it.',
  'Hale discussed the bridge.',
  'Hale announced a bridge.',
  'Hale called the bridge a gift to the rich men of Ely.',
  'Hale replied the bridge was old and weak.',
  `Hale thinks that ${bridge}.`,
  'Hale hopes to close “the most costly bridge of the county.”',
])('nobody is said to have said it: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['Unless it rains, Hale said,', 'the bridge will be closed for good', 'Unless it rains … '],
  ['Unless it rains, Hale said', bridge, 'Unless it rains … '],
  ['After lunch, Hale said', bridge, ''],
  ['If it rains Hale said', bridge, ''],
])('a condition before the speaker is part of what is said, a time is not: %s', (opening, content, front) => {
  expect(said(`${opening} ${content}.`)).toEqual([[front + content, 'Hale']]);
});

test.each([
  [`Guards were asked whether ${bridge}.`, `whether ${bridge}`, null],
  ['Hale was asked to leave the bridge at once.', 'to leave the bridge at once', null],
  [`The guards have told the mayor that ${bridge}.`, bridge, 'The guards'],
  [`The guards were being told that ${bridge}.`, bridge, null],
  [`The guards had been told by Ann Lee that ${bridge}.`, bridge, 'Ann Lee'],
])('whoever is told or asked does not speak: %s', (text, content, source) => {
  expect(said(text)).toEqual([[content, source]]);
});

test.each([
  [
    'Hale, whom Ann Lee described as “a friend of the rich men,” left.',
    'whom … “a friend of the rich men,”',
    'Ann Lee',
  ],
  ['The plan, which he calls “a gift to the rich men,” was dropped.', 'which … “a gift to the rich men,”', 'he'],
  ['A plan that Hale said would close the bridge for good was dropped.', 'would close the bridge for good', 'Hale'],
  [
    'The bridge, which Hale said would be closed for good in May, was full.',
    'which … would be closed for good in May',
    'Hale',
  ],
  ['The town has a bridge Ann Lee said could be closed for good in May.', 'could be closed for good in May', 'Ann Lee'],
  ['They saw a lorry the guard said had crossed the bridge at night.', 'had crossed the bridge at night', 'the guard'],
  [
    'The man who Hale said had closed the bridge for good left the town.',
    'who … had closed the bridge for good',
    'Hale',
  ],
  [
    'It was a plan that Hale said would hurt the port and that the town would drop.',
    'would hurt the port and that the town would drop',
    'Hale',
  ],
])(
  'a relative clause says what somebody said, and ends before the verb of the sentence: %s',
  (text, content, source) => {
    expect(said(text)).toEqual([[content, source]]);
  },
);

test.each([
  [
    'Voters who said the fare was too high for the town were few on Monday.',
    'the fare was too high for the town',
    'Voters who',
  ],
  [`A letter that said ${bridge} came on Monday.`, bridge, 'A letter that'],
  [`Those who said that ${bridge} had left the town.`, bridge, 'Those who'],
])('words without a comma end before the verb of those who say them: %s', (text, content, source) => {
  expect(said(text)).toEqual([[content, source]]);
});

test.each([
  [
    'Hale said “no” voters would follow him to the other side of the river.',
    '“no” voters would follow him to the other side of the river',
  ],
  ['Hale said “the bridge” would be closed for good in May.', '“the bridge” would be closed for good in May'],
  ['Hale said “close the bridge for good” on Monday.', '“close the bridge for good”'],
  ['Hale said: “Close the bridge for good” and left the room.', '“Close the bridge for good”'],
  ['Hale called it “a gift to the rich” and left the room.', 'it “a gift to the rich”'],
  ['Hale called it “a gift to the rich” because it cost so much.', 'it “a gift to the rich”'],
  ['Hale called the bridge “a gift” “to the rich men of Ely.”', 'the bridge “a gift” “to the rich men of Ely.”'],
  ['Hale told the paper “the bridge is closed for good” in an interview.', '“the bridge is closed for good”'],
  ['Hale said he “would never close” the bridge or the mill.', 'he “would never close” the bridge or the mill'],
  ['Hale said, “Close it now.”', '“Close it now.”'],
  ['Hale announced a plan to close the bridge for good.', 'a plan to close the bridge for good'],
  ['Hale called for “a bridge for the poor of this town.”', '“a bridge for the poor of this town.”'],
  ['Hale warned of a flood that would close the bridge for good.', 'a flood that would close the bridge for good'],
  ['Hale asked why the bridge had been closed for good.', 'why the bridge had been closed for good'],
  [`Hale asked if ${bridge}.`, `if ${bridge}`],
  [`Hale wondered whether ${bridge}.`, `whether ${bridge}`],
  [`Hale vowed that ${bridge}.`, bridge],
  ['Hale replied that the bridge was old and weak.', 'the bridge was old and weak'],
  [`Hale told Reed ${bridge}.`, bridge],
  [`Hale told the paper on Monday ${bridge}.`, bridge],
  [`Hale told reporters in Ely, Ohio, that ${bridge}.`, bridge],
  ['Hale urged the town to close the bridge for good.', 'the town to close the bridge for good'],
  ['Hale warned the guards not to close the bridge for good.', 'not to close the bridge for good'],
  ['Hale assured the guards that the bridge would never be closed.', 'the bridge would never be closed'],
])('what stands behind the verb, as far as it is said: %s', (text, content) => {
  expect(said(text)).toEqual([[content, 'Hale']]);
});

test.each([
  ['Noting that the bridge was old and weak, Ann Lee left the room.', 'the bridge was old and weak'],
  ['Having said that the bridge was old and weak, Ann Lee left the room.', 'the bridge was old and weak'],
  ['While admitting that the bridge was old and weak, Ann Lee kept it open.', 'the bridge was old and weak'],
  ['Calling the bridge “a gift to the rich,” Ann Lee left the room.', 'the bridge “a gift to the rich,”'],
  ['Saying “the bridge is old and weak,” Ann Lee closed it.', '“the bridge is old and weak,”'],
])('a clause before the main one has its subject: %s', (text, content) => {
  expect(said(text)).toEqual([[content, 'Ann Lee']]);
});

test.each([
  ['Hale said the bridge was old and weak, adding that the mill would follow.', 'the bridge was old and weak'],
  ['“The bridge is old and weak,” Hale said, adding that the mill would follow.', '“The bridge is old and weak,”'],
  ['“The bridge is old and weak,” said Hale, and added that the mill would follow.', '“The bridge is old and weak,”'],
])('a second verb goes on with who speaks already: %s', (text, first) => {
  expect(said(text)).toEqual([
    [first, 'Hale'],
    ['the mill would follow', 'Hale'],
  ]);
});

test.each([
  ['It was a plan that Hale said would fail because the town was poor.', 'would fail because the town was poor'],
  ['It was a plan that Hale said would fail and the port would win.', 'would fail and the port would win'],
  ['It was a plan that Hale said would fail a port that was poor.', 'would fail a port that was poor'],
])('a clause inside what is said does not end it: %s', (text, content) => {
  expect(said(text)).toEqual([[content, 'Hale']]);
});
