import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockKind, Mention, Span } from '../../../src/page/block';
import { type Quotes, readQuotes } from '../../../src/quotes/quotes';
import { readDocument } from '../../../src/text/document';

type Block = string | [BlockKind, string];

const languages = ['en', 'de', 'es', 'fr', 'it', 'pt', 'he', 'ja', null];

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Reads blocks and checks every span, mention and index of what is found. */
function check(texts: Block[], lang: string | null): Quotes {
  const blocks = texts.map((entry, index) => {
    const [kind, text] = typeof entry === 'string' ? (['paragraph', entry] as const) : entry;
    // ids need not be indexes
    return { id: index * 3 + 2, kind, text };
  });
  const byId = new Map(blocks.map(({ id, text }) => [id, text]));
  const textOf = ({ block, start, end }: Span): string => {
    const text = byId.get(block);
    must(text !== undefined, 'block');
    must(Number.isInteger(start) && start >= 0 && start < end && end <= text.length, `span ${start} to ${end}`);
    return text.slice(start, end);
  };
  const isMention = (mention: Mention | null): void => must(!mention || mention.text === textOf(mention), 'mention');
  const document = readDocument(blocks, lang, 'Lee says “so”');
  document.sentences.forEach(textOf);
  const quotes = readQuotes(document);
  const { attributions, speakers } = quotes;
  attributions.forEach(({ kind, text, content, cue, source, speaker, confidence, evidence }, index) => {
    must(kind === 'direct' || kind === 'mixed' || kind === 'indirect', 'kind');
    must(content.length > 0 && text === content.map(textOf).join(' … '), 'content');
    content.slice(1).forEach((after, i) => {
      const before = content[i]!;
      must(after.block > before.block || (after.block === before.block && after.start >= before.end), 'order');
    });
    isMention(cue);
    isMention(source);
    must(confidence >= 0 && confidence <= 1 && evidence.length > 0, 'confidence');
    must(speaker === null || speakers[speaker]!.attributions.includes(index), 'speaker');
  });
  speakers.forEach((speaker, index) => {
    must(Boolean(speaker.name ?? speaker.description), 'name');
    for (const at of speaker.attributions) must(attributions[at]!.speaker === index, 'attribution');
  });
  return quotes;
}

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Pieces that have the readers look ahead or behind; a reader that looks without bound never ends on them. */
const pieces: Record<string, string[]> = {
  any: [
    ...['“', '”', '"', "'", '‘', '’', '«', '»', '„', '‹', '「', '``', "''", '״'],
    ...[
      '— ',
      '- ',
      ', ',
      '; ',
      ': ',
      '(',
      '…',
      '\ud800',
      '\u0000',
      '\u200f',
      '\u202e',
      'א',
      '字',
      "a'b'",
      'A-B-',
      'a.b.',
    ],
    ...['“a b c d” ', '“a b c d ', "'a b c d' ", '« a b c d » ', '「一二三四五六七八」', '1. ', 'X. ', 'Lee, '],
  ],
  en: [
    'Lee said ',
    'She said that ',
    'said Lee, ',
    'according to ',
    '“A b c d,” he said. ',
    'a man who said ',
    'Lee, a man, ',
  ],
  de: [
    'der Mann, der sagte, ',
    'gab er bekannt, ',
    'wie er meinte, ',
    'nach Angaben der ',
    'er rief: ',
    'Er habe es. ',
    'so X, ',
  ],
  es: ['dijo Marta «a b c d» ', 'según ', '—Sí —dijo Marta—. '],
  fr: ["l'", '« oui, dit-il, non, ', '« a b, dit Lee, ', 'dit le maire « oui a b c d » '],
  it: ['- ha detto Rossi ', "dell'", 'secondo '],
  pt: ['disse o prefeito “a b c d” ', '— Sim — disse. '],
};

describe.each(languages)('language %s', (lang) => {
  test.each(pieces[lang ?? ''] ?? [])('reads 100,000 characters of %j', (piece) => {
    check([`X ${repeated(piece, 100_000)}`], lang);
  });

  test('reads any piece, over and over, alone and in a quotation', () => {
    for (const piece of pieces.any!) {
      const text = repeated(piece, 12_000);
      check([`X ${text}`, `Lee said: “${text}`], lang);
    }
  });

  test('every span lies in its text whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(...Object.values(pieces).flat()),
      fc.constantFrom(
        ' said ',
        ' sagte ',
        ' dit ',
        ' dijo ',
        ' Ann Lee ',
        ' he ',
        ' er ',
        '. ',
        '?',
        '!”',
        ' that ',
        ' dass ',
      ),
      fc.constantFrom(' קול ', ' told ', 'Q: ', 'A: ', '\u2028', '\ufeff', ' [ ', ' ] ', '😀', 'İ', 'ŉ', 'ﬁ', 'ß'),
    );
    const kind = fc.constantFrom<BlockKind>('paragraph', 'paragraph', 'quote', 'embed', 'heading', 'list-item');
    const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, text), { minLength: 1, maxLength: 5 }), (blocks) => {
        check(blocks, lang);
      }),
      { numRuns: 80 },
    );
  });
});

test('reads 200,000 characters without a full stop and ten thousand marks', () => {
  for (const lang of ['en', 'de', 'fr', 'ja']) {
    check([repeated('the mayor said the bridge was old and ', 200_000)], lang);
    check([repeated('(Lee) ', 200_000), repeated('really ', 200_000)], lang);
    for (const mark of ['“', '"', "'", '„', '«', '「'])
      check([mark.repeat(10_000), `he said ${mark.repeat(10_000)}`], lang);
  }
});

test('reads a block as long as a page may be, of small sentences and quotations', () => {
  for (const lang of ['en', 'de', 'fr']) check([`Lee spoke. ${repeated('“A b.” C d. ', 500_000)}`], lang);
});

test('a mark of every kind left open over many paragraphs', () => {
  for (const mark of ['“', '"', '«', '„', '‘', "''"])
    for (const lang of languages)
      check(
        Array.from({ length: 300 }, () => `${mark}One two three four five.`),
        lang,
      );
});

test('nothing is found in nothing', () => {
  for (const lang of languages) {
    expect(check([], lang).attributions).toEqual([]);
    expect(check(['', ' ', '\u200f\u0000'], lang).attributions).toEqual([]);
  }
});
