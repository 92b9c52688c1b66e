import { expect, test } from 'vitest';
import { read } from '../shown';

const STAY = '“We stay here until April,”';
const NO = '“No, not for a day,”';

test('a speaker is listed once, with the other names and all statements', () => {
  const { attributions, speakers } = read(
    'en',
    `${STAY} Mayor Ann Lee said. Tom Ford came late. ${NO} Ford said. “Never,” Lee said. Ann Lee left.`,
  );
  expect(speakers).toEqual([
    { name: 'Ann Lee', description: null, role: 'Mayor', kind: 'person', aliases: ['Lee'], attributions: [0, 2] },
    { name: 'Tom Ford', description: null, role: null, kind: 'person', aliases: ['Ford'], attributions: [1] },
  ]);
  expect(attributions.map(({ speaker }) => speaker)).toEqual([0, 1, 0]);
});

test('the same description is one speaker, however it is written', () => {
  const { speakers } = read(
    'en',
    `${STAY} a lawyer said. ${NO} a driver said.`,
    'A lawyer said it was too late to stay there.',
  );
  expect(speakers).toMatchObject([
    { name: null, description: 'a lawyer', role: null, kind: 'unnamed', aliases: [], attributions: [0, 2] },
    { name: null, description: 'a driver', role: null, kind: 'unnamed', aliases: [], attributions: [1] },
  ]);
});

test('an organisation that is made of a name has no other names', () => {
  expect(
    read('en', `The Hale campaign said it would stay in the hall until April. ${STAY} the campaign said.`).speakers,
  ).toEqual([
    { name: 'Hale campaign', description: null, role: null, kind: 'organisation', aliases: [], attributions: [0, 1] },
  ]);
});

test('those who share a statement are speakers of it, each', () => {
  const { attributions, speakers } = read('en', `${STAY} Ann Lee and Tom Ford said.`);
  expect(speakers.map(({ name, attributions }) => [name, attributions])).toEqual([
    ['Ann Lee', [0]],
    ['Tom Ford', [0]],
  ]);
  expect(attributions).toMatchObject([{ speaker: 0, cue: { text: 'said' }, source: { text: 'Ann Lee and Tom Ford' } }]);
});

test('a statement of nobody has neither source nor speaker', () => {
  expect(read('en', `It rained. ${STAY} it was said in the hall. “No.”`).speakers).toEqual([]);
});
