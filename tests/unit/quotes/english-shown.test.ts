import { expect, test } from 'vitest';
import { read, shown } from './shown';

/** The name or description and the role of everybody who speaks. */
const speakersOf = (...paragraphs: string[]) =>
  read('en', ...paragraphs).speakers.map(({ name, description, role }) => [name ?? `(${description})`, role]);

test.each([
  ['Downing Street said the bridge “remains a priority for us”.', 'Downing Street'],
  ['State Farm said it was reviewing the claim from the town.', 'State Farm'],
  ['Rolling Stone said the record was “four years of beige”.', 'Rolling Stone'],
  ['Brussels said it was “deeply concerned” by the plan.', 'Brussels'],
  ['The Gaza health ministry said 32 people had been killed.', '(The Gaza health ministry)'],
  ['Foxwell, for its part, said it “does not comment on rumors.”', 'Foxwell'],
  ['Foxwell, which builds the bridge, said it “does not comment on rumors.”', 'Foxwell'],
  ['The Food and Drug Administration said it would review the data again.', 'Food and Drug Administration'],
  ['The Department of Health and Social Care said: “We are grateful.”', 'Department of Health and Social Care'],
  ['House Speaker Don Kepler fired back: “The mayor is out of touch.”', 'Don Kepler'],
  ['Anita Desai QC said: “The jury has heard it all before.”', 'Anita Desai'],
  ['Chief Constable Mark Ewing said: “Stay at home tonight.”', 'Mark Ewing'],
  ['Shopkeeper Mohammed Iqbal said he had lost “half my trade”.', 'Mohammed Iqbal'],
])('names who speaks in full: %s', (text, name) => {
  expect(speakersOf(text).map(([speaker]) => speaker)).toEqual([name]);
});

test.each([
  ['The Senate and Health Ministry said the bill would fail in the end.', ['Senate', 'Health Ministry']],
  ['The Pentagon and Justice Department said the talks had failed at last.', ['Pentagon', 'Justice Department']],
])('joins no two names: %s', (text, names) => {
  expect(speakersOf(text).map(([speaker]) => speaker)).toEqual(names);
});

test.each([
  ['Penn lost. Her opponent, Dan Ruiz, said: “We won it fairly.”', 'Dan Ruiz', 'opponent'],
  ['Writing on X, the former minister Dame Helen Stokes said the plan “must go”.', 'Helen Stokes', 'former minister'],
  ['“That should worry us all,” said Prof Dame Anne Kell on Monday.', 'Anne Kell', null],
  [
    '“It is real,” said Amara Okafor, a neurologist at Olm University.',
    'Amara Okafor',
    'neurologist at Olm University',
  ],
  [
    'Ann Lang lied. “I told him,” Lang said. Asked if he had spoken to Lang, the governor said, “Not lately.”',
    'Ann Lang',
    null,
  ],
  ['“He persuades,” White House press secretary Erin Cole said.', 'Erin Cole', 'White House press secretary'],
  ['Cllr John Hague said: “The scheme is bonkers.”', 'John Hague', 'Cllr'],
  ['Ann Lang, through her lawyer, said: “I have nothing to hide.”', 'Ann Lang', null],
])('gives roles without whose they are by a pronoun, and behind forms of address: %s', (text, name, role) => {
  expect(speakersOf(text)[0]).toEqual([name, role]);
});

test.each([
  ['A lawyer for Doyle met reporters. “He is innocent,” the lawyer said.', '(A lawyer for Doyle)'],
  ['“He is a good man,” said a neighbor of Doyle’s.', '(a neighbor of Doyle’s)'],
  ['“He was a good man,” one of them said. Another said: “He was the worst of all.”', '(Another)'],
])('describes who speaks with whom they belong to: %s', (text, description) => {
  expect(speakersOf(text).at(-1)).toEqual([description, null]);
});

