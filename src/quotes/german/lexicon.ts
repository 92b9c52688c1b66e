/** The German words and endings that the clause reader goes by; its verbs of saying are in `verbs.ts`. */
import { type WordSet, words } from '../../text/languages/language';

/** Words that open what was asked or said behind a verb of saying. */
export const contentOpeners: WordSet = words(`
  dass daß ob wie warum wer was wo wann wieso weshalb wohin woher wonach welche welcher welches welchem welchen
`);

/** Words that open a clause about something named before it, or beside the main clause. */
export const asideOpeners: WordSet = words(`
  der die das den dem denen deren dessen welche welcher welches welchem welchen wo wobei womit wodurch um ohne anstatt
  statt nachdem als während bevor weil da obwohl indem sowie und
`);

export const relativePronouns: WordSet = words('der die das den dem denen deren dessen');

/** Words behind a comma that make what stands before the verb part of a relative clause. */
export const relativeOpeners: WordSet = words('der die das den dem denen deren dessen welche welcher wo wie');

/** "ein Gutachten, nach dem …", "Studien, laut denen …" */
export const reportPrepositions: WordSet = words('nach laut gemäß');
export const reportRelatives: WordSet = words('der dem denen welche welcher welchem welchen');

/** "die Annahme, dass …" */
export const nounClauseOpeners: WordSet = words('dass daß wonach ob');

/** Words with which what was said goes on behind the words that say who said it. */
export const continuations: WordSet = words('und dass aber doch weil denn wenn');

/** Infinitives behind these are no content: "um … zu". */
export const purposeOpeners: WordSet = words('um ohne anstatt statt');

/** Conjunctions before a clause that are no part of its subject. */
export const clauseLinks: WordSet = words('und aber doch denn auch sondern oder');

/** Words behind "so" that make it something else than "so Meier". */
export const otherThanSource: WordSet = words(`
  dass daß wie dem auch im in am bei zum zur etwas etwa ein eine lange weit sehr viel viele genannte genannten genannter
`);

/** Relative pronouns that may be their clause's subject. */
export const relativeSubjects: WordSet = words('der die das welcher welche welches');

/** Words that open a clause and are no prepositions, and yet no part of its subject: "Des Weiteren", "Da". */
export const adverbialOpeners: WordSet = words('so des da sinngemäß erstmals anders gefragt angesprochen');

/** Articles that may be an object's as well as a subject's. */
export const objectArticles: WordSet = words('die das eine diese dieses ihre seine');

export const negations: WordSet = words('nicht nie niemals kaum');

/** With "zu" and an infinitive these say what can be done: "ist zu erwarten". */
export const statives: WordSet = words('ist sind war waren sei');

/** Forms of the passive's auxiliary. */
export const passives: WordSet = words('wird werden wurde wurden');

/** Adjectives, adverbs and pronouns in -e that no ending and no closed class tells from a verb. */
export const noSubjunctive: WordSet = words(`
  gerne lange beinahe nahe solche meine deine eure halbe ganze böse müde leise inne zufolge zustande zugrunde neue junge kurze
  grüne hohe kleine gerade vorne starke reine teure mobile klare schwarze milde falsche scharfe frühe schöne
`);

/** Adverbs that open a clause, so that its verb follows. */
export const pronominalAdverb: WordSet =
  words(`allerdings auch außerdem dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraus darin
    darum darunter darüber davon davor dazu derzeit deshalb deswegen dort ferner gleichzeitig hier insgesamt jedoch
    nun so somit stattdessen vielmehr weiterhin zudem zugleich zunächst zwar`);

/** Pronouns that are a subject right behind the verb. */
export const subjectPronouns: WordSet = words('er sie man ich wir dieser diese dieses jener');

/** "es gibt", "man": nobody. */
export const dummySubjects: WordSet = words('es man');

/** Words of phrases that say when. */
export const timeWords: WordSet = words(`
  ende anfang mitte uhr jahr jahre nachmittag abend morgen früh mez mesz kurz danach zuvor später tag tage woche wochen vor
  nach
`);

/** "heißt es" */
export const impersonalVerbs: WordSet = words('heißt hieß heiße');

/** Prepositions before the paper in which something is said. */
export const placePrepositions: WordSet = words('in im aus seitens beim bei vom von');

/** Of these, those before whom it is said by: "hieß es aus dem Ministerium". */
export const whencePrepositions: WordSet = words('aus seitens beim bei vom von');

