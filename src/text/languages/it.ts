import { type Language, verbs, words } from './language';

/** Italian: closed classes and the verbs of saying that go with quoted words. */
export const it: Language = {
  code: 'it',
  abbreviations: words(`
    sig sigg dott dr prof ing avv on sen gen col cap rag arch geom mons don s v p pp pag art cfr ecc es tel febb mar
    apr giu lug ago sett ott nov dic
  `),
  mayEndSentence: words('ecc'),
  openers: words(`
    il lo la i gli le l' un uno una un' di del della dei delle da dal in nel nella a al alla con per su tra fra secondo lui
    lei loro io noi ma e ed o se non sì quando come anche perché mentre però suo sua questo questa quello quella così poi
    dopo prima ieri oggi domani ora intanto inoltre
  `),
  elisions: words(`
    l un d dell all dall nell sull coll c s m t v n quest quell anch com cos dov senz tutt nient bell sant
  `),
  marks: [],
  inverts: true,
  dropsSubjects: true,
  pluralVerbs: 'no',
  incises: ['-', '–', '—'],
  cues: verbs(
    'a ano ò ato ava',
    `
    accus afferm annunci argoment assicur attacc auspic comment conferm confess consider continu critic denunci
    dichiar domand esclam esult evidenzi grid incalz inform lament neg osserv pens precis puntualizz raccont replic
    ricord rilanci rivel scherz segnal sospir sottoline spieg sussurr testimoni tuon twitt
  `,
    `
    dice dicono disse dissero diceva dicevano detto aggiunge aggiungono aggiunse aggiunto sostiene sostengono
    sostenuto ribadisce ribadiscono ribadito ammette ammettono ammise ammesso riconosce riconosciuto risponde
    rispondono rispose risposto chiede chiedono chiese chiesto insiste insistito avverte avvertono avvertito
    promette promesso scrive scrivono scrisse scritto conclude concludono concluso prosegue proseguito riassume
    riassunto gridavano detta detti sorride ritiene ritengono riferisce riferiscono riferito chiarisce chiarito
    ripete ripetuto stabilisce stabilito difende
  `,
  ),
  cuePairs: new Set([
    'fa sapere',
    'fatto eco',
    'taglia corto',
    'fatto sapere',
    'fanno sapere',
    'parla di',
    'parlano di',
    'parlato di',
  ]),
  unspoken: verbs(
    'a ano ò ato ava',
    'ascolt cant figur',
    `
    legge leggono lesse lessero leggeva letto leggere sente sentono sentì sentirono sentiva sentito riceve ricevono
    ricevette riceveva ricevuto appare appaiono apparve appariva apparso colpisce colpiscono colpì colpito
  `,
  ),
  negations: words('non mai'),
  complementisers: words('che'),
  opinion: words('per'),
  datives: words('a ad al allo alla all ai agli alle'),
  dativePronouns: words('gli'),
  descriptors: words('definito definisce definiva bollato bolla descritto descrive'),
  accordingTo: [
    ['secondo'],
    ...['di', 'del', 'della', "dell'", 'dei', 'degli'].map((of) => ['a', 'detta', of]),
    ...['a', 'al', 'alla', "all'", 'ai', 'agli', 'alle'].map((to) => ['stando', to]),
    ['per', 'dirla', 'con'],
  ],
  pronouns: words('lui lei egli ella loro io essi costui questi'),
  determiners: words(`
    il lo la i gli le l' un uno una un' questo questa questi queste quest' quello quella quel quei quegli quell' suo sua
    suoi sue loro mio mia nostro nostra alcuni alcune molti molte diversi diverse altri altre due tre quattro cinque ogni
  `),
  prepositions: words(`
    di d' del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in
    nel nello nella nell' nei negli nelle con col su sul sullo sulla sull' sui sugli sulle per tra fra secondo dopo prima
    durante contro senza verso nonostante malgrado oltre presso tranne
  `),
  nounLinks: words("di d' del dello della dell' dei degli delle"),
  conjunctions: words('e ed o oppure ma né'),
  subordinators: words(`
    che se quando mentre perché sebbene dove chi cui come poiché affinché quale quali finché
  `),
  auxiliaries: words(`
    ha hanno ho abbiamo aveva avevano ebbe è sono era erano fu furono sarà viene vengono può possono deve devono va vanno
    stato stata
  `),
  adverbs: words(`
    anche ancora poi dopo prima ieri oggi domani ora già sempre inoltre infine infatti però quindi così recentemente
    semplicemente chiaramente si gli ci mi non pure mai
  `),
  calendar: words(`
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre
  `),
};
