import { type Language, verbs, words } from './language';

/** French: closed classes and the verbs of saying that go with quoted words. */
export const fr: Language = {
  code: 'fr',
  abbreviations: words(`
    m mm dr pr me mgr st ste av boul éd env etc cf p pp art fig hab ap janv févr avr juil sept oct nov déc vol chap ex
  `),
  mayEndSentence: words('etc env hab'),
  openers:
    words(`ainsi alors après au aujourd'hui aussi aux avant avec c' car ce cependant ces cet cette chez comme d' dans de
    demain depuis des donc du dès elle elles en enfin ensuite entre et hier il ils je l' la le les leur leurs lors
    mais nous on or ou par pour pourtant puis quand sa sans selon ses si son sous sur toutefois un une vers vous à`),
  elisions: words('l d j c s n m t qu jusqu lorsqu puisqu quoiqu presqu'),
  enclitics: words('t-il t-elle t-on t-ils t-elles il elle on ils elles je'),
  narrativeInfinitives: words('ajouter conclure poursuivre préciser insister lancer'),
  marks: [],
  inverts: true,
  incises: [',', '-', '–', '—'],
  cues: verbs(
    'e ent ait aient é a',
    `accus affirm ajout alert analys annonc argument assur avanc avou comment confi confirm constat cri critiqu demand
    déclar dénonc déplor détaill estim exclam exig expliqu fustig félicit gliss indign indiqu inform insist insurg
    interrog ironis jug jur justifi lanc lâch murmur not nuanc observ pens persist pest plaid plaisant point protest
    précis racont rapport regrett relat réclam répliqu résum rétorqu salu scand signal souffl souhait soulign soupir
    tonn tranch tweet témoign vant écri évoqu`,
    `admet admis annonçait averti avertit balaie balayé conclu conclut concède concédé considère considéré craignent
    craint dire disait disent dit dite dits défend défendu dénonçait emporté emportée espère espèrent espéré exclamée
    félicitée garanti garantit indignée inquiète inquiété inquiétée insurgée interrogeait interrogée jugeait lançait
    maintenu maintient martelé martèle plaignait plaignent plaint poursuit poursuivi poursuivit promet promettent
    promis promit prédisait prédit prévenait prévenu prévient rappelait rappelle rappellent rappelé reconnaissait
    reconnaît reconnu relevé relève reprend repris reprit réagi réagit réjoui réjouie réjouit répond répondait
    répondent répondit répondu répète répétait répété révèle révélé souri sourit soutenu soutiennent soutient tempère
    tempéré écrit écrivait écrivent écriée`,
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
  datives: words('à au aux'),
  descriptors: words('qualifié qualifie qualifiait qualifient décrit décrivait décrivent traité traite taxé dénoncé'),
  accordingTo: [['selon'], ["d'", 'après'], ['aux', 'dires', 'de'], ['à', 'en', 'croire'], ['aux', 'yeux', 'de']],
  pronouns: words('il elle on ils elles je celui-ci celle-ci ceux-ci celles-ci'),
  determiners: words(`
    le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains
    certaines quelques deux trois quatre cinq six aucun aucune chaque
  `),
  prepositions: words(`
    à de d' du des en au aux par pour avec sans sous sur dans chez entre vers depuis pendant avant après contre malgré
    dès selon devant derrière lors parmi envers outre via durant auprès face sauf hormis excepté concernant voici voilà jusqu'
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
  adverbs:
    words(`ainsi alors aujourd'hui aussi aussitôt bien cependant clairement d'ailleurs demain dimanche déjà encore enfin
    ensuite hier ici jamais jeudi leur lui lundi là m' mardi me mercredi même n' ne non-plus notamment nous néanmoins
    pas plus pourtant puis récemment s' samedi se simplement sobrement t' te toujours tout toutefois très vendredi
    vous y également`),
  calendar: words(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre
  `),
};
