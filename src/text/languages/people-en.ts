import type { PeopleSource } from './people';

export const people: PeopleSource = {
  functionWords: `a about above according across added adding additionally advertisement advisers after afterward again against ago
    aides all almost along already also although always am americans amid among an analysts and another any anyone
    anything are around as aside asked at authorities away back based be because been before behind being below
    beneath beside besides between beyond big born both but by called can certainly citing clearly come compared
    conservatives consider contrary correction could critics dear democracy describing despite did do does don't down
    during each earlier early editor's either else elsewhere enter especially even eventually ever every everybody
    everyone everything except experts far few finally find first five following for former four from further
    furthermore get getting given go going good had has have having he her here here's hers herself him himself his
    how how's however i if image in including indeed initially inside instead into is isn't it it's its itself just
    keep last late lately later lawmakers leaders least less let let's liberals like likewise little long look
    looking made make making many may maybe me mean meanwhile members men might mine more moreover most much must my
    near nearly neither never nevertheless new next nine no nobody none nonetheless nor not nothing noting
    notwithstanding now of off officials often oh ok okay old on once one ones only onto opponents or other others
    otherwise our ours out outside over overall own part people per perhaps photo photos please police polls
    previously proponents prosecutors put rather read recent recently referring regarding regardless related report
    reporters researchers residents responding right said same saying says second see seen separately seven several
    shall she should similarly since six so some somebody someone something sometimes somewhere soon sources speaking
    specifically still story students subsequently such supporters sure take taking talking ten than thank thanks
    that that's the their theirs them then there there's therefore these they they're thing things think this those
    though three through throughout thus to today together told tomorrow tonight too toward towards traditionally
    true try turning two ultimately under unless unlike unlikely until up updated upon us use using very via video
    voters was watch we we're well were weren't what what's whatever when whenever where whereas whether which
    whichever while who who's whoever whom whose why will with within without witnesses women won't would write
    writing written wrote yes yesterday yet you you're your yours`,
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
    monsieur:m señor:m señora:f doña:f sheikh:m saint st mx messrs:m mmes:f hon adv datuk seri`,
  roles: `academic activist actor-singer actor:m actress:f adm administrator admiral adviser advisor advocate agent aide
    alderman:m alderwoman:f ally ambassador analyst anchor anchorman:m anchorwoman:f archbishop:m architect
    aristocrat artist assemblyman:m assemblywoman:f assistant asst astronaut astronomer athlete attorney atty auditor
    aunt:f author autocrat ayatollah:m banker barista baron:m baroness:f barrister bartender billionaire biologist
    bishop blogger bookseller boss boxer boy:m boyfriend:m broadcaster broker brother:m builder bureaucrat
    businessman:m businessperson businesswoman:f bystander caller campaigner candidate capt captain cardinal:m
    cardiologist carpenter cashier celebrity ceo cfo chair chairman:m chairperson chairwoman:f challenger champion
    chancellor chef chemist chief child citizen clerk client climatologist cllr cmdr co-author co-chair co-chairman:m
    co-chairwoman:f co-founder co-host coach cofounder col colleague colonel columnist comedian comic commander
    commander-in-chief commentator commissioner commuter composer comptroller conductor confidant confidante:f
    congressman:m congressmen congresswoman:f congresswomen conservative constable consultant contender contractor
    convict coo cook coordinator coroner corporal correspondent councillor councilman:m councilor councilwoman:f
    counsel cousin cpl craftsman:m critic cto curator customer czar dad:m daughter:f dean defendant defender delegate
    democrat demonstrator deputy designer despot det detective developer dictator diplomat director director-general
    dissident doctor donor driver drummer duchess:f duke:m earl:m economist editor editor-in-chief electrician emir:m
    emperor:m employee empress:f engineer entrepreneur envoy epidemiologist evangelist ex-husband:m ex-wife:f
    executive exile expert fan farmer father:m fiancé:m fiancée:f filmmaker firefighter fireman:m first-lady:f
    fisherman:m follower forecaster foreman:m forewoman:f founder freshman friend front-runner frontrunner gen
    general gentleman:m geologist girl:f girlfriend:f goalkeeper golfer gov governor govs granddaughter:f
    grandfather:m grandmother:f grandson:m guard guitarist gunman:m guru guy:m hacker head heir heiress:f historian
    hopeful horseman:m host housewife:f husband:m icon imam:m immigrant incumbent independent individual inmate insp
    inspector insurgent interviewer investor journalist judge justice kid king:m lady:f landlady:f landlord laureate
    lawmaker lawyer leader lecturer legend legislator liberal libertarian librarian lieutenant lobbyist loser lt
    lyricist magistrate magnate maj major man:m manager marine marksman:m marshal mate mathematician mayor mec mechanic
    medalist member mep meteorologist midfielder midwife migrant militant millionaire minister mla model moderator mogul
    mom:f monarch monk:m mother:f mp msp mum:f musician negotiator neighbor neighbour nephew:m neurologist newsman:m
    niece:f nobleman:m nominee novelist nun:f nurse officer official ombudsman oncologist operative opponent
    organiser organist organizer owner painter paramedic parent partner passenger pastor:m patient pensioner person
    personality pharmacist philosopher photographer physician physicist pianist pilot pitcher plaintiff planner player
    playwright plumber poet policeman:m policewoman:f politician pollster pope:m preacher premier pres presenter
    president president-elect priest:m prince:m princess:f principal prisoner producer professor programmer
    progressive prosecutor protester provost psychiatrist psychologist psychotherapist publicist publisher
    quarterback queen:f rabbi rancher ranger rapper reader rebel referee refugee regent rep reporter representative
    reps republican researcher resident retiree reverend rival ruler runner running-mate sailor salesman:m
    saleswoman:f scholar scientist screenwriter sculptor secretary secretary-general sen senator sens sergeant sgt
    shareholder sheriff shooter shopkeeper singer sister:f socialist sociologist soldier solicitor sommelier son:m
    songwriter speaker specialist spectator speechwriter spokesman:m spokesperson spokeswoman:f spouse staffer
    stakeholder star statesman:m stateswoman:f statistician stepfather:m stepmother:m strategist striker strongman:m
    student sultan:m superintendent supporter supt surgeon surrogate survivor suspect swimmer teacher technician
    technocrat teenager tenant theologian therapist ticketholder tourist trader translator treasurer tribesman:m
    trooper trustee tsar twin tycoon uncle:m under-secretary undersecretary user vendor veteran vice-chair
    vice-chairman:m vice-chairwoman:f vice-president victim viewer virologist visitor volunteer voter waiter:m
    waitress:f weatherman:m whip whistleblower widow:f widower:m wife:f winner witness woman:f worker writer`,
  sameRole: `senator sen; representative rep congressman congresswoman; governor gov; general gen; professor prof; lawyer
    attorney counsel barrister defender; spokesman spokeswoman spokesperson; chair chairman chairwoman chairperson;
    magnate mogul tycoon billionaire businessman businesswoman developer entrepreneur executive; nominee candidate hopeful
    contender front-runner frontrunner; prime-minister premier; ceo chief executive; adviser advisor aide staffer; actor
    actress star; reporter journalist correspondent; legislator lawmaker`,
  roleModifiers: `acting alleged assistant associate attorney chief conservative democratic democratic-led deputy estate ex executive
    fake federal first foreign former incoming independent interim junior late lead liberal likely local longtime managing
    national official outgoing political presidential presumptive prime progressive prominent real republican
    secretary senior state then top veteran vice`,
  otherOffice: 'shadow deputy vice assistant associate',
  another: 'another one',
  organisations: `academy act administration agency agreement airlines airport airways alliance amendment army assembly associates
    association authority avenue award awards bank battle bill board boulevard bridge brothers building bureau
    campaign casino caucus center centre chamber championship channel chronicle church city clinic club co coalition
    code college commission committee company conference congress constitution consulting convention corp corporation
    corps council county courier court cup customs department dispatch enterprises entertainment examiner exchange fc
    federation festival force forces forum foundation fund games gazette globe group guard guardian hall herald
    holdings hospital hotel hotels house inc independent industries initiative inquirer institute institution
    intelligence international island islands journal lab laboratories laboratory labs lake law league library llc
    ltd magazine mail media ministry mirror motors mount mountain movement museum navy network news observer office
    olympics organisation organization pac pact park parliament partners party patrol pictures pioneer plaza plc
    police poll post press prize program programme project protection radio record records register report reporter
    reserve resort restaurant review river road school security senate sentinel series service services society
    software square stadium standard star statement states statesman station street studios summit sun survey systems
    team technologies telegraph television theater theatre times tower treasury treaty tribunal tribune trust tv
    union united university university's valley war`,
  collectives: `ad administration advertisement agency airline alliance army article association authorities automaker bank bill
    blog board book broadcaster bureau campaign carmaker caucus channel charity church club coalition college
    commission committee company complaint congress consulate council court crowd decision department document
    documents editorial email embassy family filing firm force foundation fund giant government group house
    indictment institute journal jury law lawsuit leadership league letter magazine manufacturer memo men military
    ministry network newspaper nonprofit office op-ed opinion order organisation organization outlet pac panel paper
    parliament party people police poll pollster post publication regulator release report retailer ruling school
    senate service site staff startup statement station study suit survey team think-tank thinktank tribunal tweet
    union university video watchdog website wire women`,
  bodies: 'campaign camp team administration government office foundation family estate',
  outlets:
    'newspaper paper network outlet magazine publication website site agency company firm group organization organisation broadcaster journal channel station',
  anybody: 'man woman person individual guy boy girl lady gentleman child kid teenager male female',
  calendar: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
  notNames: `afghan african american americans arab argentine asian australian austrian belgian black blacks brazilian british
    buddhist bulgarian californian canadian catholic catholics chilean chinese christian christians christmas
    colombian communist conservative conservatives cuban czech danish democrat democratic democrats dna dutch east
    easter eastern egyptian english ethiopian eu european europeans evangelical filipino finnish floridian french
    german germans god gop greek haitian halloween hanukkah hindu hispanic hispanics hungarian indian indonesian
    internet iranian iraqi irish islamic islamist israeli israelis italian japanese jew jewish jews kenyan korean
    labour latina latino latinos lebanese liberal liberals libertarian libyan mexican mexicans mormon muslim muslims
    nigerian north northern norwegian ok pakistani palestinian palestinians polish portuguese protestant ramadan
    republican republicans romanian russian russians saudi scottish shiite sikh socialist somali south southern
    southerner spanish sudanese sunni swedish swiss syrian syrians texan thai thanksgiving tories tory turkish tv u.k
    u.n u.s uk ukrainian un us usa venezuelan vietnamese web welsh west western white whites`,
  places: `afghanistan africa alabama alaska aleppo algeria america angeles ankara antarctica argentina arizona arkansas
    asia athens atlanta australia austria baghdad balkans baltimore bangladesh beijing beirut belarus belgium
    benghazi berlin bolivia boston brazil britain brooklyn brussels bulgaria cairo california canada capitol carolina
    caucasus chicago china cleveland colombia colorado congo connecticut crimea cuba dakota dallas damascus delaware
    delhi denmark denver detroit diego ecuador egypt england ethiopia europe finland florida france francisco gaza
    geneva georgia germany greece guantanamo haiti hampshire harlem hawaii hollywood houston hungary iceland idaho
    illinois india indiana indonesia iowa iran iraq ireland israel istanbul italy japan jersey jerusalem kabul kansas
    kentucky kenya kiev kong korea kremlin kyiv lebanon libya london louisiana madrid maine malaysia manhattan
    maryland massachusetts mexico miami michigan minnesota mississippi missouri montana morocco moscow mosul mumbai
    nebraska netherlands nevada nigeria norway ohio oklahoma oregon orlando orleans ottawa pakistan paris
    pennsylvania pentagon peru philadelphia philippines poland portugal rico romania rome russia rwanda salvador
    scandinavia scotland seattle shanghai singapore somalia spain sudan sweden switzerland sydney syria taiwan tehran
    tennessee texas thailand tokyo toronto tunisia turkey ukraine utah vegas venezuela vermont vienna vietnam
    virginia wales washington wisconsin wyoming yemen york zealand`,
  particles:
    'de la del los las da do dos das du des van von der den ten ter zu zur di al el bin ibn ben bint y e t le lo abu',
  organisationLinks: 'of for and & the on in',
};
