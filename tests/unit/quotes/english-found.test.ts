import { expect, test } from 'vitest';
import type { BlockKind } from '../../../src/page/block';
import { read } from './read';

test.each([
  ['Reed said she got a loan for part of her first year.', 'she got a loan for part of her first year'],
  ['Reed said they overspend on roads and on schools.', 'they overspend on roads and on schools'],
  [
    'Reed said the key to the workers’ taking the offer was the price of it.',
    'the key to the workers’ taking the offer was the price of it',
  ],
  [
    'Reed says despite being a farmer, she plans to vote for the dam.',
    'despite being a farmer, she plans to vote for the dam',
  ],
  ['Reed reiterated to Coast News that, in retrospect, the dam was a mistake.', 'in retrospect, the dam was a mistake'],
  [
    'Reed said the mill and its owner Jane Hull, AKA Red Jane, wrote a letter to the mayor.',
    'the mill and its owner Jane Hull, AKA Red Jane, wrote a letter to the mayor',
  ],
  [
    'Reed said the two differ on Olmland, the river treaty and the price of the dam.',
    'the two differ on Olmland, the river treaty and the price of the dam',
  ],
])('what is said in a clause: %s', (text, content) => {
  expect(read([text])).toMatchObject([{ kind: 'indirect', content, source: 'Reed' }]);
});

test.each([
  [
    'The dam will be closed until the river falls again, current and former officials said.',
    'current and former officials',
  ],
  ['The dam will be closed until the river falls again, papers filed on Sunday night reveal.', 'papers'],
])('the source behind the words: %s', (text, source) => {
  expect(read([text])[0]?.source).toContain(source);
});

test.each([
  ['The next day, according to Reed, Hull made further demands on the town.', 'Reed'],
  ['Since last May, according to River Watch, the guards have closed nine bridges.', 'River Watch'],
])('words before "according to" end its source at the comma: %s', (text, source) => {
  const [found] = read([text]);
  expect(found?.source).toBe(source);
  expect(found?.content).toContain(' … ');
});

test('what follows an apposition at the end is no part of the words', () => {
  expect(read(['While some ask for it, not all mills have to do so, according to Ann Reed, a miller.'])).toMatchObject([
    { content: 'While some ask for it, not all mills have to do so', source: 'Ann Reed, a miller' },
  ]);
});

test('a clause with "when" goes on behind who said it', () => {
  expect(read(['When she got inside the mill, she said, there was nobody at the wheel.'])).toMatchObject([
    { content: 'When she got inside the mill … there was nobody at the wheel' },
  ]);
});

test.each([
  'Much will depend on the early voting states that vote a week later in May.',
  'He won the coastal states that have moved to the other side for good.',
  'As an example of her skill, Reed pointed to a bridge over the river.',
  'The guard found the letter, reported it to the mayor and removed it.',
])('nothing is said: %s', (text) => {
  expect(read([text])).toEqual([]);
});

test('a headline says who says what, with or without a stop at its end', () => {
  expect(read(['Jane Reed Says She Has Already Started Writing Her Book.'])).toMatchObject([
    { content: 'She Has Already Started Writing Her Book', source: 'Jane Reed' },
  ]);
});

test('an adjective in un- stands before its noun', () => {
  expect(
    read(['She called undocumented workers from the south “the backbone of the town” on Monday.'])[0]?.content,
  ).toBe('undocumented workers from the south “the backbone of the town”');
});

test('what stands inside of a statement by the same source is no other statement', () => {
  const said =
    'the town will move away from the bridge and toward the ferry, though the guards have since confirmed they will keep the bridge';
  expect(read([`Reed said ${said}.`]).map(({ content, source }) => [content, source])).toEqual([[said, 'Reed']]);
});

test('a quotation set apart is by who it says itself, but not where it is announced', () => {
  const block: [BlockKind, string] = ['quote', '“We will go on,” Ann Hale said. “We have to do it.”'];
  const found = (announcement: string) => read([announcement, block]).map(({ content, source }) => [content, source]);
  expect(found('The mayor spoke at noon.')).toEqual([['“We will go on,” … “We have to do it.”', 'Ann Hale']]);
  expect(found('Reed wrote to the town:')).toEqual([[block[1], 'Reed']]);
});

test('a quotation set apart without a cue of its own is whole', () => {
  const block: [BlockKind, string] = ['quote', 'We will go on with it. We have to do it.'];
  expect(read(['Reed wrote to the town:', block]).map(({ content, source }) => [content, source])).toEqual([
    [block[1], 'Reed'],
  ]);
});

test('numbers are words of what is said', () => {
  expect(read(['“40,” Hale said.'])).toMatchObject([{ kind: 'direct', content: '“40,”', source: 'Hale' }]);
  expect(read(['Hale said “40” of the bridges would be closed in 2026.'])).toMatchObject([
    { kind: 'mixed', content: '“40” of the bridges would be closed in 2026', source: 'Hale' },
  ]);
});
