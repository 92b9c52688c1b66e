import { expect, test } from 'vitest';
import { read } from './read';

const first = (text: string) => {
  const [line] = read([text]);
  return line && [line.kind, line.content, line.source];
};

test.each([
  [
    'The council announced plans to build a second bridge over the river on Monday.',
    ['indirect', 'plans to build a second bridge over the river', 'The council'],
  ],
  [
    'Hale warned of a long and costly fight over the harbour.',
    ['indirect', 'a long and costly fight over the harbour', 'Hale'],
  ],
  [
    'Reed asked the council to look into the missing money.',
    ['indirect', 'the council to look into the missing money', 'Reed'],
  ],
  ['Hale told her not to worry about the price.', ['indirect', 'not to worry about the price', 'Hale']],
  ['Hale said much of the talk was about the port.', ['indirect', 'much of the talk was about the port', 'Hale']],
  ['Hale noted that the price remained unclear.', ['indirect', 'the price remained unclear', 'Hale']],
  [
    'Hale told a town hall in Ely that the bridge was “junk,” unlike the harbour.',
    ['mixed', 'the bridge was “junk,” unlike the harbour', 'Hale'],
  ],
  [
    'Hale said during the port debate that he would not pay for the bridge.',
    ['indirect', 'he would not pay for the bridge', 'Hale'],
  ],
  [
    'He told the show “Good Morning Ely” that the bridge was safe for everybody.',
    ['indirect', 'the bridge was safe for everybody', 'He'],
  ],
  [
    'Hale said, “We have a year to go” until the bridge opens.',
    ['mixed', '“We have a year to go” until the bridge opens', 'Hale'],
  ],
  [
    '“We saw a very different town” at the fair, he said.',
    ['mixed', '“We saw a very different town” at the fair', 'he'],
  ],
  ['“You may still cross it,” Reed points out.', ['direct', '“You may still cross it,”', 'Reed']],
  ['Hale leaned in and boomed: “Let us build it in November.”', ['direct', '“Let us build it in November.”', 'Hale']],
  [
    'Having announced that the bridge would be closed, Hale left the room.',
    ['indirect', 'the bridge would be closed', 'Hale'],
  ],
  [
    'Washington did not complain about the price, an official said, adding that the plan was hard to stop.',
    ['indirect', 'Washington did not complain about the price', 'an official'],
  ],
  [
    'Hale reported last quarter that its readers were spending less time there.',
    ['indirect', 'its readers were spending less time there', 'Hale'],
  ],
  [
    'The bridge may be the least of our worries, say some shopkeepers.',
    ['indirect', 'The bridge may be the least of our worries', 'some shopkeepers'],
  ],
  [
    'Dana Reed, one of only a handful of engineers in town, said Hale will pay for the bridge.',
    ['indirect', 'Hale will pay for the bridge', 'Dana Reed, one of only a handful of engineers in town'],
  ],
  [
    'In opposing the bridge, her lawyer, Tom Hale, wrote in a letter that the plan was too costly.',
    ['indirect', 'the plan was too costly', 'her lawyer, Tom Hale'],
  ],
  [
    'Sen. Ann Lee (R-Utah), said after lunch on Tuesday that she had read the whole plan.',
    ['indirect', 'she had read the whole plan', 'Sen. Ann Lee (R-Utah)'],
  ],
  [
    'It was, Hale said, one of the hardest years of the port.',
    ['indirect', 'It was … one of the hardest years of the port', 'Hale'],
  ],
  [
    'The papers indicate, Hale said, that the town had paid twice for the bridge.',
    ['indirect', 'The papers indicate … the town had paid twice for the bridge', 'Hale'],
  ],
  [
    'The bridge was never safe for lorries, as Hale noted on Monday.',
    ['indirect', 'The bridge was never safe for lorries', 'Hale'],
  ],
  [
    'As reported by the Ely Post, the bridge was never safe for lorries.',
    ['indirect', 'the bridge was never safe for lorries', 'the Ely Post'],
  ],
  ['Hale was told by Dana Reed that the bridge was not safe.', ['indirect', 'the bridge was not safe', 'Dana Reed']],
  ['Hale was told that the bridge was not safe.', ['indirect', 'the bridge was not safe', null]],
  [
    'The paper attacked Hale, whom Reed called “a friend of the rich men.”',
    ['mixed', 'whom … “a friend of the rich men.”', 'Reed'],
  ],
  [
    'Hale said he would pay for the bridge, but he has not signed anything.',
    ['indirect', 'he would pay for the bridge', 'Hale'],
  ],
  [
    'Hale said the bridge had to be closed, a claim that Reed denies.',
    ['indirect', 'the bridge had to be closed', 'Hale'],
  ],
  ['Hale called the plan a “very bad idea” on Monday.', ['mixed', 'the plan a “very bad idea”', 'Hale']],
  ['Tom Hale: Bridge Is ‘a Gift to the Rich’ of Ely', ['mixed', 'Bridge Is ‘a Gift to the Rich’ of Ely', 'Tom Hale']],
  [
    'Few believed Tom Hale’s claim that the bridge had cost nothing.',
    ['indirect', 'the bridge had cost nothing', 'Tom Hale'],
  ],
  [
    'A warning by the port authority that the bridge was not safe came too late.',
    ['indirect', 'the bridge was not safe', 'the port authority'],
  ],
  ['Reed Says The Bridge Will Be Closed For Good', ['indirect', 'The Bridge Will Be Closed For Good', 'Reed']],
  ['Hale said the old harbour’s “best days are over.”', ['mixed', 'the old harbour’s “best days are over.”', 'Hale']],
  [
    'Hale called the manager, Ann Lee, “the greediest woman of Ely” on Friday.',
    ['mixed', 'the manager, Ann Lee, “the greediest woman of Ely”', 'Hale'],
  ],
  [
    'If the river rises, Hale said the bridge would be closed for good.',
    ['indirect', 'If the river rises … the bridge would be closed for good', 'Hale'],
  ],
  [
    'Reed said that the mayor of Ely is a “loser,” a “liar” and a “fool.”',
    ['mixed', 'the mayor of Ely is a “loser,” a “liar” and a “fool.”', 'Reed'],
  ],
  [
    'The poet Ann Lee had written a few years earlier, “We could not have a town without its bridge.”',
    ['direct', '“We could not have a town without its bridge.”', 'The poet Ann Lee'],
  ],
])('%s', (text, expected) => {
  expect(first(text)).toEqual(expected);
});

