import { type Language, words } from './language';

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
  cues: words(`
    dit disent disait dire affirme affirmait affirment affirmé assure assurait assurent assuré explique expliquait
    expliquent expliqué déclare déclarait déclarent déclaré ajoute ajoutait ajoutent ajouté précise précisait précisent
    précisé raconte racontait racontent raconté estime estimait estiment estimé souligne soulignait soulignent souligné
    rappelle rappelait rappellent rappelé confie confiait confient confié indique indiquait indiquent indiqué annonce
    annonçait annoncent annoncé répond répondait répondent répondu répète répétait répété réplique répliquait répliqué
    rétorque rétorqué demande demandait demandent demandé interroge interrogeait interrogé lance lançait lancent lancé
    écrit écrivent écrivait regrette regrettait regrettent regretté déplore déplorait déplorent déploré dénonce dénonçait
    dénoncent dénoncé prévient prévenait prévenu avertit averti insiste insistait insistent insisté juge jugeait jugent
    jugé note notait notent noté observe observait observé constate constatait constatent constaté conclut conclu
    poursuit poursuivi reprend repris reconnaît reconnaissait reconnu admet admis avoue avouait avoué concède concédé
    confirme confirmait confirment confirmé promet promis jure juré martèle martelé résume résumé soupire soupiré
    sourit souri plaisante plaisanté ironise ironisé tempère tempéré nuance nuancé souffle soufflé glisse glissé
    exclame exclamé exclamée écrie écrié écriée réjouit réjoui réjouie félicite félicité félicitée
    inquiète inquiété inquiétée indigne indigné indignée insurge insurgé insurgée interrogée défend défendu justifie justifié détaille détaillé analyse analysé
    témoigne témoignait témoignent témoigné relate relaté rapporte rapportait rapporté révèle révélé réclame réclamé
    tranche tranché commente commenté tweete tweeté réagit réagi plaide plaidé accuse accusé balaie balayé pense pensent
    considère considéré argumente argumenté proteste protesté prédit prédisait plaint plaignait plaignent murmure murmuré crie crié persiste persisté évoque évoqué emporté emportée
    dite dits demanda répondit ajouta déclara affirma lança expliqua promit reprit murmura cria écria poursuivit assura
    informe informé salue salué saluent fustige fustigé fustigent scandent scandaient scandé craint craignent alerte alertent alerté avance avancé
    soutient soutiennent soutenu maintient maintenu exige exigent exigé critique critiquent critiqué vante vanté souhaite souhaité espère espèrent espéré
    garantit garanti relève relevé pointe pointé signale signalé réclament promettent lâche lâché tonne tonné peste pesté
  `),
  cuePairs: new Set(['fait savoir', 'fait valoir', 'font savoir', 'font valoir']),
  severals: words('des'),
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
    mercredi jeudi se s' lui nous vous leur y m' t' me te n' ne pas non-plus simplement clairement sobrement
  `),
  titles: words(`
    m m. mm mm. mme mlle monsieur madame mademoiselle dr dr. pr pr. me maître mgr président présidente ministre maire
    député députée sénateur sénatrice préfet préfète général colonel professeur roi reine pape
  `),
  calendar: words(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre
  `),
};