/** Verbs that name something: "so heißt", "nennt". */
export const namingVerbs: WordSet = words('heißt hieß lautet lautete');
export const callingVerbs: WordSet = words('heißt hieß nennt nannte');

/** "zitiert die Zeitung den Minister": the object is who spoke. */
export const citingVerbs: WordSet = words('zitiert zitierte zitieren zitierten');

export const objectPronouns: WordSet = words('ihn sie');

/** Verbs that say what somebody calls something. */
export const describingVerbs: WordSet = words(`
  nannte nannten nennt nennen sprach sprachen spricht sprechen forderte forderten fordert rief riefen ruft skandierte
  skandierten beklagte beklagten beklagt kritisierte kritisierten kritisiert sah sahen sieht beschwor lobte warnte warnten
  warnt konstatierte bezeichnete bezeichneten bezeichnet
`);

/** Marks between two clauses, or between a clause and what is set into it. */
export const pauses: WordSet = words(', ; : – —');

/** Articles that stand before words that somebody coined rather than before a title. */
export const indefinites: WordSet = words('ein einen eine einer einem als');

/** "Parolen wie zum Beispiel „…“" */
export const exampleWords: WordSet = words('wie zum beispiel etwa');

export const demonstratives: WordSet = words('das dies dieses');

/** Determiners with which a report before "zufolge" goes on to its left. */
export const reportDeterminers: WordSet = words('der den dem des einer eines einem ersten eigenen');

/** Determiners that open the phrase before "zufolge". */
export const datives: WordSet = words('einem einer dem einigen mehreren diesen seinen ihren manchen vielen');

/** Words that go on with a noun phrase as a genitive. */
export const genitives: WordSet = words(`
  des der eines einer seines seiner ihres ihrer dieser dieses mehrerer einiger zweier dreier vieler aller unseres unserer
`);

/** Endings of words that say when, behind "am". */
export const isTime = endings('morgen mittag abend wochenende');

/** Prepositions of an attribute inside a noun phrase. */
export const attributePrepositions: WordSet = words(`
  in im aus beim für an am zur zum gegen über vom von zu mit
`);

/** Words inside names and between two heads of one noun phrase. */
export const nounJoins: WordSet = words('und sowie von vom de van');

/** "die Annahme, dass …", "Pläne, … zu …": nouns whose clause is what somebody says. */
export const statementNouns: WordSet =
  words(`absicht ankündigung annahme ansicht appell auffassung aufruf aussage befürchtung befürchtungen begründung
    behauptung behauptungen bericht berichte drohung einschätzung entscheidung ergebnis erklärung feststellung
    forderung forderungen gerüchte hinweis hinweise hoffnung kritik meinung plan pläne prognose schluss schätzung
    spekulationen standpunkt verdacht vermutung versprechen vorschlag vorwurf vorwürfe warnung worten zusage
    überzeugung`);

/** "nach Angaben der Polizei": nouns that make a source of what follows "nach", "laut", "gemäß" or stands before "zufolge". */
export const reportNouns: WordSet =
  words(`agenturberichten agenturmeldungen analyse analysen angabe angaben ansicht ansichten artikel auffassung
    augenzeugen augenzeugenberichten aussage aussagen behauptung behauptungen beobachtern beobachtungen berechnung
    berechnungen bericht berichte berichten darstellung darstellungen einschätzung einschätzungen erkenntnis
    erkenntnisse erkenntnissen erkenntnisstand erklärung erklärungen ermittlungen ermittlungsstand experten gesetz
    grundgesetz hochrechnung hochrechnungen information informationen lesart medien medienangaben medienberichten
    meinung meldung meldungen mitteilung mitteilungen plan plänen polizeiangaben polizeibericht presseberichten
    prognose prognosen quellen recherchen regierungsangaben schätzung schätzungen sicht statistik stellungnahme
    stellungnahmen studie studien umfrage umfragen untersuchung untersuchungen urteil vermutung vermutungen willen
    worten wortlaut wunsch zeitungsberichten zeugenaussagen äußerungen überzeugung`);

/** "Ihrer Meinung nach" */
export const opinionNouns: WordSet = words(`
  meinung ansicht auffassung einschätzung überzeugung vernehmen angaben angabe aussage aussagen darstellung worten
`);

