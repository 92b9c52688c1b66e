import { expect, test } from 'vitest';
import { read, shown } from '../shown';

test.each([
  [
    'es',
    'Luis Daro y Elena Rojas aseguraron: “Queremos una salida antes del verano”.',
    'Como dice Elena Rojas, “no se cambia un equipo que gana”.',
    ['Luis Daro', 'Elena Rojas'],
  ],
  [
    'pt',
    'Luís Daro e Elena Rocha afirmaram: “Queremos uma saída antes do verão”.',
    'Como diz Elena Rocha, “em time que está ganhando não se mexe”.',
    ['Luís Daro', 'Elena Rocha'],
  ],
])('%s: two people with "and" between them are two speakers', (lang, first, second, names) => {
  const { speakers, attributions } = read(lang, first, second);
  expect(speakers.map(({ name }) => name)).toEqual(names);
  expect(speakers[attributions[1]!.speaker!]!.name).toBe(names[1]);
});

test('a surname of two words with "y" stays whole', () => {
  expect(
    shown('es', 'José Ortega y Gandía habló ayer en Olmedo.', '“El libro está casi terminado”, dijo Ortega y Gandía.'),
  ).toEqual(['José Ortega y Gandía: “El libro está casi terminado”']);
});

test('French: the one who spoke goes on in an infinitive, and nobody else', () => {
  expect(
    shown(
      'fr',
      '« Le pont sera fini dans deux ans », a précisé Paul Aubry.',
      'Et d’ajouter : « Personne ne perdra son emploi à cause du chantier. »',
    ),
  ).toEqual([
    'Paul Aubry: « Le pont sera fini dans deux ans »',
    'Paul Aubry: « Personne ne perdra son emploi à cause du chantier. »',
  ]);
});

test.each([
  [
    'fr',
    ['— Vous partez demain ? demanda Lucie.', '— Oui, répondit Marc, par le premier train.'],
    ['Lucie: — Vous partez demain ?', 'Marc: — Oui … par le premier train.'],
  ],
  [
    'es',
    ['—¿Se va mañana? —preguntó Lucía.', '—Sí —contestó Marcos—, en el tren.'],
    ['Lucía: —¿Se va mañana?', 'Marcos: —Sí … en el tren.'],
  ],
  [
    'pt',
    ['— Você parte amanhã? — perguntou Lúcia.', '— Sim — respondeu Marcos —, no trem.'],
    ['Lúcia: — Você parte amanhã?', 'Marcos: — Sim … no trem.'],
  ],
])('%s: every line of a dialogue has its own speaker', (lang, lines, expected) => {
  expect(shown(lang, ...lines)).toEqual(expected);
});

test('a line of dialogue is no signature of the one before it, whatever its verb', () => {
  expect(shown('fr', '— Vous partez demain matin ?', '— Oui, marmonna Marc, par le premier train.')[0]).toMatch(/^–/);
});

test.each([
  ['fr', 'Comme le dit Hélène Roux, « on ne change pas une équipe qui gagne ».', 'Hélène Roux'],
  ['es', 'Como lo dice Elena Rojas, “no se cambia un equipo que gana”.', 'Elena Rojas'],
  ['fr', 'La ministre Jeanne Lorrain s’est dite « profondément touchée par le feu ».', 'Jeanne Lorrain'],
  ['it', 'La ministra Gianna Lorenzi si è detta «molto colpita da questo incendio».', 'Gianna Lorenzi'],
  ['fr', 'Jeanne Lorrain a promis que l’État « sera aux côtés des sinistrés ».', 'Jeanne Lorrain'],
  ['es', 'Juana Lorca dijo que el Estado “estará al lado de los afectados”.', 'Juana Lorca'],
  ['pt', 'Joana Lemos disse que o Estado “estará ao lado das vítimas”.', 'Joana Lemos'],
  ['es', '“¡Nunca!”, estalló Luis Daro, diputado de la oposición.', 'Luis Daro'],
])('%s: words inside a clause, behind an object, of one word: %s', (lang, text, name) => {
  expect(read(lang, text).speakers.map((speaker) => speaker.name)).toEqual([name]);
});

test.each([
  ['fr', 'Dans son livre « Les Chemins du fleuve », elle raconte son enfance.'],
  ['es', 'En su libro “Los caminos del río”, cuenta su infancia.'],
])('%s: the name of a book before a comma is nobody’s words', (lang, text) => {
  expect(read(lang, text).attributions).toEqual([]);
});

test('a day before a role is no part of it', () => {
  const text =
    'El viernes el presidente de la Junta, Mario Moreno, llegó tarde. “El río baja muy alto hoy”, dijo Moreno.';
  expect(read('es', text).speakers).toMatchObject([{ name: 'Mario Moreno', role: 'presidente de la Junta' }]);
});

test.each([
  ['fr', 'Résultat : « Le pont sera fermé pour de bon au mois de mai. »'],
  ['fr', 'Bilan : « Le pont sera fermé pour de bon au mois de mai. »'],
  ['es', 'Resultado: «El puente quedará cerrado para siempre en mayo.»'],
  ['it', 'Risultato: «Il ponte resterà chiuso per sempre da maggio.»'],
  ['pt', 'Resultado: “A ponte vai ficar fechada para sempre em maio.”'],
  ['en', 'Result: “The bridge will be closed for good this May.”'],
])('%s: what came of something has not said it: %s', (lang, text) => {
  expect(shown(lang, text)).toEqual([expect.stringMatching(/^–: /)]);
});

test.each([
  ['fr', 'lit Paul Roux sur la lettre de sa mère'],
  ['fr', 'a lu Paul Roux'],
  ['fr', 'entend Paul Roux'],
  ['fr', 'chante Paul Roux'],
  ['es', 'leyó Ana Ruiz'],
  ['es', 'se escuchó Ana Ruiz'],
  ['es', 'recibió Ana Ruiz como respuesta de Pedro Gil'],
  ['es', 'aparece en el cartel que sostiene Ana Ruiz'],
  ['it', 'legge Anna Rossi'],
  ['it', 'riceve Anna Rossi'],
  ['it', 'colpisce Anna Rossi la frase del padre'],
  ['pt', 'ouviu Ana Reis do médico'],
  ['pt', 'leu Ana Reis'],
  ['pt', 'recebeu Ana Reis como resposta'],
])('%s: who reads, hears, gets or shows words has not said them: %s', (lang, behind) => {
  expect(read(lang, `«Bisogna partire subito», ${behind}.`).attributions).toEqual([]);
});

test.each([
  ['pt', 'disse ao jornal O Lume Ana Reis'],
  ['it', 'ha detto al presidente Neri Anna Rossi'],
])('%s: a listener’s name that runs into the speaker’s is nobody’s: %s', (lang, behind) => {
  expect(shown(lang, `«Bisogna partire subito», ${behind}.`)).toEqual(['–: «Bisogna partire subito»']);
});
