import { expect, test } from 'vitest';
import { read } from './read';

const one = (text: string) => {
  const [line] = read([text]);
  return line && [line.kind, line.content, line.source];
};

test.each([
  [
    '“The bridge is safe for everybody,” Dana Reed said.',
    ['direct', '“The bridge is safe for everybody,”', 'Dana Reed'],
  ],
  [
    '“We will look at the books again,” said Tom Hale, who runs the port.',
    ['direct', '“We will look at the books again,”', 'Tom Hale, who runs the port'],
  ],
  ["'The harbour will stay open this year,' he said.", ['direct', "'The harbour will stay open this year,'", 'he']],
  ['“Why should the town pay for it?” Dana Reed asked.', ['direct', '“Why should the town pay for it?”', 'Dana Reed']],
  [
    '“The river,” she said, “has never been this high.”',
    ['direct', '“The river,” … “has never been this high.”', 'she'],
  ],
  [
    'Reed told reporters: “The river has never been this high.”',
    ['direct', '“The river has never been this high.”', 'Reed'],
  ],
  [
    'The mayor said that the bridge would be closed for a month.',
    ['indirect', 'the bridge would be closed for a month', 'The mayor'],
  ],
  [
    'Officials in the capital said the harbour was closed to all ships.',
    ['indirect', 'the harbour was closed to all ships', 'Officials in the capital'],
  ],
  [
    'The harbour was closed to all ships, officials said.',
    ['indirect', 'The harbour was closed to all ships', 'officials'],
  ],
  [
    'The harbour was closed to all ships, according to a report by the port authority.',
    ['indirect', 'The harbour was closed to all ships', 'a report by the port authority'],
  ],
  [
    'According to the port authority, the harbour was closed to all ships.',
    ['indirect', 'the harbour was closed to all ships', 'the port authority'],
  ],
  [
    'Hale said the plan was “a gift to the rich men of this town.”',
    ['mixed', 'the plan was “a gift to the rich men of this town.”', 'Hale'],
  ],
  [
    'Reed, a lawyer from Ely, said the town would pay for the bridge.',
    ['indirect', 'the town would pay for the bridge', 'Reed, a lawyer from Ely'],
  ],
])('%s', (text, expected) => {
  expect(one(text)).toEqual(expected);
});

test('ends content where the same speaker goes on to another statement', () => {
  const lines = read(['Reed said the bridge was old and weak, adding that nobody had looked at it for years.']);
  expect(lines.map(({ content }) => content)).toEqual([
    'the bridge was old and weak',
    'nobody had looked at it for years',
  ]);
  expect(lines.every(({ source }) => source === 'Reed')).toBe(true);
});

test('ends content where somebody else speaks', () => {
  const lines = read(['Reed said the bridge was safe to use, but Hale said the town should close it.']);
  expect(lines.map(({ content, source }) => [content, source])).toEqual([
    ['the bridge was safe to use', 'Reed'],
    ['the town should close it', 'Hale'],
  ]);
});

test('does not take the listener for the source', () => {
  expect(read(['Hale told the council that the bridge would be closed by June.'])[0]?.source).toBe('Hale');
});

test.each([
  'She wore the “Harbour Queen” hat to the fair.',
  'He read “The Old Man and the River” twice last year.',
  'Tom “Big Fish” Hale went home early.',
  'The so-called “blue rule” was never tried.',
  'The workers’ union met in the ’90s, and the members’ votes were counted.',
])('%s holds no quotation', (text) => {
  expect(read([text])).toEqual([]);
});

test('keeps the speaker over several paragraphs of an open quotation', () => {
  const lines = read([
    '“The bridge is old,” Dana Reed said. “It has stood for ninety years.',
    '“Nobody has looked at it since the flood.”',
  ]);
  expect(lines.map(({ source, code }) => [source, code])).toEqual([
    ['Dana Reed', 'quote-cue'],
    ['Dana Reed', 'quotation-left-open'],
  ]);
});

test('gives a quotation that follows in the paragraph to the same speaker', () => {
  const lines = read(['Reed said the bridge would be closed for weeks. “We have no choice in this.”']);
  expect(lines[1]).toMatchObject({ kind: 'direct', source: 'Reed', code: 'same-paragraph' });
});

test('leaves a quoted sentence without a speaker when nobody is named', () => {
  expect(read(['“Nobody has looked at that bridge for years.”'])).toMatchObject([{ source: null, code: 'no-source' }]);
});

test('takes the name behind a dash', () => {
  expect(read(['“Nobody has looked at that bridge for years.” — Dana Reed'])[0]?.source).toBe('Dana Reed');
});