/** Tells whether a word (lower case) ends in one of the endings of a list; a word may be an ending as a whole. */
function endings(list: string): (word: string) => boolean {
  const known = words(list);
  const lengths = [...new Set([...known].map((ending) => ending.length))];
  return (word) => lengths.some((length) => length <= word.length && known.has(word.slice(-length)));
}

/** Endings of finite verbs, participles and infinitives. */
export const verbEnding = endings('t te ten en');

/** Endings that adjectives have in -e and verbs do not. */
export const adjectiveInE = endings(`
  ische liche ige ende ene bare same lose volle ale elle äre ive euse weise wöchige jährige artige ere iche oße
`);

/** Endings of adjectives that say how something is done. */
export const adverbialEnding = endings('isch lich ig haft sam end');

/** Adverbs that open sentences, and endings of theirs that no name has. */
export const openingAdverb = endings(`
  natürlich tatsächlich gelegentlich augenblicklich gewöhnlich hauptsächlich letztlich endlich plötzlich grundsätzlich
  generell eventuell prinzipiell speziell weise stattdessen falls mals wärts
`);
/** Adverbs before a time: "Kurz vor Mittag". */
export const aroundTime: WordSet = words('gleich kurz lange gerade erst mitten');
export const timePrepositions: WordSet = words('vor nach zu in bei während seit');

/** Endings of nouns for a man; behind "der" they are a subject. */
export const isMale = endings(`
  chef minister präsident kanzler sprecher leiter vorsitzende vorstand direktor sekretär politiker anwalt richter
  experte trainer manager führer beauftragte abgeordnete senator bürgermeister premier verband verein konzern könig
  papst bischof arzt vertreter
`);

/** Endings of nouns that name no one who could say something; "Dennis" and "Universität" can. */
export const cannotSpeak =
  endings(`absturz alität anlass anschlag anschläge ebnis entscheidung entscheidungen ernis eugnis fall fazit folge folgen
    forderung forderungen frage fälle gefahr grund gründe heit heiten ignis ismus ivität keit keiten lage nisse
    nntnis plan pläne problem probleme schaden schäden unfall urlaub verhandlungen wahl zahl zahlen zuversicht ältnis
    ändnis`);

/** Endings of participles that close a passive clause. */
export const isParticiple = endings('t en');

export const adjectiveEnding = endings('e en er es em');

/** Compounds of nouns for what was reported: "Polizeiangaben", "Medienberichten". */
export const isReport = endings(`
  angaben bericht berichte berichten meldung meldungen informationen aussage aussagen umfrage studie meinung ansicht
  auffassung einschätzung planungen vorstellungen nachricht
`);

/** Compounds of nouns whose clause is what somebody says: "Hauptforderung". */
export const isStatement = endings('kritik forderung vorwurf plan pläne meinung');

/** Papers in which something is said, and bodies that say it. */
export const isDocument = endings(`
  bericht mitteilung erklärung schreiben brief resolution papier artikel meldung text urteil studie kreise kreisen
  polizei stellungnahme begründung gutachten medien
`);

/** Nouns whose name follows in quotation marks: works, papers, clubs, ships. */
export const isNamed =
  endings(`aktion album albums aufschrift ausstellung band begriff blatt buch buches bündnis cd computerspiel erstwerk
    fernsehsendung festival festivals film filme films fähre gruppe initiative institut institute kampagne kongress
    lied liedes magazin magazines magazins motto musical nachrichtensite name namen oper organ organisation partei
    portal preis programm projekt projekts reihe roman romans rubrik schiff seite sendung serie show single song
    songs spiel stück titel titels turnier verein vereins webseite website werk zeitschrift zeitung`);

/** What a work is called. */
export const isTitleNoun = endings('titel name motto');

/** Nouns after which quoted words are said or shown: "die Parole „…“". */
export const isSpoken =
  endings(`antwort appell aufforderung aufkleber aufruf aussage aussagen ausspruch banner bannern begründung bemerkung
    bezeichnung botschaft devise drohung einwand fazit feststellung forderung formel formulierung frage hinweis
    kommentar losung mahnung parole parolen passage passus plakat plakate ruf rufe rufen satz satzes schild schilder
    schildern schlachtruf schlagzeile slogan slogans sprechchor sprechchöre sprechchören spruch sprüche statement
    sätzen transparent transparente versprechen vorwurf warnung wort worte worten zitat zitate äußerung`);
