import { describe, expect, test } from 'vitest';
import { read } from '../shown';

/** The name or description of everybody who speaks. */
const speakersOf = (lang: string, text: string) =>
  read(lang, text).speakers.map(({ name, description }) => name ?? `(${description})`);

/** The name and the role of whoever speaks last. */
const lastOf = (lang: string, text: string) => {
  const { name, description, role } = read(lang, text).speakers.at(-1)!;
  return [name ?? `(${description})`, role];
};

describe('who speaks', () => {
  test.each([
    ['US President Donna Hale said she wanted to run the port.', ['Donna Hale']],
    ['A day before, US Marines representative Stuart Glen said the drills were over for the year.', ['Stuart Glen']],
    ['Acme Economics senior North American economist Ann Curtis said the trend had turned for good.', ['Ann Curtis']],
    [
      'Royal Bank of Moravia assistant chief economist Nathan Reed said the trend had turned for good.',
      ['Nathan Reed'],
    ],
    ['On Monday, Search lead Liz Reid said the change was the biggest in years.', ['Liz Reid']],
    ['Seventy-eight-year-old Mary Molat lives here. “It is our life,” Ms Molat said.', ['Mary Molat']],
    ['The Olm-based Energy Institute said the country holds the largest reserves.', ['Energy Institute']],
    ['Representative Peter T. King of New York said: “It will not be easy.”', ['Peter T. King']],
    ['Paul Porter, who lives in Ava, Norland, said the bridge was unsafe for lorries.', ['Paul Porter']],
    ['Nora Hale herself said the bridge was unsafe for lorries.', ['Nora Hale']],
    ['Ann Hale’s reply was short: “We will not pay for this bridge.”', ['Ann Hale']],
    ['Lee’s message to voters is simple: “We will not pay for this bridge.”', ['Lee']],
    ['Lead Planner Erica Vance says the bridge would close in May of next year.', ['Erica Vance']],
    ['Ninety-two percent of farmers say they need better roads and bridges.', ['(Ninety-two percent of farmers)']],
    ['Mary Church Reed said: “It will not be easy.” Her brother Tom Reed left.', ['Mary Church Reed']],
    ['According to Hale, the bridge, built in 1920, was closed after the flood.', ['Hale']],
    ['According to the board, Ford, accused of fraud, left the town on Monday.', ['(the board)']],
    ['Hale went on to argue the plan was dead and buried for good.', ['Hale']],
    ['Rolls-Royce said the engines were safe to use in the air.', ['Rolls-Royce']],
    ['Governor of Maine Mills said the plan for the bridge was dead.', ['Mills']],
    ['Adv Mark Olson lost. “We will go on,” Adv Olson said.', ['Mark Olson']],
    ['Marina Lacey was there. Speaking to the Daily Mail Lacey said: “A lot happened.”', ['Marina Lacey']],
  ])('is the person, whatever stands before the name: %s', (text, names) => {
    expect(speakersOf('en', text)).toEqual(names);
  });

  test.each([
    ['The mayor was blunt: “We will not pay for this bridge.”', '(The mayor)'],
    ['Devon and Cornwall Police said a van had been damaged on Monday.', '(Devon and Cornwall Police)'],
    [
      'The Population and Housing Census report says Ely has ten thousand people.',
      '(The Population and Housing Census report)',
    ],
    ['Ha Pito and Moko villagers say they now live in fear of the blasts.', '(Ha Pito and Moko villagers)'],
    ['The South African delegation told judges the state had acted alone.', '(The South African delegation)'],
    ['The Indian army in a statement said troops had fired on the village.', '(The Indian army)'],
    ['The army in a statement on Monday said troops had fired on the village.', '(The army)'],
  ])('is told in the words of the article where names are part of them: %s', (text, description) => {
    expect(speakersOf('en', text)).toEqual([description]);
  });

  test('is not the one of another nation', () => {
    const text =
      'An Indian official said that six people had died. A day later the Pakistani official said that eight people had died.';
    expect(speakersOf('en', text)).toEqual(['(An Indian official)', '(the Pakistani official)']);
    const same =
      'An Indian official said that six people had died. A day later the Indian official said that eight people had died.';
    expect(speakersOf('en', same)).toEqual(['(An Indian official)']);
  });

  test.each([
    ['Auf sie nimmt auch Guido Stein Bezug. Stein sagte, die Lage sei ernst geworden.', ['Guido Stein']],
    ['Laut Trainer Paul Klar Anna Moe wird wegen einer Verletzung noch lange fehlen.', ['Paul Klar']],
    ['Nach Angaben von Ferro war die Bar für hundert Personen zugelassen.', ['(Ferro)']],
    ['Meier aber sagt, die Brücke sei seit Jahren gesperrt.', ['Meier']],
    ['Zugleich lobte die Ministerin den Plan und betonte, die Brücke sei sicher.', ['(die Ministerin)']],
    ['Natürlich behauptet die Ministerin, die Brücke sei seit Jahren sicher.', ['(die Ministerin)']],
    ['Stattdessen betont der Autor, dass am Ende alles anders komme.', ['(der Autor)']],
    ['Powell sagte den Abgeordneten, die Zinsen würden bald sinken.', ['Powell']],
    ['Kurz von der ÖVP sagte, die Brücke sei alt und gesperrt.', ['(Kurz von der ÖVP)']],
    ['Hans Friedrich kam. Friedrich Merz sagte am Dienstag, der Plan sei falsch.', ['Friedrich Merz']],
    ['Die Präsidentin von der Leyen sagte, die Brücke sei alt und gesperrt.', ['von der Leyen']],
    ['Kurz vor Mittag meldete die Polizei, die Brücke sei gesperrt worden.', ['(die Polizei)']],
    ['Die Straße bleibe zu, ergänzte die Familie und bat darum, sie in Ruhe zu lassen.', ['(die Familie)']],
  ])('in German, whatever stands beside: %s', (text, names) => {
    expect(speakersOf('de', text)).toEqual(names);
  });

  test.each([
    ['en', 'It’s worth noting that the bridge would close in May of next year.'],
    ['en', 'Rest assured that the bridge will be open again by May.'],
    ['en', 'The camera should be able to maintain a link no matter how far you move it.'],
    ['en', 'We’ve found that the bridge would close in May of next year.'],
    ['en', 'The board runs the town’s financial reporting standards that have been new since May.'],
    ['en', 'Traders fear the slightest hint of weakness in the forecast for the coming days.'],
    ['en', 'The idea came late. “We did not want to go, and then we did.”'],
    ['de', 'Die Idee kam spät. „Wir wollten erst nicht gehen und gingen dann doch.“'],
    ['de', 'Möglicherweise wird die Brücke gesperrt. „Wir wollten erst nicht gehen und gingen dann doch.“'],
    ['de', 'Kaum zu glauben: Die Mieten in der Stadt waren damals sehr günstig.'],
  ])('is nobody where no person and no body is told of (%s): %s', (lang, text) => {
    expect(speakersOf(lang, text)).toEqual([]);
  });
});

