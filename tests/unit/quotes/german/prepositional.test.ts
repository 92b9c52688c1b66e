import { expect, test } from 'vitest';
import { said } from '../read';

test.each([
  ['Laut Polizei wird die Brücke im Mai gesperrt.', ['wird die Brücke im Mai gesperrt', 'Polizei']],
  [
    'Laut einer Mitteilung der Stadt wird die Brücke im Mai gesperrt.',
    ['wird die Brücke im Mai gesperrt', 'einer Mitteilung der Stadt'],
  ],
  [
    'Laut dem Bericht, der am Montag erschien, wird die Brücke im Mai gesperrt.',
    ['wird die Brücke im Mai gesperrt', 'dem Bericht, der am Montag erschien'],
  ],
  [
    'Laut dem neuen Bericht der Stadt wird die Brücke im Mai gesperrt.',
    ['wird die Brücke im Mai gesperrt', 'dem neuen Bericht der Stadt'],
  ],
  ['Gemäß der Polizei wird die Brücke im Mai gesperrt.', ['wird die Brücke im Mai gesperrt', 'der Polizei']],
  [
    'Nach Angaben der Polizei wird die Brücke im Mai gesperrt.',
    ['wird die Brücke im Mai gesperrt', 'Angaben der Polizei'],
  ],
  [
    'Nach Einschätzung von Anna Berger wird die Brücke im Mai gesperrt.',
    ['wird die Brücke im Mai gesperrt', 'Einschätzung von Anna Berger'],
  ],
  [
    'Nach ersten Angaben der Polizei wird die Brücke im Mai gesperrt.',
    ['wird die Brücke im Mai gesperrt', 'ersten Angaben der Polizei'],
  ],
  [
    'Die Brücke wird nach Angaben der Polizei im Mai gesperrt.',
    ['Die Brücke wird … im Mai gesperrt', 'Angaben der Polizei'],
  ],
  [
    'Die Brücke wird, nach Angaben der Polizei, im Mai gesperrt.',
    ['Die Brücke wird … im Mai gesperrt', 'Angaben der Polizei'],
  ],
  ['Die Brücke wird laut Polizei im Mai gesperrt.', ['Die Brücke wird … im Mai gesperrt', 'Polizei']],
  ['Die Brücke wird im Mai gesperrt, laut Polizei.', ['Die Brücke wird im Mai gesperrt', 'Polizei']],
  ['Aus Sicht der Rätin wird die Brücke zu früh gesperrt.', ['wird die Brücke zu früh gesperrt', 'Sicht der Rätin']],
  ['Ihrer Meinung nach wird die Brücke zu früh gesperrt.', ['wird die Brücke zu früh gesperrt', 'Ihrer Meinung']],
  ['Die Brücke wird ihrer Meinung nach zu früh gesperrt.', ['Die Brücke wird … zu früh gesperrt', 'ihrer Meinung']],
  [
    'Angaben der Polizei zufolge wird die Brücke im Mai gesperrt.',
    ['wird die Brücke im Mai gesperrt', 'Angaben der Polizei'],
  ],
  ['Berichten zufolge wird die Brücke im Mai gesperrt.', ['wird die Brücke im Mai gesperrt', 'Berichten']],
  ['Dem Bericht zufolge wird die Brücke im Mai gesperrt.', ['wird die Brücke im Mai gesperrt', 'Dem Bericht']],
  [
    'Die Brücke wird Angaben der Polizei zufolge im Mai gesperrt.',
    ['Die Brücke wird … im Mai gesperrt', 'Angaben der Polizei'],
  ],
  [
    'Die Brücke wird einem Bericht der Stadt zufolge im Mai gesperrt.',
    ['Die Brücke wird … im Mai gesperrt', 'einem Bericht der Stadt'],
  ],
  ['Die Brücke, so die Polizei, wird im Mai gesperrt.', ['Die Brücke … wird im Mai gesperrt', 'die Polizei']],
  ['Die Brücke, so sagt die Polizei, wird im Mai gesperrt.', ['Die Brücke … wird im Mai gesperrt', 'die Polizei']],
  [
    'Die Brücke wird im Mai gesperrt, so Anna Berger, Leiterin des Amtes.',
    ['Die Brücke wird im Mai gesperrt', 'Anna Berger, Leiterin des Amtes'],
  ],
  [
    'Die Brücke wird im Mai gesperrt, so Anna Berger vom Bauamt.',
    ['Die Brücke wird im Mai gesperrt', 'Anna Berger vom Bauamt'],
  ],
  ['Wie die Polizei mitteilte, wird die Brücke im Mai gesperrt.', ['wird die Brücke im Mai gesperrt', 'die Polizei']],
  [
    'Wie die Polizei am Montag mitteilte, wird die Brücke im Mai gesperrt.',
    ['wird die Brücke im Mai gesperrt', 'die Polizei'],
  ],
  ['Wie Anna Berger sagte, wird die Brücke im Mai gesperrt.', ['wird die Brücke im Mai gesperrt', 'Anna Berger']],
  ['Wie Anna Berger gesagt hat, wird die Brücke im Mai gesperrt.', ['wird die Brücke im Mai gesperrt', 'Anna Berger']],
  ['Wie die Polizei bekannt gab, wird die Brücke im Mai gesperrt.', ['wird die Brücke im Mai gesperrt', 'die Polizei']],
  [
    'Wie aus dem Rathaus verlautete, wird die Brücke im Mai gesperrt.',
    ['wird die Brücke im Mai gesperrt', 'dem Rathaus'],
  ],
  ['Die Brücke wird im Mai gesperrt, wie die Polizei mitteilte.', ['Die Brücke wird im Mai gesperrt', 'die Polizei']],
  [
    'Die Brücke wird, wie die Polizei mitteilte, im Mai gesperrt.',
    ['Die Brücke wird … im Mai gesperrt', 'die Polizei'],
  ],
  [
    'Und wie die Polizei mitteilte, wird die Brücke im Mai gesperrt.',
    ['wird die Brücke im Mai gesperrt', 'die Polizei'],
  ],
  ['Die Brücke wird im Mai gesperrt, so die Polizei.', ['Die Brücke wird im Mai gesperrt', 'die Polizei']],
])('wer sagt es nach einer Präposition: %s', (text, ...statements) => {
  expect(said(text, 'de')).toEqual(statements);
});

