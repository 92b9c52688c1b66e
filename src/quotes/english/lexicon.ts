import { words } from '../../text/languages/language';

/** The parts of speech that the clause reader tells apart. */
export const Tag = {
  Other: 0,
  Noun: 1,
  Name: 2,
  Number: 3,
  Adjective: 4,
  Adverb: 5,
  Determiner: 6,
  Possessive: 7,
  Pronoun: 8,
  ObjectPronoun: 9,
  Preposition: 10,
  Conjunction: 11,
  Subordinator: 12,
  That: 13,
  Relative: 14,
  Wh: 15,
  Auxiliary: 16,
  Modal: 17,
  To: 18,
  Not: 19,
  Past: 20,
  Present: 21,
  Base: 22,
  Gerund: 23,
  Participle: 24,
} as const;

/** Words of one class whatever stands beside them; those of two are settled in `tags.ts`. */
export const closed: readonly (readonly [tag: number, list: string])[] = [
  [Tag.Number, 'two three four five six seven eight nine ten eleven twelve dozen dozens half hundreds thousands'],
  [Tag.Determiner, 'the a an this these those another every each no some any all both few most such'],
  [Tag.Possessive, 'my your his her its our their'],
  [
    Tag.Pronoun,
    'he she it they i we you everyone everybody someone somebody anyone anybody nobody nothing something everything anything there others one none neither either',
  ],
  [Tag.ObjectPronoun, 'him them me us himself herself themselves itself myself yourself ourselves'],
  [
    Tag.Preposition,
    'of in on at for from with by about against among during under over between through into onto upon within without near off per via toward towards behind beyond despite outside inside across along around amid as like regarding concerning including above below beneath beside besides throughout amongst',
  ],
  [Tag.Conjunction, 'and or but nor'],
  [Tag.Subordinator, 'because although though if unless whether since while until after before whereas lest'],
  [Tag.That, 'that'],
  [Tag.Relative, 'who whom whose which'],
  [Tag.Wh, 'what how why when where whatever however whoever whenever wherever'],
  [
    Tag.Auxiliary,
    "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't ain't 're 've 'm",
  ],
  [
    Tag.Modal,
    "will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't mustn't 'll 'd",
  ],
  [Tag.To, 'to'],
  [Tag.Not, 'not never'],
  [
    Tag.Adverb,
    'also then now later again often just even still already ever soon always today yesterday tomorrow tonight here very too so quite rather perhaps maybe instead meanwhile together well away back out up down forward home almost about-face ago far further long once twice thus hence yet only more less much nearly simply indeed else alike sometimes seldom otherwise anyway nonetheless nevertheless moreover furthermore therefore afterward afterwards apart aside earlier',
  ],
  [
    Tag.Adjective,
    'new old good bad great big small high low other same different former current first second third last next previous senior top best worst better worse least political public national federal american republican democratic conservative liberal presidential recent several available able likely unlikely sure clear true false right wrong free open black white young poor rich strong weak hard easy full empty real major minor local social foreign domestic military economic human legal illegal serious important possible impossible necessary late early key main whole entire certain similar potential private common popular global international religious familiar close ready happy proud willing aware fair unfair safe dangerous responsible anonymous unnamed own many',
  ],
];

/** Verbs that are nothing else in their base form. */
export const plainVerbs = `accuse acknowledge add admit advise agree allege allow announce appear apply argue arrive ask assert assume
    assure attend avoid become begin behave believe blame boast brag bring build buy calculate campaign carry catch
    caution choose claim clarify come commit complain comply concede conclude condemn confirm consider contain
    contend continue contribute convince cooperate create criticize decide declare decline decry defend deliver
    demand denounce deny depend deport describe deserve destroy determine develop die differ disagree disappear
    disclose discover discuss dismiss eat elaborate eliminate embrace emphasize employ encourage endorse engage enjoy
    ensure enter erode establish estimate evolve examine exceed exist expand expect explain expose express face fail
    favor fear feel fight find follow force forget forgive fund gain get give go govern grow handle happen hear help
    hint hold hope hurt identify ignore imagine imply impose improve include increase indicate inform insist inspire
    intend introduce invest investigate invite join joke keep know lament launch lead learn leave legalize let lie
    live lose maintain make manage mean meet mention muse need note observe obtain occur opine oppose outnumber
    oversee owe own participate pass pay perform persuade pick plan pledge portray possess praise predict prefer
    prepare preside pretend prevent pride produce promise promote propose protect prove provide publish pursue push
    put quip quit raise rank reach react read realize recall receive recognize recommend recover reduce refer reflect
    refuse regard reiterate reject relate release rely remain remember remind remove repeat replace reply represent
    require resemble resent resign resist resolve respond restore retire return reveal rise ruin run satisfy save say
    secure see seek seem sell send separate serve settle share show sign signal sit slam speak speculate spend spread
    spur stand stay stop strengthen stress struggle submit succeed suffer suggest support surround survive suspend
    take tally target teach tell tend testify thank think threaten throw tout trigger trust tweet undercount
    undermine understand unite urge use violate visit vote vow want warn warrant welcome win wish withdraw wonder
    work worry write yield`;

