import { expect, test } from 'vitest';
import { read } from './read';

test('reads the turns of a transcript', () => {
  const lines = read([
    'REED: When did you first see the crack in the bridge?',
    'HALE: I saw it in the spring of last year.',
    'REED: And whom did you tell about it?',
  ]);
  expect(lines.map(({ source, kind }) => [source, kind])).toEqual([
    ['REED', 'direct'],
    ['HALE', 'direct'],
    ['REED', 'direct'],
  ]);
});

test('one label is no transcript', () => {
  expect(read(['Note: the bridge is closed on Sundays.', 'It opens again on Monday.'])).toEqual([]);
});

test('gives a block quote to whom it was announced to be', () => {
  const lines = read([
    'In her letter Dana Reed put it this way:',
    ['quote', 'The bridge has been closed for a year and nobody knows why.'],
  ]);
  expect(lines).toMatchObject([{ source: 'Dana Reed', code: 'block-quote' }]);
});

test('leaves a block quote alone that nobody announced', () => {
  const lines = read(['The bridge is old.', ['quote', 'A year has passed and nobody knows why.']]);
  expect(lines).toMatchObject([{ source: null }]);
});

test('takes the account of an embedded post', () => {
  const lines = read([['embed', 'The bridge is open again! — Dana Reed (@danareed) May 3, 2021']]);
  expect(lines).toMatchObject([
    { content: 'The bridge is open again!', source: 'Dana Reed (@danareed)', code: 'embed' },
  ]);
});

test('takes the signature under a post for its source and for nobody’s words', () => {
  const lines = read([
    'The council was quick to answer.',
    ['quote', 'The bridge is open again! Nobody asked me how.'],
    ['quote', '— Dana Reed (@danareed) May 3, 2021'],
  ]);
  expect(lines).toMatchObject([{ content: 'The bridge is open again! Nobody asked me how.' }]);
  expect(lines[0]!.source).toContain('Dana Reed');
});

test('keeps an announced block quote whole that reports what others asked', () => {
  const lines = read([
    'Dana Reed wrote:',
    ['quote', 'The mayor asked me how the bridge was doing. I told him that it was closed.'],
  ]);
  expect(lines).toMatchObject([{ source: 'Dana Reed', code: 'block-quote' }]);
});
