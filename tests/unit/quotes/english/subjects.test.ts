import { expect, test } from 'vitest';
import { read } from '../read';

const said = 'the bridge would be closed for good';

test.each([
  'Hale, a lawyer from Ely',
  'Hale — a lawyer from Ely',
  'Hale – a lawyer from Ely',
  'Hale -- a lawyer from Ely',
  'Hale - a lawyer from Ely',
  'Hale, 52',
  'Hale, speaking in Ely',
  'Hale, elected in May',
  'Hale, in a letter to the port',
  'Hale, when asked',
  'Hale, although new to the town',
  'Hale, himself a lawyer',
  'Reed, herself a lawyer',
  'Hale, one of the lawyers',
  'Her lawyer, Tom Hale',
  'Ann Lee, whose father built the mill',
  'Ann Lee, the mayor of Ely, who runs the port',
  'Sen. Ann Lee (R-Utah), a friend of the port',
  'The mayor, Ann Lee (D)',
  'Two of the guards, both from Ely',
])('what stands between commas or dashes belongs to whom it tells of: %s', (source) => {
  const mark = /(?: (?:—|–|--|-) |,)/u.exec(source)![0].trimEnd();
  expect(read([`${source}${mark} said ${said}.`])).toMatchObject([{ content: said, source }]);
});

test.each([
  ['Hale on Tuesday', 'Hale'],
  ['The mayor last week', 'The mayor'],
  ['The mayor late last week', 'The mayor'],
  ['Hale earlier this week', 'Hale'],
  ['Hale less than two weeks ago', 'Hale'],
  ['Reed this morning', 'Reed'],
  ['The port authority on Monday morning', 'The port authority'],
  ['A report released on Monday', 'A report'],
])('a time before the verb is no speaker: %s', (subject, source) => {
  expect(read([`${subject} said ${said}.`])).toMatchObject([{ content: said, source }]);
});

test.each([
  ['In May, Ann Lee, the mayor,', 'Ann Lee, the mayor'],
  ['Born in Ely, Ann Lee, the mayor,', 'Ann Lee, the mayor'],
  ['The river rose; Ann Lee, the mayor,', 'Ann Lee, the mayor'],
  ['The plan was drawn up by Tom Hale, who', 'Tom Hale, who'],
])('the speaker begins behind what the sentence opens with: %s', (subject, source) => {
  expect(read([`${subject} said ${said}.`])).toMatchObject([{ content: said, source }]);
});

test.each([
  'Officials who worked with Lee',
  'A source speaking to Lee',
  'A man who met Ann Lee',
  'A group that backed the mayor',
  'People living near the port',
  'A letter sent to the mayor',
  'Lorry drivers asked by the paper',
  'Papers seen in Ely',
  'A nurse named by the Ely Post',
  'The woman he met in Ely',
])('who is named in a clause on the speaker has not spoken: %s', (source) => {
  expect(read([`${source} said ${said}.`])).toMatchObject([{ content: said, source }]);
});

test.each(['Hale knew the mayor', 'Hale left as the mayor', 'It was late when the mayor'])(
  'a clause behind a verb has its own speaker: %s',
  (subject) => {
    expect(read([`${subject} said ${said}.`]).at(-1)).toMatchObject({ content: said, source: 'the mayor' });
  },
);

test.each([
  ['Ann Lee, the mayor of Ely.', 'Ann Lee, the mayor of Ely'],
  ['Ann Lee, who runs the port, on Monday.', 'Ann Lee, who runs the port'],
  ['Ann Lee, mayor of Ely, on Monday.', 'Ann Lee, mayor of Ely'],
  ['Ann Lee, his lawyer.', 'Ann Lee, his lawyer'],
  ['Ann Lee as she left the hall, the last to go.', 'Ann Lee'],
  ['he, the lawyer.', 'he'],
  ['one of the guards.', 'one of the guards'],
  ['a spokesman for the port on Monday.', 'a spokesman for the port'],
])('behind the verb the speaker ends with what is told of him: %s', (behind, source) => {
  expect(read([`“The bridge will be closed for good,” said ${behind}`])).toMatchObject([{ kind: 'direct', source }]);
});

test.each([
  ['Ann Lee left the room, saying', 'Ann Lee'],
  ['Ann Lee rose to say', 'Ann Lee'],
  ['After Hale had left the room, Ann Lee stood up, saying', 'Ann Lee'],
  ['Ann Lee, who met Hale in May, went on to say', 'Ann Lee, who met Hale in May'],
  ['Hale stood up and said', 'Hale'],
  ['The guards stopped the lorry because Hale drove it, saying', 'The guards'],
  ['Ann Lee wrote to the mayor, whom Hale knew, warning that', 'Ann Lee'],
])('a participle or an infinitive has the subject of its clause: %s', (clause, source) => {
  expect(read([`${clause} ${said}.`])).toMatchObject([{ content: said, source }]);
});

test.each([
  ['Asked by a reporter whether', 'a reporter'],
  ['When asked by Ann Lee if', 'Ann Lee'],
])('who asks stands behind “by”: %s', (opening, source) => {
  expect(read([`${opening} ${said}, Hale left.`])).toMatchObject([{ source }]);
});

test.each([
  ['Hale has long said that', 'has long said'],
  ['Hale will soon announce that', 'will soon announce'],
  ['Reed, who left the port in May, later said', 'said'],
  ['Ann Reed, who runs the port, also noted that', 'noted'],
])('the verb of saying has its helpers and adverbs with it: %s', (opening, cue) => {
  expect(read([`${opening} ${said}.`])).toMatchObject([{ content: said, cue }]);
});

test('what somebody never said is no statement', () => {
  expect(read([`Hale had never once said that ${said}.`])).toEqual([]);
});

test.each(['Will', 'May', 'Will Hale', 'US officials', 'Molly Hale', 'Olm’s mayor'])(
  'a name is one at the start of a sentence, whatever else its first word may be: %s',
  (source) => {
    expect(read([`${source} said ${said}.`])).toMatchObject([{ content: said, source }]);
  },
);
