import { type Language, words } from './language';

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
  enclitics: words('se'),
  dropsSubjects: true,
  pluralVerbs: 'm',
  incises: ['-', '–', '—'],
  cues: words(`
    diz dizem disse disseram dizia diziam dito afirma afirmam afirmou afirmaram afirmado garante garantem garantiu
    garantiram explica explicam explicou explicaram explicado declara declaram declarou declararam declarado acrescenta
    acrescentam acrescentou acrescentaram completa completou conta contam contou contaram relata relatam relatou relataram
    destaca destacam destacou destacaram ressalta ressaltam ressaltou ressaltaram salienta salientou sublinha sublinham
    sublinhou sublinharam frisa frisou lembra lembram lembrou recorda recordou comenta comentam comentou comentaram aponta
    apontam apontou indica indicou observa observou pergunta perguntou questiona questionou questionaram responde
    respondem respondeu responderam admite admitem admitiu admitiram reconhece reconhecem reconheceu confessa confessou
    lamenta lamentam lamentou lamentaram critica criticam criticou criticaram denuncia denunciou alerta alertam alertou
    alertaram avisa avisou adverte advertiu anuncia anunciou anunciaram confirma confirmam confirmou confirmaram insiste
    insistiu reitera reiterou reforça reforçou defende defendem defendeu defenderam argumenta argumentou justifica
    justificou promete prometeu exige exigiu pede pediu escreve escrevem escreveu escreveram publicou resume resumiu
    conclui concluiu finaliza finalizou exclama exclamou gritou grita gritavam sussurrou brinca brincou suspirou opina opinou
    acredita acreditam considera considerou avalia avaliou pensa revela revelou revelaram detalha detalhou esclarece
    esclareceu prosseguiu continuou informa informam informou informaram alega alegam alegou alegaram nega negam negou negaram assegura asseguram assegurou
    acusa acusou cobra cobrou adianta adiantou nota notou reage reagiu comemora comemorou apela apelou reclama reclamou reclamaram desabafa desabafou ironizou queixa queixou replica replicou replicaram retrucou rebateu rebate ponderou pondera
  `),
  listeners: new Set(['a este', 'a esta', 'a esse', 'a essa', 'a um', 'a uma']),
  complementisers: words('que'),
  opinion: words('para'),
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
    simplesmente claramente lhe lhes me nos se não
  `),
  titles: words(`
    sr sr. sra sra. srta srta. senhor senhora dom dona dr dr. dra dra. presidente presidenta ministro ministra prefeito
    prefeita senador senadora deputado deputada governador governadora general coronel professor professora rei rainha papa
  `),
  calendar: words(`
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
  `),
};
