import { expect, test } from 'vitest';
import { said } from '../read';
import { read, shown } from '../shown';

test('reads marks, inversion and incises', () => {
  const article = [
    'La passerelle de Montvert restera fermée jusqu’au printemps, a annoncé mardi la mairie.',
    '« Nous ne prendrons aucun risque », a déclaré Claire Fontanel, adjointe aux travaux, devant le conseil. « Les câbles datent de 1958. »',
    'Le patron du café voisin, Hugo Marchetti, ne décolère pas. « J’ai perdu la moitié de mes clients, soupire-t-il. Personne ne nous a prévenus. »',
    'Selon l’ingénieur Karim Belhadj, « la structure peut encore tenir vingt ans ».',
    'Claire Fontanel a répondu : « Vingt ans, ce n’est pas une garantie. »',
  ];
  expect(shown('fr', ...article)).toEqual([
    'Claire Fontanel: « Nous ne prendrons aucun risque » … « Les câbles datent de 1958. »',
    'Hugo Marchetti: « J’ai perdu la moitié de mes clients … Personne ne nous a prévenus. »',
    'Karim Belhadj: « la structure peut encore tenir vingt ans »',
    'Claire Fontanel: « Vingt ans, ce n’est pas une garantie. »',
  ]);
  expect(read('fr', ...article).speakers.map(({ role }) => role)).toEqual([
    'adjointe aux travaux',
    'patron du café voisin',
    'ingénieur',
  ]);
});

test('goes on with the speaker, and reads a line that opens with a dash', () => {
  const article = [
    '« C’est une belle journée pour la vallée », s’est réjouie la ministre Louise Perrin en coupant le ruban.',
    'Elle a ajouté : « Le train reviendra chaque matin. »',
    '— Vous y croyez vraiment ? demande Paul Aubry, un riverain.',
    '« Le tunnel a été creusé en deux ans, rappelle Nadia Ferrand. Il faudra plus longtemps pour convaincre.',
    '« Les habitants ont de la mémoire », conclut-elle.',
  ];
  expect(shown('fr', ...article)).toEqual([
    'Louise Perrin: « C’est une belle journée pour la vallée »',
    'Louise Perrin: « Le train reviendra chaque matin. »',
    'Paul Aubry: — Vous y croyez vraiment ?',
    'Nadia Ferrand: « Le tunnel a été creusé en deux ans … Il faudra plus longtemps pour convaincre.',
    'Nadia Ferrand: « Les habitants ont de la mémoire »',
  ]);
  expect(read('fr', ...article).speakers.map(({ role }) => role)).toEqual(['ministre', 'riverain', null]);
});

test('a comma inside a quotation opens no incise unless a verb of saying and its subject follow', () => {
  expect(shown('fr', '« Le prévenu, déclaré coupable hier, fera appel », a lancé Anne Roy.')).toEqual([
    'Anne Roy: « Le prévenu, déclaré coupable hier, fera appel »',
  ]);
});

test('reads a council meeting: inversion, questions, what somebody calls something', () => {
  const article = [
    'Le conseil de Saint-Vérin a voté lundi soir la fermeture de l’école du hameau.',
    '« C’est une décision douloureuse », a reconnu la maire, Élodie Vasseur, à l’issue du vote.',
    'Dans la salle, les parents n’ont pas caché leur colère. « On nous a menti pendant des mois », a lancé Bruno Lachenal, père de trois enfants.',
    '« Les chiffres sont têtus, a répondu Mme Vasseur. Nous n’avons plus que neuf élèves. »',
    'D’après le rectorat, « aucune autre classe ne sera fermée dans la vallée avant 2030 ».',
    'Pour l’ancien instituteur Marcel Dufour, « c’est la fin d’un monde ». Il a ajouté que « le car du matin ne suffira pas ».',
    'Interrogée par nos soins, la préfète Hélène Morvan a assuré : « Le car passera deux fois par jour. “Jamais moins”, m’a promis le transporteur. »',
    'La banderole « Touche pas à mon école » pendait encore mardi devant la mairie.',
  ];
  expect(shown('fr', ...article)).toEqual([
    'Élodie Vasseur: « C’est une décision douloureuse »',
    'Bruno Lachenal: « On nous a menti pendant des mois »',
    'Élodie Vasseur: « Les chiffres sont têtus … Nous n’avons plus que neuf élèves. »',
    'le rectorat: « aucune autre classe ne sera fermée dans la vallée avant 2030 »',
    'Marcel Dufour: « c’est la fin d’un monde »',
    'Marcel Dufour: « le car du matin ne suffira pas »',
    'Hélène Morvan: « Le car passera deux fois par jour. “Jamais moins”, m’a promis le transporteur. »',
  ]);
});

