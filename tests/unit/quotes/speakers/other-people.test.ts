import { expect, test } from 'vitest';
import { read, shown } from '../shown';

test('"the judge" is neither a witness described before nor somebody with another role', () => {
  expect(
    shown(
      'en',
      'A witness saw the fire. “It came from the mill,” the judge said.',
      'Ann Lee, a plumber, was there too. “It came from the mill,” the judge said.',
    ),
  ).toEqual(['the judge: “It came from the mill,”', 'the judge: “It came from the mill,”']);
  expect(
    shown(
      'de',
      'Innenminister Klaus Rau war am Montag am Deich.',
      '„Das Wasser steigt noch bis zum Abend“, sagte der Bürgermeister.',
    ),
  ).toEqual(['der Bürgermeister: „Das Wasser steigt noch bis zum Abend“']);
});

test('"the woman" may be somebody with a role', () => {
  expect(shown('en', 'Ann Lee, a plumber, saw the fire.', '“It came from the mill,” the woman said.')).toEqual([
    'Ann Lee: “It came from the mill,”',
  ]);
});

test('quotations left open belong to whom the paragraph that closes them names', () => {
  expect(
    shown(
      'en',
      '“It was late,” said Jane Hull.',
      '“The dam is old. It should have been rebuilt years ago.',
      '“Nobody listened to us then.',
      '“And nobody listens now,” said Paul Marsh, an engineer.',
    ).map((line) => line.split(':')[0]),
  ).toEqual(['Jane Hull', 'Paul Marsh', 'Paul Marsh', 'Paul Marsh']);
});

test('nobody is "he" and then "she"', () => {
  expect(
    shown(
      'en',
      'Jane Hull met Lee Marsh, an engineer.',
      'Marsh smiled. “Is it safe?” he asked. “No,” she said. “Go home.”',
    ),
  ).toEqual(['Lee Marsh: “Is it safe?”', 'Jane Hull: “No,” … “Go home.”']);
});

test('German "sie" behind a verb of several people is no woman', () => {
  expect(
    shown('de', 'Eva Kurz und Paul Meier sind sich einig.', '„Die Brücke wird repariert“, sagten sie.')[0],
  ).not.toContain('Eva Kurz:');
});

test.each(['Thousands of protesters marched to the square.', 'The workers have been on strike for weeks.'])(
  '"they" are not those who spoke together when others stand between: %s',
  (others) => {
    const together = 'Ann Lee and Tom Hale said: “We met in May.”';
    expect(shown('en', together, others, '“Nobody has asked us yet,” they said.')[1]).toBe(
      '–: “Nobody has asked us yet,”',
    );
    expect(shown('en', together, `${others} “Nobody has asked us yet,” they said.`)[1]).toBe(
      '–: “Nobody has asked us yet,”',
    );
  },
);

test('"they" are those who spoke together, and never a thing or a single person', () => {
  const together = read('en', 'Ann Lee and Tom Hale said: “We met in May.”', '“We go fishing,” they said.');
  expect(together.attributions[1]).toMatchObject({ speaker: together.attributions[0]!.speaker });
  expect(together.speakers.map(({ attributions }) => attributions)).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(
    shown('en', '“Thank you,” read a banner on the hall.', 'Lee and Hale are friends. “We go fishing,” they said.')[1],
  ).toBe('–: “We go fishing,”');
});

test('German: a question that somebody laughs at is nobody’s reported speech', () => {
  const lines = shown(
    'de',
    '„Das Haus wird im Mai geöffnet“, sagte Sven Rau.',
    'Auf die Frage, ob sie wiederkehre, lachte Karin Brill. „Man soll niemals nie sagen.“',
  );
  expect(lines[0]).toContain('Sven Rau: ');
  expect(lines.slice(1).join()).not.toContain('Sven Rau');
});

test('German: any verb stands behind what somebody is said to have said in the subjunctive', () => {
  expect(
    shown('de', 'Die Gewerkschaft klagt seit Mai.', 'Er sei „nie gefragt worden“, klagt Rentner Otto Lang.'),
  ).toEqual(['Otto Lang: Er sei „nie gefragt worden“']);
});

test('"the elder Marsh" is the one with the suffix, or nobody', () => {
  const family = 'Lee Marsh Sr. built the dam. His son, Lee Marsh Jr., runs it.';
  expect(shown('en', family, '“It was good work,” the elder Marsh said.')).toEqual([
    'Lee Marsh Sr: “It was good work,”',
  ]);
  expect(shown('en', family, '“It was good work,” said the younger Marsh.')).toEqual([
    'Lee Marsh Jr: “It was good work,”',
  ]);
  expect(shown('en', 'Ann Marsh met Tom Marsh.', '“It was good work,” the elder Marsh said.')).toEqual([
    '–: “It was good work,”',
  ]);
});

test.each(['Marsh aides', 'the Marsh supporters', 'some Marsh voters', 'Marsh advisers'])(
  'those of somebody are not that somebody: %s',
  (several) => {
    expect(shown('en', `Jane Hull met Lee Marsh. “We go fishing,” ${several} said.`)).toEqual([
      `${several}: “We go fishing,”`,
    ]);
  },
);

test.each([
  ['The company that employs Hale, Acme Steel, said', 'Acme Steel'],
  ['The head of a group backing the mayor, Dana Reed, said', 'Dana Reed'],
  ['He spoke to a judge appointed by Tom Hale who said', 'a judge appointed by Tom Hale'],
  ['A judge appointed by Tom Hale said', 'A judge appointed by Tom Hale'],
  ['Dana Reed, a teacher who worked for Sen. Ann Lee (R-Utah), one of its makers, said', 'Dana Reed'],
  ['A teacher who worked for Sen. Ann Lee (R-Utah), one of its makers, said', 'A teacher'],
])('who is named in a clause on the speaker is somebody else: %s', (subject, speaker) => {
  const [statement] = shown('en', `${subject} the bridge would be closed for good.`);
  expect(statement).toBe(`${speaker}: the bridge would be closed for good`);
});

test.each([
  ['Dem Anzeiger sagte Anna Berger, die Brücke werde gesperrt.', 'Anna Berger'],
  ['Der Zeitung sagte Anna Berger, die Brücke werde gesperrt.', 'Anna Berger'],
  ['Als Karl Rau fragte, sagte Anna Berger, die Brücke werde gesperrt.', 'Anna Berger'],
  ['Die Ministerin, die Karl Rau ablöste, sagte, die Brücke werde gesperrt.', 'Die Ministerin'],
  ['Ein Richter, den Karl Rau ernannt hatte, sagte, die Brücke werde gesperrt.', 'Ein Richter'],
])('auf Deutsch: %s', (text, speaker) => {
  expect(shown('de', text)).toEqual([`${speaker}: die Brücke werde gesperrt`]);
});

test.each([
  'The judge asked Ann Lee to rise. “It came from the mill,” the judge said.',
  'Ann Lee asked the judge for mercy. “It came from the mill,” the judge said.',
])('somebody described beside a name is somebody else: %s', (text) => {
  expect(shown('en', text)).toEqual(['the judge: “It came from the mill,”']);
});

test.each([
  ['Ann Lee is the judge in Olm. “It came from the mill,” the judge said.', 'Ann Lee'],
  ['The judge Ann Lee went home. “It came from the mill,” the judge said.', 'Ann Lee'],
  ['Ann Lee, the judge, went home. “It came from the mill,” the judge said.', 'Ann Lee'],
])('but not where they are said to be one: %s', (text, speaker) => {
  expect(shown('en', text)).toEqual([`${speaker}: “It came from the mill,”`]);
});
