import type { PeopleSource } from './people';

export const people: PeopleSource = {
  functionWords: `l' d' j' c' s' n' m' t' qu' jusqu' lorsqu' puisqu' le la les un une des du de au aux et ou mais donc or ni car que qui quoi dont où quand comme si lorsque
    puisque quoique selon pour par avec sans sous sur dans en chez entre vers depuis pendant avant après contre malgré dès
    ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on je tu nous vous se y ne pas
    plus moins très aussi ainsi alors ensuite puis enfin hier demain ici là tout toute tous toutes autre autres
    plusieurs certains certaines deux trois quatre cinq est sont était a ont c'est dernier dernière derniers dernières l'un celui-ci celle-ci ceux-ci celles-ci d'autres aujourd'hui`,
  prepositions:
    "de d' du des en à au aux avec par pour sans sous sur dans chez entre vers depuis contre selon après avant comme",
  subordinators: 'que si quand lorsque pendant parce puisque où qui dont',
  openers: 'mais comme ainsi',
  definite: `l' le:m la:f les ce:m cet:m cette:f ces`,
  indefinite: 'un une des plusieurs certains certaines quelques deux trois autre autres',
  conjunctions: 'et ou',
  pronouns: 'il:m lui elle:f',
  otherPronouns: 'ils elles ce cela ça leur leurs son sa ses',
  plurals: 'ils elles',
  pluralEnding: 's',
  possessives: 'son sa ses leur leurs',
  copulas: 'est était fut sont étaient été',
  firstPerson: 'je nous moi',
  relatives: `qui que qu' dont lequel laquelle`,
  honorifics:
    'm:m mm:m mme:f mlle:f monsieur:m madame:f mademoiselle:f dr pr me maître roi:m reine:f pape:m sir:m saint:m sainte:f',
  roles: `président:m présidente:f vice-président:m vice-présidente:f premier ministre sénateur:m sénatrice:f député:m
    députée:f maire gouverneur:m gouverneure:f chancelier:m chancelière:f secrétaire porte-parole directeur:m directrice:f
    chef cheffe:f patron:m patronne:f dirigeant:m dirigeante:f candidat:m candidate:f juge procureur:m procureure:f
    avocat:m avocate:f général:m colonel ambassadeur:m ambassadrice:f expert:m experte:f professeur:m professeure:f
    chercheur:m chercheuse:f économiste historien:m historienne:f journaliste écrivain:m écrivaine:f acteur:m actrice:f
    chanteur:m chanteuse:f entraîneur:m entraîneuse:f médecin responsable homme:m femme:f père:m mère:f fils:m fille:f
    frère:m sœur:f époux:m épouse:f mari:m veuve:f voisin:m voisine:f témoin victime militant:m militante:f analyste
    conseiller:m conseillère:f fondateur:m fondatrice:f sociologue politologue préfet:m préfète:f ingénieur:m ingénieure:f architecte bibliothécaire adjoint:m
    adjointe:f riverain:m riveraine:f habitant:m habitante:f agriculteur:m agricultrice:f pêcheur:m élu:m élue:f
    boulanger:m boulangère:f commerçant:m commerçante:f enseignant:m enseignante:f étudiant:m étudiante:f infirmier:m
    infirmière:f gérant:m gérante:f propriétaire policier:m policière:f ouvrier:m ouvrière:f retraité:m retraitée:f
    capitaine accusé:m accusée:f prévenu:m prévenue:f enquêteur:m enquêtrice:f proche pompier:m gendarme syndicaliste parent réalisateur:m réalisatrice:f auteur:m autrice:f retraité:m délégué:m déléguée:f instituteur:m institutrice:f adjudant:m`,
  roleModifiers:
    'ancien ancienne ex premier première actuel actuelle général générale français française américain américaine',
  organisations: `université institut académie fondation association société comité commission conseil ministère agence
    tribunal cour sénat congrès parlement assemblée parti union alliance ligue fédération groupe banque fonds police armée
    gouvernement journal radio télévision syndicat club organisation bureau rassemblement mouvement`,
  collectives: `gouvernement entreprise société parti ministère agence tribunal organisation police armée commission comité
    journal quotidien rapport communiqué étude sondage université banque groupe syndicat opposition parquet direction préfecture mairie rectorat entourage collectif association famille source sources`,
  outlets: 'journal quotidien magazine agence entreprise organisation',
  anybody: 'homme femme personne',
  calendar: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
  notNames: `dieu noël internet français française européen européenne`,
  places: `france belgique suisse québec canada allemagne italie espagne portugal europe amérique unis paris lyon marseille
    bruxelles genève londres washington afrique algérie maroc tunisie sénégal`,
  particles: "de la du des le d' von van",
  organisationLinks: `de d' l' du des la les le et pour`,
};
