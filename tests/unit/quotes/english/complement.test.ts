import { expect, test } from 'vitest';
import { said } from '../read';

test.each([
  ['Hale said the man she met in Ely would buy the mill.', ['the man she met in Ely would buy the mill', 'Hale']],
  ['Hale said at least two men had seen the lorry.', ['at least two men had seen the lorry', 'Hale']],
  ['Hale said more than forty men had seen the lorry.', ['more than forty men had seen the lorry', 'Hale']],
  ['Hale said about 40 men had seen the lorry.', ['about 40 men had seen the lorry', 'Hale']],
  ['Hale said nearly 40 men had seen the lorry.', ['nearly 40 men had seen the lorry', 'Hale']],
  ['Hale said almost every man had seen the lorry.', ['almost every man had seen the lorry', 'Hale']],
  ['Hale said just two men had seen the lorry.', ['just two men had seen the lorry', 'Hale']],
  ['Hale said only the guards had seen the lorry.', ['only the guards had seen the lorry', 'Hale']],
  ['Hale said even the guards had seen the lorry.', ['even the guards had seen the lorry', 'Hale']],
  ['Hale said if it rains the bridge would be closed.', ['if it rains the bridge would be closed', 'Hale']],
  ['Hale said although it rained the bridge would be open.', ['although it rained the bridge would be open', 'Hale']],
  ['Hale said despite the rain, the bridge would be open.', ['despite the rain, the bridge would be open', 'Hale']],
  [
    'Hale said because of the rain, the bridge would be shut.',
    ['because of the rain, the bridge would be shut', 'Hale'],
  ],
  ['Hale said closing the bridge would hurt the town.', ['closing the bridge would hurt the town', 'Hale']],
  ['Hale said having closed the bridge would help the town.', ['having closed the bridge would help the town', 'Hale']],
  ['Hale said the bridge (built in 1910) would be closed.', ['the bridge (built in 1910) would be closed', 'Hale']],
  [
    'Hale said the bridge — the oldest in Ely — would be closed.',
    ['the bridge — the oldest in Ely — would be closed', 'Hale'],
  ],
  ['Hale said the bridge, which he built, would be closed.', ['the bridge, which he built, would be closed', 'Hale']],
  ['Hale said people who cross it would pay for it.', ['people who cross it would pay for it', 'Hale']],
  [
    'Hale said that, in May, the bridge would be closed for good.',
    ['in May, the bridge would be closed for good', 'Hale'],
  ],
  ['Hale said, that the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
])('what is said begins with its first word: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  ['Hale told the “Today” show that the bridge would be closed.', ['the bridge would be closed', 'Hale']],
  ['Hale said on “Meet the Town” that the bridge would be closed.', ['the bridge would be closed', 'Hale']],
  [
    'Hale said in Ely, Ohio, that the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Hale'],
  ],
  [
    'Hale said on Monday in a speech to the guards that the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Hale'],
  ],
  ['Hale said Tuesday that the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale said Tuesday the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale said Tuesday’s vote on the bridge was lost.', ['Tuesday’s vote on the bridge was lost', 'Hale']],
  ['Hale said last week’s vote on the bridge was lost.', ['last week’s vote on the bridge was lost', 'Hale']],
  ['Hale said that’s not the case here in Ely.', ['that’s not the case here in Ely', 'Hale']],
  ['Hale said late Tuesday the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale said in May 2012 the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale said in a letter the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale said again the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale said bluntly that the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale said here that the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale pointed out that the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale pointed out the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale wrote on Monday, “The bridge is closed for good.”', ['“The bridge is closed for good.”', 'Hale']],
  ['Hale warned Reed that the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale promised the guards that the bridge would be safe.', ['the bridge would be safe', 'Hale']],
  ['Hale advised the guards that the bridge would be safe.', ['the bridge would be safe', 'Hale']],
])('where, when and to whom it is said is not said: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  ['Hale asked Reed to close the bridge for good.', ['Reed to close the bridge for good', 'Hale']],
  ['Hale asked the guards not to close the bridge for good.', ['the guards not to close the bridge for good', 'Hale']],
  ['Hale asked that the bridge be closed for good.', ['the bridge be closed for good', 'Hale']],
  ['Hale told her to leave the bridge at once.', ['to leave the bridge at once', 'Hale']],
  ['Hale warned the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Hale warned against closing the bridge for good.', ['closing the bridge for good', 'Hale']],
  ['Hale complained about the price of the new bridge.', ['the price of the new bridge', 'Hale']],
])('what is asked for or told of: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  ['Hale reported it to the mayor and left.'],
  ['Hale wrote “The Bridge” in May.'],
  ['Hale wrote “The Old Bridge of Ely” in May.'],
  ['Hale announced that night a bridge.'],
  ['Hale spoke of a plan that the town made.'],
])('nothing is said: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});
