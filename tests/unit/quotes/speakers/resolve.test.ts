import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../src/page/block';
import type { AttributionDraft } from '../../../../src/quotes/draft';
import { resolveSpeakers } from '../../../../src/quotes/speakers/resolve';
import { readDocument } from '../../../../src/text/document';

/**
 * An article of our own: each [source] in square brackets is the source of one statement, in order, and the words in
 * {braces} before or after it are no part of the text but mark the content.
 */
function resolve(paragraphs: string[], lang: string | null = 'en') {
  const drafts: AttributionDraft[] = [];
  const blocks = paragraphs.map((marked, id) => {
    let text = '';
    const open: number[] = [];
    const contents: Span[] = [];
    const sources: Span[] = [];
    for (const char of marked) {
      if (char === '[' || char === '{') open.push(text.length);
      else if (char === ']') sources.push({ block: id, start: open.pop()!, end: text.length });
      else if (char === '}') contents.push({ block: id, start: open.pop()!, end: text.length });
      else text += char;
    }
    sources.forEach((source, i) => {
      const content = contents[Math.min(i, contents.length - 1)];
      drafts.push({
        kind: 'direct',
        content: content ? [content] : [],
        cue: null,
        source,
        evidence: [],
        confidence: 0.9,
      });
    });
    return { id, kind: 'paragraph' as const, text };
  });
  return resolveSpeakers(readDocument(blocks, lang, null), drafts);
}

function names(paragraphs: string[], lang: string | null = 'en'): (string | null)[] {
  const { attributions, speakers } = resolve(paragraphs, lang);
  return attributions.map(({ speaker }) =>
    speaker === null ? null : (speakers[speaker]!.name ?? `~${speakers[speaker]!.description}`),
  );
}

describe('names', () => {
  test('a surname and a title lead to the full name', () => {
    expect(
      names([
        '{“The bridge is closed,”} [Mayor Linda Farrow] said.',
        '{“It will stay closed,”} [Farrow] said. {“Until May,”} [Ms. Farrow] added.',
      ]),
    ).toEqual(['Linda Farrow', 'Linda Farrow', 'Linda Farrow']);
  });

  test('a full name further down names the speaker of the first lines', () => {
    expect(names(['{“We lost,”} [Okafor] said.', 'Chidi Okafor, 52, has coached the team since May.'])).toEqual([
      'Chidi Okafor',
    ]);
  });

  test('two people with one surname are told apart by form of address', () => {
    expect(
      names([
        'Robert Hale and his sister Martha Hale run the mill.',
        '{“I do the books,”} [Ms. Hale] said.',
        '{“I do the rest,”} [Mr. Hale] said.',
      ]),
    ).toEqual(['Martha Hale', 'Robert Hale']);
  });

  test('a person and an organisation of one name are two', () => {
    expect(
      names([
        'The Whitfield Foundation gave the money. Its founder, Carol Whitfield, was not there.',
        '{“We are glad,”} [the Whitfield Foundation] said.',
        '{“I am glad too,”} [Whitfield] said.',
      ]),
    ).toEqual(['Whitfield Foundation', 'Carol Whitfield']);
  });

  test('particles, suffixes and initials belong to the name', () => {
    expect(
      names([
        '{“Yes,”} [Maria de la Cruz] said. {“No,”} [De la Cruz] said.',
        '{“Maybe,”} said [Samuel T. Odell Jr.] and left.',
      ]),
    ).toEqual(['Maria de la Cruz', 'Maria de la Cruz', 'Samuel T. Odell Jr']);
  });

  test('a surname that is a common word is a name where a forename told so', () => {
    expect(names(['Henry Will grows plums.', '{“They are ripe,”} [Will] said.'])).toEqual(['Henry Will']);
  });

  test('a joint statement counts for both', () => {
    const { attributions, speakers } = resolve(['{“We agree,”} [Anna Boyd and Peter Lund] said.']);
    expect(speakers.map(({ name }) => name)).toEqual(['Anna Boyd', 'Peter Lund']);
    expect(speakers.map((speaker) => speaker.attributions)).toEqual([[0], [0]]);
    expect(attributions[0]!.speaker).toBe(0);
  });
});

