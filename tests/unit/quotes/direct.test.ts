import { expect, test } from 'vitest';
import { readQuotes } from '../../../src/quotes/quotes';
import { readDocument } from '../../../src/text/document';
import { read } from './read';
import { shown } from './shown';

const HIGH = '“El río baja muy alto hoy”';
const TAKEN = '“The river took the bridge in ten minutes.”';

/** The words of each statement's source, null for none. */
const sources = (lang: string, text: string) => read([text], lang).map(({ source }) => source);

test.each([
  [`${TAKEN} ― Ann Lee`, 'Ann Lee'],
  [`${TAKEN} — Ann Lee.`, 'Ann Lee'],
  [`${TAKEN} — Ann Lee, engineer`, 'Ann Lee, engineer'],
  [`${TAKEN} — Ann Lee (Port Vale)`, 'Ann Lee (Port Vale'],
])('a name behind a dash and nothing else signs a quotation: %s', (text, source) => {
  expect(read([text])).toMatchObject([{ content: TAKEN, source, code: 'signature' }]);
});

test.each([
  `${TAKEN} — Ann Lee wept all day`,
  `${TAKEN} — and nobody came`,
  `${TAKEN} — 17 May`,
  `${TAKEN} — Ann Lee, of the committee for the new bridge over the river and of the friends of the old mill at Port Vale`,
  `${TAKEN} —`,
])('a dash before anything else signs nothing: %s', (text) => {
  expect(sources('en', text)).toEqual([null]);
});

test.each([
  ['es', `Ana Rojas: ${HIGH}.`, 'Ana Rojas'],
  ['es', `Ana Rojas (PSV): ${HIGH}.`, 'Ana Rojas (PSV)'],
  ['es', `Ana Rojas y Luis Daro: ${HIGH}.`, 'Ana Rojas y Luis Daro'],
  ['es', `Ana Rojas sobre Luis Daro: ${HIGH}.`, 'Ana Rojas'],
  ['it', 'De Luca: «Il fiume ha portato via il ponte».', 'De Luca'],
  ['en', `More from Ann Lee: ${TAKEN}`, 'Ann Lee'],
  ['en', `A letter by Ann Lee: ${TAKEN}`, 'Ann Lee'],
])('%s: names before a colon speak: %s', (lang, text, source) => {
  expect(read([text], lang)).toMatchObject([{ source, code: 'label' }]);
});

test.each([
  ['en', `On Twitter: ${TAKEN}`],
  ['es', `En Olmedo: ${HIGH}.`],
  ['es', `Ayer en Olmedo: ${HIGH}.`],
  ['it', 'Su Facebook: «Il fiume ha portato via il ponte».'],
])('%s: a place before a colon is nobody: %s', (lang, text) => {
  expect(shown(lang, text)[0]).toMatch(/^–/);
});

test.each([
  ['es', `${HIGH}, dijo el lunes Ana Rojas.`, 'Ana Rojas'],
  ['es', `${HIGH}, dijo este martes la alcaldesa Ana Rojas.`, 'la alcaldesa Ana Rojas'],
  ['es', `${HIGH}, dijo Ana Rojas el lunes.`, 'Ana Rojas'],
  ['es', `${HIGH}, dijo Domingo Rojas.`, 'Domingo Rojas'],
  ['es', `${HIGH}, dijo el lunes en la plaza.`, null],
  ['it', '«Il fiume è molto alto oggi», ha detto lunedì Anna Ricci.', 'Anna Ricci'],
])('%s: a day beside the verb is nobody, and no part of a name: %s', (lang, text, source) => {
  expect(sources(lang, text)).toEqual([source]);
});

test('whoever spoke goes on where the verb has a day and no subject', () => {
  expect(shown('es', `${HIGH}, dijo Ana Rojas.`, '“Mañana será peor que hoy”, dijo el lunes.')).toEqual([
    `Ana Rojas: ${HIGH}`,
    'Ana Rojas: “Mañana será peor que hoy”',
  ]);
});

test.each([
  [`${HIGH}, los vecinos dijeron ayer en la plaza.`, ['los vecinos']],
  [`${HIGH} los vecinos dijeron ayer en la plaza.`, [null]],
  ['“¿Y quién nos paga el traslado?” preguntó Ana Rojas.', ['Ana Rojas']],
  [`${HIGH}. Llovió mucho. Dijo Ana Rojas.`, [null]],
])('words behind a quotation name its speaker behind a pause and before a stop: %s', (text, expected) => {
  expect(sources('es', text)).toEqual(expected);
});

