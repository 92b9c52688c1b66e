import { expect, test } from 'vitest';
import type { TextBlock } from '../../../src/page/block';
import { readQuotes } from '../../../src/quotes/quotes';
import { readDocument } from '../../../src/text/document';

/** Entries of a live blog, the newest first: each its paragraphs. */
function speakersIn(...entries: string[][]): (string | null)[] {
  const blocks = entries.flatMap((texts, at) =>
    texts.map(
      (text, place): TextBlock => ({
        id: at * 10 + place,
        kind: 'paragraph',
        text,
        ...(place ? {} : { entry: `1${9 - at}:00` }),
      }),
    ),
  );
  const { attributions, speakers } = readQuotes(readDocument(blocks, 'en', null));
  return attributions.map(({ speaker }) => (speaker === null ? null : (speakers[speaker]?.name ?? null)));
}

const MAYOR = 'The mayor, Ottoline Reyes, spoke at noon. “The river is falling,” Reyes said.';

test('a pronoun is nobody of the entry above, which is later', () => {
  expect(speakersIn([MAYOR, '“We will see,” she said.'])).toEqual(['Ottoline Reyes', 'Ottoline Reyes']);
  expect(speakersIn([MAYOR], ['“We will see,” she said.'])).toEqual(['Ottoline Reyes', null]);
});

test('a quotation without words of its own is nobody’s of the entry above', () => {
  expect(speakersIn([MAYOR, '“We will see what it does in the night.”'])).toEqual(['Ottoline Reyes', 'Ottoline Reyes']);
  expect(speakersIn([MAYOR], ['“We will see what it does in the night.”'])).toEqual(['Ottoline Reyes', null]);
});

test('a surname is told by the full name in any entry, further down or above', () => {
  expect(speakersIn(['“The river is falling,” Reyes said.'], ['The school is closed.'], [MAYOR])).toEqual([
    'Ottoline Reyes',
    'Ottoline Reyes',
  ]);
  expect(speakersIn([MAYOR], ['“The river is rising,” Reyes said.'])).toEqual(['Ottoline Reyes', 'Ottoline Reyes']);
});
