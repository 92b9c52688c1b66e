import { expect, test } from 'vitest';
import { read, said } from '../read';

const bridge = 'the bridge was closed for good';

test.each([
  ['According to Ann Lee, ', 'Ann Lee'],
  ['But according to Ann Lee, ', 'Ann Lee'],
  ['And, according to Ann Lee, ', 'Ann Lee'],
  ['According to Ann Lee, who runs the mill and the inn, ', 'Ann Lee, who runs the mill and the inn'],
  ['According to Ann Lee, a miller, ', 'Ann Lee, a miller'],
  ['According to Ann Lee, a miller who runs the inn, ', 'Ann Lee, a miller who runs the inn'],
  ['According to Ann Lee, 52, ', 'Ann Lee, 52'],
  ['According to Ann Lee, the mayor of Ely, ', 'Ann Lee, the mayor of Ely'],
  ['According to Ann Lee, Ely’s new mayor, ', 'Ann Lee, Ely’s new mayor'],
  ['According to the guards’ lawyer, Ann Lee, ', 'the guards’ lawyer, Ann Lee'],
  ['According to a report by the port of Ely, ', 'a report by the port of Ely'],
  ['According to the Ely Post ', 'the Ely Post'],
  ['Hale left the town, but according to Ann Lee, ', 'Ann Lee'],
])('%s…: the source ends before what is said', (opening, source) => {
  expect(said(`${opening}${bridge}.`)).toEqual([[bridge, source]]);
});

test.each([
  ['According to Ann Lee, ', 'a bridge was closed in May, and the mill burned'],
  ['According to Ann Lee, ', '52 bridges were closed in May, a new high'],
  ['According to Ann Lee, ', '57% of men want a bridge, while 43% want a boat'],
  ['According to Ann Lee, ', 'the bridge, the mill and the port were closed'],
  ['According to Ann Lee, ', 'this summer, the bridge was closed for good'],
  ['According to Ann Lee, ', 'in the end, the bridge was closed for good'],
  ['According to Ann Lee, ', 'the mill, the inn, the port were closed'],
])('%s%s: what looks like an apposition is said', (opening, content) => {
  expect(said(`${opening}${content}.`)).toEqual([[content, 'Ann Lee']]);
});

test('a common noun stands in apposition to a name only', () => {
  const rest = 'bridges of wood, an old-made kind, were closed';
  expect(said(`According to the town’s data, ${rest}.`)).toEqual([[rest, 'the town’s data']]);
  expect(said(`According to Ann Lee, director of the port, ${bridge}.`)).toEqual([
    [bridge, 'Ann Lee, director of the port'],
  ]);
});

test('words of a source’s own that are quoted do not end it', () => {
  for (const source of ['the author of a book on “mills, inns and bridges” in Ely', '“Ely, Now” magazine'])
    expect(said(`According to ${source}, ${bridge}.`)).toEqual([[bridge, source]]);
});

test.each([
  ['The bridge was closed for good, according to Ann Lee.', 'The bridge was closed for good', 'Ann Lee'],
  [
    'The bridge was closed for good, according to Ann Lee, the mayor of Ely.',
    'The bridge was closed for good',
    'Ann Lee, the mayor of Ely',
  ],
  [
    'The bridge was closed for good, according to a report by a group of millers published on Monday.',
    'The bridge was closed for good',
    'a report by a group of millers',
  ],
  ['The bridge was closed for good, according to a report by.', 'The bridge was closed for good', 'a report'],
  ['It was closed early, according to Ann Lee.', 'It was closed early', 'Ann Lee'],
  ['“The bridge is closed for good,” according to Ann Lee.', '“The bridge is closed for good,”', 'Ann Lee'],
  [
    'Hale left the town, and the bridge was closed according to Ann Lee.',
    'Hale left the town, and the bridge was closed',
    'Ann Lee',
  ],
])('what stands before is said: %s', (text, content, source) => {
  expect(said(text)).toEqual([[content, source]]);
});

test.each([
  ['The bridge, according to Ann Lee, was closed for good.', 'The bridge … was closed for good', 'Ann Lee'],
  [
    'The bridge, according to Ann Lee, the mayor of Ely, was closed for good.',
    'The bridge … was closed for good',
    'Ann Lee, the mayor of Ely',
  ],
  ['The next day, according to Ann Lee, it was closed.', 'The next day … it was closed', 'Ann Lee'],
  ['When the rain came, according to Ann Lee, it was closed.', 'When the rain came … it was closed', 'Ann Lee'],
  ['Since it was old, according to Ann Lee, it was closed.', 'Since it was old … it was closed', 'Ann Lee'],
  [
    'The bridge was closed, according to Ann Lee, but nobody knows why.',
    'The bridge was closed … but nobody knows why',
    'Ann Lee',
  ],
  [
    'The mill burned, the bridge was closed, according to Ann Lee, and nobody knew why.',
    'The mill burned, the bridge was closed … and nobody knew why',
    'Ann Lee',
  ],
])('what stands before and behind is said: %s', (text, content, source) => {
  expect(said(text)).toEqual([[content, source]]);
});

test.each([
  ['If all goes according to plan, the bridge will be closed for good.'],
  ['It was closed, according to Ann Lee.'],
  ['According to Ann Lee.'],
  ['According to “Ely Now” the bridge was closed for good.'],
  ['The bridge was closed for good, according to.'],
  ['According to Ann Lee, it burned.'],
])('too little is said: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('a quotation that has its speaker keeps that one, and the next sentence has its own', () => {
  const quotation = '“The bridge is closed for good,”';
  expect(said(`${quotation} Ann Lee said, according to the Ely Post.`)).toEqual([[quotation, 'Ann Lee']]);
  expect(said(`${quotation} Ann Lee said. The mill will be closed too, according to Tom Hale.`)).toEqual([
    [quotation, 'Ann Lee'],
    ['The mill will be closed too', 'Tom Hale'],
  ]);
  expect(said(`${quotation} Ann Lee said, and according to Tom Hale, the mill will be closed.`)).toEqual([
    [quotation, 'Ann Lee'],
    ['the mill will be closed', 'Tom Hale'],
  ]);
  expect(said('“We won,” Lee said. “We lost the bridge,” according to Hale.')).toEqual([
    ['“We won,”', 'Lee'],
    ['“We lost the bridge,”', 'Hale'],
  ]);
  expect(said(`The mill burned, said Ann Lee, but according to Tom Hale, ${bridge}.`)).toContainEqual([
    bridge,
    'Tom Hale',
  ]);
});

test('the cue is the two words', () => {
  const text = `But according to Ann Lee, ${bridge}.`;
  expect(read([text])[0]).toMatchObject({ cue: 'according to', code: 'according-to' });
});