test.each([
  ['es', '“Nunca”, dijo Ana Rojas.', ['“Nunca”']],
  ['es', '“¡No!” dijo Ana Rojas.', ['“¡No!”']],
  ['en', '“Really?” Ann Lee asked.', ['“Really?”']],
  ['es', 'La palabra “nunca” dijo mucho de Ana Rojas.', []],
  ['es', 'La obra “Nunca”, dijo Ana Rojas, llega tarde.', []],
  ['es', '“nunca” dijo Ana Rojas.', []],
])(
  '%s: a word or two are a statement when they stand for themselves with a capital and a pause: %s',
  (lang, text, expected) => {
    expect(read([text], lang).map(({ content }) => content)).toEqual(expected);
  },
);

test.each([
  [`Para Ana Rojas, ${HIGH.replace('El', 'el')}.`, 'Ana Rojas'],
  [`Para Ana Rojas ${HIGH.replace('El', 'el')}.`, null],
  [`${HIGH}, según Ana Rojas, pescadora.`, 'Ana Rojas'],
  [`Según Ana Rojas, ${HIGH.replace('El', 'el')}.`, 'Ana Rojas'],
])('a phrase for an opinion names its holder: %s', (text, source) => {
  expect(sources('es', text)).toEqual([source]);
});

test.each([
  ['Ana Rojas, la alcaldesa, dijo', 'Ana Rojas, la alcaldesa'],
  ['Ana Rojas (48 años) dijo', 'Ana Rojas'],
  ['El portavoz de la Asociación dijo', 'El portavoz de la Asociación'],
  ['Ana Rojas también ha dicho', 'Ana Rojas'],
  ['Y Ana Rojas dijo', 'Ana Rojas'],
  ['Ella dijo', 'Ella'],
  ['Desde la Consejería aseguran', 'la Consejería'],
])('the phrase before a verb of saying is its subject, with what belongs to it: %s', (before, source) => {
  expect(sources('es', `${before}: ${HIGH}.`)).toEqual([source]);
});

test.each([
  [`${HIGH}, dijo la mujer de 35 años de edad.`, 'la mujer de 35 años de edad'],
  [`${HIGH}, dijo Ana Rojas en la plaza.`, 'Ana Rojas'],
  [`${HIGH}, dijo ayer también Ana Rojas.`, 'Ana Rojas'],
  [`${HIGH}, dijo él.`, 'él'],
  [`${HIGH}, dijo a los vecinos.`, null],
])('the phrase behind a verb of saying is its subject, up to a preposition: %s', (text, source) => {
  expect(sources('es', text)).toEqual([source]);
});

test.each([
  [`${HIGH}, dijo Ana Rojas. “Mañana será peor que hoy”.`, 1],
  [`${HIGH}, dijo Ana Rojas, “mañana será peor que hoy”.`, 1],
  [`${HIGH}, dijo Ana Rojas ante el cartel de “mañana será peor que hoy”.`, 2],
])('a quotation right behind its speaker goes on with the one before: %s', (text, statements) => {
  const found = read([text], 'es');
  expect(found).toHaveLength(statements);
  expect(found[0]!.source).toBe('Ana Rojas');
});

test.each([
  ['fr', 'Anne Roux a promis que l’État, hier soir, « sera aux côtés des sinistrés ».', 'Anne Roux'],
  ['fr', 'Anne Roux a dit non, parce que l’État « sera aux côtés des sinistrés ».', null],
  ['fr', 'Anne Roux a promis que l’État paie. Il « sera aux côtés des sinistrés ».', null],
])('%s: quoted words in the clause of a verb of saying are its subject’s: %s', (lang, text, source) => {
  expect(sources(lang, text).at(-1)).toBe(source);
});

test.each([
  ['en', `${TAKEN} ― Ann Lee`, '―', 'signature'],
  ['es', `Ana Rojas: ${HIGH}.`, ':', 'label'],
  ['es', `Para Ana Rojas, ${HIGH}.`, 'Para', 'according-to'],
  ['es', `De acuerdo con Ana Rojas, ${HIGH}.`, 'De acuerdo con', 'according-to'],
  ['es', `${HIGH}, de acuerdo con Ana Rojas.`, 'de acuerdo con', 'according-to'],
  ['es', 'Ana Rojas calificó la crecida de “la peor de los últimos años”.', 'calificó', 'cue-quote'],
  ['es', `Ana Rojas ha dicho que ${HIGH}.`, 'dicho', 'cue-quote'],
  ['es', `Ana Rojas dijo: ${HIGH}.`, 'dijo', 'cue-quote'],
  ['es', 'Ana Rojas dijo que el río “baja muy alto hoy”.', 'dijo', 'cue-quote'],
  ['es', `${HIGH}, dijo Ana Rojas.`, 'dijo', 'quote-cue'],
])('%s: the words that say so, and how, are told: %s', (lang, text, cue, code) => {
  const { attributions } = readQuotes(readDocument([{ id: 0, kind: 'paragraph', text }], lang, null));
  expect(attributions.map((one) => [one.cue?.text, one.evidence[0]!.code])).toEqual([[cue, code]]);
});
