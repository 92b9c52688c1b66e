import { expect, test } from 'vitest';
import type { TextBlock } from '../../../../src/page/block';
import { readQuotes } from '../../../../src/quotes/quotes';
import { readDocument } from '../../../../src/text/document';

type Part = string | Omit<TextBlock, 'id'>;

function quotesIn(parts: readonly Part[]) {
  const blocks = parts.map(
    (part, id): TextBlock => (typeof part === 'string' ? { id, kind: 'paragraph', text: part } : { id, ...part }),
  );
  return readQuotes(readDocument(blocks, 'en', null));
}

/** The speakers as they are shown, each with the role, in the order in which they first speak. */
const speakers = (...parts: Part[]): string[] =>
  quotesIn(parts).speakers.map(({ name, description, role }) =>
    name === null ? `(${description})` : role ? `${name} [${role}]` : name,
  );

test.each([
  ['Mayor of Ashford, Laura Penn, said the bridge would remain closed.', 'Laura Penn [Mayor of Ashford]'],
  [
    'Director of Roads and Public Works, Mary Dole, said the buses would run again soon.',
    'Mary Dole [Director of Roads and Public Works]',
  ],
  ['Chief executive of Northern Rail and Bus Services, Mary Dole, said the buses would run again soon.', 'Mary Dole'],
  [
    'Gauteng MEC for Education and Youth Mary Dole said the schools would open soon.',
    'Mary Dole [Gauteng MEC for Education and Youth]',
  ],
  [
    'The Minister for Education and Youth Development Mary Dole said the schools would open soon.',
    'Mary Dole [Minister for Education and Youth Development]',
  ],
  ['Minister of Justice and Tom Hart said the talks would go on in May.', 'Tom Hart'],
  ['President of the Senate, Ann Lee, said the vote would be held soon.', 'Ann Lee [President of the Senate]'],
  [
    'Minister of Natural Resources, Mohlomi Moleko, said he was not aware of it.',
    'Mohlomi Moleko [Minister of Natural Resources]',
  ],
  ['The Duke of Sussex said the book would be published in January.', '(The Duke of Sussex)'],
  [
    '“Terrific guy,” Hale’s neighbor in both Florida and New York, Tom Ford, said.',
    'Tom Ford [Hale’s neighbor in both Florida and New York]',
  ],
  ['Secretary of State Ann Lee said the talks would go on for days.', 'Ann Lee [Secretary of State]'],
])('an office does not speak, and who holds it does: %s', (text, expected) => {
  expect(speakers(text)).toEqual([expected]);
});

test.each([
  [
    'Laura Penn, the mayor of Ashford, opened the bridge on Monday.',
    'The mayor of Boston said he was impressed by the works.',
    '(The mayor of Boston)',
  ],
  [
    'Laura Penn, the mayor of Ashford, opened the bridge on Monday.',
    'The mayor of Ashford said she was glad of it at last.',
    'Laura Penn [mayor of Ashford]',
  ],
  [
    'Laura Penn, the mayor of Ashford, opened the bridge on Monday.',
    'The mayor said she was glad that it was done at last.',
    'Laura Penn [mayor of Ashford]',
  ],
  [
    'Ann Hale, a mother of two, sells maize at the roadside.',
    'The mother of three says she is sure of doing business.',
    '(The mother of three)',
  ],
  [
    '“We sell more,” says the mother of four. Nobody was hurt.',
    'The mother of three says she is sure of doing business.',
    '(the mother of four)',
  ],
])('of two who hold the same office, each of another place, none is the other: %s %s', (first, second, expected) => {
  expect(speakers(first, second).at(first.startsWith('“') ? 0 : -1)).toBe(expected);
  if (first.startsWith('“')) expect(speakers(first, second)).toContain('(The mother of three)');
});

test('what somebody may become, was as a child, or has a trip of, is no role', () => {
  expect(
    speakers('Some fear that a President Connolly might do harm.', '“I will be a voice for peace,” Connolly said.'),
  ).toEqual(['Connolly']);
  expect(
    speakers('Marina Hale was a child when she came to the city.', '“I want to live,” Hale said on Monday night.'),
  ).toEqual(['Marina Hale']);
  expect(
    speakers(
      'Modi called off his official trip to Norway, Croatia, and Spain.',
      'Indian official says Modi watched it through the night.',
    ),
  ).toEqual(['(Indian official)']);
});

test('what somebody did before the comma is no role, and where somebody is from does not speak', () => {
  expect(
    speakers(
      'Even when a police officer first called, Gary Hale shrugged.',
      '“I smelled nothing,” Hale said on Monday.',
    ),
  ).toEqual(['Gary Hale']);
  expect(speakers('As her daughter remained at home, Ann Reed said she was looking for child care.')).toEqual([
    'Ann Reed',
  ]);
  expect(
    speakers('Jo Watson, from Johannesburg, who has written dozens of books, admitted it was “not my vibe” at first.'),
  ).toEqual(['Jo Watson']);
});

test('whom somebody quotes does not speak on in the next paragraph', () => {
  expect(
    speakers(
      'Seabata Hale said the licence was renewed without asking. He added that some leaders now deny that any agreement ever existed.',
      '“I have heard that there was money given to the chief for the village.”',
    ),
  ).toEqual(['Seabata Hale', '(some leaders)']);
});

test('words quoted in a subhead are nobody’s, and the speaker above goes on below', () => {
  const { attributions } = quotesIn([
    '“We never said goodbye,” Nangolo Hale said on Monday.',
    { kind: 'heading', text: '‘We had plans after retirement’' },
    '“I was there when he left, and we shook hands at the gate.”',
  ]);
  expect(attributions.map(({ speaker }) => speaker)).toEqual([0, null, 0]);
});

test('“it” and “the statement” of the next entry in a live blog are others', () => {
  const { attributions } = quotesIn([
    'The airport said in a statement that five flights had been affected.',
    {
      kind: 'paragraph',
      text: 'The world cannot wait, the statement read. It said the talks would go on.',
      entry: '10:15',
    },
  ]);
  expect(attributions.filter(({ speaker }) => speaker === 0)).toHaveLength(1);
});
