import { expect, test } from 'vitest';
import { read, said } from '../read';

const words = '“a bridge for the poor of this town.”';

test.each([
  ['She pushed for', 'She', 'pushed'],
  ['Hale is seeking', 'Hale', 'is seeking'],
  ['Hale will seek', 'Hale', 'will seek'],
  ['Hale has sought', 'Hale', 'has sought'],
  ['Hale has not sought', 'Hale', 'has not sought'],
  ['Hale left the town, seeking', 'Hale', 'seeking'],
  ['Hale pushed often for', 'Hale', 'pushed'],
  ['They never knew him; Hale pushed for', 'Hale', 'pushed'],
  ['Hale closed the “blue” gate and pushed for', 'Hale', 'pushed'],
  ['Ann Lee, a miller, pushed for', 'Ann Lee, a miller', 'pushed'],
])('%s …: who is quoted with a verb that is none of saying', (opening, source, cue) => {
  expect(read([`${opening} ${words}`])).toMatchObject([{ content: words, source, cue, code: 'verb-object' }]);
});

test.each([
  [`Hale pushed a plan for ${words}`, `a plan for ${words}`],
  [`Hale sent a memo titled ${words}`, `a memo titled ${words}`],
  [
    'Hale pushed that “a bridge for the poor of this town” was needed.',
    '“a bridge for the poor of this town” was needed',
  ],
  ['Hale pushed through “a bridge for the poor” of this old town in May.', '“a bridge for the poor” of this old town'],
])('what the verb governs is quoted with its words: %s', (text, content) => {
  expect(said(text)).toEqual([[content, 'Hale']]);
});

test('two quotations behind one verb are two statements', () => {
  expect(said('Hale praised “the poor of this town” and “the rich of the other town.”')).toEqual([
    ['“the poor of this town”', 'Hale'],
    ['“the rich of the other town.”', 'Hale'],
  ]);
});

test.each([
  [`Hale fought in ${words}`],
  [`Hale fought by ${words}`],
  [`Hale was sought by ${words}`],
  [`Hale wants ${words}`],
  [`Hale hopes for ${words}`],
  ['Hale pushed for “a new bridge.”'],
  ['Hale pushed three words “go to” her.'],
  ['The plan ends; “a bridge for the poor of this town” is needed.'],
  [`Hale, smiling at ${words.slice(0, -2)},” left.`],
])('nobody is quoted: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['Hale pushed for his song “Close the Old Bridge now.”', []],
  ['Hale pushed for his song, “Close the Old Bridge now.”', []],
  ['Hale pushed for his song “Close 3 of the 4 Old Bridges now.”', []],
  ['Hale pushed for his song “close the old bridge now.”', ['his song “close the old bridge now.”']],
  ['Hale pushed for his song “close the Old Bridge Now.”', ['his song “close the Old Bridge Now.”']],
  ['Hale pushed for his song, “The old bridge must be closed now.”', ['“The old bridge must be closed now.”']],
  ['Hale pushed for his plan, “Close the Old Bridge now.”', ['“Close the Old Bridge now.”']],
])('the name of a work is not quoted: %s', (text, contents) => {
  expect(said(text).map(([content]) => content)).toEqual(contents);
});
