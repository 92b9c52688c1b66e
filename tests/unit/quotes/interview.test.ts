import { expect, test } from 'vitest';
import type { TextBlock } from '../../../src/page/block';
import { readQuotes } from '../../../src/quotes/quotes';
import { readDocument } from '../../../src/text/document';

/** "speaker: content" of each statement; a paragraph that begins with an asterisk is bold. */
function shown(headline: string, paragraphs: string[], lang = 'en'): string[] {
  const blocks = paragraphs.map(
    (text, id): TextBlock =>
      text.startsWith('*')
        ? { id, kind: 'paragraph', text: text.slice(1), strong: true }
        : { id, kind: 'paragraph', text },
  );
  const { attributions, speakers } = readQuotes(readDocument(blocks, lang, headline));
  return attributions.map(({ speaker, text }) => {
    const found = speaker === null ? null : speakers[speaker]!;
    return `${found?.name ?? found?.description ?? '–'}: ${text}`;
  });
}

const headline = 'Nora Hallberg on lamps';
const intro = 'Interview by Tom Reyes. Nora Hallberg has kept the lighthouse for nine years.';

test('gives the answers to the person whom headline and introduction name', () => {
  const paragraphs = [
    intro,
    '*Do you sleep at night?',
    'I sleep in the afternoon.',
    'My cat keeps the watch.',
    '*Tell me about the cat.',
    'She came with the lamp.',
    '*Did you ever let it go out?',
    'Once. I told the keeper of the next light and he laughed. Would you believe it?',
    '*Will you stay?',
    'We will both stay.',
    'This conversation has been shortened.',
  ];
  expect(shown(headline, paragraphs)).toEqual([
    'Nora Hallberg: I sleep in the afternoon.',
    'Nora Hallberg: My cat keeps the watch.',
    'Nora Hallberg: She came with the lamp.',
    'Nora Hallberg: Once. I told the keeper of the next light and he laughed. Would you believe it?',
    'Nora Hallberg: We will both stay.',
  ]);
});

test('takes labels off, and leaves the questions alone', () => {
  const paragraphs = [
    intro,
    'Q: Do you sleep at night?',
    'A: I sleep in the afternoon.',
    'My cat keeps the watch.',
    'Q: What does your cat see?',
    'A: More than I do.',
    'Q: Will you stay?',
    'A: We will both stay.',
  ];
  expect(shown(headline, paragraphs)).toEqual([
    'Nora Hallberg: I sleep in the afternoon.',
    'Nora Hallberg: My cat keeps the watch.',
    'Nora Hallberg: More than I do.',
    'Nora Hallberg: We will both stay.',
  ]);
});

test('leaves a transcript to the names in it', () => {
  const paragraphs = [
    intro,
    'REYES: Do you sleep at night?',
    'HALLBERG: I sleep in the afternoon.',
    'REYES: What does your cat see?',
    'HALLBERG: More than I do.',
    'What would you have asked?',
    'Would you have dared?',
    'Will you tell us?',
  ];
  expect(shown(headline, paragraphs)).not.toContainEqual(expect.stringContaining('Hallberg: REYES'));
  expect(shown(headline, paragraphs)).toContain('Nora Hallberg: I sleep in the afternoon.');
});

test('names nobody where two people are named alike', () => {
  const paragraphs = [
    'Nora Hallberg and Tom Reyes met at the lighthouse.',
    'Do you sleep at night?',
    'I sleep in the afternoon.',
    'Are you afraid of storms?',
    'I like them.',
    'Will you stay?',
    'I will.',
  ];
  expect(shown('At the lamp', paragraphs)).toEqual(['–: I sleep in the afternoon.', '–: I like them.', '–: I will.']);
});

