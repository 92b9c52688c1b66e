import { type Language, verbs, words } from './language';

/** Spanish: closed classes and the verbs of saying that go with quoted words. */
export const es: Language = {
  code: 'es',
  abbreviations: words(`
    sr sra srta sres dr dra d dña lic ing prof gral cnel tte av avda pza ud uds etc pág págs núm art cap vol tel depto
    aprox ee.uu ene feb mar abr jun jul ago sept oct nov dic
  `),
  mayEndSentence: words('etc ee.uu ud uds'),
  openers: words(`
    el la los las un una unos unas en de del al a con por para sin sobre entre desde hasta según él ella ellos ellas yo
    nosotros usted pero y e o si no sí cuando como aunque mientras porque su sus mi este esta estos estas ese esa eso
    también además así luego después antes ayer hoy mañana ahora embargo
  `),
  marks: [],
  inverts: true,
  dropsSubjects: true,
  pluralVerbs: 'n',
  incises: ['-', '–', '—'],
  cues: verbs(
    'a an ó aron ado aba',
    `
    aclar acus afirm agreg aleg alert anunci apunt argument asegur asever avis brome celebr coment confirm consider
    contest critic declar denunci destac detall enfatiz espet estall exclam explic expres garantiz grit indic inform
    ironiz justific lament matiz narr opin orden precis pregunt public puntualiz quej ratific reclam reiter relat
    remarc remat replic revel sentenci señal subray suspir susurr tuite valor zanj
  `,
    `
    dice dicen dijo dijeron decía decían dicho diciendo añade añaden añadió añadieron añadido cuenta cuentan contó
    contaron contado sostiene sostienen sostuvo sostuvieron sostenido insiste insisten insistió insistieron recuerda
    recuerdan recordó recordaron advierte advierten advirtió advirtieron advertido responde responden respondió
    respondieron respondido reconoce reconocen reconoció reconocieron reconocido admite admiten admitió admitieron
    admitido confiesa confesó confiesan manifiesta manifiestan manifestó manifestaron expone expuso resume resumió
    concluye concluyó promete prometió prometieron exige exigió exigieron pide pidió pidieron escribe escriben
    escribió escribieron gritaban cree creen piensa piensan negó niega niegan defendió defiende reza rezaba
  `,
  ),
  cuePairs: new Set(['hizo saber', 'hicieron saber']),
  unspoken: verbs(
    'a an ó aron ado aba',
    'cant escuch figur golpe',
    `
    lee leen leyó leyeron leía leían leído leer oye oyen oyó oyeron oía oían oído oír recibe reciben recibió recibieron
    recibía recibido aparece aparecen apareció aparecieron aparecía aparecido
  `,
  ),
  negations: words('no nunca jamás'),
  complementisers: words('que'),
  opinion: words('para'),
  datives: words('a al'),
  dativePronouns: words('le les'),
  descriptors: words(
    'calificó califica calificaron calificado tachó tacha tacharon tildó definió define describió describe',
  ),
  accordingTo: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['en', 'palabras', 'de'],
    ['a', 'juicio', 'de'],
    ['en', 'opinión', 'de'],
  ],
  pronouns: words('él ella ellos ellas yo este esta éste ésta aquel aquella usted'),
  determiners: words(`
    el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra
    varios varias algunos algunas muchos muchas otro otra otros otras dos tres cuatro cinco cada
  `),
  prepositions: words(`
    a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía salvo excepto
  `),
  nounLinks: words('de del'),
  conjunctions: words('y e o u pero sino ni'),
  subordinators: words(`
    que si cuando mientras porque aunque donde quien quienes cuyo cuya cuyos cuyas como pues cual cuales qué quién cómo
    cuándo dónde
  `),
  auxiliaries: words(`
    ha han he hemos había habían hubo es son era eran fue fueron está están estaba ser sido puede pueden debe deben va van
  `),
  adverbs: words(`
    también además después luego antes ayer hoy mañana ahora ya aún todavía siempre asimismo finalmente incluso nunca jamás
    recientemente simplemente claramente se le les lo me nos no sí así entonces
  `),
  calendar: words(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre
  `),
};