test.each([
  [
    'Die Halle brannte, obwohl sie nach Angaben der Polizei ganz leer stand.',
    ['obwohl sie … ganz leer stand', 'Angaben der Polizei'],
  ],
  [
    'Die Halle, die nach Angaben der Polizei seit Mai leer stand, brannte ab.',
    ['die … seit Mai leer stand', 'Angaben der Polizei'],
  ],
  [
    'Als die Halle laut Polizei um zehn Uhr brannte, kam der Förster vorbei.',
    ['Als die Halle … um zehn Uhr brannte', 'Polizei'],
  ],
  ['Die Rätin lacht: Laut Polizei wird die Brücke im Mai gesperrt.', ['wird die Brücke im Mai gesperrt', 'Polizei']],
  [
    'Laut Polizei wird die Brücke im Mai gesperrt; die Rätin war nicht da.',
    ['wird die Brücke im Mai gesperrt', 'Polizei'],
  ],
  [
    'Um 10:05 Uhr brannte laut Polizei die ganze Halle am Fluss.',
    ['Um 10:05 Uhr brannte … die ganze Halle am Fluss', 'Polizei'],
  ],
])('das Gesagte reicht nur so weit wie der Satzteil: %s', (text, ...statements) => {
  expect(said(text, 'de')).toEqual(statements);
});

test.each([
  ['Die Musik war so laut wie seit Jahren nicht mehr im Ort.'],
  ['Er ging nach Hause und kam nach einer Stunde wieder zurück.'],
  ['Die Brücke ist so alt wie die Mühle und das Haus am Fluss.'],
  ['Die ihrer Meinung nach zu hohen Kosten der neuen Brücke steigen.'],
  ['Aus Altenfels kam die Rätin am Montag zu der alten Brücke.'],
  ['Er war müde, so müde wie noch nie in seinem Leben.'],
  ['So wird die Brücke im Mai gesperrt und danach neu gebaut.'],
  ['Es gibt ein Gutachten, laut dem die Brücke im Mai gesperrt wird.'],
])('niemand sagt etwas: %s', (text, ...statements) => {
  expect(said(text, 'de')).toEqual(statements);
});

test.each([
  [
    'Die Rätin teilte mit, die Brücke werde gesperrt. Ein Neubau sei geplant. Er koste viel Geld.',
    ['die Brücke werde gesperrt', 'Die Rätin'],
  ],
  [
    'Die Rätin warnt vor dem Hochwasser. Es komme noch in diesem Monat in den Ort.',
    ['Es komme noch in diesem Monat in den Ort', 'Die Rätin'],
  ],
  [
    'Die Frage bleibt offen. Es komme noch in diesem Monat in den Ort.',
    ['Es komme noch in diesem Monat in den Ort', null],
  ],
  ['Die Brücke wird im Mai gesperrt. Das freute die Rätin sehr.'],
])('das Berichtete geht weiter: %s', (text, ...statements) => {
  expect(said(text, 'de')).toEqual(statements);
});
