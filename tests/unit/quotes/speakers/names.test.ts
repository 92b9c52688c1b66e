import { expect, test } from 'vitest';
import { whoSaid } from '../shown';

const OLD = 'the bridge over the river was too old to be kept';
const HIER = '„Wir bleiben bis April hier“,';

/** Who is shown for the last statement of a paragraph. */
const last = (lang: string, text: string) => whoSaid(lang, text).at(-1);

test.each([
  ['Interestingly Ann Lee said OLD.', 'Ann Lee'],
  ['United Airlines said OLD.', 'United Airlines ORG'],
  ['Working Families said OLD.', 'Working Families'],
  ['United Steel Carriers said OLD.', 'United Steel Carriers ORG'],
  ['They live in Reading. Reading Council said OLD.', 'Reading Council ORG'],
  ['Companies said OLD.', '(Companies)'],
  ['Athens said OLD.', 'Athens ORG'],
  ['Nora King came late. King said OLD.', 'Nora King'],
  ['Mark German came late. “We stay here until April,” German said on the way to the hall.', 'Mark German'],
  ['Mark German came late. “We stay here until April,” the German said on the way to the hall.', '(the German)'],
  ['“We stay here until April,” Ms. White said.', 'White'],
  ['“We stay here until April,” said Nora Hale MP.', 'Nora Hale'],
  ['“We stay here until April,” said Team NEOM.', 'Team NEOM ORG'],
  ['“We stay here until April,” said harbour spokesman Navy Capt. Jeff Hale.', 'Jeff Hale [Navy Capt]'],
])('English: %s', (text, expected) => {
  expect(last('en', text.replace('OLD', OLD))).toBe(expected);
});

test('a transcript does not name everybody', () => {
  const lines = ['HALE: Do you think that we shall stay here?', 'UNIDENTIFIED MALE: We shall stay here until April.'];
  expect(whoSaid('en', ...lines, ...lines)).toContain('(UNIDENTIFIED MALE)');
});

test.each([
  ['Prime Minister Nora May said OLD.', 'Nora May [Prime Minister]'],
  ['Prime Minister May said OLD.', 'May [Prime Minister]'],
  ['“We know that OLD,” said Nora May.', 'Nora May'],
  ['“We know that OLD,” Mrs. May said.', 'May'],
  ['Nora May came late. “We know that OLD,” May said.', 'Nora May'],
  ['Nora May came late. “We know that OLD,” said May.', 'Nora May'],
  ['“We know that OLD,” Nora Hale said May 3.', 'Nora Hale'],
  ['“We know that OLD,” Nora Hale said Sunday May 3.', 'Nora Hale'],
  ['A report by Nora Hale released in May said OLD.', '(A report by Nora Hale)'],
])('May is a name where no time is meant: %s', (text, expected) => {
  expect(last('en', text.replace('OLD', OLD))).toBe(expected);
});

test.each([
  [`${HIER} sagte Leo Mai.`, 'Leo Mai'],
  [`Leo Mai kam spät. ${HIER} sagte Kanzler Mai.`, 'Leo Mai [Kanzler]'],
  [`${HIER} sagte Leo Olm Freitag.`, 'Leo Olm'],
  [`${HIER} sagte Zorvan Kwill Brandt.`, 'Zorvan Kwill Brandt'],
  [`${HIER} sagte ihren Kollegen Arno Fink.`, 'Arno Fink'],
  [`${HIER} sagte Kanzlerin Meier.`, 'Meier [Kanzlerin]'],
  [`Nora kam spät. ${HIER} sagte sie.`, 'Nora'],
  ['Die Junge SVP sagte, die Brücke sei alt.', 'SVP ORG'],
  ['Nach Angaben der Staatsanwaltschaft Olm ist die Brücke alt.', 'Staatsanwaltschaft Olm ORG'],
  ['Nach Angaben der Hafen News ist die Brücke alt.', 'Hafen News ORG'],
  ['Laut „Rundblick“ ist die Brücke alt.', 'Rundblick'],
])('German: %s', (text, expected) => {
  expect(last('de', text)).toBe(expected);
});

test.each([
  ['Hotelier Franz Olm winkt ab: „Wir bleiben bis April hier.“', 'Franz Olm [Hotelier]'],
  [`${HIER} sagt Hotelier Franz Olm.`, 'Franz Olm [Hotelier]'],
  [`${HIER} sagte gestern Hotelier Franz Olm.`, 'Franz Olm'],
  ['Die Fluggesellschaft KLX versicherte, die Brücke sei alt.', 'KLX ORG'],
  ['Die Polizei nahm Angreifer Franz Olm fest. Olm sagte, die Brücke sei alt.', 'Franz Olm'],
])('a German noun before a name is its trade where a title may stand: %s', (text, expected) => {
  expect(last('de', text)).toBe(expected);
});

