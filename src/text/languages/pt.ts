import { type Language, verbs, words } from './language';

/** Portuguese, of Brazil and of Portugal: closed classes and the verbs of saying that go with quoted words. */
export const pt: Language = {
  code: 'pt',
  abbreviations: words(`
    sr sra srta srs dr dra d prof profa eng gen cel av pç etc pág págs núm art cap vol tel ltda aprox eua jan fev mar abr
    jun jul ago set out nov dez
  `),
  mayEndSentence: words('etc ltda'),
  openers: words(`
    o a os as um uma uns umas em no na nos nas de do da dos das ao à com por para sem sobre entre desde até segundo ele ela
    eles elas eu nós mas e ou se não sim quando como embora enquanto porque seu sua este esta esse essa isso também além
    assim depois antes ontem hoje amanhã agora
  `),
  marks: [],
  inverts: true,
  enclitics: words('se lhe lhes'),
  dropsSubjects: true,
  pluralVerbs: 'm',
  incises: ['-', '–', '—'],
  cues: verbs(
    'a am ou aram ado ava',
    `
    acredit acrescent acus adiant afirm aleg alert anunci apel apont argument assegur avali avis brinc cobr comemor
    coment complet confess confirm consider cont continu critic declar denunci desabaf destac detalh exclam explic
    finaliz fris grit indic inform ironiz justific lament lembr neg not observ opin pens pergunt ponder public queix
    question reclam record reforç reiter relat replic ressalt retruc revel salient sublinh suspir sussurr
  `,
    `
    diz dizem disse disseram dizia diziam dito garante garantem garantiu garantiram responde respondem respondeu
    responderam admite admitem admitiu admitiram reconhece reconhecem reconheceu adverte advertiu insiste insistiu
    defende defendem defendeu defenderam promete prometeu exige exigiu pede pediu escreve escrevem escreveu
    escreveram resume resumiu conclui concluiu gritavam esclarece esclareceu prosseguiu reage reagiu rebateu rebate
  `,
  ),
  listeners: new Set(['a este', 'a esta', 'a esse', 'a essa', 'a um', 'a uma']),
  unspoken: verbs(
    'a am ou aram ado ava',
    'cant escut figur',
    `
    lê leem leu leram lia liam lido ler ouve ouvem ouviu ouviram ouvia ouviam ouvido ouvir recebe recebem recebeu
    receberam recebia recebido aparece aparecem apareceu apareceram aparecia atinge atingiu
  `,
  ),
  negations: words('não nunca'),
  complementisers: words('que'),
  opinion: words('para'),
  datives: words('a à ao aos às'),
  dativePronouns: words('lhe lhes'),
  descriptors: words('classificou classifica classificaram chamou definiu define descreveu descreve apelidou'),
  accordingTo: [
    ['segundo'],
    ['de', 'acordo', 'com'],
    ['conforme'],
    ['nas', 'palavras', 'de'],
    ['na', 'opinião', 'de'],
    ['na', 'avaliação', 'de'],
  ],
  pronouns: words('ele ela eles elas eu este esta aquele aquela'),
  determiners: words(`
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha nosso
    nossa vários várias alguns algumas muitos muitas outro outra outros outras dois duas três quatro cinco cada
  `),
  prepositions: words(`
    de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sob sobre entre desde até contra após durante
    perante segundo ao aos à às apesar exceto
  `),
  nounLinks: words('de do da dos das'),
  conjunctions: words('e ou mas nem porém'),
  subordinators: words(`
    que se quando enquanto porque embora onde quem cujo cuja cujos cujas como pois qual quais
  `),
  auxiliaries: words(`
    tem têm tinha tinham há havia é são era eram foi foram está estão estava ser sido pode podem deve devem vai vão
  `),
  adverbs: words(`
    também ainda além depois logo antes ontem hoje amanhã agora já sempre então assim finalmente inclusive recentemente
    simplesmente claramente lhe lhes me nos se não nunca
  `),
  calendar: words(`
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
  `),
};
