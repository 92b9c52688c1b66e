import { expect, test } from 'vitest';
import { read, said } from '../read';

const words = 'Bridge ‘a Gift to the Rich’ of This Town';

test.each([
  ['Hale'],
  ['Tom Hale'],
  ['Mayor Hale'],
  ['Port Director Ann Lee'],
  ['Former Mayor Tom Hale'],
  ['Former minister Hale'],
])('%s: … is who says it', (source) => {
  expect(read([`${source}: ${words}`])).toMatchObject([{ content: words, source, cue: ':', code: 'label' }]);
});

test.each([
  [`“Hale”: ${words}`],
  [`hale: ${words}`],
  [`The Mayor: ${words}`],
  [`Hale 2016: ${words}`],
  [`Former Port Director Ann Mary Lee: ${words}`],
  [`The bridge burned. Hale: ${words}`],
  [`: ${words}`],
  ['Hale: Bridge ‘a Gift’'],
  ['Hale: The Bridge Is a Gift to the Rich'],
])('no label, or nothing that is quoted in part: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['Reed Says the Bridge Will Be Closed', [['the Bridge Will Be Closed', 'Reed']]],
  ['Reed Says the Bridge Will Be Closed for Good Now', [['the Bridge Will Be Closed for Good Now', 'Reed']]],
  ['Hale Said No', []],
  [
    'Reed Says Ely Must Close Its Bridge, Build a New Mill and Sell the Inn to the Guards Before the Next Flood Comes Down the Valley and Takes the Houses',
    [],
  ],
  ['Reed’s Plan Would Close Bridge, Hale Says', [['Reed’s Plan Would Close Bridge', 'Hale']]],
])('a headline in capitals is read as a sentence: %s', (text, statements) => {
  expect(said(text)).toEqual(statements);
});