describe('pronouns', () => {
  test('he and she follow whom the text is about', () => {
    expect(
      names([
        'Laura Benton met Victor Amsel on Monday.',
        '{“He was late,”} [she] said.',
        '{“She was early,”} [he] said.',
      ]),
    ).toEqual(['Laura Benton', 'Victor Amsel']);
  });

  test('the subject goes before the object', () => {
    expect(names(['Tom Reiter thanked George Hill for the map.', '{“It saved us,”} [he] said.'])).toEqual([
      'Tom Reiter',
    ]);
  });

  test('a relative pronoun goes back to the name before it', () => {
    expect(names(['The prize went to Clara Voss, [who] said {“thank you all.”}'])).toEqual(['Clara Voss']);
  });

  test.each([
    ['The bridge is shut, told us [Senator Mark Trask of Florida, who] said {“it will stay so.”}', 'Mark Trask'],
    ['There was [a clerk at the State Department who] said {“it will stay so.”}', '~a clerk at the State Department'],
    ['We asked [a senior analyst at Quill, who] said {“it will stay so.”}', '~a senior analyst at Quill'],
    ['Nora Hale was seen by [dozens of women who] said {“it will stay so.”}', null],
    ['Nora Hale was late, said [critics who] said {“it will stay so.”}', '~critics'],
    ['Nora Hale gave [a speech that] said {“it will stay so.”}', null],
    ['Nora Hale met [Democrats on Gallow Hill, who] said {“it will stay so.”}', null],
    ['Nora Hale came late. [Hale’s relatives, who] said {“it will stay so,”} left.', '~Hale’s relatives'],
    ['They heard it from [the State Department, which] said {“it will stay so.”}', 'State Department'],
  ])('a relative pronoun goes back to what its phrase is about, not to the last name in it: %s', (text, name) => {
    expect(names([text])).toEqual([name]);
  });

  test('nobody fits, nobody is named', () => {
    expect(names(['{“It rained,”} [he] said.'])).toEqual([null]);
  });
});

describe('descriptions', () => {
  test('a role told earlier leads to its bearer', () => {
    expect(
      names([
        'Mexican President Elena Ruiz met Canadian Prime Minister Paul Tremblay.',
        '{“We talked about trade,”} [the Mexican president] said.',
      ]),
    ).toEqual(['Elena Ruiz']);
  });

  test('an unnamed official stays unnamed', () => {
    expect(names(['Senator Ruth Adler waited outside.', '{“No comment,”} [a federal official] said.'])).toEqual([
      '~a federal official',
    ]);
  });

  test('a spokesman for somebody is not that somebody', () => {
    expect(names(['{“No,”} [a spokesman for Ruth Adler] said. {“No,”} [Adler’s aides] said.'])).toEqual([
      '~a spokesman for Ruth Adler',
      '~Adler’s aides',
    ]);
  });

  test('an apposition gives a description its name and a name its role', () => {
    const { speakers } = resolve(['{“We tried,”} said [her senior adviser, Jonas Pike]. {“So did I,”} [Pike] said.']);
    expect(speakers).toMatchObject([{ name: 'Jonas Pike', kind: 'person', attributions: [0, 1] }]);
    expect(speakers[0]!.role).toContain('adviser');
  });
});

describe('other languages', () => {
  test('German common nouns are no names', () => {
    expect(
      names(
        [
          'Die Gemeinde baut eine Schule. {„Das freut uns“}, sagte [Bürgermeisterin Anna Kühn].',
          '{„Der Bau beginnt im Mai“}, sagte [Kühn]. {„Wir prüfen das“}, erklärte [das Ministerium].',
        ],
        'de',
      ),
    ).toEqual(['Anna Kühn', 'Anna Kühn', '~das Ministerium']);
  });

  test('a German genitive does not head the phrase', () => {
    expect(names(['{„Wir warten“}, erklärte [die Schwesterpartei der ABC].'], 'de')).toEqual([
      '~die Schwesterpartei der ABC',
    ]);
  });

  test('Spanish and French titles', () => {
    expect(names(['{«Sí»}, dijo [la ministra Carmen Ortega].'], 'es')).toEqual(['Carmen Ortega']);
    expect(names(['{« Oui »}, a dit [le ministre Paul Lefort].'], 'fr')).toEqual(['Paul Lefort']);
  });
});

test('every attribution keeps its draft, and every confidence is a chance', () => {
  const { attributions } = resolve(['{“Yes,”} [Ann Lee] said. {“No,”} [he] said. {“So,”} [] said.']);
  expect(attributions).toHaveLength(3);
  for (const { confidence } of attributions) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test.each([
  ['no blocks', []],
  ['capitals without end', ['Ab '.repeat(20_000)]],
  ['quotation marks without end', ['“'.repeat(10_000)]],
  ['unpaired surrogates and control characters', ['\ud800 Ann \u0000 Lee \udc00 said [he] {x}']],
  ['right-to-left text', ['قالت [ليلى] {“نعم”} اليوم']],
])('odd input gives less, and never throws: %s', (_, paragraphs) => {
  expect(() => resolve(paragraphs)).not.toThrow();
});
