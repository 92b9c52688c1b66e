import { expect, test } from 'vitest';
import { said } from '../read';
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

test.each([
  ['Bob Hale was blunt', 'Bob Hale'],
  ['Bob Hale was very blunt', 'Bob Hale'],
  ['Mayor Bob Hale apologized', 'Mayor Bob Hale'],
  ['Bob Hale turned to Reed', 'Bob Hale'],
  ['He was blunt', 'He'],
])('%s: … says what stands in marks', (clause, source) => {
  for (const words of ['“You have lied to all of us.”', '“Go right now!”'])
    expect(said(`${clause}: ${words}`)).toEqual([[words, source]]);
});

const announcer = (text: string) => said(text).map(([, source]) => source);

test.each([
  ['Bob Hale was blunt: “Go now.”'],
  ['Bob Hale was a man of few words: “You have lied to all of us.”'],
  ['The sign was clear: “You have lied to all of us.”'],
  ['It was clear: “You have lied to all of us.”'],
  ['Because Bob Hale was blunt: “You have lied to all of us.”'],
  ['When Bob Hale was blunt: “You have lied to all of us.”'],
  ['Bob Hale was blunt: “A Town of Bridges and Mills!”'],
])('nobody says it, or nothing is said: %s', (text) => {
  expect(announcer(text).filter((source) => source !== null)).toEqual([]);
});
