import { expect, test } from 'vitest';
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