test.each([
  ['Nach Angaben von Attac ist die Brücke alt.', '(Attac)'],
  ['Angaben von Weber zufolge ist die Brücke alt und muss weg.', '(Weber)'],
  ['Karl Weber kam spät. Nach Angaben von Weber ist die Brücke alt.', 'Karl Weber'],
  ['Nach Ansicht von AFP und Reuters ist die Brücke alt.', 'AFP ORG'],
  ['Zitat von Roth: „Wir haben heute sehr viel erreicht.“', 'Roth'],
  [`${HIER} sagten Mitglieder von Attac.`, '(Mitglieder von Attac)'],
  [`${HIER} sagte ein Sprecher von Attac.`, '(ein Sprecher von Attac)'],
  [`${HIER} sagte die frühere Bürgermeisterin von Olm.`, '(die frühere Bürgermeisterin von Olm)'],
  [`${HIER} sagte der Sprecher von Zorvan Kwill.`, '(der Sprecher von Zorvan Kwill)'],
  ['Ein Fachmann vom WWF erklärte, die Brücke sei alt.', '(Ein Fachmann vom WWF)'],
  [`${HIER} sagte Minister von Olm.`, 'von Olm [Minister]'],
  [`Anna von Olm kam spät. ${HIER} sagte die Ministerin von Olm.`, 'Anna von Olm [Ministerin]'],
  [`${HIER} sagte Karl Schenk von Olm.`, 'Karl Schenk von Olm'],
  [`${HIER} sagte Kapitän Virgil van Dook.`, 'Virgil van Dook [Kapitän]'],
  [`${HIER} sagte der Trainer van Dook.`, 'van Dook [Trainer]'],
])('German "von" behind a noun is no part of a name: %s', (text, expected) => {
  expect(last('de', text)).toBe(expected);
});

test.each([
  ['pt', '«Ficamos aqui até maio», disse o Presidente da República.', '(o Presidente da República)'],
  ['fr', '« Nous restons ici », a déclaré la ministre de la Culture Anne Roux.', 'Anne Roux [ministre de la Culture]'],
  [
    'es',
    '«Nos quedamos aquí», dijo el juez del Tribunal Supremo Ángel Soto.',
    'Ángel Soto [juez del Tribunal Supremo]',
  ],
  ['es', '«Nos quedamos aquí», dijo el alcalde de San Marcos Sierra.', '(el alcalde de San Marcos Sierra)'],
])('%s: what an office is of is not who holds it: %s', (lang, text, expected) => {
  expect(last(lang, text)).toBe(expected);
});

test.each([
  ['en', 'According to the New Olm Police Department, OLD.', 'New Olm Police Department ORG'],
  ['en', 'According to The Olm Post, OLD.', 'Olm Post ORG'],
  ['en', 'The Council on Old Roads said OLD.', 'Council on Old Roads ORG'],
  ['en', 'The Council on Monday said OLD.', 'Council ORG'],
  ['en', 'The Museum in Olm said OLD.', 'Museum ORG'],
  ['en', 'The Red House and Harbour Committee said OLD.', 'Red House ORG'],
  ['en', 'The Food and Drug Administration said OLD.', 'Food and Drug Administration ORG'],
  ['en', 'Olm’s Ada Fisher said OLD.', 'Ada Fisher'],
  ['en', '“We know that OLD,” said Lee Marsh, Jr.', 'Lee Marsh, Jr'],
  ['en', '“We know that OLD,” said Jr, of Olm.', 'Jr'],
  ['en', '“We know that OLD,” said Anna in ’t Dorp.', 'Anna in ’t Dorp'],
  ['en', '“We know that OLD,” said Anna van der Berg.', 'Anna van der Berg'],
  ['en', '“We know that OLD,” said the hacker Quill 2.0 on Monday.', 'Quill 2.0 [hacker]'],
  ['en', 'They gave Nora Hale 3 boats. “We know that OLD,” Hale said.', 'Nora Hale'],
  ['en', 'George Will came late. Will said OLD.', 'George Will'],
  ['es', '«Nos quedamos aquí», dijo José Ortiz y Garda.', 'José Ortiz y Garda'],
  ['es', '«Nos quedamos aquí», dijo Luis Daro y Elena Rojas.', 'Luis Daro'],
  ['es', '«Nos quedamos aquí», dijo Luis Daro y Zorva Rojas.', 'Luis Daro'],
  ['es', '«Nos quedamos aquí», dijo Zorvo y Ortega.', 'Zorvo'],
  ['de', `${HIER} sagte Claus Maurer vom DIX.`, 'Claus Maurer'],
  ['de', `${HIER} sagte Anna Lee von der Universität Olm.`, 'Anna Lee'],
  ['de', `${HIER} sagte Anna Lee von der Olm.`, 'Anna Lee von der Olm'],
])('%s: where a name ends: %s', (lang, text, expected) => {
  expect(last(lang, text.replace('OLD', OLD))).toBe(expected);
});