test('a quotation that few words lead to goes on with who spoke before', () => {
  expect(
    read(['“He should speak for this town,” Reed said. Instead, “he just counts the days until he may go.”']),
  ).toMatchObject([
    { kind: 'direct', source: 'Reed' },
    { kind: 'mixed', content: 'Instead, “he just counts the days until he may go.”', source: 'Reed' },
  ]);
});

test.each([
  'On Monday night, she acknowledged the high price of the bridge.',
  'Dana Reed, one of two engineers in town, posted her letter to the council on Monday.',
  'Later, he added lorries, and then he bought the whole port of Ely.',
  'In “Hail, Ely,” Tom Hale gets into the spirit of the town.',
])('a verb with an object closes no speech: %s', (text) => {
  expect(read([text]).filter(({ code }) => code.startsWith('content') || code.startsWith('quote'))).toEqual([]);
});

test('what is said behind another quotation is a statement of its own', () => {
  expect(read(['Although she had been “a friend for years,” he claimed they had never met in person.'])).toMatchObject([
    { kind: 'indirect', content: 'they had never met in person', source: 'he' },
  ]);
});

test('takes quoted words once when a paper reports who said them', () => {
  const lines = read(['“The bridge is safe for everybody,” Hale said, according to a transcript of the call.']);
  expect(lines).toMatchObject([{ kind: 'direct', source: 'Hale' }]);
});

test('a nickname in marks is no quotation', () => {
  expect(read(['The man known as “Dutch,” stated that he had seen the books.'])).toEqual([]);
});

test.each([
  'Hale told the story in his 2012 book, “A Town of Bridges.”',
  'He is now the host of “The Nightly Show with Tom Hale.”',
  'Hale believes “the whole town should pay for this.”',
])('neither titles nor beliefs are speech: %s', (text) => {
  expect(read([text])).toEqual([]);
});

test('marks that wrap a whole paragraph are not read as speech', () => {
  expect(read(['"“The bridge is safe for everybody,” Reed responded before she left.'])).toMatchObject([
    { kind: 'direct', content: '“The bridge is safe for everybody,”', source: 'Reed' },
  ]);
});

test('those states are no verb', () => {
  expect(read(['The plan is popular in those states where it could matter most this year.'])).toEqual([]);
});

test('a transcript’s turn in marks belongs to whom its label names', () => {
  expect(read(['"DANA REED: We will look at the books again this year."'])).toMatchObject([
    { content: 'We will look at the books again this year."', source: 'DANA REED', code: 'label' },
  ]);
});

test('the place where words were posted has not said them', () => {
  const [line] = read(['A friend praised the plan on Twitter: “You have built us the best bridge.”']);
  expect(line?.source).not.toBe('Twitter');
});
