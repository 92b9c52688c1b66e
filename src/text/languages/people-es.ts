import type { PeopleSource } from './people';

export const people: PeopleSource = {
  functionWords: `el la los las un una unos unas y e o u pero sino aunque que como cuando donde mientras según si no sí ya
    también tampoco además así entonces luego después antes ayer hoy mañana ahora siempre nunca en de del al a con por para
    sin sobre entre desde hasta contra tras durante ante bajo este esta estos estas ese esa eso aquel su sus mi mis nuestro
    nuestra él ella ellos ellas yo nosotros se lo le les uno dos tres cuatro cinco muchos muchas varios varias algunos
    algunas todos todas otro otra otros otras cada más menos muy es son fue era ha han hay quien quién qué cómo último última últimos últimas`,
  prepositions: 'de del en a al con por para sin sobre entre desde hasta contra tras durante ante bajo según como',
  subordinators: 'que si cuando mientras porque aunque donde quien cuyo',
  openers: 'pero como así',
  definite: 'el:m la:f los las este:m esta:f ese:m esa:f',
  indefinite: 'un una unos unas algunos algunas varios varias muchos muchas otro otra dos tres',
  conjunctions: 'y e o',
  pronouns: 'él:m ella:f',
  otherPronouns: 'ellos ellas ello eso esto su sus',
  plurals: 'ellos ellas',
  pluralEnding: 's',
  possessives: 'su sus',
  copulas: 'es era fue son eran fueron sido',
  firstPerson: 'yo nosotros nosotras',
  relatives: 'que quien quienes cuyo cuya',
  honorifics:
    'sr:m sra:f srta:f señor:m señora:f señorita:f don:m doña:f dr:m dra:f lic ing rey:m reina:f papa:m santo:m santa:f',
  roles: `presidente:m presidenta:f vicepresidente:m vicepresidenta:f primer ministro:m ministra:f gobernador:m
    gobernadora:f alcalde:m alcaldesa:f senador:m senadora:f diputado:m diputada:f canciller secretario:m secretaria:f
    portavoz vocero:m vocera:f director:m directora:f jefe:m jefa:f líder candidato:m candidata:f juez:m jueza:f fiscal
    abogado:m abogada:f general coronel embajador:m embajadora:f experto:m experta:f profesor:m profesora:f científico:m
    científica:f economista periodista escritor:m escritora:f actor:m actriz:f cantante entrenador:m entrenadora:f
    empresario:m empresaria:f médico:m médica:f funcionario:m funcionaria:f hombre:m mujer:f padre:m madre:f hijo:m hija:f
    hermano:m hermana:f esposo:m esposa:f viuda:f viudo:m vecino:m vecina:f testigo víctima expresidente:m expresidenta:f
    exministro:m exministra:f consejero:m consejera:f concejal activista analista investigador:m investigadora:f ingeniero:m ingeniera:f
    arquitecto:m arquitecta:f bibliotecario:m bibliotecaria:f pescador:m pescadora:f agricultor:m agricultora:f maestro:m
    maestra:f enfermero:m enfermera:f dueño:m dueña:f propietario:m propietaria:f comerciante estudiante agente policía
    obrero:m obrera:f jubilado:m jubilada:f responsable representante dirigente comisario:m comisaria:f
    autor:m autora:f acusado:m acusada:f joven mandatario:m mandataria:f regidor:m regidora:f titular capitán:m capitana:f concejala:f bombero:m bombera:f`,
  roleModifiers:
    'ex primer primera actual antiguo antigua general nacional español española mexicano mexicana argentino argentina',
  organisations: `universidad instituto academia fundación asociación sociedad comité comisión consejo ministerio agencia
    tribunal corte senado congreso parlamento asamblea partido unión alianza liga federación grupo banco fondo policía
    ejército guardia gobierno secretaría fiscalía diario periódico radio televisión sindicato club organización oficina`,
  collectives: `gobierno empresa compañía partido ministerio agencia tribunal organización policía ejército comisión comité
    diario periódico informe comunicado estudio encuesta universidad banco grupo sindicato oposición fiscalía fuente fuentes familia ayuntamiento ejecutivo entorno asociación plataforma`,
  outlets: 'periódico diario revista agencia empresa organización',
  anybody: 'hombre mujer persona',
  calendar: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
  notNames: `dios navidad internet`,
  places: `españa méxico argentina chile colombia perú venezuela cuba bolivia ecuador uruguay paraguay francia italia
    alemania portugal europa américa unidos madrid barcelona valencia sevilla lima bogotá caracas habana washington`,
  particles: 'de la del las los y da dos van von',
  organisationLinks: 'de del la las los y para',
};
