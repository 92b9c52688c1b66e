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

test('reads a council meeting: inversion, questions, what somebody calls something', () => {
  const article = [
    'Il consiglio di Montelupo ha votato ieri la chiusura del vecchio mulino comunale.',
    '«È una scelta dolorosa per tutti noi», ha ammesso la sindaca, Chiara Benedetti, dopo il voto.',
    '«Ci hanno mentito per mesi», ha detto Sergio Manca, presidente del comitato. «Adesso basta».',
    'Benedetti ha risposto: «I conti parlano chiaro. L’acqua costa il triple di dieci anni fa».',
    'Secondo la relazione tecnica, «il tetto può crollare in qualsiasi momento».',
    '“E chi ci paga il trasloco?”, ha chiesto una residente, Giovanna Ricci.',
    '«Sono nata qui e qui resto», ha aggiunto Ricci tra gli applausi.',
    'L’assessore al Bilancio, Luca Moretti, ha definito la protesta «il rumore di quattro persone male informate».',
  ];
  expect(shown('it', ...article)).toEqual([
    'Chiara Benedetti: «È una scelta dolorosa per tutti noi»',
    'Sergio Manca: «Ci hanno mentito per mesi» … «Adesso basta»',
    'Chiara Benedetti: «I conti parlano chiaro. L’acqua costa il triple di dieci anni fa»',
    'la relazione tecnica: «il tetto può crollare in qualsiasi momento»',
    'Giovanna Ricci: “E chi ci paga il trasloco?”',
    'Giovanna Ricci: «Sono nata qui e qui resto»',
    'Luca Moretti: «il rumore di quattro persone male informate»',
  ]);
});

test('reads dialogue dashes, words quoted inside, and clauses behind a complementiser', () => {
  const article = [
    '«Il fiume scendeva nero – racconta Amelia Ferri, titolare della locanda –. Non avevo mai visto niente di simile».',
    '«Paura no, rabbia sì», risponde il fratello, Stefano Ferri.',
    'Il capitano dei vigili del fuoco Diego Landi, che ha guidato i soccorsi, ha spiegato che «il ponte non ha retto nemmeno venti minuti».',
    '«Lo ricostruiremo», ha promesso il ministro Alvaro Quintini. «L’ho detto a maggio: “Nessuno resterà isolato”. E lo confermo».',
    '— Parole — ha replicato Amelia Ferri. — Vogliamo vedere le macchine lunedì.',
  ];
  expect(shown('it', ...article)).toEqual([
    'Amelia Ferri: «Il fiume scendeva nero … Non avevo mai visto niente di simile»',
    'Stefano Ferri: «Paura no, rabbia sì»',
    'Diego Landi: «il ponte non ha retto nemmeno venti minuti»',
    'Alvaro Quintini: «Lo ricostruiremo» … «L’ho detto a maggio: “Nessuno resterà isolato”. E lo confermo»',
    'Amelia Ferri: — Parole … Vogliamo vedere le macchine lunedì.',
  ]);
});

test('reads subjects left out or behind their verb, and a colon without a verb of saying', () => {
  const article = [
    'Patrizio Lemmi dirige la segheria di Brovello da vent’anni.',
    '«Nessuno mi ha mai regalato niente», ha dichiarato al nostro giornale. E ha aggiunto: «Non l’ho nemmeno chiesto».',
    '“Il rumore ci fa impazzire”, si lamenta Odilia Carpi, che abita di fronte.',
    '«Fa bene a difendersi», secondo il sindaco, Diego Fabbri.',
    'La vicina non è d’accordo: «Tre camion a notte, questa non è vita».',
    'L’agenzia regionale ha precisato che «le misure sono conformi».',
    '«Non c’è nulla di deciso», sottolineano dalla prefettura.',
  ];
  expect(shown('it', ...article)).toEqual([
    'Patrizio Lemmi: «Nessuno mi ha mai regalato niente»',
    'Patrizio Lemmi: «Non l’ho nemmeno chiesto»',
    'Odilia Carpi: “Il rumore ci fa impazzire”',
    'Diego Fabbri: «Fa bene a difendersi»',
    'La vicina: «Tre camion a notte, questa non è vita»',
    'L’agenzia regionale: «le misure sono conformi»',
    '–: «Non c’è nulla di deciso»',
  ]);
});
