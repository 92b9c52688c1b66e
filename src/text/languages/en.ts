import { type Language, words } from './language';

/** English: closed classes and the verbs of saying that go with quoted words. The clause reader adds its own lexicon. */
export const en: Language = {
  code: 'en',
  abbreviations: words(`
    mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cpl maj adm cmdr rev hon st ste mt ft jr sr messrs
    pres supt det insp atty asst dist dept univ assn bros co corp inc ltd llc no nos vs v al etc approx est fig vol pp
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
    tenn tex vt va wash wis wyo ave blvd rd hwy u.s u.k u.n e.u d.c a.m p.m i.e e.g ph.d m.d b.a m.a n.y n.j n.h n.m
    n.c s.c n.d s.d w.va r.i l.a
  `),
  mayEndSentence: words(`
    u.s u.k u.n e.u d.c a.m p.m inc corp co ltd llc jr sr etc ph.d m.d n.y n.j n.h n.m n.c s.c n.d s.d r.i l.a al
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
    tenn tex vt va wash wis wyo st ave blvd rd
  `),
  openers: words(`
    the a an this that these those he she it they we i you his her its their our my but and so if when while although
    though after before since because as in on at for from with by to there here what who how why where now then still
    yet however meanwhile instead also asked according some many most all one two no not even such both
  `),
  clitics: words('s re ve ll d m'),
  marks: [],
  cues: words(`
    say says said saying tell tells told telling add adds added adding write writes wrote writing note notes noted noting
    argue argues argued arguing announce announces announced announcing claim claims claimed claiming ask asks asked
    asking explain explains explained explaining declare declares declared declaring respond responds responded
    responding reply replies replied replying insist insists insisted insisting warn warns warned warning state states
    stated stating continue continues continued continuing conclude concludes concluded concluding recall recalls
    recalled recalling tweet tweets tweeted tweeting post posts posted posting joke jokes joked joking quip quips quipped
    quipping admit admits admitted admitting concede concedes conceded conceding acknowledge acknowledges acknowledged
    acknowledging complain complains complained complaining lament laments lamented lamenting observe observes observed
    observing predict predicts predicted predicting suggest suggests suggested suggesting remark remarks remarked
    remarking exclaim exclaims exclaimed exclaiming shout shouts shouted shouting yell yells yelled yelling scream
    screams screamed whisper whispers whispered chant chants chanted chanting interject interjects interjected retort
    retorts retorted counter counters countered countering assert asserts asserted asserting allege alleges alleged
    alleging contend contends contended contending maintain maintains maintained maintaining stress stresses stressed
    stressing emphasize emphasizes emphasized emphasise emphasises emphasised reiterate reiterates reiterated reiterating
    repeat repeats repeated repeating caution cautions cautioned cautioning boast boasts boasted boasting brag brags
    bragged testify testifies testified testifying recount recounts recounted recounting relate related confide confided
    muse mused musing wonder wonders wondered wondering agree agrees agreed agreeing promise promises promised promising
    vow vows vowed vowing pledge pledges pledged pledging read reads reading think thinks thought reveal reveals revealed
    confirm confirms confirmed confirming report reports reported reporting disclose disclosed remind reminds reminded
    reminding assure assures assured demand demands demanded plead pleaded urge urged urges quote quoted quoting
    opine opined intone intoned deadpan deadpanned snap snapped fire fired shoot shot answer answers answered answering
    begin begins began finish finished sum summed put puts elaborate elaborated clarify clarified marvel
    marveled sigh sighed cry cried cries laugh laughed inquire inquired blast blasted charge charged charges
    protest protested proclaim proclaims proclaimed proclaiming implore implored advise advised mock mocked
    describe described
  `),
  toldTo: words('told asked warned informed advised urged'),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  pronouns: words('he she they it i we you who'),
  determiners: words(
    'the a an this that these those his her its their our my your some any each every no another both all several many few most one two three four five six seven eight nine ten',
  ),
  prepositions: words(
    'of in on at to for from with by about against among after before during under over between through into onto upon within without near off since until than per via toward towards behind beyond despite outside inside across along around amid like as including regarding concerning',
  ),
  nounLinks: words('of de da del la al van von'),
  conjunctions: words('and or but nor yet so'),
  subordinators: words(
    'that who whom whose which where when while because although though if unless whether since as until after before how why what whereas',
  ),
  auxiliaries: words(
    "is are was were be been being am has have had having do does did will would can could may might must shall should 's 're 've 'll 'd 'm",
  ),
  adverbs: words(
    'also then later now once again often just even still already recently reportedly repeatedly first only simply quickly finally further previously earlier today yesterday never always soon eventually publicly privately sometimes flatly bluntly famously specifically explicitly actually really',
  ),
  calendar: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec.',
  ),
};
