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
    'angabe angaben aussage aussagen auskunft ansicht meinung auffassung darstellung einschätzung informationen überzeugung',
  relatives: 'der die das dessen deren welcher welche welches dem den',
  honorifics: `herr:m herrn:m frau:f dr prof professor:m professorin:f sir:m lord:m lady:f mr:m mrs:f ms:f fürst:m
    fürstin:f graf:m gräfin:f freiherr:m papst:m könig:m königin:f prinz:m prinzessin:f kaiser:m kardinal:m bischof:m
    dipl ing med jur phil hc`,
  roles: `besucher:m besucherin:f bauer:m bäuerin:f landwirt:m landwirtin:f torwart:m torhüter:m torhüterin:f
    stürmer:m stürmerin:f wirt:m wirtin:f rentner:m rentnerin:f schüler:m schülerin:f student:m studentin:f
    studenten nachbar:m nachbarin:f händler:m händlerin:f kritiker beobachter nutzer wähler bürger pflegerin:f
    pfleger:m feuerwehrmann:m physiker:m physikerin:f mediziner:m medizinerin:f jurist:m juristin:f
    förster:m försterin:f gründer:m gründerin:f präsident:m präsidentin:f kanzler:m kanzlerin:f minister:m ministerin:f premier:m premierministerin:f sprecher:m
    sprecherin:f chef:m chefin:f vorsitzender:m vorsitzende vorsitzenden politiker:m politikerin:f abgeordneter:m
    abgeordnete abgeordneten senator:m senatorin:f richter:m richterin:f anwalt:m anwältin:f staatsanwalt:m
    staatsanwältin:f direktor:m direktorin:f leiter:m leiterin:f bürgermeister:m bürgermeisterin:f sekretär:m
    sekretärin:f general:m oberst:m kommissar:m kommissarin:f botschafter:m botschafterin:f experte:m expertin:f
    experten forscher:m forscherin:f professor:m professorin:f wissenschaftler:m wissenschaftlerin:f journalist:m
    journalisten journalistin:f autor:m autorin:f schriftsteller:m schriftstellerin:f schauspieler:m schauspielerin:f
    sänger:m sängerin:f trainer:m trainerin:f spieler:m spielerin:f kapitän:m manager:m managerin:f gründer:m gründerin:f
    inhaber:m inhaberin:f unternehmer:m unternehmerin:f berater:m beraterin:f beauftragter:m beauftragte beauftragten
    kandidat:m kandidaten kandidatin:f mitglied vertreter:m vertreterin:f anführer:m anführerin:f führer:m führerin:f
    zeuge:m zeugin:f augenzeuge:m augenzeugin:f opfer täter:m täterin:f angeklagter:m angeklagte angeklagten arzt:m
    ärztin:f lehrer:m lehrerin:f polizist:m polizisten polizistin:f soldat:m soldaten soldatin:f mann:m frau:f vater:m
    mutter:f sohn:m tochter:f bruder:m schwester:f ehemann:m ehefrau:f gattin:f witwe:f freund:m freundin:f kollege:m
    kollegin:f papst:m könig:m königin:f prinz:m prinzessin:f bischof:m kardinal:m pfarrer:m pfarrerin:f regisseur:m
    regisseurin:f künstler:m künstlerin:f moderator:m moderatorin:f redakteur:m redakteurin:f analyst:m analysten
    ökonom:m ökonomen ökonomin:f historiker:m historikerin:f beamter:m beamte beamten beamtin:f offizieller:m
    republikaner:m republikanerin:f demokrat:m demokraten demokratin:f generalsekretär:m generalsekretärin:f
    präsidenten senatoren vizepräsident:m vorstand verteidiger:m verteidigerin:f aktivist:m aktivisten aktivistin:f
    bewohner:m bewohnerin:f anwohner:m anwohnerin:f geschäftsführer:m geschäftsführerin:f amtsinhaber:m amtsinhaberin:f
    nachfolger:m nachfolgerin:f vorgänger:m vorgängerin:f gouverneur:m gouverneurin:f diktator:m staatschef:m
    regierungschef:m außenminister:m innenminister:m geschäftsmann:m kaufmann:m obmann:m fachmann:m staatsmann:m
    ombudsmann:m`,
  roleEndings: `präsidentin:f präsidenten:m präsident:m kanzlerin:f kanzler:m ministerin:f minister:m sprecherin:f
    sprecher:m chefin:f chef:m vorsitzende vorsitzender:m vorsitzenden politikerin:f politiker:m abgeordnete
    abgeordneter:m abgeordneten senatorin:f senator:m richterin:f richter:m anwältin:f anwalt:m direktorin:f direktor:m
    leiterin:f leiter:m bürgermeisterin:f bürgermeister:m sekretärin:f sekretär:m kommissarin:f kommissar:m
    botschafterin:f botschafter:m expertin:f experte:m forscherin:f forscher:m professorin:f professor:m wissenschaftlerin:f
    wissenschaftler:m trainerin:f trainer:m spielerin:f spieler:m gründerin:f gründer:m beauftragte beauftragter:m
    kandidatin:f kandidat:m kandidaten vertreterin:f vertreter:m führerin:f führer:m managerin:f manager:m
    journalistin:f journalist:m gouverneurin:f gouverneur:m kapitän:m rätin:f rat:m mitglied mitarbeiterin:f
    mitarbeiter:m loge:m login:f ökonom:m ökonomin:f beraterin:f berater:m fahrerin:f fahrer:m meisterin:f meister:m sprechers:m präsidents:m`,
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
