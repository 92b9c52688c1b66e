import { expect, test } from 'vitest';
import { read, shown } from '../shown';

test.each([
  ['fr', 'Des témoins racontent « une scène de panique totale ».', 'Des témoins'],
  ['fr', '« C’est un désastre », a confié à l’AFP un responsable du port.', 'un responsable du port'],
  ['fr', '« Le pont va tomber », a dit jeudi sur Radio Olm le préfet.', 'le préfet'],
  ['fr', '« C’est la vie », philosophe Mamadou Diallo, vendeur au marché.', 'Mamadou Diallo'],
  ['fr', '« C’est n’importe quoi ! », s’emporte Gérard.', 'Gérard'],
  ['fr', 'La direction du port a fait savoir que « les quais resteront ouverts ».', 'La direction du port'],
  ['es', 'La policía informó que “los dos detenidos eran vecinos del barrio”.', 'La policía'],
  ['es', '“Es el peor incendio de la década”, declaró a EFE el consejero Juan Carlos Ruiz.', 'Juan Carlos Ruiz'],
  ['es', '“Hemos perdido la casa”, contó a este periódico Manuela Ortiz.', 'Manuela Ortiz'],
  ['es', 'Marta Solís aseguró en su carta que “nadie la escuchó nunca”.', 'Marta Solís'],
  ['es', '“Vamos a recurrir la sentencia”, según dijo Elena Castro.', 'Elena Castro'],
  ['es', 'El mandatario agregó: “Vamos bien”.', 'El mandatario'],
  ['it', 'I suoi avvocati parlano di «un processo già scritto fin dall’inizio».', 'I suoi avvocati'],
  ['it', '«Ci hanno abbandonati», dicono gli abitanti del quartiere.', 'gli abitanti del quartiere'],
  ['it', 'Stando ai testimoni, «l’auto procedeva a velocità elevata».', 'testimoni'],
  ['pt', 'A polícia informou que “dois suspeitos continuam foragidos”.', 'A polícia'],
  ['pt', '“Vamos recorrer da decisão”, disse à Lusa fonte da empresa.', 'fonte da empresa'],
  ['pt', 'Na avaliação de Tiago Reis, “o pior já passou”.', 'Tiago Reis'],
])('%s: who speaks in: %s', (lang, text, who) => {
  expect(shown(lang, text).map((line) => line.split(': ')[0])).toEqual([who]);
});

test.each([
  ['fr', 'Résultat : « plus aucun train ne circule depuis huit jours ».'],
  ['es', 'Conclusión: “hay que empezar de nuevo desde el principio”.'],
  ['it', 'Risultato: «zero cantieri aperti in due anni».'],
  ['pt', 'Resultado: «zero casas construídas em três anos».'],
  ['es', 'Según ha podido saber EL FARO, “el informe se entregó en mayo”.'],
  ['es', 'Diego Rojas es considerado “el mejor jugador de su generación”.'],
  ['fr', 'Paul Aubry a été accusé d’être « un menteur sans vergogne ».'],
  ['it', 'Marco Neri è stato definito «un uomo senza alcun futuro».'],
])('%s: nobody speaks in: %s', (lang, text) => {
  expect(read(lang, text).speakers).toEqual([]);
});

test.each([
  [
    'es',
    ['A juicio de Elena Castro, “el plan llega tarde”.', 'De acuerdo con el fiscal, “hubo un acuerdo previo”.'],
    'el fiscal',
  ],
  [
    'es',
    ['Elena Castro llegó tarde.', 'Preguntada por Elena Castro, la consejera contestó: “Todo está en orden”.'],
    'la consejera',
  ],
  [
    'it',
    [
      'La Cgil chiede «un incontro urgente».',
      'Il portavoce del governo ha definito la decisione «un passo nella giusta direzione».',
    ],
    'Il portavoce del governo',
  ],
  [
    'it',
    ['Marco Bianchi è stato arrestato lunedì.', '«Lo dimostreremo in tribunale», ha concluso l’avvocato.'],
    'l’avvocato',
  ],
  [
    'fr',
    ['Anne Petit, maire de Nandes, est arrivée.', '« Nous ferons front », a dit la maire de Lonne.'],
    'la maire de Lonne',
  ],
  ['fr', ['— Non, répondit Paul. Je reste ici.', '— Comme tu veux, dit-elle en souriant.'], '–'],
  ['pt', ['— Você vem? — perguntou Ana.', '— Não — respondeu ele.'], '–'],
])('%s: another than who was named before: %s', (lang, paragraphs, who) => {
  expect(
    shown(lang, ...paragraphs)
      .at(-1)
      ?.split(': ')[0],
  ).toBe(who);
});

test('Italian: words behind an incise go on with those before it', () => {
  expect(shown('it', '«La situazione – spiega il sindaco di Olma, Marco Bucchi – è sotto controllo».')).toEqual([
    'Marco Bucchi: «La situazione … è sotto controllo»',
  ]);
});
