import type { PeopleSource } from './people';

export const people: PeopleSource = {
  functionWords: `l' un' d' dell' dall' all' nell' sull' coll' c' s' quest' quell' dev' cos' com' anch' il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla
    in nel nella nei con su sul sulla per tra fra e ed o ma però anche non che chi cui come quando dove mentre se perché
    poi dopo prima ieri oggi domani ora sempre mai secondo contro senza durante questo questa questi queste quello quella
    suo sua suoi sue loro mio mia nostro nostra lui lei essi io noi si è sono era ha hanno due tre quattro cinque molti
    molte alcuni alcune tutti tutte altro altra altri altre più meno molto così infine inoltre ultimo ultima ultimi ultime`,
  prepositions: `di d' del dello dell' della dei degli delle a al allo all' alla ai agli alle da dal dall' dallo dalla dai dagli dalle in nel nello nell' nella nei negli nelle con su sul sull' sulla sui sulle per tra fra secondo contro come`,
  subordinators: 'che se quando mentre perché dove cui',
  openers: 'ma come così',
  definite: `il:m lo:m la:f l' i gli le questo:m questa:f`,
  indefinite: `un un' uno una alcuni alcune molti molte altri altre due tre`,
  conjunctions: 'e ed o',
  pronouns: 'lui:m egli:m lei:f ella:f',
  otherPronouns: 'loro essi esse ciò',
  plurals: 'loro essi esse',
  possessives: 'suo sua suoi sue loro',
  copulas: 'è era fu sono erano stato stata stati',
  firstPerson: 'io noi',
  relatives: 'che cui quale',
  honorifics:
    'sig:m signor:m signora:f signorina:f dott:m dottor:m dottoressa:f prof avv ing on onorevole don:m suor:f re:m regina:f papa:m san:m santa:f',
  roles: `presidente vicepresidente premier ministro:m ministra:f senatore:m senatrice:f deputato:m deputata:f sindaco:m
    sindaca:f governatore:m governatrice:f cancelliere:m cancelliera:f segretario:m segretaria:f portavoce direttore:m
    direttrice:f capo leader candidato:m candidata:f giudice procuratore:m procuratrice:f avvocato:m avvocata:f generale
    colonnello ambasciatore:m ambasciatrice:f esperto:m esperta:f professore:m professoressa:f ricercatore:m ricercatrice:f
    economista storico:m storica:f giornalista scrittore:m scrittrice:f attore:m attrice:f cantante allenatore:m
    allenatrice:f imprenditore:m imprenditrice:f medico uomo:m donna:f padre:m madre:f figlio:m figlia:f fratello:m
    sorella:f marito:m moglie:f vedova:f vicino:m vicina:f testimone vittima assessore:m assessora:f consigliere:m
    consigliera:f fondatore:m fondatrice:f analista attivista ingegnere architetto:m architetta:f
    bibliotecario:m bibliotecaria:f pescatore:m agricoltore:m agricoltrice:f maestro:m maestra:f infermiere:m
    infermiera:f titolare proprietario:m proprietaria:f commerciante studente:m studentessa:f abitante poliziotto:m
    poliziotta:f operaio:m operaia:f pensionato:m pensionata:f rappresentante dirigente responsabile
    autore:m autrice:f accusato:m imputato:m imputata:f parroco:m legale:m regista capitano:m capitana:f residente`,
  roleModifiers: 'ex primo prima attuale generale nazionale italiano italiana americano americana francese',
  organisations: `università istituto accademia fondazione associazione società comitato commissione consiglio ministero
    agenzia tribunale corte senato congresso parlamento camera partito unione alleanza lega federazione gruppo banca fondo
    polizia esercito governo giornale radio televisione sindacato club organizzazione ufficio movimento`,
  collectives: `governo azienda società partito ministero agenzia tribunale organizzazione polizia esercito commissione
    comitato giornale quotidiano rapporto comunicato studio sondaggio università banca gruppo sindacato opposizione procura fonte fonti famiglia questura testimoni abitanti residenti avvocati legali carabinieri inquirenti genitori`,
  outlets: 'giornale quotidiano rivista agenzia azienda organizzazione',
  anybody: 'uomo donna persona',
  calendar: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`,
  notNames: `dio natale internet`,
  places: `italia francia germania spagna portogallo europa america uniti svizzera roma milano napoli torino venezia firenze
    bologna palermo genova londra parigi washington bruxelles`,
  particles: 'di de del della dei degli da dal lo la le von van',
  organisationLinks: 'di del della dei degli delle e per',
};
