import { expect, test } from 'vitest';
import { said } from '../read';

test.each([
  ['Der 39-Jährige sagte, der Deich sei viel zu alt.', 'Der 39-Jährige'],
  ['Die 39-Jährige aus Olm teilte mit, der Deich sei viel zu alt.', 'Die 39-Jährige aus Olm'],
  ['Meier bedankte sich nach dem Spiel und sagte, der Deich sei viel zu alt.', 'Meier'],
  ['Er schloss das Tor und sagte, der Deich sei viel zu alt.', 'Er'],
  ['Der Leiter, ein Müller, sagte, der Deich sei viel zu alt.', 'Der Leiter, ein Müller'],
])('the subject of the first verb speaks, and no more than it: %s', (text, source) => {
  expect(said(text, 'de')).toEqual([['der Deich sei viel zu alt', source]]);
});

test.each([
  ['Der Leiter (NWP, früher OWP) sagte, der Deich sei zu alt.', 'der Deich sei zu alt', 'Der Leiter (NWP, früher OWP)'],
  ['Um 10:05 Uhr sagte Meier, der Deich sei zu alt.', 'der Deich sei zu alt', 'Meier'],
  ['Meier – ein alter Müller – sagte, der Deich sei zu alt.', 'der Deich sei zu alt', 'Meier – ein alter Müller'],
  ['Der Deich – er ist alt – sei zu schmal, sagte Meier.', 'Der Deich – er ist alt – sei zu schmal', 'Meier'],
  ['Der Deich sei viel zu alt – sagte Meier.', 'Der Deich sei viel zu alt', 'Meier'],
  ['„Der Deich ist alt“ sagte Meier.', '„Der Deich ist alt“', 'Meier'],
  ['„Alt!“ sagte Meier.', '„Alt!“', 'Meier'],
  ['Meier sagte, ohne bekannte Gründe gehe er nicht fort.', 'ohne bekannte Gründe gehe er nicht fort', 'Meier'],
])('brackets, dashes and clocks are part of a clause: %s', (text, content, source) => {
  expect(said(text, 'de')).toEqual([[content, source]]);
});

test('one quoted word without a stop is no speech', () => {
  expect(said('„Alt“ sagte Meier.', 'de')).toEqual([]);
});

test('a second verb of the same subject has nobody else’s words before it', () => {
  expect(said('Meier nannte die Pläne dumm, sagte aber, sie seien trotzdem nötig.', 'de')).toEqual([
    ['sie seien trotzdem nötig', 'Meier'],
  ]);
  expect(said('Meier nannte die Pläne „dumm“, sagte aber, sie seien trotzdem nötig.', 'de')).toEqual([
    ['„dumm“', 'Meier'],
    ['sie seien trotzdem nötig', 'Meier'],
  ]);
  expect(said('Meier habe den Plan „dumm“ genannt, kritisierte Huber.', 'de')).toEqual([
    ['Meier habe den Plan „dumm“ genannt', 'Huber'],
  ]);
  expect(said('Meier nannte den Plan „dumm“, sagte Huber.', 'de')).toEqual([['Meier nannte den Plan „dumm“', 'Huber']]);
});

