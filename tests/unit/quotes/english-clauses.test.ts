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
])('%s', (text, expected) => {
  expect(first(text)).toEqual(expected);
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

test('those states are no verb', () => {
  expect(read(['The plan is popular in those states where it could matter most this year.'])).toEqual([]);
});
