import { expect, test } from 'vitest';
import { entriesOf, formOf } from '../../../src/summary/forms';
import { blocksOf, type Told } from './article';

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
  const blog = (...times: string[]) => [
    'What is this?',
    ...times.flatMap((time): Told[] => [['heading', `At ${time}`, time], `It was ${time}.`, 'Then more.']),
  ];
  const entered = (...times: string[]) => entriesOf(blocksOf(blog(...times))).map(({ blocks }) => [...blocks]);
  expect(entered('9:30 pm', '7:15 pm', '11:00 am')).toEqual([
    [2, 3],
    [5, 6],
    [8, 9],
  ]);
  expect(entered('11:00', '19.15 Uhr', '21:30')).toEqual([
    [8, 9],
    [5, 6],
    [2, 3],
  ]);
  expect(entered('2026-02-03T23:50:00Z', '2026-02-04T00:10:00+00:00')).toEqual([
    [5, 6],
    [2, 3],
  ]);
  expect(entered('5 min ago', '1 h ago')).toEqual([
    [2, 3],
    [5, 6],
  ]);
  expect(entriesOf(blocksOf(['Nothing', 'of the kind']))).toEqual([]);
});
