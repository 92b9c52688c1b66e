import { type Language, words } from './language';

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
    también además así luego después antes ayer hoy mañana ahora sin embargo
  `),
  marks: [],
  inverts: true,
  dropsSubjects: true,
  pluralVerbs: 'n',
  incises: ['-', '–', '—'],
  cues: words(`
    dice dicen dijo dijeron decía decían dicho diciendo afirma afirman afirmó afirmaron afirmado asegura aseguran aseguró
    aseguraron asegurado explica explican explicó explicaron explicado declara declaran declaró declararon declarado añade
    añaden añadió añadieron añadido agrega agregan agregó agregaron agregado señala señalan señaló señalaron señalado
    indica indican indicó indicaron indicado cuenta cuentan contó contaron contado comenta comentan comentó comentaron
    comentado sostiene sostienen sostuvo sostuvieron sostenido subraya subrayan subrayó subrayaron subrayado destaca
    destacan destacó destacaron destacado insiste insisten insistió insistieron recuerda recuerdan recordó recordaron
    advierte advierten advirtió advirtieron advertido denuncia denuncian denunció denunciaron denunciado pregunta
    preguntan preguntó preguntaron responde responden respondió respondieron respondido contesta contestan contestó
    replica replicó reconoce reconocen reconoció reconocieron reconocido admite admiten admitió admitieron admitido
    confiesa confesó confiesan lamenta lamentan lamentó lamentaron lamentado critica critican criticó criticaron
    criticado anuncia anuncian anunció anunciaron anunciado confirma confirman confirmó confirmaron confirmado asevera
    aseveró manifiesta manifiestan manifestó manifestaron expresa expresan expresó expresaron expone expuso precisa
    precisó precisaron puntualiza puntualizó matiza matizó resume resumió concluye concluyó zanja zanjó remata remató
    relata relatan relató relataron narra narró apunta apuntan apuntó apuntaron reitera reiteran reiteró reiteraron
    promete prometió prometieron exige exigió exigieron pide pidió pidieron reclama reclamó reclamaron escribe escriben
    escribió escribieron tuitea tuiteó publicó exclama exclamó grita gritó gritaban estalló susurra susurró bromea bromeó suspira suspiró
    opina opinan opinó cree creen considera consideran consideró piensa piensan ironizó espetó sentenció queja quejan quejó quejaron aclaró aclara
    informa informan informó informaron informado alega alegan alegó alegaron negó niega niegan avisa avisó alerta alertan alertó
    alertaron revela reveló revelaron remarca remarcó enfatiza enfatizó acusa acusó valora valoró garantiza garantizó ratificó ordenó
    detalló detalla celebró celebra justificó justifica argumentó argumenta defendió defiende reza rezaba
  `),
  cuePairs: new Set(['hizo saber', 'hicieron saber']),
  complementisers: words('que'),
  opinion: words('para'),
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
    también además después luego antes ayer hoy mañana ahora ya aún todavía siempre asimismo finalmente incluso
    recientemente simplemente claramente se le les lo me nos no sí así entonces
  `),
  titles: words(`
    sr sr. sra sra. srta srta. señor señora don doña dr dr. dra dra. presidente presidenta ministro ministra alcalde
    alcaldesa senador senadora diputado diputada gobernador gobernadora general coronel profesor profesora rey reina papa
  `),
  calendar: words(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre
  `),
};
