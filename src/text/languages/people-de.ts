import type { PeopleSource } from './people';

export const people: PeopleSource = {
  nounsCapitalised: true,
  pluralVerbs: 'en',
  functionWords: `aber acht alle allerdings alles als am an andere anderer andererseits anderes angesichts anschließend anstatt
    auch auf aufgrund aus außerdem außerhalb bei beide beim beispielsweise bereits besonders bevor bis bisher bislang
    da dabei dadurch dagegen daher damit danach dank dann daran darauf darf darunter darüber das dass davon dazu daß
    dem demnach demzufolge den denn dennoch der derzeit des deshalb deswegen die dies diese diesem diesen dieser
    dieses doch dort drei du durch dürfen ein eine einem einen einer einerseits eines einige einiges entweder er erst
    es etwa falls fast ferner frau fünf für ganz gar gegen gemäß gestern gleichzeitig haben hat hatte hatten herr
    heute hier hierzu hingegen hinter hundert ich ihr ihre ihrem ihren ihrer ihres im immer in indem infolge
    innerhalb insbesondere insgesamt inzwischen ist ja jede jeder jedes jedoch jetzt kann kein keine knapp konnte
    konnten können laut man manche manchmal mehr mehrere mein meine mit mittlerweile morgen muss müssen nach nachdem
    neben nein neue neuen neuer neues neun nicht nichts nie niemals noch nun nur ob obwohl oder oft ohne rund
    schließlich schon sechs sehr sein seine seinem seinen seiner seit sie sieben sind so sobald sofern sogar solange
    solche soll sollen somit sondern sowie sowohl später statt tausend trotz trotzdem um und unser unsere unter viele
    vieles vier vom von vor wann war waren warum was weder wegen weil weiter weiterhin welche welcher welches weniger
    wenn wer werden weshalb wie wieso will wir wird wo wollen wurde wurden während zehn zu zudem zufolge zuletzt zum
    zunächst zur zurzeit zuvor zwei zwischen über`,
  prepositions: `in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um für gegen ohne durch bis seit
    während wegen trotz laut gemäß neben zwischen hinter innerhalb außerhalb statt als wie`,
  subordinators: 'dass daß wenn weil obwohl ob während nachdem bevor seit wo wie warum was',
  openers: 'aber doch denn auch wie als so dann',
  definite: 'der die das den dem des dieser diese dieses diesem diesen',
  indefinite: `ein eine einer eines einem einen einige mehrere viele manche zwei drei vier fünf zahlreiche weitere andere
    kein keine alle`,
  conjunctions: 'und oder & sowie',
  pronouns: `er:m ihm:m ihn:m sein:m seine:m seiner:m seinem:m seinen:m seines:m sie:f ihr:f ihre:f ihrer:f ihrem:f
    ihren:f ihres:f`,
  otherPronouns: 'es man dies diese das jeder alle niemand jemand ihnen',
  plurals: 'sie ihnen',
  possessives: 'sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren',
  copulas: 'ist war sind waren wurde wird',
  firstPerson: 'ich mir mich mein meine wir uns unser unsere',
  accounts:
    'angabe angaben aussage aussagen auskunft ansicht meinung auffassung darstellung einschätzung informationen überzeugung worten sicht schätzung',
  relatives: 'der die das dessen deren welcher welche welches dem den',
  honorifics: `herr:m herrn:m frau:f dr prof professor:m professorin:f sir:m lord:m lady:f mr:m mrs:f ms:f fürst:m
    fürstin:f graf:m gräfin:f freiherr:m papst:m könig:m königin:f prinz:m prinzessin:f kaiser:m kardinal:m bischof:m
    dipl ing med jur phil hc`,
  roles: `abgeordnete abgeordneten abgeordneter:m aktivist:m aktivisten amtsinhaber:m analyst:m analysten anführer:m
    angeklagte angeklagten angeklagter:m anwalt:m anwohner:m anwältin:f arzt:m augenzeuge:m augenzeugin:f autor:m
    außenminister:m bauer:m beamte beamten beamter:m beamtin:f beauftragte beauftragten beauftragter:m beobachter
    berater:m besucher:m bewohner:m bischof:m boss:m botschafter:m bruder:m bürger bürgermeister:m chef:m chefin:f
    coach:m demokrat:m demokraten demokratin:f diktator:m direktor:m dirigent:m ehefrau:f ehemann:m experte:m
    experten expertin:f fachmann:m feuerwehrmann:m forscher:m frau:f freund:m freundin:f förster:m führer:m gattin:f
    general:m generalsekretär:m generalsekretärin:f geschäftsführer:m geschäftsmann:m gouverneur:m gouverneurin:f
    gründer:m historiker:m händler:m inhaber:m innenminister:m intendant:m journalist:m journalisten jurist:m
    kandidat:m kandidaten kandidatin:f kanzler:m kapitän:m kardinal:m kaufmann:m kollege:m kollegin:f kommissar:m
    kommissarin:f kritiker könig:m königin:f künstler:m landwirt:m landwirtin:f lehrer:m leiter:m manager:m mann:m
    mediziner:m minister:m mitglied moderator:m mutter:f nachbar:m nachbarin:f nachfolger:m nutzer oberst:m obmann:m
    offizieller:m ombudsmann:m opfer papst:m pfarrer:m pfleger:m physiker:m politiker:m polizist:m polizisten
    premier:m prinz:m prinzessin:f professor:m präsident:m präsidenten redakteur:m redakteurin:f regierungschef:m
    regisseur:m regisseurin:f rentner:m republikaner:m richter:m sanitäter:m schauspieler:m schriftsteller:m
    schwester:f schüler:m sekretär:m sekretärin:f senator:m senatoren sohn:m soldat:m soldaten soldatin:f spieler:m
    sprecher:m staatsanwalt:m staatsanwältin:f staatschef:m staatsmann:m star student:m studenten stürmer:m sänger:m
    tochter:f torhüter:m torwart:m trainer:m täter:m unternehmer:m vater:m verteidiger:m vertreter:m vizepräsident:m
    vorgänger:m vorsitzende vorsitzenden vorsitzender:m vorstand wirt:m wirtin:f wissenschaftler:m witwe:f wähler
    zeuge:m zeugin:f ärztin:f ökonom:m ökonomen ökonomin:f`,
  roleEndings: `abgeordnete abgeordneten abgeordneter:m antin:f anwalt:m anwältin:f beauftragte beauftragter:m berater:m
    botschafter:m bürgermeister:m chef:m chefin:f direktor:m entin:f erin:f experte:m expertin:f fahrer:m forscher:m
    führer:m gouverneur:m gouverneurin:f gründer:m istin:f journalist:m kandidat:m kandidaten kandidatin:f kanzler:m
    kapitän:m kommissar:m kommissarin:f leiter:m loge:m login:f manager:m meister:m minister:m mitarbeiter:m mitglied
    ologin:f orin:f politiker:m professor:m präsident:m präsidenten:m präsidents:m rat:m richter:m rätin:f sekretär:m
    sekretärin:f senator:m sieger:m spieler:m sprecher:m sprechers:m trainer:m träger:m vertreter:m vorsitzende
    vorsitzenden vorsitzender:m wissenschaftler:m zeugen ökonom:m ökonomin:f`,
  sameRole: 'trainer coach; präsident staatschef; chef boss',
  roleModifiers: `angebliche angeblicher falsche falscher künftige künftiger mutmaßliche mutmaßlicher
    amerikanische amerikanischer amtierende amtierender bisherige bisheriger britische britischer damalige damaliger
    designierte designierter deutsche deutscher ehemalige ehemaligen ehemaliger französische französischer frühere
    früheren früherer neue neuer russische russischer stellvertretende stellvertretender`,
  organisations: `ag agentur akademie allgemeine amt anzeiger armee ausschuss bank behörde bild bund bundesamt bundesbank
    bundesgericht bundesministerium bundesrat bundestag bundesverfassungsgericht bundeswehr club committee corp
    council department fc fernsehen fraktion gericht gerichtshof gesellschaft gewerkschaft gmbh group haus hochschule
    house inc initiative institut kg kirche klinik klub kommission konzern krankenhaus landtag liga ltd ministerium
    museum nachrichten news organisation parlament partei party polizei post press radio rat regierung rundfunk
    rundschau sc se senat sender spiegel staatsanwaltschaft stiftung sv tagblatt tageblatt theater times tsv union
    university universität verband verein verfassungsgericht vfb vfl welt werk werke zeit zeitung zentralbank`,
  collectives: `agentur amt armee artikel ausschuss bank behörde bericht botschaft buch büro erklärung firma fraktion gericht
    gesetz gewerkschaft gruppe institut koalition kommission konzern magazin ministerium mitteilung
    nachrichtenagentur opposition organisation partei polizei pressemitteilung rat regierung sender
    staatsanwaltschaft stiftung studie umfrage universität unternehmen urteil verband verein zeitschrift zeitung`,
  outlets: 'zeitung magazin blatt sender agentur nachrichtenagentur unternehmen firma konzern organisation',
  anybody: 'mann frau person',
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember`,
  notNames: `gott weihnachten ostern internet deutsche deutschen deutscher us usa eu uno europäische europäischen amerikanische amerikanischen britische britischen französische französischen russische russischen chinesische israelische türkische juden muslime christen`,
  places: `afghanistan afrika amerika anhalt argentinien asien athen australien bayern belgien berlin bern brandenburg
    brasilien bremen brüssel bulgarien china deutschland dresden dänemark düsseldorf england europa finnland
    frankfurt frankreich griechenland großbritannien hamburg hannover hessen holstein indien irak iran irland israel
    italien japan kanada kiew korea köln leipzig libanon libyen london madrid marokko mexiko moskau münchen
    niederlande niedersachsen norwegen pakistan paris peking pfalz polen portugal rom rumänien russland saarland
    sachsen schottland schweden schweiz spanien stuttgart syrien thüringen tokio tschechien tunesien türkei ukraine
    ungarn vorpommern washington westfalen wien württemberg york zürich ägypten österreich`,
  particles: 'von van de di da del al el bin ibn ten ter la le vom',
  organisationLinks: 'für der des und & of',
};
