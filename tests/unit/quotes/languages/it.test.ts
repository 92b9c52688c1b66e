import { expect, test } from 'vitest';
import { read, shown } from '../shown';

test('reads cues before and behind', () => {
  const article = [
    'Il comune di Roccachiara chiuderà il teatro per due anni.',
    '«Il tetto non reggerebbe un’altra nevicata», ha detto la sindaca Giulia Ferrante. «I lavori cominciano lunedì».',
    'Il direttore del teatro, Paolo Bonetti, ha replicato: «Due anni sono un’eternità».',
    'Secondo l’architetta Marta Ricci, «le travi sono marce dal 1990».',
    'Bonetti scuote la testa. «Manterremo la promessa», ha assicurato lui.',
  ];
  expect(shown('it', ...article)).toEqual([
    'Giulia Ferrante: «Il tetto non reggerebbe un’altra nevicata» … «I lavori cominciano lunedì»',
    'Paolo Bonetti: «Due anni sono un’eternità»',
    'Marta Ricci: «le travi sono marce dal 1990»',
    'Paolo Bonetti: «Manterremo la promessa»',
  ]);
  expect(read('it', ...article).speakers.map(({ role }) => role)).toEqual([
    'sindaca',
    'direttore del teatro',
    'architetta',
  ]);
});

test('goes on with the speaker, and reads an incise between dashes', () => {
  const article = [
    '«Non venderò la bottega – ha spiegato Anna Colli –. Era di mio padre».',
    '“Il fiume è salito in dieci minuti”, racconta Pietro Galli, pescatore. “Abbiamo gridato e nessuno ha sentito.',
    '“Adesso passiamo in barca”, aggiunge.',
  ];
  expect(shown('it', ...article)).toEqual([
    'Anna Colli: «Non venderò la bottega … Era di mio padre»',
    'Pietro Galli: “Il fiume è salito in dieci minuti” … “Abbiamo gridato e nessuno ha sentito.',
    'Pietro Galli: “Adesso passiamo in barca”',
  ]);
  expect(read('it', ...article).speakers.map(({ role }) => role)).toEqual([null, 'pescatore']);
});
