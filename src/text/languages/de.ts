import { type Language, words } from './language';

/** German: closed classes and the verbs of saying that go with quoted words. The clause reader adds its own lexicon. */
export const de: Language = {
  code: 'de',
  abbreviations: words(`
    abs allg art bd bzw ca chr d.h dipl dr e.v etc evtl exkl fr geb gem ggf hbf hg hl hr hrsg i.d.r inc ing inkl insb jh
    jun kfm kl lt max min mio mrd mr mrs nr o.ä o.g phil prof rer s.o sen st std str tel u.a u.u univ usw v.a v.chr vgl vs
    z.b z.t z.zt zt zzgl jan feb febr mär apr jun jul aug sept okt nov dez
  `),
  mayEndSentence: words('etc usw u.a e.v inc chr mio mrd x'),
  openers: words(`
    der die das den dem des ein eine einer einem einen er sie es wir ich ihr man dies diese dieser dieses dabei dazu damit
    darauf danach daraufhin dagegen demnach deshalb doch aber und oder denn wenn als nach in im am an auf aus bei mit seit
    trotz vor von zu zum zur für gegen über unter während weil wie auch so nun heute gestern bereits schon noch nur sein
    seine ihre alle viele einige mehrere beide laut allerdings außerdem zudem zuvor inzwischen insgesamt
  `),
  marks: [
    ['„', '“'],
    ['‚', '‘'],
    ['»', '«'],
    ['›', '‹'],
  ],
  cues: words(`
    sagte sagten sagt sagen meinte meinten meint erklärte erklärten erklärt betonte betonten betont schrieb schrieben
    schreibt berichtete berichteten berichtet fragte fragten fragt antwortete antworteten antwortet erwiderte entgegnete
    entgegneten rief riefen ruft kommentierte kommentierten kommentiert warnte warnten warnt forderte forderten fordert
    kritisierte kritisierten kritisiert lobte beklagte beklagten beklagt behauptete behaupteten behauptet erzählte
    erzählten erzählt erläuterte erläuterten erläutert ergänzte ergänzten ergänzt bestätigte bestätigten bestätigt
    versicherte versicherten versichert bekräftigte bekräftigten bekräftigt unterstrich unterstrichen konstatierte
    resümierte bilanzierte urteilte räumte räumten räumt fügte fügten fügt teilte teilten teilt gab gaben gibt führte
    kündigte kündigten kündigt hieß heißt lautete lautet twitterte twitterten postete zitiert zitierte äußerte äußerten
    äußert bemerkte mahnte mahnten mahnt verkündete verkündeten verkündet versprach versprechen verspricht vermutete
    befürchtete hoffte glaubt glaubte glauben sprach sprachen spricht fuhr begründete begründeten begründet nannte nennt
    bezeichnete bezeichneten bezeichnet stellte stellten stellt meldete meldeten meldet appellierte plädierte freute
    beschwerte bedauerte zeigte gestand verriet schilderte schilderten schildert witzelte scherzte rechtfertigte
    verteidigte wies wiesen weist drohte drohten droht reagierte reagierten begrüßte würdigte findet fand
  `),
  accordingTo: [['laut'], ['so'], ['nach', 'angaben'], ['gemäß'], ['in', 'den', 'worten']],
  pronouns: words('er sie es wir ich man dieser diese jener jene letzterer letztere beide'),
  determiners: words(`
    der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes jenem jenen
    sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserer unseres kein keine keiner
    alle aller viele vieler mehrere mehrerer einige einiger beide beider jeder jede jedes manche zwei drei vier fünf sechs
  `),
  prepositions: words(`
    ab an am ans anlässlich angesichts auf aufs aufgrund aus außer außerhalb bei beim bis binnen dank durch durchs entgegen
    entlang für fürs gegen gegenüber gemäß hinsichtlich hinter im in infolge innerhalb ins laut mit mithilfe mittels nach
    neben ohne per pro samt seit seitens statt trotz über übers um ums unter unweit vom von vor während wegen wider zu zum
    zur zwischen zugunsten
  `),
  nounLinks: words('von van vom de da del la al'),
  conjunctions: words('und oder aber sondern denn doch sowie'),
  subordinators: words(`
    dass daß ob weil wenn als obwohl obgleich nachdem bevor ehe während damit sodass sofern soweit falls indem seit seitdem
    sobald solange wie wo wer was wann warum weshalb wieso wohin woher welche welcher welches wobei wodurch womit wonach
    worauf wofür wogegen deren dessen denen
  `),
  auxiliaries: words(`
    bin bist ist sind seid war waren sei seien wäre wären habe hast hat haben hatte hatten hätte hätten werde wirst wird
    werden wurde wurden würde würden worden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse
    müsste müssten soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte dürfe dürfte dürften
    mag mögen mochte möge möchte möchten
  `),
  adverbs: words(`
    auch dann daraufhin dazu danach später zuvor zudem außerdem heute gestern morgen nun jetzt jedoch allerdings hingegen
    dagegen weiter weiterhin ferner erneut bereits schon noch nur wiederum kürzlich zuletzt zunächst anschließend schließlich
    dabei hierzu darüber hinaus wörtlich sich mehrfach wiederholt ausdrücklich indes indessen unterdessen inzwischen
    aktuell darin ähnlich wörtlich sinngemäß zwar vielmehr gleichzeitig ursprünglich insgesamt schriftlich mündlich telefonisch angeblich vermutlich
    nämlich somit damit dadurch dennoch trotzdem deshalb daher demgegenüber einerseits andererseits vorher nachher hier dort
    derzeit zugleich besonders eindringlich nachdrücklich scharf klar offen mittlerweile ebenfalls ebenso selbst offenbar offiziell öffentlich deutlich knapp bisher bislang
  `),
  calendar: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
    september oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend
    sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen
  `),
};
