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

test('reads a council meeting: inversion, questions, what somebody calls something', () => {
  const article = [
    'El pleno de Villarriba aprobó ayer el cierre del viejo lavadero municipal.',
    '«Es una decisión muy dura para todos», admitió la alcaldesa, Pilar Santamaría, al término de la sesión.',
    '“Nos han engañado durante meses”, dijo Ramiro Cuesta, presidente de la asociación de vecinos. “No vamos a callarnos ahora”.',
    'Santamaría respondió: “Las cuentas no mienten. El agua cuesta el triple que hace diez años”.',
    'De acuerdo con el informe técnico, «la cubierta puede caer en cualquier momento».',
    '“¿Y quién nos va a pagar el traslado?”, preguntó una vecina, Encarnación Ruiz.',
    '“Yo nací aquí y aquí me quedo”, agregó Ruiz entre aplausos.',
    'El concejal de Hacienda, Julio Prada, calificó la protesta de “ruido de cuatro personas mal informadas”.',
  ];
  expect(shown('es', ...article)).toEqual([
    'Pilar Santamaría: «Es una decisión muy dura para todos»',
    'Ramiro Cuesta: “Nos han engañado durante meses” … “No vamos a callarnos ahora”',
    'Pilar Santamaría: “Las cuentas no mienten. El agua cuesta el triple que hace diez años”',
    'el informe técnico: «la cubierta puede caer en cualquier momento»',
    'Encarnación Ruiz: “¿Y quién nos va a pagar el traslado?”',
    'Encarnación Ruiz: “Yo nací aquí y aquí me quedo”',
    'Julio Prada: “ruido de cuatro personas mal informadas”',
  ]);
});

test('reads dialogue dashes, words quoted inside, and clauses behind a complementiser', () => {
  const article = [
    '—El río bajaba negro —cuenta Amalia Ferrer, dueña de la posada—. Nunca había visto nada igual.',
    '—¿Tuvieron miedo?',
    '“Miedo, no; rabia, sí”, contesta su hermano, Esteban Ferrer.',
    'El capitán de bomberos Iker Landa, que dirigió el rescate, explicó que “el puente no resistió ni veinte minutos”.',
    '“Volveremos a levantarlo”, prometió el consejero de Obras, Álvaro Quintana. “Lo dije en mayo: ‘Nadie quedará aislado’. Y lo mantengo”.',
    '“Palabras”, replicó Amalia Ferrer. “Queremos ver las máquinas el lunes”.',
  ];
  expect(shown('es', ...article)).toEqual([
    'Amalia Ferrer: —El río bajaba negro … Nunca había visto nada igual.',
    'Esteban Ferrer: “Miedo, no; rabia, sí”',
    'Iker Landa: “el puente no resistió ni veinte minutos”',
    'Álvaro Quintana: “Volveremos a levantarlo” … “Lo dije en mayo: ‘Nadie quedará aislado’. Y lo mantengo”',
    'Amalia Ferrer: “Palabras” … “Queremos ver las máquinas el lunes”',
  ]);
});

test('reads subjects left out or behind their verb, and a colon without a verb of saying', () => {
  const article = [
    'Patricio Lemos dirige el aserradero de Brañas desde hace veinte años.',
    '«Nunca me han regalado nada», declaró a este diario. Y añadió: «Tampoco lo he pedido».',
    '“El ruido nos vuelve locos”, se queja Odilia Carpio, que vive enfrente.',
    '“Tiene razón en defenderse”, según el alcalde, Diego Fabra.',
    'Su vecina no lo ve así: “Tres camiones por noche, esto no es vida”.',
    'La Consejería de Medio Ambiente indicó que “las mediciones son correctas”, aunque “habrá nuevas pruebas en otoño”.',
    '“No hay nada decidido”, subrayan fuentes de la Delegación del Gobierno.',
  ];
  expect(shown('es', ...article)).toEqual([
    'Patricio Lemos: «Nunca me han regalado nada»',
    'Patricio Lemos: «Tampoco lo he pedido»',
    'Odilia Carpio: “El ruido nos vuelve locos”',
    'Diego Fabra: “Tiene razón en defenderse”',
    'Su vecina: “Tres camiones por noche, esto no es vida”',
    'Consejería de Medio Ambiente: “las mediciones son correctas”',
    '–: “habrá nuevas pruebas en otoño”',
    'fuentes de la Delegación del Gobierno: “No hay nada decidido”',
  ]);
});