/** Nouns as often as verbs in the base and -s form: their neighbours decide. */
export const nounVerbs = `answer appeal approach attack attempt balance ban base benefit bet bid bill blame block book boost break call
    campaign care cause challenge change chant charge check claim close comment concern contact cost count cover
    crash criticism cut damage date deal debate decline defeat delay demand design desire dispute document doubt
    draft drive drop effect effort end escape estimate exchange experience face fall fear feature fight file fire
    focus force gain gather grant guess guide harm head help hit hope host house impact increase influence interest
    interview issue joke judge lack lament land last lead leave level lie light limit line link list live look loss
    love mandate mark market match matter measure mention mind mistake move name need note notice number object offer
    order party pass pause pay permit pick picture pitch place plan plant play pledge point poll position post
    practice praise present press pressure process produce profit progress project promise protest pull push question
    quip quote race raise rally range rank rate reach read reason rebuke recall record reform refuse regret release
    remark repeat reply report request research respect response rest result return review reward ride rise risk rock
    role root rule run rush sale score search seat second sense set shape share shift shock shot shout show sign
    signal slam source spark speech speed spend spot spread staff stage stake stand start state stay step stop story
    stream stress strike struggle study summer support surge surprise survey suspect swing talk target tax team tell
    term test thought threat tie time top total touch tour track trade train travel treat trend trick trip trouble
    trust try turn tweet use value view visit voice vote vow walk want warning waste watch water wave will win wish
    witness wonder word work worry wound yell`;

/** Past forms that do not end in -ed. */
export const irregularPast = `arose ate beat became began bent bet bid blew bore bought bound broke brought built burst came cast caught chose
    clung cost crept cut dealt did drank drew drove dug fed fell felt fled flew forbade foresaw forgave forgot fought
    found froze gave got grew had heard held hid hit hung hurt kept knew laid lay led left lent let lit lost made
    meant met misled mistook overcame paid put quit ran rang read rode rose said sang sank sat saw sent set shed
    shone shook shot shrank shut slept slid sold sought sped spent split spoke sprang spread spun stole stood struck
    stuck stung swam swept swore swung taught thought threw told took tore understood undertook upheld went wept
    withdrew withstood woke won wore wrote`;

/** Participles of irregular verbs that differ from the past. */
export const irregularParticiple = `beaten become been begun bitten blown born broken chosen come cut done drawn driven eaten fallen flown forbidden
    foreseen forgiven forgotten frozen given gone gotten grown hidden hit hurt known lain mistaken overcome overseen
    proven put ridden risen run seen set sewn shaken shown spoken stolen sung sunk sworn taken thrown torn undertaken
    undone withdrawn worn woven written`;

/** Common nouns and adjectives that end like verbs or adverbs. */
export const nounLike = `advertising aged ally anything assembly bed being beloved bleed breed briefing building bully creed crooked embed
    evening everything family feed feeling filing funding fundraising greed hearing hundred indeed italy july king
    meeting monopoly morning naked need nothing polling ragged rally rating red reply ring rugged ruling sacred seed
    setting shed something speed spending spring string supply talented thing training united voting wedding weed
    wicked wing`;

/** Time words that stand where a noun would but never speak. */
export const timeNouns =
  words(`afternoon ago apr. april aug. august day days dec. december earlier evening fall feb. february friday hour hours
    jan. january jul. july jun. june later mar. march may minutes moment monday month months morning night nov.
    november oct. october quarter saturday sep. sept. september spring summer sunday thursday time today tomorrow
    tonight tuesday wednesday week weekend weeks winter year years yesterday`);

/** Adverbs in -ly need no list; these words in -ly are no adverbs. */
export const notAdverbs =
  'family ally reply supply rally bully assembly july italy monopoly early only daily weekly monthly yearly friendly likely unlikely elderly deadly costly kelly molly sally emily holly billy';

/** Nouns for what somebody said. */
export const reportingNouns = `accusation accusations acknowledgement acknowledgment admission allegation allegations announcement argument
    arguments assertion assertions charge charges claim claims comment comments complaint complaints contention
    declaration insistence prediction remark remarks report reports revelation revelations statement statements
    suggestion suggestions theory warning warnings`;