test.each([
  ['Die Rätin sagte, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'Die Rätin']],
  ['Die Rätin sagte, dass die Brücke im Mai gesperrt wird.', ['dass die Brücke im Mai gesperrt wird', 'Die Rätin']],
  ['Die Rätin sagte am Montag, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'Die Rätin']],
  ['Die Rätin hat gesagt, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'Die Rätin']],
  [
    'Die Rätin gab bekannt, dass die Brücke im Mai gesperrt wird.',
    ['dass die Brücke im Mai gesperrt wird', 'Die Rätin'],
  ],
  [
    'Die Rätin gab am Montag in Altenfels bekannt, dass die Brücke im Mai gesperrt wird.',
    ['dass die Brücke im Mai gesperrt wird', 'Die Rätin'],
  ],
  [
    'Die Rätin, Anna Berger, gab bekannt, dass die Brücke im Mai gesperrt wird.',
    ['dass die Brücke im Mai gesperrt wird', 'Die Rätin, Anna Berger'],
  ],
  [
    'Am Montag gab der Leiter, Andreas Huber, bekannt, dass die Brücke im Mai gesperrt wird.',
    ['dass die Brücke im Mai gesperrt wird', 'der Leiter'],
  ],
  ['Die Rätin fragte, ob die Brücke im Mai gesperrt wird.', ['ob die Brücke im Mai gesperrt wird', 'Die Rätin']],
  ['Die Rätin fragte, welche Brücke im Mai gesperrt wird.', ['welche Brücke im Mai gesperrt wird', 'Die Rätin']],
  ['Die Rätin fragte, wann die Brücke im Mai gesperrt wird.', ['wann die Brücke im Mai gesperrt wird', 'Die Rätin']],
  ['Die Rätin kündigte an, die Brücke im Mai zu sperren.', ['die Brücke im Mai zu sperren', 'Die Rätin']],
  [
    'Die Rätin kündigte an, einen Plan für die Brücke vorzulegen.',
    ['einen Plan für die Brücke vorzulegen', 'Die Rätin'],
  ],
  ['Die Rätin forderte, die Brücke im Mai zu sperren.', ['die Brücke im Mai zu sperren', 'Die Rätin']],
  ['Die Rätin warnte davor, die Brücke im Mai zu sperren.', ['die Brücke im Mai zu sperren', 'Die Rätin']],
  [
    'Die Rätin sagte, man habe, soweit bekannt, niemanden vergessen.',
    ['man habe, soweit bekannt, niemanden vergessen', 'Die Rätin'],
  ],
  ['Die Rätin sagte: Die Brücke wird im Mai gesperrt.', ['Die Brücke wird im Mai gesperrt', 'Die Rätin']],
  ['Die Rätin sagte: „Wir haben hier niemanden vergessen“.', ['„Wir haben hier niemanden vergessen“', 'Die Rätin']],
  [
    'Die Rätin sagte dem Anzeiger: „Wir haben hier niemanden vergessen“.',
    ['„Wir haben hier niemanden vergessen“', 'Die Rätin'],
  ],
  [
    'Die Rätin sagte der „Abendpost“, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Die Rätin'],
  ],
  ['Die Rätin sagte, „Wir haben hier niemanden vergessen“.', ['„Wir haben hier niemanden vergessen“', 'Die Rätin']],
  [
    'Nachdem die Rätin mitgeteilt hatte, dass die Brücke gesperrt werde, wurde es laut.',
    ['dass die Brücke gesperrt werde', 'die Rätin'],
  ],
  ['Die Rätin betonte, dass die Brücke alt sei, und ging.', ['dass die Brücke alt sei', 'Die Rätin']],
  [
    'Die Rätin betonte, dass die Brücke alt sei, und sie kündigte an, dass ein Neubau folgt.',
    ['dass die Brücke alt sei', 'Die Rätin'],
    ['dass ein Neubau folgt', 'sie'],
  ],
  ['Die Rätin sagte, die Brücke sei alt; der Förster ging nach Hause.', ['die Brücke sei alt', 'Die Rätin']],
  ['Die Rätin sagte, die Brücke sei sehr alt, allerdings hält sie noch.', ['die Brücke sei sehr alt', 'Die Rätin']],
  ['Die Rätin sagte, die Brücke sei sehr alt, denn sie kennt den Bericht.', ['die Brücke sei sehr alt', 'Die Rätin']],
  [
    'Die Rätin, die seit Mai im Amt ist, sagte, die Brücke werde gesperrt.',
    ['die Brücke werde gesperrt', 'Die Rätin, die seit Mai im Amt ist'],
  ],
  [
    'Die Rätin sagte, sie wolle die Brücke im Mai sperren, um Geld zu sparen.',
    ['sie wolle die Brücke im Mai sperren, um Geld zu sparen', 'Die Rätin'],
  ],
])('die Aussage steht hinter dem Verb: %s', (text, ...statements) => {
  expect(said(text, 'de')).toEqual(statements);
});

test.each([
  ['Die Rätin ging nach Hause, um die Brücke im Mai zu sperren.'],
  ['Die Rätin sagte nichts.'],
  ['Die Rätin war so müde, dass sie im Mai nicht mehr kam.'],
  ['Die Rätin, der die Brücke im Mai gehörte, war müde.'],
  ['Der Vertrag, nach dem die Brücke im Mai gebaut wird, ist alt.'],
  ['Die Rätin ist froh, die Brücke im Mai zu sehen.'],
  ['Die Rätin hat nicht gesagt, dass die Brücke im Mai gesperrt wird.'],
])('niemand sagt etwas: %s', (text, ...statements) => {
  expect(said(text, 'de')).toEqual(statements);
});

test.each([
  ['Die Brücke werde im Mai gesperrt, sagte die Rätin.', ['Die Brücke werde im Mai gesperrt', 'die Rätin']],
  ['Die Brücke werde im Mai gesperrt, sagte die Rätin am Montag.', ['Die Brücke werde im Mai gesperrt', 'die Rätin']],
  ['Die Brücke werde im Mai gesperrt, sagte sie.', ['Die Brücke werde im Mai gesperrt', 'sie']],
  [
    'Die Brücke werde im Mai gesperrt, sagte die Rätin, und man werde neu bauen.',
    ['Die Brücke werde im Mai gesperrt … und man werde neu bauen', 'die Rätin'],
  ],
  [
    'Die Brücke werde im Mai gesperrt, sagte die Rätin, weil sie zu alt sei.',
    ['Die Brücke werde im Mai gesperrt … weil sie zu alt sei', 'die Rätin'],
  ],
  ['Die Brücke wird im Mai gesperrt, sagte die Rätin.', ['Die Brücke wird im Mai gesperrt', 'die Rätin']],
  ['Die Brücke wird im Mai gesperrt, teilte die Stadt mit.', ['Die Brücke wird im Mai gesperrt', 'die Stadt']],
  ['Die Brücke wird im Mai gesperrt, heißt es in dem Bericht.', ['Die Brücke wird im Mai gesperrt', 'dem Bericht']],
  ['Die Brücke wird im Mai gesperrt, heißt es.', ['Die Brücke wird im Mai gesperrt', null]],
  ['„Wir haben hier niemanden vergessen“, sagte die Rätin.', ['„Wir haben hier niemanden vergessen“', 'die Rätin']],
  ['„Wir haben hier niemanden vergessen“, so Anna Berger.', ['„Wir haben hier niemanden vergessen“', 'Anna Berger']],
  [
    '„Wir haben hier niemanden vergessen“, so Anna Berger weiter.',
    ['„Wir haben hier niemanden vergessen“', 'Anna Berger'],
  ],
  [
    '„Wir haben hier niemanden vergessen“, hieß es in einer Mitteilung der Stadt.',
    ['„Wir haben hier niemanden vergessen“', 'einer Mitteilung der Stadt'],
  ],
  [
    '„Wir haben hier niemanden vergessen“, heißt es dazu aus dem Rathaus.',
    ['„Wir haben hier niemanden vergessen“', null],
  ],
  ['„Wir haben hier niemanden vergessen“, staunte die Rätin.', ['„Wir haben hier niemanden vergessen“', 'die Rätin']],
  ['„Wir haben hier niemanden vergessen“, lacht Anna Berger.', ['„Wir haben hier niemanden vergessen“', 'Anna Berger']],
  ['„Wir haben hier niemanden vergessen“, meinte er.', ['„Wir haben hier niemanden vergessen“', 'er']],
  ['„Wir haben hier niemanden vergessen“ sagte die Rätin.', ['„Wir haben hier niemanden vergessen“', 'die Rätin']],
  [
    '„Wir haben hier niemanden vergessen“, sagte die Rätin. „Wir werden auch niemanden vergessen.“',
    ['„Wir haben hier niemanden vergessen“ … „Wir werden auch niemanden vergessen.“', 'die Rätin'],
  ],
  [
    '„Wir haben hier“, sagte die Rätin, „niemanden vergessen.“',
    ['„Wir haben hier“ … „niemanden vergessen.“', 'die Rätin'],
  ],
  ['Er sei krank gewesen seit Mai, klagt Meier.', ['Er sei krank gewesen seit Mai', 'Meier']],
  ['„Wir haben hier niemanden vergessen“, steht auf der Tafel.'],
  [
    '„Wir haben hier niemanden vergessen“, zitierte die „Abendpost“ die Rätin.',
    ['„Wir haben hier niemanden vergessen“', 'die Rätin'],
  ],
  [
    '„Wir haben hier niemanden vergessen“, zitiert ihn die „Abendpost“.',
    ['„Wir haben hier niemanden vergessen“', 'ihn'],
  ],
  [
    '„Wir haben hier niemanden vergessen“, wird die Rätin zitiert.',
    ['„Wir haben hier niemanden vergessen“', 'die Rätin'],
  ],
])('wer spricht, steht hinter den Worten: %s', (text, ...statements) => {
  expect(said(text, 'de')).toEqual(statements);
});

test.each([
  ['Am Montag sagte die Rätin, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'die Rätin']],
  ['Am Montag sagte sie, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'sie']],
  ['Zugleich sagte die Rätin, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'die Rätin']],
  [
    'Ende Januar 2006 sagte die Rätin, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'die Rätin'],
  ],
  [
    'Als er fragte, sagte die Rätin, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'die Rätin'],
  ],
  [
    'Dem Anzeiger sagte die Rätin, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'die Rätin'],
  ],
  [
    'Den Umbau begründete der Leiter damit, dass die Brücke im Mai gesperrt wird.',
    ['dass die Brücke im Mai gesperrt wird', 'der Leiter'],
  ],
  [
    'Von der Rätin wurde bestätigt, dass die Brücke im Mai gesperrt wird.',
    ['dass die Brücke im Mai gesperrt wird', 'der Rätin'],
  ],
  [
    'Es wurde von der Rätin bestätigt, dass die Brücke im Mai gesperrt wird.',
    ['dass die Brücke im Mai gesperrt wird', 'der Rätin'],
  ],
  ['In dem Bericht heißt es, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'dem Bericht']],
  [
    'In einer Mitteilung der Stadt heißt es, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'einer Mitteilung der Stadt'],
  ],
  ['Es heißt, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', null]],
  [
    'Der Sprecher der Stadt, der am Montag kam, sagte, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Der Sprecher der Stadt, der am Montag kam'],
  ],
  [
    'Ein Sprecher im Rathaus von Altenfels sagte, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Ein Sprecher im Rathaus von Altenfels'],
  ],
  [
    'Der für die Brücken zuständige Leiter sagte, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Der für die Brücken zuständige Leiter'],
  ],
  [
    'Der Leiter des Amtes (49) sagte, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Der Leiter des Amtes'],
  ],
  [
    'Anna Berger und Karl Rau sagten, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Anna Berger und Karl Rau'],
  ],
  [
    'Der Sprecher der Gruppe „Rettet das Moor“ sagte, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Der Sprecher der Gruppe „Rettet das Moor“'],
  ],
  ['Und die Rätin sagte, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'die Rätin']],
  [
    'Wütend, wie er war, sagte der Leiter, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'der Leiter'],
  ],
  ['Er traf die Rätin, die sagte, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'die']],
  [
    'Er traf einen Förster, der betonte, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'der'],
  ],
  [
    'Die Ministerin, die Roth ablöste, sagte, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Die Ministerin, die Roth ablöste'],
  ],
  ['Deren Leiter sagte, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'Leiter']],
  [
    'Zwei der Förster sagten, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Zwei der Förster'],
  ],
  [
    'Rund 20 Anwohner sagten, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Rund 20 Anwohner'],
  ],
  [
    'Der frühere Leiter des Amtes für Brücken, Karl Rau, sagte, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Der frühere Leiter des Amtes für Brücken, Karl Rau'],
  ],
  ['Sie äußerte sich dahin, dass die Brücke im Mai gesperrt wird.', ['dass die Brücke im Mai gesperrt wird', 'Sie']],
])('wer spricht, auch wenn der Satz anders beginnt: %s', (text, ...statements) => {
  expect(said(text, 'de')).toEqual(statements);
});

test.each([
  ['Es gab die Behauptung, die Brücke werde im Mai gesperrt.', ['die Brücke werde im Mai gesperrt', 'Es']],
  ['Die Rätin lehnt den Plan ab, die Brücke sei zu alt dafür.', ['die Brücke sei zu alt dafür', 'Die Rätin']],
  [
    'Die Rätin sieht sich bestätigt: „Wir haben hier niemanden vergessen“, sagte sie.',
    ['„Wir haben hier niemanden vergessen“', 'sie'],
  ],
  ['Die Sorge der Rätin, dass die Brücke im Mai gesperrt wird, teilt er.'],
  [
    'Der Zeitung sagte Anna Berger, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Anna Berger'],
  ],
  [
    'Der „Abendpost“ sagte Anna Berger, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'Anna Berger'],
  ],
  [
    'Einem Reporter sagte die Rätin, die Brücke werde im Mai gesperrt.',
    ['die Brücke werde im Mai gesperrt', 'die Rätin'],
  ],
])('was ein Nomen oder die Form berichtet: %s', (text, ...statements) => {
  expect(said(text, 'de')).toEqual(statements);
});
