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
  ['fr', 'Pour les syndicats, « c’est la goutte d’eau ».', 'les syndicats'],
  ['es', 'Para su autor, “escribir es una forma de resistir”.', 'su autor'],
  ['es', 'El mandatario agregó: “Vamos bien”.', 'El mandatario'],
  ['it', 'I suoi avvocati parlano di «un processo già scritto fin dall’inizio».', 'I suoi avvocati'],
  ['it', '«Ci hanno abbandonati», dicono gli abitanti del quartiere.', 'gli abitanti del quartiere'],
  ['it', 'Stando ai testimoni, «l’auto procedeva a velocità elevata».', 'testimoni'],
  ['pt', 'A polícia informou que “dois suspeitos continuam foragidos”.', 'A polícia'],
  ['pt', '“Vamos recorrer da decisão”, disse à Lusa fonte da empresa.', 'fonte da empresa'],
  ['pt', 'Na avaliação de Tiago Reis, “o pior já passou”.', 'Tiago Reis'],
  ['fr', '« C’est assez », s’indigne la présidente de la région Bord-du-Lac, Valérie Roux.', 'Valérie Roux'],
  ['fr', 'Le juge a entendu Alain Roche, qui a lancé : « Je suis innocent. »', 'Alain Roche'],
  ['fr', '« Je vous demande pardon », a dit l’accusé à la famille de Léa Mercier.', 'l’accusé'],
  ['fr', 'Le juge estime que l’accusé « ne pouvait ignorer les conséquences de ses actes ».', 'Le juge'],
  ['fr', 'Le ministre de l’Intérieur Gérald Morin a répondu : « Nous tiendrons. »', 'Gérald Morin'],
  ['es', '“Es una vergüenza”, espetó el diputado de Vía Santiago Abad.', 'Santiago Abad'],
  ['es', '“No hay marcha atrás”, dijo el repostero del barrio, Jaume Gil.', 'Jaume Gil'],
  ['es', 'El abogado del acusado, Antonio Camacho, replica que “no hay ni una sola prueba”.', 'Antonio Camacho'],
  ['es', 'El presidente López Ochoa dijo este lunes que “no hay crisis”.', 'López Ochoa'],
  ['it', '«Nessuna emergenza in vista», ha detto il capo della Guardia costiera Fabio Ricci.', 'Fabio Ricci'],
  ['it', '«È un miracolo», esclama il parroco, don Luigi Ciotti.', 'Luigi Ciotti'],
  ['pt', 'Conforme explicou o bombeiro, “o fogo começou na cozinha”.', 'o bombeiro'],
  ['pt', 'O Presidente da República, Marcelo Rebelo, disse que “o país precisa de paz”.', 'Marcelo Rebelo'],
  ['pt', '“Foi tudo muito rápido”, relembra a jovem, que pediu anonimato.', 'a jovem'],
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
  ['fr', 'Jean Castel n’a jamais dit que « la dette serait annulée ».'],
  ['es', 'Diego Rojas no dijo que “la deuda se perdonaría”.'],
  ['it', 'Marco Neri non ha mai detto che «il debito sarebbe sparito».'],
  ['pt', 'Diogo Rocha não disse que “a dívida seria perdoada”.'],
  ['fr', 'Pour Noël, « la magie du grand marché » attire les foules.'],
  ['es', 'Para la temporada, “un equipo mucho más joven” es la meta.'],
  ['fr', '« Des erreurs ? Non, un mépris », a répliqué ce dernier.'],
  ['es', '“No fue un error, fue un desprecio”, replicó este último.'],
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
  [
    'fr',
    [
      'La ministre de la Culture a dit « merci à tous les musées ».',
      'Le ministre de l’Intérieur a répondu : « Nous tiendrons. »',
    ],
    'Le ministre de l’Intérieur',
  ],
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
