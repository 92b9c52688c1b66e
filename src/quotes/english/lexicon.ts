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
  [Tag.Determiner, 'the a an this these those another every each no some any all both several many few most such'],
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
  [Tag.Subordinator, 'because although though if unless whether since while until after before once whereas lest'],
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
    'new old good bad great big small high low own other same different former current first second third last next previous senior top best worst better worse least political public national federal american republican democratic conservative liberal presidential recent several available able likely unlikely sure clear true false right wrong free open black white young poor rich strong weak hard easy full empty real major minor local social foreign domestic military economic human legal illegal serious important possible impossible necessary late early key main whole entire certain similar potential private common popular global international religious familiar close ready happy proud willing aware fair unfair safe dangerous responsible anonymous unnamed own many',
  ],
];

/** Verbs that are nothing else in their base form. */
export const plainVerbs = `
  say tell add argue announce explain declare respond insist warn suggest acknowledge admit believe think know become
  begin bring build buy choose consider continue create decide deny describe develop discuss eat enjoy ensure enter exist
  expand expect fail feel follow forget get give go grow happen hear help hold hope improve include increase indicate
  intend introduce invite join keep know learn leave lose maintain make mean meet need obtain occur pay prepare prevent
  produce promote protect prove provide publish put raise reach read realize receive recognize reduce refer reflect refuse
  reject remain remember remove represent require resign resolve reveal save see seek seem sell send serve sit speak
  spend succeed suffer support survive take teach tend threaten understand urge want win wish write allow apply agree
  appear arrive ask assume attend avoid blame carry catch claim come complain conclude confirm contain contend decline
  defend demand deserve destroy determine die disagree discover endorse engage establish examine express fight find force
  forgive identify imagine imply inform insist lead lie live mention note observe oppose participate pass perform persuade
  predict prefer pretend pursue quit recall recommend relate release rely remind repeat reply retire return run send
  speculate spread stand stay stop strengthen struggle submit tweet undermine vote wonder accuse denounce criticize praise
  dismiss reiterate emphasize stress assert allege caution concede disclose testify boast brag clarify elaborate joke quip
  lament muse opine assure convince encourage advise vow pledge promise propose predict estimate calculate argue hint
  signal complain commit condemn contribute cooperate deliver deport depend disappear eliminate embrace ensure erode evolve
  exceed expose face favor fear fund gain govern handle hurt ignore impose inspire invest investigate launch legalize let
  manage oversee own owe pick plan portray possess preside push rank react recover replace resemble resist restore rise
  ruin satisfy secure separate settle share show sign slam spur suspend target thank throw tout trigger trust unite use employ
  violate visit warrant welcome withdraw work worry yield differ campaign pride respond decry undercount oppose outnumber surround resent regard tally comply behave react
`;

/** Nouns as often as verbs in the base and -s form: their neighbours decide. */
export const nounVerbs = `
  report claim state call note plan show need help hope vote support attack run point demand promise question request
  comment tweet post estimate charge concern fear offer move work increase answer appeal approach attempt balance ban base
  benefit bet bid block boost break campaign care cause challenge change chant check close cost count cover crash criticism
  cut damage date deal debate decline defeat delay design desire dispute doubt draft drive drop effect effort end escape
  experience face fall feature fight file fire focus force gain grant guess guide harm head hit host impact influence
  interest interview issue joke judge land lead leave light limit link list look loss love mark market match matter measure
  mention mistake name object order pass pay pick place play pledge poll position practice present press pressure process
  produce profit progress project protest pull push quote race raise range rank rate reach read reason rebuke recall
  record reform refuse regret release remark repeat reply research respect response rest result return review reward ride
  rise risk role root rule rush sale score search sense set shape share shift shock shot sign signal slam source spark
  speech spend spot spread staff stage stake stand start stay step stop story stress strike struggle study stand surge
  survey suspect swing talk target tax tell test thought threat tie time top total touch tour track trade train travel
  treat trend trick trip trouble trust try turn use value view visit voice vow walk want warning waste watch wave win wish
  wonder worry wound bill book plant pressure quip lament pitch stop document experience permit exchange gather head house
  lack land last level line lie live mind notice number party pause picture promise rally reach rock seat second shout
  speed state stream study praise blame travel contact mandate surge summer surprise team term water will witness word yell
`;

/** Past forms that do not end in -ed. */
export const irregularPast = `
  said told wrote thought knew became began brought built bought chose came did drew drove ate fell felt fought found flew
  forgot gave went grew had heard held kept led left lent lost made meant met paid put ran rose saw sold sent shook shot
  shut sang sat slept spoke spent stood stole struck swore swept took taught tore threw understood woke won withdrew broke
  caught dealt hid hit hurt laid lay let rode sought set spread stuck swung cut cost bet bid beat read quit hung dug fed fled
  froze forgave foresaw overcame undertook upheld shed split spun sprang stuck sank shrank rang bound burst cast led
  got arose bent blew bore clung crept drank forbade lit misled mistook shone slid sped stung swam wept withstood wore
`;

/** Participles of irregular verbs that differ from the past. */
export const irregularParticiple = `
  written known become begun chosen come done drawn driven eaten fallen flown forgotten given gone grown seen shaken sung
  spoken stolen sworn taken torn thrown broken hidden ridden risen frozen forgiven overcome undertaken beaten been shown
  proven sunk run worn born hit put set cut hurt
  gotten mistaken bitten blown forbidden foreseen lain overseen sewn undone withdrawn woven
`;

/** Common nouns and adjectives that end like verbs or adverbs. */
export const nounLike = `
  morning evening meeting building hearing feeling spending funding training polling voting briefing filing ruling rating
  wedding setting spring king thing something anything everything nothing string being wing ring advertising fundraising
  hundred need seed speed family ally reply supply rally bully assembly july italy monopoly united red bed shed breed
  indeed bleed greed feed weed creed embed naked sacred beloved wicked crooked rugged ragged aged talented
`;

/** Time words that stand where a noun would but never speak. */
export const timeNouns = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. morning afternoon evening night
  week month year day weekend today yesterday tonight tomorrow hour hours minutes days weeks months years time moment
  earlier later ago spring summer fall winter quarter
`);

/** Adverbs in -ly need no list; these words in -ly are no adverbs. */
export const notAdverbs =
  'family ally reply supply rally bully assembly july italy monopoly early only daily weekly monthly yearly friendly likely unlikely elderly deadly costly kelly molly sally emily holly billy';

/** Nouns for what somebody said. */
export const reportingNouns = `
  claim claims suggestion suggestions assertion assertions allegation allegations accusation accusations argument arguments
  statement statements warning warnings contention admission announcement prediction declaration acknowledgement
  acknowledgment complaint complaints remark remarks insistence charge charges report reports revelation revelations
  comment comments theory
`;