describe('what somebody is', () => {
  test.each([
    [
      'South Moravia’s minister of energy, Kosi Ramo, said the deal was done at last.',
      'Kosi Ramo',
      'South Moravia’s minister of energy',
    ],
    [
      'Bank of Olm’s managing director, Ben Ritz, said the deal was done at last.',
      'Ben Ritz',
      'Bank of Olm’s managing director',
    ],
    [
      'Hale said in his plea that his nominee for mayor, Howard Lund, had lied. “I did not,” Lund said.',
      'Howard Lund',
      'nominee for mayor',
    ],
    ['Raised by his grandmother, Moki Sane went far. “She was my shield,” Sane said.', 'Moki Sane', null],
    ['At the time Acme’s owner, Joe Hann, had a plan. “It was mine,” Hann said.', 'Joe Hann', 'Acme’s owner'],
    ['“It is true,” said her lawyer, Ann Hale of the firm Acme.', 'Ann Hale', 'lawyer'],
    ['Tom Wilk, a teacher at the school that was closed, said: “It is true.”', 'Tom Wilk', 'teacher at the school'],
    ['Ann Hale, currently the head of the bank, said: “It is true.”', 'Ann Hale', 'head of the bank'],
    ['On Monday the mayor of Olm, Ann Hale said: “It is true.”', 'Ann Hale', 'mayor of Olm'],
    ['In a letter to the mayor, Ann Hale said: “It is true.”', 'Ann Hale', null],
    ['The delegate count is daunting for anyone, Bernie Sand, 74, said.', 'Bernie Sand', null],
    ['“It is true,” said Steven Brill, author of “The Long Road”.', 'Steven Brill', 'author'],
  ])('is whole, and of nobody else: %s', (text, name, role) => {
    expect(lastOf('en', text)).toEqual([name, role]);
  });
});
