import { expect, test } from 'vitest';
import { entriesOf, formOf } from '../../../src/summary/forms';
import { blocksOf } from './article';

test('a story in which people ask questions is no interview', () => {
  const story = [
    '"Who pays for it?"',
    'The council does.',
    '"And who decides?"',
    'The mayor.',
    '"Why now?"',
    'The storm.',
  ];
  expect(formOf(blocksOf(story), null).kind).toBeNull();
});

test('a countdown is a list too, and years in titles are not', () => {
  const titles = (list: string[]) => blocksOf(list.flatMap((t) => [['heading', t] as ['heading', string], 'Text.']));
  expect(formOf(titles(['3. Rook', '2. Wren', '1. Heron']), null).kind).toBe('listicle');
  expect(formOf(titles(['2019 flood', '1954 storm', 'Now']), null).kind).toBeNull();
});

test('as many titles as the headline announces are its items', () => {
  const blocks = blocksOf([
    ['heading', 'Rook'],
    'a',
    ['heading', 'Wren'],
    'b',
    ['heading', 'Heron'],
    'c',
    ['heading', 'Kite'],
    'd',
  ]);
  expect(formOf(blocks, 'The 4 birds to see').points.map((block) => block.text)).toEqual([
    'Rook',
    'Wren',
    'Heron',
    'Kite',
  ]);
  expect(formOf(blocks, 'Birds to see').kind).toBeNull();
});

test('entries are cut at times, latest first whichever way the page runs', () => {
  const down = entriesOf(blocksOf(['9:30 pm', 'Third.', '7:15 pm', 'Second.', '11:00 am', 'First.']));
  expect(down.map((entry) => entry.minutes)).toEqual([1290, 1155, 660]);
  const up = entriesOf(blocksOf(['11:00', 'First.', '19:15', 'Second.', '21:30', 'Third.']));
  expect(up.map((entry) => entry.minutes)).toEqual([1290, 1155, 660]);
});
