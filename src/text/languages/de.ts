import { type Language, words } from './language';

/** German: closed classes and the verbs of saying that go with quoted words. The clause reader adds its own lexicon. */
export const de: Language = {
  code: 'de',
  abbreviations:
    words(`abs allg apr art aug bd bzw ca chr d.h dez dipl dr e.v etc evtl exkl feb febr fr geb gem ggf hbf hg hl hr hrsg
    i.d.r inc ing inkl insb jan jh jul jun kfm kl lt max min mio mr mrd mrs mär nov nr o.g o.ä okt phil prof rer s.o
    sen sept st std str tel u.a u.u univ usw v.a v.chr vgl vs z.b z.t z.zt zt zzgl`),
  mayEndSentence: words('etc usw u.a e.v inc chr mio mrd x'),
  openers:
    words(`aber alle allerdings als am an auch auf aus außerdem bei beide bereits dabei dagegen damit danach darauf
    daraufhin das dazu dem demnach den denn der des deshalb die dies diese dieser dieses doch ein eine einem einen
    einer einige er es für gegen gestern heute ich ihr ihre im in insgesamt inzwischen laut man mehrere mit nach noch
    nun nur oder schon sein seine seit sie so trotz und unter viele von vor weil wenn wie wir während zu zudem zum
    zur zuvor über`),
  marks: [
    ['„', '“'],
    ['‚', '‘'],
    ['»', '«'],
    ['›', '‹'],
  ],
  cues: words(`antwortet antwortete antworteten appellierte bedauerte befürchtete begründet begründete begründeten begrüßte
    behauptet behauptete behaupteten beklagt beklagte beklagten bekräftigt bekräftigte bekräftigten bemerkte
    berichtet berichtete berichteten beschwerte bestätigt bestätigte bestätigten betont betonte betonten bezeichnet
    bezeichnete bezeichneten bilanzierte droht drohte drohten entgegnete entgegneten ergänzt ergänzte ergänzten
    erklärt erklärte erklärten erläutert erläuterte erläuterten erwiderte erzählt erzählte erzählten fand findet
    fordert forderte forderten fragt fragte fragten freute fuhr fügt fügte fügten führte gab gaben gestand gibt
    glauben glaubt glaubte heißt hieß hoffte kommentiert kommentierte kommentierten konstatierte kritisiert
    kritisierte kritisierten kündigt kündigte kündigten lautet lautete lobte mahnt mahnte mahnten meint meinte
    meinten meldet meldete meldeten nannte nennt plädierte postete reagierte reagierten rechtfertigte resümierte rief
    riefen ruft räumt räumte räumten sagen sagt sagte sagten scherzte schildert schilderte schilderten schreibt
    schrieb schrieben sprach sprachen spricht stellt stellte stellten teilt teilte teilten twitterte twitterten
    unterstrich unterstrichen urteilte verkündet verkündete verkündeten vermutete verriet versichert versicherte
    versicherten versprach versprechen verspricht verteidigte warnt warnte warnten weist wies wiesen witzelte
    würdigte zeigte zitiert zitierte äußert äußerte äußerten`),
  accordingTo: [['laut'], ['so'], ['nach', 'angaben'], ['gemäß'], ['in', 'den', 'worten']],
  pronouns: words('er sie es wir ich man dieser diese jener jene letzterer letztere beide'),
  determiners:
    words(`alle aller beide beider das dem den der des die diese diesem diesen dieser dieses drei ein eine einem einen einer
    eines einige einiger fünf ihr ihre ihrem ihren ihrer ihres jede jeder jedes jene jenem jenen jener jenes kein
    keine keiner manche mehrere mehrerer sechs sein seine seinem seinen seiner seines unser unsere unserer unseres
    viele vieler vier zwei`),
  prepositions:
    words(`ab am an angesichts anlässlich ans auf aufgrund aufs aus außer außerhalb bei beim binnen bis dank durch durchs
    entgegen entlang für fürs gegen gegenüber gemäß hinsichtlich hinter im in infolge innerhalb ins laut mit mithilfe
    mittels nach neben ohne per pro samt seit seitens statt trotz um ums unter unweit vom von vor wegen wider während
    zu zugunsten zum zur zwischen über übers`),
  nounLinks: words('von van vom de da del la al'),
  conjunctions: words('und oder aber sondern denn doch sowie'),
  subordinators: words(`
    dass daß ob weil wenn als obwohl obgleich nachdem bevor ehe während damit sodass sofern soweit falls indem seit seitdem
    sobald solange wie wo wer was wann warum weshalb wieso wohin woher welche welcher welches wobei wodurch womit wonach
    worauf wofür wogegen deren dessen denen
  `),
  auxiliaries:
    words(`bin bist darf durfte dürfe dürfen dürfte dürften habe haben hast hat hatte hatten hätte hätten ist kann konnte
    konnten könne können könnte könnten mag mochte muss musste mussten möchte möchten möge mögen müsse müssen müsste
    müssten sei seid seien sind soll solle sollen sollte sollten war waren werde werden will wird wirst wolle wollen
    wollte wollten worden wurde wurden wäre wären würde würden`),
  adverbs:
    words(`aber aktuell allerdings andererseits angeblich anschließend auch ausdrücklich außerdem bereits besonders bisher
    bislang dabei dadurch dagegen daher damit danach dann daraufhin darin darüber dazu demgegenüber dennoch derweil derzeit
    deshalb deutlich dort ebenfalls ebenso eindringlich einerseits erneut etwa ferner gestern gleichzeitig heute hier
    hierzu hinaus hingegen indes indessen insgesamt inzwischen jedoch jetzt klar knapp kürzlich lediglich mehrfach mittlerweile
    morgen mündlich nachdrücklich nachher noch nun nur nämlich offen offenbar offiziell scharf schließlich schon
    schriftlich selbst sich sinngemäß somit später telefonisch trotzdem unterdessen ursprünglich vermutlich vielmehr
    vorher weiter weiterhin wiederholt wiederum wörtlich zudem zugleich zuletzt zunächst zuvor zwar ähnlich
    öffentlich`),
  calendar:
    words(`april august dezember dienstag dienstagabend dienstagmorgen donnerstag donnerstagabend donnerstagmorgen februar
    freitag freitagabend freitagmorgen januar juli juni mai mittwoch mittwochabend mittwochmorgen montag montagabend
    montagmorgen märz november oktober samstag samstagabend september sonnabend sonntag sonntagabend`),
};
