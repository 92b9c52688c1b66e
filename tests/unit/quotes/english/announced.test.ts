import { expect, test } from 'vitest';
import { shown } from '../shown';

const speakers = (text: string): string[] =>
  shown('en', text)
    .map((line) => line.slice(0, line.indexOf(':')))
    .filter((speaker) => speaker !== '–');

test.each([
  'Anna Lee opened the letter from her lawyer',
  'Anna Lee heard the crowd outside',
  'Anna Lee was met by a chorus from the back benches',
  'Anna Lee was on the cover with the headline',
  'Anna Lee was out',
  'Anna Lee smiled when Bob Hale came in',
  'Anna Lee smiled when Bob Hale was clear',
  'Anna Lee died in March after the doctors gave up hope',
  'Anna Lee won the case, and the court was clear',
  'Anna Lee turned the page',
  'Bob Hale ended his speech, and Anna Lee gave him the only possible answer',
])('what somebody does before a colon does not make them say what follows: %s', (clause) => {
  expect(speakers(`${clause}: “You have lied to all of us.”`)).toEqual([]);
});

test.each([
  ['When Tom Reed asked, Bob Hale was clear', 'Bob Hale'],
  ['Bob Hale was not so sure', 'Bob Hale'],
  ['Tom Reed had hoped for more, but Bob Hale was adamant', 'Bob Hale'],
  ['Bob Hale turned to the crowd', 'Bob Hale'],
])('the subject of the last verb says it, when that verb announces words: %s', (clause, speaker) => {
  expect(speakers(`${clause}: “You have lied to all of us.”`)).toEqual([speaker]);
});
