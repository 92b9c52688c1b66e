import { expect, test } from 'vitest';
import { findFaults } from '../../bench/summary-faults';
import { blocksOf } from '../summary/article';

const blocks = blocksOf([
  'The mayor of Brenn opened the new bridge on Friday. He called it a gift to the town.',
  'She told reporters: "The bridge is late. The bridge is dear." Nobody disagreed with her on that day.',
  'The mayor of Brenn opened the new bridge in the town on Friday.',
  'Click here for pictures of the new bridge in Brenn.',
]);
const choose = (...texts: string[]) =>
  texts.map((text) => {
    const block = blocks.find((candidate) => candidate.text.includes(text))!;
    const start = block.text.indexOf(text);
    return { block: block.id, start, end: start + text.length, text };
  });
const kinds = (...texts: string[]) => findFaults(blocks, choose(...texts), 'en').map((fault) => fault.kind);

const [opened, called] = ['The mayor of Brenn opened the new bridge on Friday.', 'He called it a gift to the town.'];

test('a pronoun needs the sentence before it', () => {
  expect(kinds(called)).toEqual(['no antecedent']);
  expect(kinds(opened, called)).toEqual([]);
});

test('a quotation is shown whole or not at all', () => {
  expect(kinds(called, 'She told reporters: "The bridge is late.')).toContain('cut quotation');
  expect(kinds('Nobody disagreed with her on that day.')).toEqual([]);
});

test('promotions and repetitions are seen', () => {
  expect(kinds('Click here for pictures of the new bridge in Brenn.')).toEqual(['not a sentence of the story']);
  expect(kinds(opened, 'The mayor of Brenn opened the new bridge in the town on Friday.')).toEqual(['said twice']);
});