test('reads no explainer, no essay with a few questions and no article with quotations as an interview', () => {
  const explainer = [
    'Nora Hallberg keeps the lighthouse, which closes in May.',
    '*What is happening?',
    'The lamp will be replaced by a machine.',
    '*Why now?',
    'The harbour board wants to save money.',
    '*What happens next?',
    'The council votes on Tuesday.',
  ];
  expect(shown(headline, explainer)).toEqual([]);
  const essay = [
    'Nora Hallberg keeps the lighthouse.',
    'Have you ever been there?',
    'I went there as a child and my father held my hand.',
    'Would you go again?',
    'I would.',
  ];
  expect(shown(headline, essay)).toEqual([]);
  const quoting = [
    'Nora Hallberg keeps the lighthouse.',
    'Do you sleep at night?',
    '“I sleep in the afternoon,” said Tom Reyes.',
    'Are you afraid of storms?',
    '“I like them,” said Tom Reyes.',
    'Will you stay?',
    '“I will stay here,” said Tom Reyes.',
  ];
  expect(shown(headline, quoting)[0]).toBe('Tom Reyes: “I sleep in the afternoon,”');
});

const turns = (...answers: string[]) => [
  '*Do you sleep at night?',
  answers[0] ?? 'I sleep in the afternoon.',
  '*Are you afraid of storms?',
  answers[1] ?? 'I like them.',
  '*Will you stay?',
  answers[2] ?? 'I will.',
];
const speakers = (lines: string[]) => lines.map((line) => line.slice(0, line.indexOf(':')));
const HALLBERG = Array(3).fill('Nora Hallberg');

test('the introduction tells whose answers they are, and not who is named in them', () => {
  const met = 'Nora Hallberg and Tom Reyes met at the lighthouse. Nora Hallberg keeps it.';
  const answers = ['I told Tom Reyes. Tom Reyes laughed, and I told Tom Reyes again.'];
  expect(speakers(shown('At the lamp', [met, ...turns(...answers)]))).toEqual(HALLBERG);
  expect(speakers(shown('At Reyes’ lamp', [met, ...turns()]))).toEqual(Array(3).fill('Tom Reyes'));
});

test('a name before the first answer alone says whose it is, and another word before a colon nothing', () => {
  const answers = ['Reyes: I sleep in the afternoon.', 'Well: I like them.'];
  expect(shown(headline, [intro, ...turns(...answers)])).toEqual([
    'Tom Reyes: I sleep in the afternoon.',
    'Nora Hallberg: Well: I like them.',
    'Nora Hallberg: I will.',
  ]);
  const family = 'Nora Hallberg has a sister, Eva Hallberg. Nora Hallberg keeps the lighthouse.';
  expect(shown('Nora Hallberg on lamps', [family, ...turns('Hallberg: I sleep in the afternoon.')])[0]).toBe(
    'Nora Hallberg: Hallberg: I sleep in the afternoon.',
  );
});

test('what stands in brackets is nobody’s words', () => {
  const [first, answer, ...rest] = turns();
  expect(shown(headline, [intro, first!, '(laughs)', answer!, '[The lamp goes on.]', ...rest])).toEqual(
    shown(headline, [intro, ...turns()]),
  );
});

test.each([
  [
    'questions to nobody',
    ['*Is it dark at night?', 'I think so.', '*Is it old?', 'I think so.', '*Is it far?', 'I do.'],
  ],
  ['answers of nobody', turns('The lamp burns.', 'The tower stands.', 'The sea is high.')],
  ['a chapter behind a question', [...turns().slice(0, 1), ...Array(9).fill('I sleep in the afternoon.'), ...turns()]],
  ['two questions', turns().slice(0, 4)],
  ['questions that nobody answers', turns().filter((line) => line.startsWith('*'))],
])('no interview: %s', (_, paragraphs) => {
  expect(shown(headline, [intro, ...paragraphs])).toEqual([]);
});

test('an answer is direct speech, found as one of an interview', () => {
  const blocks = [intro, ...turns()].map((text, id): TextBlock => {
    const strong = text.startsWith('*');
    return { id, kind: strong ? 'heading' : 'paragraph', text: strong ? text.slice(1) : text };
  });
  const { attributions } = readQuotes(readDocument(blocks, 'en', headline));
  expect(attributions.map(({ kind, evidence }) => [kind, evidence[0]!.code])).toEqual(
    Array(3).fill(['direct', 'interview']),
  );
});
