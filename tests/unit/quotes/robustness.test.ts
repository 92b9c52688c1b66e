import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './read';

test('reads 200,000 characters without a full stop', () => {
  expect(() => read(['the mayor said the bridge was old and '.repeat(5300)])).not.toThrow();
});

test('reads ten thousand quotation marks', () => {
  for (const mark of ['“', '”', '"', "'", '‘', '«', '„', '“a” ', "'a b' "])
    expect(() => read([mark.repeat(10_000), `he said ${mark.repeat(10_000)}`])).not.toThrow();
});

test('reads commas, dashes and brackets by the thousand', () => {
  expect(() => read(['Lee, '.repeat(20_000), 'Lee – '.repeat(20_000), 'Lee (a '.repeat(20_000)])).not.toThrow();
});

test('spans stay inside their blocks whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      ' said ',
      ' Lee ',
      ', ',
      '. ',
      ' according to ',
      '\u200f',
      '\ud800',
      '\u0000',
      ' קול ',
      ' told ',
      ' that ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('en', 'de', 'fr', 'he'), (pieces, lang) => {
      const text = pieces.join('');
      for (const { content } of read([text], lang)) expect(content.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('an unknown language still has its quotation marks', () => {
  expect(read(['Hún sagði: „Brúin er gömul og enginn hefur skoðað hana.“ Svo fór hún.'], 'is')).toMatchObject([
    { kind: 'direct', content: '„Brúin er gömul og enginn hefur skoðað hana.“' },
  ]);
});
