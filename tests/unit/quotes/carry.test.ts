import { expect, test } from 'vitest';
import { read } from './read';

const sources = (...texts: string[]) => read(texts).map(({ content, source, code }) => [content, source, code]);
const WAIT = '“Nobody knows when it will be open again.”';

test('a quotation under a line in capitals belongs to that line, not to a few letters or to what a stop parts from it', () => {
  const words = '“The bridge stays closed until the spring of next year.”';
  expect(sources(`ON THE OLD BRIDGE ${words}`)).toEqual([[words, 'ON THE OLD BRIDGE', 'heading']]);
  expect(sources(`A UN ${words}`).map(([, source]) => source)).not.toContain('A UN');
  for (const [, source] of sources(`On the old bridge ${words}`)) expect(source).toBe(null);
  for (const [, source] of sources(`ON THE OLD BRIDGE. It rained there ${words}`))
    expect(source).not.toContain('ON THE');
});

test('a quotation before one that names its speaker is the same speaker’s', () => {
  const first = '“We stay here until the bridge is open again.”';
  const named = '“Nobody knows when that will be,” said Dana Reed.';
  expect(sources(`${first} ${named}`)).toEqual([
    [first, 'Dana Reed', 'same-paragraph'],
    ['“Nobody knows when that will be,”', 'Dana Reed', 'quote-cue'],
  ]);
  expect(sources(`${first} It rained all day. ${named}`)[0]).toEqual([first, null, expect.anything()]);
});

test('whoever acts in the sentence before speaks', () => {
  expect(sources(`Dana Reed walked over the bridge. ${WAIT}`)).toEqual([[WAIT, 'Dana Reed', 'subject-before']]);
  expect(sources(`It rained. The mill is old. ${WAIT}`)[0]?.[1]).not.toBe('Dana Reed');
});

test('an announced speaker goes on from paragraph to paragraph, also behind one of the paper’s own', () => {
  const more = '“It may take a year or two.”';
  expect(sources('Dana Reed had this to say:', WAIT, more)).toEqual([
    [WAIT, 'Dana Reed', 'announced'],
    [more, 'Dana Reed', 'same-speaker-goes-on'],
  ]);
});

test('a quotation left open belongs to whoever closes it or signs below', () => {
  const open = '“Nobody knows when it will be open again.';
  expect(sources(open, '“It may take a year or two,” said Dana Reed.')[0]).toEqual([
    open,
    'Dana Reed',
    'quotation-left-open',
  ]);
  expect(sources(WAIT, '— Dana Reed, engineer')[0]?.[1]).toContain('Dana Reed');
  const rain = '— and then it rained on the mill and on the bridge and on all of us who stood there that day.';
  expect(sources(WAIT, rain)[0]?.[1]).toBe(null);
});

test('several statements of one sentence come in its order', () => {
  const lines = read(['“We stay,” said Dana Reed, and “nobody goes home before the spring,” said Jo Hale.']);
  const starts = lines.map(({ content }) => content);
  expect(starts[0]).toContain('We stay');
  expect(starts.length).toBeGreaterThan(1);
});

const STAY = '“We stay here until May,” said Dana Reed.';

test('a closed quotation is not the next paragraph’s speaker’s, and one left open is not a pronoun’s', () => {
  expect(sources(WAIT, '“It may take a year or two,” said Dana Reed.')[0]).toEqual([WAIT, null, 'no-source']);
  const open = '“Nobody knows when it will be open again.';
  expect(sources('Dana Reed walked over the bridge.', open, '“It may take a year or two,” she said.')[0]).toEqual([
    open,
    'Dana Reed',
    'subject-before',
  ]);
});

test('a sentence about something else takes the floor away in its paragraph, and none between paragraphs', () => {
  expect(sources(`${STAY} It rained all day. ${WAIT}`)[1]![1]).not.toBe('Dana Reed');
  expect(sources(STAY, 'It rained all day.', WAIT)[1]).toEqual([WAIT, 'Dana Reed', 'same-speaker-goes-on']);
});

test('words that nobody is named for take the floor away', () => {
  const painted = '“Nobody came when it was dark” was painted on the mill. “Nobody ever came to us at night.”';
  expect(sources(STAY, painted, WAIT).map(([, source]) => source)).toEqual(['Dana Reed', null, null]);
});

test('a verb without its subject goes on with nobody in a language that does not leave subjects out', () => {
  const late = 'Dana Reed left early. “It may take a year or two,” admitting that it was late.';
  expect(sources(late).map(([, source]) => source)).toEqual([null]);
});

test.each([
  ['“Jo Hale: We will all be gone by May.”', 'Jo Hale', 'label'],
  ['“HALE: We will all be gone by May.”', 'HALE', 'label'],
  ['“Remember: We will all be gone by May.”', 'Dana Reed', 'subject-before'],
  ['“The Five Old Friends Here: We will all be gone by May.”', 'Dana Reed', 'subject-before'],
  ['“In Port Vale nobody waited at all.”', 'Dana Reed', 'subject-before'],
])('a name before a colon inside the marks has the turn, and no other word: %s', (turn, source, code) => {
  expect(sources(`Dana Reed walked over the bridge. ${turn}`)[0]!.slice(1)).toEqual([source, code]);
});

test('a signature belongs to the quotation above it, and to nothing below', () => {
  expect(sources('It rained all day.', '— Dana Reed, engineer', WAIT)[0]![1]).toBe(null);
});

test('a few words lead on to more of the same speaker’s, and many do not', () => {
  const led = 'Instead, “nobody knows when it will be open again and who will pay for it”.';
  expect(sources(`${STAY} ${led}`)[1]).toEqual([led.slice(0, -1), 'Dana Reed', 'same-paragraph']);
  const told =
    'As the old keeper of the mill put it in a letter to my friend in July, it is “closed until the spring”.';
  expect(sources(`${STAY} ${told}`).filter(([, , code]) => code === 'same-paragraph')).toEqual([]);
});
