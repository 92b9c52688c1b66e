import { expect, test } from 'vitest';
import { read, shown } from '../shown';

test('reads cues before and behind', () => {
  const article = [
    'El ayuntamiento de Valdeluna cerrará la biblioteca en agosto.',
    '«No tenemos dinero para el tejado», dijo la alcaldesa Carmen Robledo. «Lo arreglaremos en otoño».',
    'El bibliotecario, Tomás Iriarte, aseguró: “Los libros no pueden esperar hasta octubre”.',
    'Según la arquitecta Lucía Montes, «el agua ya ha llegado a la segunda planta».',
    'Iriarte fue tajante. “Nadie nos preguntó”, lamentó él.',
  ];
  expect(shown('es', ...article)).toEqual([
    'Carmen Robledo: «No tenemos dinero para el tejado» … «Lo arreglaremos en otoño»',
    'Tomás Iriarte: “Los libros no pueden esperar hasta octubre”',
    'Lucía Montes: «el agua ya ha llegado a la segunda planta»',
    'Tomás Iriarte: “Nadie nos preguntó”',
  ]);
  expect(read('es', ...article).speakers.map(({ role }) => role)).toEqual(['alcaldesa', 'bibliotecario', 'arquitecta']);
});

test('goes on with the speaker, and reads a line that opens with a dash', () => {
  const article = [
    '—No sé qué haremos —dijo Marta Solís—. Esta casa era de mi abuela.',
    '“El río se llevó el puente en diez minutos”, relata Andrés Quiroga, pescador. “Gritamos y nadie nos oyó.',
    '“Ahora cruzamos en barca”, añade.',
  ];
  expect(shown('es', ...article)).toEqual([
    'Marta Solís: —No sé qué haremos … Esta casa era de mi abuela.',
    'Andrés Quiroga: “El río se llevó el puente en diez minutos” … “Gritamos y nadie nos oyó.',
    'Andrés Quiroga: “Ahora cruzamos en barca”',
  ]);
  expect(read('es', ...article).speakers.map(({ role }) => role)).toEqual([null, 'pescador']);
});