test('reads dialogue dashes, words quoted inside, and clauses behind a complementiser', () => {
  const article = [
    'Le torrent a emporté le pont de bois dans la nuit de samedi à dimanche.',
    '— Tout a tremblé, raconte Josiane Pellet, la gérante du refuge. J’ai cru à une avalanche.',
    '— Vous étiez seule ?',
    '« J’étais au fond de la cave », explique son mari, Rémi Pellet. « Quand je suis remonté, le pont n’était plus là. »',
    '« Il faudra des semaines », prévient le colonel Yann Le Goff, qui commande les pompiers de la vallée, « peut-être des mois ».',
    'Le ministre des Transports, Adrien Colas, s’est rendu sur place. « L’État paiera », a-t-il promis.',
    '« Nous demandons des actes, pas des mots », a rétorqué Josiane Pellet.',
  ];
  expect(shown('fr', ...article)).toEqual([
    'Josiane Pellet: — Tout a tremblé … J’ai cru à une avalanche.',
    'Rémi Pellet: « J’étais au fond de la cave » … « Quand je suis remonté, le pont n’était plus là. »',
    'Yann Le Goff: « Il faudra des semaines »',
    'Adrien Colas: « L’État paiera »',
    'Josiane Pellet: « Nous demandons des actes, pas des mots »',
  ]);
});

test('reads subjects left out or behind their verb, and a colon without a verb of saying', () => {
  const article = [
    'M. Patrick Lemoine dirige la scierie de Bréval depuis vingt ans.',
    '« On ne m’a jamais rien donné », a-t-il déclaré au journal local. Et d’ajouter : « Je n’ai rien demandé non plus. »',
    '« Le bruit nous rend fous », se plaint Mme Odile Carpentier, qui habite en face.',
    '« Il a raison de se défendre », selon le maire, Didier Fabre.',
    'Sa voisine, elle, ne décolère pas : « Trois camions par nuit, ce n’est plus une vie. »',
    'La direction départementale (DDT) indique de son côté que « les mesures de bruit sont conformes ».',
    '« Rien n’est décidé », souligne-t-on à la préfecture.',
  ];
  expect(shown('fr', ...article)).toEqual([
    'Patrick Lemoine: « On ne m’a jamais rien donné »',
    'Patrick Lemoine: « Je n’ai rien demandé non plus. »',
    'Odile Carpentier: « Le bruit nous rend fous »',
    'Didier Fabre: « Il a raison de se défendre »',
    'Sa voisine: « Trois camions par nuit, ce n’est plus une vie. »',
    'La direction départementale: « les mesures de bruit sont conformes »',
    '–: « Rien n’est décidé »',
  ]);
});

test.each([
  ['jeudi à l’AFP le préfet Paul Roux', 'le préfet Paul Roux'],
  ['au journal Le Phare Paul Roux', 'Paul Roux'],
  ['au Phare Paul Roux', 'Paul Roux'],
  ['à la presse Paul Roux', 'Paul Roux'],
  ['à la presse jeudi à Olm devant le pont Paul Roux', 'Paul Roux'],
  ['à la ministre Ann Lee Paul Roux', null],
  ['à Paul Roux', null],
  ['à Paul', null],
  ['à', null],
])('whoever is told it does not say it: a déclaré %s', (listeners, speaker) => {
  expect(said(`« Le pont est fermé », a déclaré ${listeners}.`, 'fr')).toEqual([['« Le pont est fermé »', speaker]]);
});
