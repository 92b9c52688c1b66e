import { expect, test } from 'vitest';
import { readQuotes } from '../../../../src/quotes/quotes';
import { readDocument } from '../../../../src/text/document';
import { whoSaid } from '../shown';

const OLD = 'said the bridge over the river was too old to be kept.';

const last = (lang: string, ...paragraphs: string[]) => whoSaid(lang, ...paragraphs).at(-1);

test.each([
  ['Nora Hale Beats Old Rival in Olm Race', '“We stay here until April,” Nora Hale said.'],
  ['Olm Race Begins, Nora Hale Says', 'It rained. “We stay here until April,” Hale said. Nora Hale left.'],
  ['Hale Comes Late to the Old Harbour', 'It rained. “We stay here until April,” Hale said. Nora Hale left.'],
])('capitals tell nothing in a headline: %s', (headline, text) => {
  expect(last('en', headline, text)).toBe('Nora Hale');
});

test('a headline that ends like a sentence is known by the article’s own', () => {
  const headline = 'Nora Hale Beats Old Rival in “Olm Race.”';
  const texts = [headline, '“We stay here until April,” Nora Hale said.'];
  const blocks = texts.map((text, id) => ({ id, kind: 'paragraph' as const, text }));
  const { speakers } = readQuotes(readDocument(blocks, 'en', headline));
  expect(speakers).toMatchObject([{ name: 'Nora Hale', role: null }]);
});

test.each([
  ['en', `The Olm Post—a newspaper of the town—${OLD}`, 'Olm Post ORG'],
  ['en', `Hale left. (She was tired.) Then OlmWorks ${OLD}`, 'OlmWorks'],
  ['en', `In Old Head, S.C., Hale ${OLD}`, 'Hale'],
  ['en', `OLM — Sen. Tom Hale ${OLD}`, 'Tom Hale [Sen]'],
  ['en', 'It was old (see Olmcheck.org). He left. “We stay here until April,” said Tom Hale (Olm).', 'Tom Hale'],
  ['en', `According to Olmcheck.org). He left. Hale ${OLD}`, 'Hale'],
  ['en', '“We stay here until April,” said Tom O’Hale.', 'Tom O’Hale'],
  ['en', '“We stay here until April,” said Anne-Marie Hale-Ford.', 'Anne-Marie Hale-Ford'],
  ['en', '“We stay here until April,” said A&B Works.', 'A&B Works'],
  ['en', '“We stay here until April,” said Tom Hale of the “Growth Works” group.', 'Tom Hale'],
  ['en', 'Tom Sanders left. Sanders’ bridge is old. “We stay here until April,” Sanders said.', 'Tom Sanders'],
  ['fr', '« Nous restons ici », a déclaré l’avocat Marc Roux.', 'Marc Roux [avocat]'],
  ['fr', 'Marc Roux est venu tard. « Nous restons ici », explique-t-il.', 'Marc Roux'],
  ['fr', 'Marc Roux est venu tard. « Nous restons ici », a-t-il dit.', 'Marc Roux'],
  ['it', '«Restiamo qui», ha detto l’avvocato Marco Rossi.', 'Marco Rossi [avvocato]'],
])('%s: where a word begins and ends: %s', (lang, text, expected) => {
  expect(last(lang, text)).toBe(expected);
});

test.each([
  ['en', "''We stay here until April,'' Nora Hale said. Ann Ford left. ''No,'' she said.", 'Ann Ford'],
  ['en', "After all, ''Ann Ford is a liar,'' Nora Hale said. ''She knows it,'' she said. It rained.", 'Nora Hale'],
  ['en', '“We stay here until April," Nora Hale said. Ann Ford left. "No,” she said.', 'Ann Ford'],
  ['en', '“We stay here until April,” Nora Hale said. ‘Ann Ford’ is a boat. “No,” she said.', 'Nora Hale'],
  ['de', '„Anna Lehmann lügt“, sagte Nora Roth. „Nein”, sagte sie.', 'Nora Roth'],
])('%s: who is named inside of quotation marks is nobody’s "she": %s', (lang, text, expected) => {
  expect(last(lang, text)).toBe(expected);
});

test.each([
  [`Proponents, including the Olm Conference of Mayors, ${OLD}`, '(Proponents)'],
  [`John Hale’s dear partners in Olm ${OLD}`, '(John Hale’s dear partners in Olm)'],
  [`Hale supporters in Olm ${OLD}`, '(Hale supporters in Olm)'],
  [`Critics of the plan ${OLD}`, '(Critics of the plan)'],
  [`Experts at Olm University ${OLD}`, '(Experts at Olm University)'],
  [`12% of Democrats ${OLD}`, '(12% of Democrats)'],
  [`Ann Ford’s and Nora Hale’s lawyers ${OLD}`, '(Nora Hale’s lawyers)'],
  [`A report Tuesday from OBX News ${OLD}`, 'OBX News ORG'],
])('a name beside a noun for people is not who speaks: %s', (text, expected) => {
  expect(last('en', text)).toBe(expected);
});
