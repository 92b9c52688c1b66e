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

test('a hearing is a transcript, though nobody speaks of himself', () => {
  const lines = ['HALE: Where was the lorry?', 'REED: At the hall.', 'HALE: Who was there?', 'REED: Only the guards.'];
  expect(read(lines)).toHaveLength(4);
});

test('takes no list for a transcript', () => {
  const lines = [
    'Price: $20 a month',
    'Size: one for all',
    'Price: $94 a month',
    'Size: S to XL',
    'Note: ships on Monday.',
  ];
  expect(read(lines)).toEqual([]);
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

test.each([
  ['two turns are none', ['REED: When was it?', 'HALE: In spring, I think.']],
  ['one speaker is none', ['REED: When was it?', 'REED: And who was there?', 'REED: And what then?']],
  ['as many labels as lines are a list', ['Monday: The mill opens.', 'Tuesday: It rains.', 'Sunday: The mill rests.']],
  ['labels in small letters', ['when: in spring', 'where: at the mill', 'when: in spring', 'where: at the mill']],
  ['numbers', ['10: In spring.', '11: At the mill.', '10: In spring.', '11: At the mill.']],
  ['long sentences before a colon', Array(4).fill('The Old Mill Of Olm And Its Wheel: it rests.') as string[]],
  ['labels without words', ['REED:', 'HALE:', 'REED:', 'HALE:']],
  ['colons without labels', [': In spring.', ': At the mill.', ': In spring.']],
])('no transcript: %s', (_, lines) => {
  expect(read(lines).filter(({ code }) => code === 'transcript')).toEqual([]);
});

test('labels may carry brackets, and headings are no turns', () => {
  const lines = read([
    'Dana Reed (DR): When was it?',
    ['heading', 'Hale: A life'],
    'Jo Hale (JH): In the spring, I think.',
    'Dana Reed (DR): And who was there?',
  ]);
  expect(lines.filter(({ code }) => code === 'transcript').map(({ content }) => content)).toEqual([
    'When was it?',
    'In the spring, I think.',
    'And who was there?',
  ]);
});

test.each(['—', '–', '―'])('a block quote ends before its signature behind %s', (dash) => {
  const lines = read([['quote', `The bridge has been closed for a year. ${dash} Dana Reed, engineer`]]);
  expect(lines).toMatchObject([{ content: 'The bridge has been closed for a year.', code: 'block-quote' }]);
  expect(lines[0]?.source).toContain('Dana Reed');
});

test.each([
  ['without an account', 'The bridge is open again! — Dana Reed, May 3, 2021'],
  ['without a dash', 'The bridge is open again! (@danareed) May 3, 2021'],
  ['with a dash behind the account only', 'The bridge is open, @danareed — what now?'],
  ['with an account at its very end', 'The bridge is open again! — Dana Reed @'],
  ['with nothing before the dash', '— Dana Reed (@danareed) May 3, 2021'],
])('an embedded post %s names nobody', (_, text) => {
  expect(read([['embed', text]]).filter(({ code }) => code === 'embed')).toEqual([]);
});

test('the account alone is a source, without its brackets', () => {
  const lines = read([['embed', 'The bridge is open again! — @danareed May 3, 2021']]);
  expect(lines).toMatchObject([{ content: 'The bridge is open again!', code: 'embed' }]);
  expect(lines[0]?.source).toBe('@danareed');
});

test.each([
  ['Dana Reed @danareed', 'The bridge is open again! — Dana Reed @danareed May 3, 2021'],
  ['Dana Reed (@danareed)', 'The bridge is open again! — . Dana Reed (@danareed) May 3, 2021'],
])('the name beside the account belongs to it: %s', (source, text) => {
  expect(read([['embed', text]])).toMatchObject([{ content: 'The bridge is open again!', source, code: 'embed' }]);
});

test.each([['The bridge is open. — and nobody knows'], ['The bridge — closed for a year — is open.']])(
  'a dash is no signature: %s',
  (text) => {
    expect(read([['quote', text]])).toMatchObject([{ content: text, source: null }]);
  },
);

test('turns are those with a label and words; a label of five words is one', () => {
  const turns = (...lines: string[]) =>
    read(lines)
      .filter(({ code }) => code === 'transcript')
      .map(({ content, source }) => [content, source]);
  expect(turns('REED: When?', '', ': In spring.', 'HALE: I was in Ely.', 'HALE:', 'REED: Where?')).toEqual([
    ['When?', 'REED'],
    ['I was in Ely.', 'HALE'],
    ['Where?', 'REED'],
  ]);
  expect(turns('Mayor Of Olm Dana Reed: When?', 'HALE: I was in Ely.', 'Mayor Of Olm Dana Reed: Oh?')).toHaveLength(3);
  expect(turns('The Mayor Of Olm Dana Reed: When?', 'HALE: I was in Ely.', 'The Mayor Of Olm Dana Reed: Oh?')).toEqual(
    [],
  );
  expect(turns('REED 1: When?', 'HALE 2: I was in Ely.', 'REED 1: Oh?', 'HALE 2: Yes.')).toEqual([]);
});
