import type { PeopleSource } from './people';

export const people: PeopleSource = {
  functionWords: `a about above according across added adding additionally after afterward again against ago all almost along
    already also although always am amid among an and another any anyone anything are around as aside asked at away back
    be because been before behind being below beneath beside besides between beyond big both but by called can certainly
    clearly come compared consider contrary could critics dear democracy despite did do does don't down during each earlier
    early either else elsewhere enter especially even eventually ever every everybody everyone everything except far few
    finally find first five following for former four from further furthermore get getting given go going good had has
    have having he her here here's hers herself him himself his how how's however i if in indeed initially inside instead
    into is isn't it it's its itself just keep last late lately later least less let let's like likewise little long look
    looking made make making many may maybe me mean meanwhile might mine more moreover most much must my near nearly
    neither never nevertheless new next nine no nobody none nonetheless nor not nothing notwithstanding now of off often
    oh ok okay old on once one ones only onto or other others otherwise our ours out outside over overall own part people
    per perhaps please previously proponents put rather recent recently regarding regardless right said same saying says
    second see seen separately seven several shall she should similarly since six so some somebody someone something
    sometimes somewhere soon speaking specifically still subsequently such sure take taking talking ten than thank thanks
    that that's the their theirs them then there there's therefore these they they're thing things think this those
    though three through throughout thus to today together told tomorrow tonight too toward towards traditionally true
    try turning two ultimately under unless unlike unlikely until up upon us use using very via was watch we we're well
    were weren't what what's whatever when whenever where whereas whether which whichever while who who's whoever whom
    whose why will with within without won't would write writing written wrote yes yesterday yet you you're your yours
    asked based born citing describing despite noting referring responding including read related advertisement photo
    image video updated editor's correction story report photos supporters voters opponents reporters lawmakers officials
    leaders police analysts experts researchers aides advisers authorities prosecutors witnesses residents students
    members sources polls conservatives liberals women men americans`,
  prepositions: `of in on at to for from by with about against between among over under after before during toward towards
    into onto like than via per near behind beyond without within around through across despite upon along as amid until
    since except including regarding alongside versus vs`,
  subordinators: 'that if when while because although though whether unless where who which whom whose how why what',
  openers: 'but as so yet then also however meanwhile',
  definite: 'the this that these those',
  indefinite: `a an another one some several many two three four five six seven eight nine ten few other most dozens
    hundreds thousands no any multiple both numerous various all every each`,
  conjunctions: 'and or & nor',
  pronouns: 'he:m him:m his:m himself:m she:f her:f hers:f herself:f',
  otherPronouns:
    'they them their theirs themselves it its itself this that these those everyone everybody someone nobody',
  plurals: 'they them their theirs themselves',
  pluralEnding: 's',
  elder: 'elder older',
  younger: 'younger',
  possessives: 'his her their its my our',
  copulas: 'is was are were be been being remains became becomes',
  firstPerson: 'i me my mine myself we us our ours ourselves',
  relatives: 'who whom whose which that',
  honorifics: `mr:m mrs:f ms:f miss:f mister:m sir:m madam:f madame:f lord:m lady:f dame:f dr prof rev fr:m herr:m frau:f
    monsieur:m señor:m señora:f doña:f sheikh:m saint st mx messrs:m mmes:f hon`,
  roles: `mp mep msp sen rep cllr gov pres gen lt col maj sgt cpl capt cmdr adm insp supt det atty asst sens reps govs
    senator representative governor president general lieutenant colonel major sergeant corporal captain commander admiral
    inspector superintendent detective attorney officer sheriff deputy chief marshal trooper constable ambassador envoy
    congressman:m congresswoman:f congressmen congresswomen assemblyman:m assemblywoman:f councilman:m councilwoman:f
    councillor councilor alderman:m alderwoman:f
    commissioner secretary minister premier chancellor mayor judge justice magistrate speaker whip chair chairman:m
    chairwoman:f chairperson spokesman:m spokeswoman:f spokesperson director manager executive ceo cfo coo cto founder
    co-founder cofounder owner president-elect vice-president director-general undersecretary under-secretary prosecutor solicitor counsel
    lawyer barrister defender pope:m cardinal:m archbishop:m bishop pastor:m reverend rabbi imam:m father:m sister:f
    brother:m mother:f priest:m nun:f monk:m king:m queen:f prince:m princess:f duke:m duchess:f earl:m baron:m baroness:f
    emperor:m empress:f sultan:m emir:m ayatollah:m professor lecturer doctor nurse surgeon physician psychologist
    psychiatrist scientist researcher economist historian analyst strategist consultant pollster expert scholar
    academic teacher student principal dean provost coach player quarterback pitcher striker goalkeeper midfielder
    defender captain referee athlete champion swimmer boxer golfer actor:m actress:f actor-singer comedian comic
    singer songwriter rapper musician guitarist drummer pianist composer conductor artist painter sculptor photographer
    filmmaker producer screenwriter playwright author writer novelist poet translator lyricist journalist reporter correspondent columnist
    editor editor-in-chief anchor host commentator blogger broadcaster presenter critic publisher activist advocate
    campaigner organizer organiser protester demonstrator leader boss head member candidate nominee hopeful contender
    challenger incumbent front-runner frontrunner rival opponent running-mate mate delegate lawmaker legislator politician
    official aide adviser advisor staffer assistant surrogate donor supporter voter volunteer ally confidant confidante:f
    diplomat negotiator lobbyist operative billionaire millionaire businessman:m businesswoman:f businessperson
    entrepreneur investor banker trader broker magnate mogul tycoon developer executive engineer architect designer
    programmer farmer rancher shopkeeper bookseller vendor fisherman:m fireman:m firefighter policeman:m policewoman:f soldier veteran marine sailor
    pilot astronaut driver worker employee cashier waiter:m waitress:f barista bartender chef cook sommelier retiree pensioner
    resident citizen immigrant migrant refugee victim survivor witness suspect defendant plaintiff gunman:m shooter hacker
    whistleblower inmate prisoner convict bystander neighbor neighbour friend colleague partner wife:f husband:m son:m
    daughter:f grandson:m granddaughter:f grandmother:f grandfather:m mom:f mum:f dad:m uncle:m aunt:f cousin nephew:m
    niece:f widow:f widower:m fiancé:m fiancée:f girlfriend:f boyfriend:m spouse parent child kid teenager twin man:m
    woman:f boy:m girl:f lady:f gentleman:m guy:m person individual republican democrat conservative liberal libertarian
    socialist progressive independent freshman star celebrity model personality legend icon heir heiress:f guru evangelist
    preacher minister theologian philosopher sociologist biologist chemist physicist epidemiologist virologist neurologist cardiologist oncologist psychotherapist therapist midwife paramedic pharmacist
        meteorologist climatologist geologist astronomer mathematician statistician librarian curator organist secretary-general
    comptroller treasurer trustee regent auditor ombudsman clerk coroner broker agent ranger guard organizer coordinator
    administrator superintendent specialist technician mechanic carpenter plumber electrician contractor builder landlord
    landlady:f moderator interviewer tenant customer client patient passenger tourist visitor fan ticketholder shareholder stakeholder spectator follower reader viewer user caller commuter
    co-author co-chair co-chairman:m co-chairwoman:f co-host vice-chair vice-chairman:m vice-chairwoman:f winner loser runner laureate medalist ex-wife:f
    ex-husband:m stepfather:m stepmother:m housewife:f statesman:m stateswoman:f newsman:m anchorman:m anchorwoman:f
    weatherman:m forecaster salesman:m saleswoman:f foreman:m forewoman:f craftsman:m tribesman:m nobleman:m horseman:m marksman:m
    speechwriter publicist bureaucrat technocrat dissident exile rebel militant insurgent commander-in-chief autocrat
    dictator strongman:m despot monarch ruler aristocrat tsar czar first-lady:f`,
  sameRole: `senator sen; representative rep congressman congresswoman; governor gov; general gen; professor prof; lawyer
    attorney counsel barrister defender; spokesman spokeswoman spokesperson; chair chairman chairwoman chairperson;
    magnate mogul tycoon billionaire businessman businesswoman developer entrepreneur executive; nominee candidate hopeful
    contender front-runner frontrunner; prime-minister premier; ceo chief executive; adviser advisor aide staffer; actor
    actress star; reporter journalist correspondent; legislator lawmaker`,
  roleModifiers: `former ex then acting interim outgoing incoming deputy vice senior junior chief assistant associate
    executive managing lead top longtime veteran late prominent federal state local national political foreign prime
    presidential republican democratic conservative liberal progressive independent democratic-led presumptive likely
    conservative real estate attorney secretary first official`,
  otherOffice: 'shadow deputy vice assistant associate',
  another: 'another one',
  organisations: `protection patrol security customs intelligence star examiner inquirer pioneer courier independent sun mirror mail standard statesman dispatch record reporter university college school institute institution academy center centre foundation association society
    committee commission council board bureau department ministry agency administration authority office court senate
    congress parliament assembly house union party coalition alliance league federation network group corporation
    corp inc ltd llc plc company co bank fund trust partners holdings industries systems airlines airways motors
    times post journal news tribune herald gazette guardian telegraph magazine press review chronicle observer globe
    register sentinel radio tv television channel media studios pictures records entertainment hospital clinic church
    museum library theater theatre stadium airport police army navy force forces guard corps service services pac
    campaign movement initiative project program programme team club fc united church organization organisation caucus
    conference convention forum summit tribunal chamber treasury reserve exchange laboratory laboratories lab labs
    associates brothers enterprises international technologies software consulting hotel hotels resort casino restaurant
    street avenue road boulevard square park county city island islands river lake mount mountain valley bridge building
    tower hall plaza airport station act bill law amendment treaty agreement pact war battle award awards prize cup
    championship olympics games series festival university's poll survey report statement constitution code states`,
  collectives: `company firm agency organization organisation group committee commission council board panel department
    ministry office bureau administration government campaign party union network newspaper paper magazine journal
    publication outlet website site blog broadcaster station channel university college school institute foundation
    association coalition alliance court tribunal jury police army military force service bank fund pac team club league
    church report study survey poll document documents filing complaint lawsuit suit indictment order ruling decision opinion
    memo letter email statement release tweet post ad advertisement video book article editorial op-ed bill law website
    embassy consulate ministry parliament congress senate house caucus commission think-tank thinktank pollster watchdog
    regulator charity nonprofit startup giant retailer manufacturer airline automaker carmaker bureau wire service
    crowd authorities leadership staff family people men women`,
  bodies: 'campaign camp team administration government office foundation family estate',
  outlets:
    'newspaper paper network outlet magazine publication website site agency company firm group organization organisation broadcaster journal channel station',
  anybody: 'man woman person individual guy boy girl lady gentleman child kid teenager male female',
  calendar: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
  notNames: `christmas easter thanksgiving halloween ramadan hanukkah god american british english scottish irish welsh european african asian arab mexican canadian french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish polish czech hungarian romanian bulgarian greek turkish russian ukrainian israeli palestinian iranian iraqi syrian lebanese egyptian libyan saudi afghan pakistani indian chinese japanese korean vietnamese thai indonesian filipino australian brazilian argentine chilean colombian venezuelan cuban haitian nigerian kenyan ethiopian somali sudanese latino latina hispanic muslim muslims christian christians jewish jew jews catholic catholics protestant evangelical islamic islamist sunni shiite hindu buddhist sikh mormon republican republicans democrat democrats democratic gop labour tory tories conservative conservatives liberal liberals socialist communist libertarian americans europeans mexicans russians germans chinese israelis palestinians syrians latinos hispanics internet web tv dna ok usa u.s us uk u.k eu u.n un black white blacks whites western eastern northern southern north south east west texan californian floridian southerner`,
  places: `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont
    virginia wisconsin wyoming america britain england scotland wales ireland france germany italy spain portugal belgium
    netherlands switzerland austria sweden norway denmark finland iceland poland hungary romania bulgaria greece turkey
    russia ukraine belarus israel gaza iran iraq syria lebanon egypt libya tunisia morocco algeria yemen afghanistan
    pakistan india bangladesh china taiwan japan korea vietnam thailand indonesia philippines malaysia singapore australia
    zealand canada mexico cuba haiti brazil argentina venezuela colombia peru bolivia ecuador nigeria kenya ethiopia somalia
    sudan rwanda congo africa europe asia antarctica washington boston chicago angeles francisco diego vegas orleans miami
    orlando dallas houston philadelphia detroit atlanta seattle denver cleveland baltimore brooklyn manhattan harlem
    hollywood capitol pentagon kremlin london paris berlin brussels moscow beijing tokyo rome madrid athens kyiv kiev
    baghdad kabul damascus tehran jerusalem beirut cairo guantanamo benghazi aleppo mosul delhi mumbai shanghai sydney
    toronto ottawa geneva vienna istanbul ankara caucasus balkans crimea scandinavia kong rico salvador`,
  particles:
    'de la del los las da do dos das du des van von der den ten ter zu zur di al el bin ibn ben bint y e t le lo abu',
  organisationLinks: 'of for and & the on in',
};
