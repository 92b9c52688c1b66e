import { expect, test } from 'vitest';
import { said } from '../read';

test.each([
  ['The bridge will be closed for good, Hale said.', ['The bridge will be closed for good', 'Hale']],
  ['The bridge will be closed for good, Hale said on Tuesday.', ['The bridge will be closed for good', 'Hale']],
  [
    'The bridge will be closed for good, said Hale, a miller from Ely.',
    ['The bridge will be closed for good', 'Hale, a miller from Ely'],
  ],
  ['The bridge will be closed for good, wrote Ann Lee.', ['The bridge will be closed for good', 'Ann Lee']],
  ['The bridge, Hale said, will be closed for good.', ['The bridge … will be closed for good', 'Hale']],
  ['The bridge, Hale said on Tuesday, will be closed for good.', ['The bridge … will be closed for good', 'Hale']],
  [
    'The bridge will be closed, Hale said, and the mill will follow.',
    ['The bridge will be closed … and the mill will follow', 'Hale'],
  ],
  [
    'The bridge will be closed, Hale said, because the river has risen.',
    ['The bridge will be closed … because the river has risen', 'Hale'],
  ],
  [
    'The bridge will be closed, he added, if the river rises.',
    ['The bridge will be closed … if the river rises', 'he'],
  ],
  [
    'They stand in the way, Hale said, by asking for ever more money.',
    ['They stand in the way … by asking for ever more money', 'Hale'],
  ],
  [
    'When he came to the bridge, Hale said, there was nobody at the wheel.',
    ['When he came to the bridge … there was nobody at the wheel', 'Hale'],
  ],
  ['Not long ago, Hale said, the town had two bridges.', ['Not long ago … the town had two bridges', 'Hale']],
  [
    'The papers indicate, Hale said, that the town had paid twice.',
    ['The papers indicate … the town had paid twice', 'Hale'],
  ],
  ['The bridge will be closed, Hale announced.', ['The bridge will be closed', 'Hale']],
  ['The bridge will be closed, the paper reported.', ['The bridge will be closed', 'the paper']],
  ['The bridge will be closed, reported the Ely Post.', ['The bridge will be closed', 'the Ely Post']],
  ['The bridge will be closed, the Ely Post reported on Monday.', ['The bridge will be closed', 'the Ely Post']],
  ['The bridge will be closed, he told the Ely Post.', ['The bridge will be closed', 'he']],
  ['The bridge will be closed, he told reporters on Monday.', ['The bridge will be closed', 'he']],
])('who speaks stands behind the words or in their middle: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  ['The bridge will be closed, Hale said, as he left the hall.', ['The bridge will be closed', 'Hale']],
  ['The bridge will be closed, Hale said, before leaving the hall.', ['The bridge will be closed', 'Hale']],
  ['The bridge will be closed, he added, adding that nobody cared.', ['The bridge will be closed', 'he']],
  ['“The bridge will be closed,” said Hale, after the vote in the hall.', ['“The bridge will be closed,”', 'Hale']],
  ['“The bridge will be closed,” Hale told the Ely Post.', ['“The bridge will be closed,”', 'Hale']],
  ['“The bridge will be closed,” Hale told the Ely Post on Tuesday.', ['“The bridge will be closed,”', 'Hale']],
  ['“The bridge will be closed,” Hale told her in a letter.', ['“The bridge will be closed,”', 'Hale']],
  ['“The bridge will be closed,” Hale wrote in a letter to Reed.', ['“The bridge will be closed,”', 'Hale']],
  ['“The bridge will be closed,” Hale would say later.', ['“The bridge will be closed,”', 'Hale']],
  [
    '“The bridge will be closed,” Hale said, and “nobody will miss it,” Reed added.',
    ['“The bridge will be closed,”', 'Hale'],
    ['“nobody will miss it,”', 'Reed'],
  ],
  [
    'The bridge, “a ruin,” and the mill would be “closed at once,” Reed said.',
    ['The bridge, “a ruin,” and the mill would be “closed at once,”', 'Reed'],
  ],
  [
    '“The bridge will be closed for good,” said Hale – who runs the port – on Monday.',
    ['“The bridge will be closed for good,”', 'Hale'],
  ],
])('what the writer tells behind the speaker is not said: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  ['“The bridge,” Hale said, “will be closed for good.”', ['“The bridge,” … “will be closed for good.”', 'Hale']],
  [
    '“The bridge will be closed,” said Hale. “It is too old for the lorries.”',
    ['“The bridge will be closed,” … “It is too old for the lorries.”', 'Hale'],
  ],
  ['“No,” Hale said, shaking her head. “The bridge will be closed.”', ['“No,” … “The bridge will be closed.”', 'Hale']],
  ['“Will the bridge be closed?” Hale asked Reed.', ['“Will the bridge be closed?”', 'Hale']],
  ['“Will the bridge be closed?” asked Hale.', ['“Will the bridge be closed?”', 'Hale']],
  [
    '“The bridge will be closed,” a second guard, Ann Lee, said on Monday.',
    ['“The bridge will be closed,”', 'a second guard, Ann Lee'],
  ],
  [
    '“The bridge will be closed,” the mayor’s lawyer, Tom Hale, said on Monday.',
    ['“The bridge will be closed,”', 'the mayor’s lawyer, Tom Hale'],
  ],
  ['“The bridge will be closed,” Hale points out.', ['“The bridge will be closed,”', 'Hale']],
  ['“The bridge will be closed,” Hale quipped.', ['“The bridge will be closed,”', 'Hale']],
  ['“The bridge will be closed,” quipped Hale.', ['“The bridge will be closed,”', 'Hale']],
  ['“The bridge is closed” is a lie, Hale said.', ['“The bridge is closed” is a lie', 'Hale']],
  ['Hale told the guards: “The bridge will be closed.”', ['“The bridge will be closed.”', 'Hale']],
  [
    'Hale — who runs the port — said: “The bridge will be closed.”',
    ['“The bridge will be closed.”', 'Hale — who runs the port'],
  ],
  ['In the end, Hale said, “the bridge will be closed.”', ['In the end … “the bridge will be closed.”', 'Hale']],
  ['In the end, Hale said, “The bridge will be closed.”', ['“The bridge will be closed.”', 'Hale']],
  ['In the end, Hale said, “I will close the bridge.”', ['In the end … “I will close the bridge.”', 'Hale']],
  ['But, Hale said, “the bridge will be closed.”', ['“the bridge will be closed.”', 'Hale']],
])('quoted words and who speaks: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  ['Earlier, Hale said that the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Earlier, Hale said the bridge would be closed for good.', ['the bridge would be closed for good', 'Hale']],
  ['Two years ago, Hale said that the town had paid twice.', ['the town had paid twice', 'Hale']],
  [
    'Hale, a miller, said that the bridge would be closed for good.',
    ['the bridge would be closed for good', 'Hale, a miller'],
  ],
  [
    'The miller said the band, once a trio, wrote its songs in Ely.',
    ['the band, once a trio, wrote its songs in Ely', 'The miller'],
  ],
])('what follows is said, and not what goes before: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});

test.each([
  ['On Monday, Hale attacked the plan to close the bridge.'],
  ['Later, he pointed to the old bridge over the river.'],
  ['On Tuesday, Hale noted the price of the bridge.'],
  ['The mayor, told of the plan, left the hall.'],
  ['The bridge was closed, said it all.'],
  ['The bridge will be closed, Hale believes.'],
  ['It was said Hale would close the bridge.'],
  ['And the bridge, he said.'],
])('nothing is said: %s', (text, ...statements) => {
  expect(said(text)).toEqual(statements);
});
