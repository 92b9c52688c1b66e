import type { PeopleSource } from './people';

export const people: PeopleSource = {
  nounsCapitalised: true,
  pluralVerbs: 'en',
  functionWords: `der die das den dem des ein eine einer eines einem einen kein keine und oder aber doch denn auch noch nur
    schon so wie als wenn weil dass daß ob da dann damit daher dabei darauf dazu davon dadurch dennoch deshalb deswegen
    trotzdem zudem außerdem ferner weiter weiterhin inzwischen mittlerweile zuvor danach später bisher bislang derzeit
    zurzeit heute gestern morgen nun jetzt immer nie niemals oft manchmal hier dort dies diese dieser dieses diesen diesem
    jede jeder jedes alle alles viele vieles einige einiges manche mehrere beide andere anderer anderes solche in im an am
    auf aus bei beim mit nach von vom vor zu zum zur über unter um für gegen ohne durch bis seit während wegen trotz laut
    gemäß zufolge neben zwischen hinter innerhalb außerhalb statt anstatt ich du er sie es wir ihr man sein seine seiner
    seinem seinen ihre ihrer ihrem ihren ihres unser unsere mein meine was wer wo wann warum wieso weshalb welche welcher
    welches nicht nichts nein ja jedoch sondern sowohl weder entweder sowie sogar bereits erst zuletzt zunächst schließlich
    etwa rund knapp fast mehr weniger sehr ganz gar ist sind war waren wird werden wurde wurden hat haben hatte hatten
    kann können konnte konnten muss müssen soll sollen will wollen darf dürfen nachdem bevor obwohl sobald solange sofern
    indem falls zwei drei vier fünf sechs sieben acht neun zehn hundert tausend insgesamt allerdings dagegen hingegen somit
    demnach daran darüber darunter hierzu dazu demzufolge zufolge gleichzeitig anschließend beispielsweise insbesondere besonders angesichts aufgrund infolge dank einerseits
    andererseits herr frau nach neue neuer neues neuen`,
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
  roles: `star coach:m boss:m besucher:m bauer:m landwirt:m landwirtin:f torwart:m torhüter:m stürmer:m wirt:m wirtin:f rentner:m schüler:m
    student:m studenten nachbar:m nachbarin:f händler:m kritiker beobachter nutzer wähler bürger pfleger:m
    feuerwehrmann:m physiker:m mediziner:m jurist:m förster:m gründer:m präsident:m kanzler:m minister:m premier:m
    sprecher:m chef:m chefin:f vorsitzender:m vorsitzende vorsitzenden politiker:m abgeordneter:m abgeordnete
    abgeordneten senator:m richter:m anwalt:m anwältin:f staatsanwalt:m staatsanwältin:f direktor:m leiter:m
    bürgermeister:m sekretär:m sekretärin:f general:m oberst:m kommissar:m kommissarin:f botschafter:m experte:m
    expertin:f experten forscher:m professor:m wissenschaftler:m journalist:m journalisten autor:m schriftsteller:m
    schauspieler:m sänger:m trainer:m spieler:m kapitän:m manager:m inhaber:m unternehmer:m berater:m beauftragter:m
    beauftragte beauftragten kandidat:m kandidaten kandidatin:f mitglied vertreter:m anführer:m führer:m zeuge:m
    zeugin:f augenzeuge:m augenzeugin:f opfer täter:m angeklagter:m angeklagte angeklagten arzt:m ärztin:f lehrer:m
    polizist:m polizisten soldat:m soldaten soldatin:f mann:m frau:f vater:m mutter:f sohn:m tochter:f bruder:m
    schwester:f ehemann:m ehefrau:f gattin:f witwe:f freund:m freundin:f kollege:m kollegin:f papst:m könig:m
    königin:f prinz:m prinzessin:f bischof:m kardinal:m pfarrer:m regisseur:m regisseurin:f künstler:m moderator:m
    redakteur:m redakteurin:f analyst:m analysten ökonom:m ökonomen ökonomin:f historiker:m beamter:m beamte beamten
    beamtin:f offizieller:m republikaner:m demokrat:m demokraten demokratin:f generalsekretär:m generalsekretärin:f
    präsidenten senatoren vizepräsident:m vorstand verteidiger:m aktivist:m aktivisten bewohner:m anwohner:m
    geschäftsführer:m amtsinhaber:m nachfolger:m vorgänger:m gouverneur:m gouverneurin:f diktator:m staatschef:m
    regierungschef:m außenminister:m innenminister:m geschäftsmann:m kaufmann:m obmann:m fachmann:m staatsmann:m
    ombudsmann:m intendant:m dirigent:m sanitäter:m`,
  roleEndings: `erin:f istin:f antin:f entin:f orin:f ologin:f präsidenten:m präsident:m kanzler:m minister:m sprecher:m
    chefin:f chef:m vorsitzende vorsitzender:m vorsitzenden politiker:m abgeordnete abgeordneter:m abgeordneten
    senator:m richter:m anwältin:f anwalt:m direktor:m leiter:m bürgermeister:m sekretärin:f sekretär:m
    kommissarin:f kommissar:m botschafter:m expertin:f experte:m forscher:m professor:m wissenschaftler:m trainer:m
    spieler:m gründer:m beauftragte beauftragter:m kandidatin:f kandidat:m kandidaten vertreter:m führer:m manager:m
    journalist:m gouverneurin:f gouverneur:m kapitän:m rätin:f rat:m mitglied mitarbeiter:m loge:m zeugen login:f ökonom:m
    ökonomin:f berater:m fahrer:m meister:m sprechers:m präsidents:m sieger:m träger:m`,
  sameRole: 'trainer coach; präsident staatschef; chef boss',
  roleModifiers: `ehemalige ehemaliger ehemaligen früherer frühere früheren damalige damaliger amtierende amtierender
    stellvertretende stellvertretender designierte designierter neue neuer bisherige bisheriger deutsche deutscher
    amerikanische amerikanischer französische französischer britische britischer russische russischer`,
  organisations: `universität hochschule institut akademie stiftung verband verein gesellschaft partei union fraktion
    ausschuss kommission rat bundestag bundesrat landtag parlament senat regierung ministerium bundesministerium amt
    bundesamt behörde gericht bundesgericht verfassungsgericht bundesverfassungsgericht gerichtshof polizei
    staatsanwaltschaft bundeswehr armee agentur bank zentralbank konzern ag gmbh kg se inc ltd corp group zeitung rundschau
    allgemeine tagblatt tageblatt anzeiger nachrichten spiegel zeit welt bild post times news press sender rundfunk
    fernsehen radio gewerkschaft bundesbank organisation initiative liga bund club klub fc sc sv vfb vfl tsv kirche museum
    theater krankenhaus klinik werk werke haus house party committee department university council`,
  collectives: `unternehmen firma konzern behörde organisation gruppe ausschuss kommission rat ministerium amt büro
    regierung partei fraktion verband verein gewerkschaft zeitung zeitschrift magazin sender agentur nachrichtenagentur
    universität institut stiftung gericht polizei staatsanwaltschaft armee bank bericht studie umfrage mitteilung
    pressemitteilung erklärung urteil gesetz buch artikel botschaft opposition koalition`,
  outlets: 'zeitung magazin blatt sender agentur nachrichtenagentur unternehmen firma konzern organisation',
  anybody: 'mann frau person',
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember`,
  notNames: `gott weihnachten ostern internet deutsche deutschen deutscher us usa eu uno europäische europäischen amerikanische amerikanischen britische britischen französische französischen russische russischen chinesische israelische türkische juden muslime christen`,
  places: `deutschland österreich schweiz frankreich italien spanien portugal belgien niederlande polen tschechien ungarn
    rumänien bulgarien griechenland türkei russland ukraine großbritannien england schottland irland schweden norwegen
    dänemark finnland amerika europa afrika asien china japan korea indien pakistan afghanistan iran irak syrien libanon
    israel ägypten libyen tunesien marokko kanada mexiko brasilien argentinien australien bayern hessen sachsen thüringen
    brandenburg niedersachsen saarland berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden
    hannover bremen wien zürich bern paris london brüssel moskau washington york rom madrid athen peking tokio kiew
    westfalen pfalz holstein vorpommern anhalt württemberg`,
  particles: 'von van de di da del al el bin ibn ten ter la le vom',
  organisationLinks: 'für der des und & of',
};