test.each([
  [
    'the shadow minister is not the minister',
    ['Health Secretary Imogen Clarke said: “I will fight on.” The shadow health secretary said: “It is over for her.”'],
    ['Imogen Clarke: “I will fight on.”', 'The shadow health secretary: “It is over for her.”'],
  ],
  [
    'who is asked goes on, not who asks',
    ['Jack Reed was asked by moderator Paul Hall whether the plan would cost too much. “It will not,” he said.'],
    ['Paul Hall: whether the plan would cost too much', 'Jack Reed: “It will not,”'],
  ],
  [
    'a boy’s mother is “she”',
    [
      'The boy was hit by a car. “You left him to die,” the judge said.',
      'The boy’s mother, Anna Hill, forgave him. “Hate would eat me alive,” she said.',
    ],
    ['the judge: “You left him to die,”', 'Anna Hill: “Hate would eat me alive,”'],
  ],
  [
    'a letter with a full stop before a quotation ends a sentence',
    ['“Disgusting,” wrote Rep. Al Moreno on X. “Resign,” wrote another.'],
    ['Al Moreno: “Disgusting,”', 'another: “Resign,”'],
  ],
  [
    'a name in a role is not who speaks, nor who goes on',
    ['Jack Reed won. Reed campaign manager Robby Mook released a memo. “It is over,” he says in it.'],
    ['Robby Mook: “It is over,”'],
  ],
  [
    'a place that is reported from does not speak',
    [
      'Lucy Hart, our correspondent, reports from Kendal: “The river has burst its banks and people are being led out.”',
    ],
    ['Lucy Hart: “The river has burst its banks and people are being led out.”'],
  ],
  [
    'a name behind “more from” does',
    ['More from Lucy Hart: “The river has burst its banks and people are being led out.”'],
    ['Lucy Hart: “The river has burst its banks and people are being led out.”'],
  ],
  [
    'the other of two, by name',
    ['Two engineers lost their jobs. The other, Priya Raman, said she had “no regrets at all.”'],
    ['Priya Raman: she had “no regrets at all.”'],
  ],
  [
    'who is accused says what follows, and nobody accuses',
    ['A man accused of setting fire to a bakery has told a jury he was “asleep on the sofa” when the blaze began.'],
    ['A man accused of setting fire to a bakery: he was “asleep on the sofa” when the blaze began'],
  ],
  [
    'nor does whom they are said to have harmed',
    ['A man accused of killing Anna Lee said he was innocent of the crime.'],
    ['A man accused of killing Anna Lee: he was innocent of the crime'],
  ],
  [
    'who asks is not who answers',
    ['Asked by Anna Lee, the mayor said that the bridge was safe.'],
    ['the mayor: the bridge was safe'],
  ],
  [
    'nor is who is asked about',
    ['Asked about Anna Lee, the governor said that the bridge was safe.'],
    ['the governor: the bridge was safe'],
  ],
  [
    'a title before the verb is nothing said',
    ['The lead, Tom Rourke, best known for the sitcom “Next Door,” said he “begged” for the part.'],
    ['Tom Rourke: he “begged” for the part'],
  ],
  [
    'the time of an entry is nothing said',
    ['09:40 “Don’t travel unless you have to,” says Mark Ewing.'],
    ['Mark Ewing: “Don’t travel unless you have to,”'],
  ],
  [
    'who acts in a sentence says what its colon announces',
    [
      'The goalkeeper Ben Amos apologised to the fans: “It’s not good enough.” Ann Lee was blunter: “He should resign.”',
    ],
    ['Ben Amos: “It’s not good enough.”', 'Ann Lee: “He should resign.”'],
  ],
  [
    'and no thing or title does',
    ['One song is on every lip in town: “Let It Be Me.” The rule is the same as ever: “No dogs.”'],
    [],
  ],
  [
    'a name that looks like an adverb',
    ['“Television,” Tully once remarked, “is a medium because it is neither rare nor well done.”'],
    ['Tully: “Television,” … “is a medium because it is neither rare nor well done.”'],
  ],
  [
    'what costs something does not speak',
    ['Roy Bibby, who represents the town, says the library costs £90,000 a year.'],
    [],
  ],
  [
    'short judgements in quotation marks',
    ['Ivan Moor called the marchers “hooligans”. Ann Lee said he was “ashamed”.'],
    ['Ivan Moor: the marchers “hooligans”', 'Ann Lee: he was “ashamed”'],
  ],
  ['but no terms', ['Ivan Moor described the “loophole”.'], []],
])('%s', (_, paragraphs, statements) => {
  expect(shown('en', ...paragraphs)).toEqual(statements);
});

test('labels of a transcript that name nobody', () => {
  expect(
    shown(
      'en',
      'MODERATOR: Good evening, and welcome to the second debate of the year.',
      'COLE: Thank you, and thank you to the people of this town.',
      'QUESTION: Will the bridge open in the spring, as you promised?',
      'COLE: It will, and I have said so more than once this year.',
      'UNIDENTIFIED MALE: Answer the question that you were asked!',
      'MODERATOR: You will have your turn, sir, at the very end.',
      'COLE: Let me answer, then, and go home for the night.',
      'The debate with Senator Rebecca Cole was held on Thursday.',
    ).map((line) => line.slice(0, line.indexOf(':'))),
  ).toEqual(['MODERATOR', 'Rebecca Cole', '–', 'Rebecca Cole', 'UNIDENTIFIED MALE', 'MODERATOR', 'Rebecca Cole']);
});
