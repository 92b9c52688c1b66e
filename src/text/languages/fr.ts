import { type Language, verbs, words } from './language';

/** French: closed classes and the verbs of saying that go with quoted words. */
export const fr: Language = {
  code: 'fr',
  abbreviations: words(`
    m mm dr pr me mgr st ste av boul éd env etc cf p pp art fig hab ap janv févr avr juil sept oct nov déc vol chap ex
  `),
  mayEndSentence: words('etc env hab'),
  openers: words(`
    le la les l' un une des du de d' en au aux à il elle ils elles on nous vous je ce c' cette ces cet son sa ses leur
    leurs mais et ou or car donc si quand comme pour par avec sans sous sur dans chez entre vers depuis après avant
    selon lors dès hier aujourd'hui demain puis ensuite enfin ainsi aussi alors pourtant cependant toutefois
  `),
  elisions: words('l d j c s n m t qu jusqu lorsqu puisqu quoiqu presqu'),
  enclitics: words('t-il t-elle t-on t-ils t-elles il elle on ils elles je'),
  narrativeInfinitives: words('ajouter conclure poursuivre préciser insister lancer'),
  marks: [],
  inverts: true,
  incises: [',', '-', '–', '—'],
  cues: verbs(
    'e ent ait aient é a',
    `
    accus affirm ajout alert analys annonc argument assur avanc avou comment confi confirm constat cri critiqu
    demand déclar dénonc déplor détaill estim exclam exig expliqu fustig félicit gliss indign indiqu inform insist
    insurg interrog ironis jug jur justifi lanc lâch murmur not nuanc observ pens persist pest plaid plaisant point
    protest précis racont rapport regrett relat réclam répliqu résum rétorqu salu scand signal souffl souhait
    soulign soupir tonn tranch tweet témoign vant écri évoqu
  `,
    `
    dit disent disait dire rappelle rappelait rappellent rappelé annonçait répond répondait répondent répondu répète
    répétait répété interrogeait lançait écrit écrivent écrivait dénonçait prévient prévenait prévenu avertit averti
    jugeait conclut conclu poursuit poursuivi reprend repris reconnaît reconnaissait reconnu admet admis concède
    concédé promet promis martèle martelé sourit souri tempère tempéré exclamée écriée réjouit réjoui réjouie
    félicitée inquiète inquiété inquiétée indignée insurgée interrogée défend défendu révèle révélé réagit réagi
    balaie balayé prédit prédisait plaint plaignait plaignent emporté emportée dite dits répondit promit reprit
    poursuivit soutient soutiennent soutenu maintient maintenu espère espéré garantit garanti relève relevé
    promettent craint craignent espèrent considère considéré
  `,
  ),
  cuePairs: new Set(['fait savoir', 'fait valoir', 'font savoir', 'font valoir']),
  severals: words('des'),
  unspoken: verbs(
    'e ent ait aient é a',
    'chant écout fredonn figur frapp',
    `
    lit lisent lisait lisaient lut lu lire entend entendent entendait entendaient entendit entendu entendre reçoit
    reçoivent recevait reçut reçu apparaît apparaissent apparaissait apparut apparu
  `,
  ),
  negations: words("ne n'"),
  complementisers: words("que qu'"),
  opinion: words('pour'),
  descriptors: words('qualifié qualifie qualifiait qualifient décrit décrivait décrivent traité traite taxé dénoncé'),
  accordingTo: [['selon'], ["d'", 'après'], ['aux', 'dires', 'de'], ['à', 'en', 'croire'], ['aux', 'yeux', 'de']],
  pronouns: words('il elle on ils elles je celui-ci celle-ci ceux-ci celles-ci'),
  determiners: words(`
    le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains
    certaines quelques deux trois quatre cinq six aucun aucune chaque
  `),
  prepositions: words(`
    à de d' du des en au aux par pour avec sans sous sur dans chez entre vers depuis pendant avant après contre malgré
    dès selon devant derrière lors parmi envers outre via durant auprès face sauf hormis excepté concernant voici voilà jusqu' en
  `),
  nounLinks: words("de d' du des"),
  conjunctions: words('et ou mais ni car donc or puis'),
  subordinators: words(`
    que qu' qui quoi dont où quand lorsque lorsqu' si comme puisque puisqu' quoique parce tandis alors afin lequel
    laquelle lesquels lesquelles duquel auquel pourquoi comment combien
  `),
  auxiliaries: words(`
    a ai as avons avez ont avait avaient eut aura aurait ayant est suis es sommes êtes sont était étaient fut sera serait
    étant été va vont allait vient viennent venait peut peuvent pouvait doit doivent devait
  `),
  adverbs: words(`
    aussi aussitôt ainsi alors ensuite puis enfin encore également toujours déjà hier aujourd'hui demain ici là tout très bien plus
    même notamment d'ailleurs pourtant cependant toutefois néanmoins récemment vendredi samedi dimanche lundi mardi
    mercredi jeudi se s' lui nous vous leur y m' t' me te n' ne pas non-plus simplement clairement sobrement jamais pas
  `),
  calendar: words(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre
  `),
};
