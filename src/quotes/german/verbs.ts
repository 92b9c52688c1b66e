import { type WordSet, words, wordsOf } from '../../text/languages/language';

/** A verb that reports: its finite forms, its participle, and the particle that closes the clause ("teilte … mit"). */
interface ReportingVerb {
  finite: string;
  participle: string;
  particles?: string;
}

/** Weak verbs by their stems: "erklär" gives erklärt, erklärte, erklärten, erkläre, erklären. */
const weak = `
  sag mein erklär beton frag schilder erzähl erläuter bekräftig versicher konstatier resümier urteil kritisier lob beklag
  behaupt folger vermut befürcht glaub hoff forder verlang begründ bestätig kommentier warn mahn droh melde bericht vermeld
  verkünd spekulier argumentier prognostizier plädier appellier bedauer bemängel schätz erwart beteuer monier insistier
  prophezei mutmaß twitter poste unterstell beschuldig bezweifel verdeutlich signalisier befürwort protestier bekund
  plan beabsichtig fürcht erwäg zweifel
  skandier verlaut bestreit erinner wünsch rechne äußer antwort erwider entgegn bemerk ergänz präzisier dementier informier garantier
`;
const strong: ReportingVerb[] = [
  { finite: 'schrieb schrieben schreibt schreiben schreibe', participle: 'geschrieben' },
  { finite: 'versprach versprachen verspricht versprechen', participle: 'versprochen' },
  { finite: 'beschloss beschlossen beschließt beschließen', participle: 'beschlossen' },
  { finite: 'entschied entschieden entscheidet', participle: 'entschieden' },
  { finite: 'unterstrich unterstrichen unterstreicht', participle: 'unterstrichen' },
  { finite: 'bestritt bestritten', participle: 'bestritten' },
  { finite: 'hieß heißt heiße', participle: 'geheißen' },
  { finite: 'rief riefen ruft', participle: 'gerufen' },
  { finite: 'beschrieb beschrieben beschreibt', participle: 'beschrieben' },
  { finite: 'widersprach widersprachen widerspricht', participle: 'widersprochen' },
  { finite: 'gestand gestanden gesteht', participle: 'gestanden' },
  { finite: 'schwor schworen schwört', participle: 'geschworen' },
  { finite: 'ergab ergaben ergibt', participle: 'ergeben' },
  { finite: 'empfahl empfahlen empfiehlt empfehlen', participle: 'empfohlen' },
  { finite: 'nannte nannten nennt nennen', participle: 'genannt' },
  { finite: 'verwies verwiesen verweist', participle: 'verwiesen' },
  { finite: 'riet rieten rät raten', participle: 'geraten' },
  { finite: 'weiß wusste wussten wissen', participle: 'gewusst' },
  { finite: 'denkt dachte denken', participle: '' },
  { finite: 'zitiert zitierte zitierten', participle: 'zitiert' },
  { finite: 'bittet bat baten bitten', participle: 'gebeten' },
  { finite: 'verspricht versprach', participle: 'versprochen' },
  { finite: 'verbreitet verbreitete verbreiteten', participle: 'verbreitet' },
  { finite: 'spricht sprach sprachen', participle: '' },
];
const separable: ReportingVerb[] = [
  { finite: 'teilt teilte teilten teilen', participle: 'mitgeteilt', particles: 'mit' },
  { finite: 'gibt gab gaben geben', participle: 'angegeben bekanntgegeben zugegeben', particles: 'an bekannt zu' },
  { finite: 'kündigt kündigte kündigten kündigen', participle: 'angekündigt', particles: 'an' },
  { finite: 'wirft warf warfen werfen', participle: 'vorgeworfen', particles: 'vor' },
  { finite: 'räumt räumte räumten räumen', participle: 'eingeräumt', particles: 'ein' },
  { finite: 'fügt fügte fügten', participle: 'hinzugefügt', particles: 'hinzu an' },
  { finite: 'weist wies wiesen weisen', participle: 'hingewiesen zurückgewiesen', particles: 'hin zurück' },
  { finite: 'führt führte führten', participle: 'ausgeführt', particles: 'aus' },
  { finite: 'fuhr fährt fuhren', participle: 'fortgefahren', particles: 'fort' },
  { finite: 'stellt stellte stellten', participle: 'festgestellt klargestellt', particles: 'fest klar' },
  { finite: 'geht ging gingen gehen', participle: '', particles: 'aus' },
  { finite: 'schlägt schlug schlugen schlagen', participle: 'vorgeschlagen', particles: 'vor' },
  { finite: 'legt legte legten', participle: 'dargelegt', particles: 'dar nahe' },
  { finite: 'ruft rief riefen rufen', participle: 'aufgerufen', particles: 'auf' },
  { finite: 'fordert forderte forderten fordern', participle: 'aufgefordert', particles: 'auf' },
  { finite: 'gesteht gestand gestanden', participle: 'eingestanden', particles: 'ein' },
  { finite: 'deutet deutete deuteten', participle: 'angedeutet', particles: 'an' },
  { finite: 'merkt merkte merkten', participle: 'angemerkt', particles: 'an' },
  { finite: 'sagt sagte sagten', participle: 'zugesagt ausgesagt', particles: 'zu voraus aus' },
  { finite: 'nimmt nahm nahmen nehmen', participle: 'angenommen', particles: 'an' },
  { finite: 'hebt hob hoben', participle: 'hervorgehoben', particles: 'hervor' },
  { finite: 'sieht sah sahen sehen', participle: '', particles: 'voraus' },
  { finite: 'stimmt stimmte stimmten', participle: 'zugestimmt', particles: 'zu' },
  { finite: 'spricht sprach sprachen sprechen', participle: 'ausgesprochen', particles: 'aus' },
  { finite: 'setzt setzte setzten', participle: '', particles: 'voraus' },
  { finite: 'legte legt legten', participle: 'festgelegt', particles: 'fest' },
  { finite: 'lehnt lehnte lehnten', participle: 'abgelehnt', particles: 'ab' },
  { finite: 'sichert sicherte sicherten', participle: 'zugesichert', particles: 'zu' },
  { finite: 'schließt schloss schlossen schließen', participle: 'ausgeschlossen', particles: 'aus' },
  { finite: 'sieht sah sahen sehen', participle: 'vorgesehen', particles: 'vor' },
  { finite: 'gibt gab gaben geben', participle: 'preisgegeben', particles: 'preis' },
  { finite: 'wendet wendete wandte wandten', participle: 'eingewandt', particles: 'ein' },
  { finite: 'wirft warf warfen', participle: 'eingeworfen', particles: 'ein' },
  { finite: 'prangert prangerte prangerten', participle: 'angeprangert', particles: 'an' },
  { finite: 'mahnt mahnte mahnten', participle: 'angemahnt', particles: 'an' },
  { finite: 'geht ging gingen', participle: 'hervorgegangen', particles: 'hervor' },
  { finite: 'findet fand fanden', participle: 'herausgefunden', particles: 'heraus' },
  { finite: 'gab', participle: 'ausgegeben', particles: 'aus' },
];

const weakForms = (stem: string): string[] => {
  const base = /[dt]$|[^aeiouäöülrh][mn]$/u.test(stem) ? `${stem}e` : stem;
  return [`${base}t`, `${base}te`, `${base}ten`, `${stem}e`, `${stem}en`, `${stem.endsWith('er') ? stem : stem}n`];
};

const weakStems = weak.trim().split(/\s+/u);
const inseparable = /^(?:er|be|ver|ent|unter|wider|miss|zer)/u;
const ier = /ier$/u;
const participleOf = (stem: string): string => {
  const base = /[dt]$|[^aeiouäöülrh][mn]$/u.test(stem) ? `${stem}et` : `${stem}t`;
  return inseparable.test(stem) || ier.test(stem) ? base : `ge${base}`;
};

/** Finite forms that report without a particle. */
export const finiteCues: WordSet = wordsOf(() => [
  ...weakStems.flatMap(weakForms),
  ...strong.flatMap(({ finite }) => finite.split(' ')),
]);

/** Finite forms that report only with a particle at the clause's end, with those particles. */
export const particleCues: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  for (const { finite, particles } of separable)
    for (const form of finite.split(' ')) {
      const known = map.get(form) ?? new Set<string>();
      for (const particle of particles!.split(' ')) known.add(particle);
      map.set(form, known);
    }
  return map;
})();

/** Participles that report after "hat" or "wurde", and verb-last forms of separable verbs ("mitteilte"). */
export const participleCues: WordSet = wordsOf(() => [
  ...weakStems.map(participleOf),
  ...[...strong, ...separable].flatMap(({ participle }) => participle.split(' ').filter(Boolean)),
]);

/** Verbs that report with an infinitive at the clause's end: "ließ er mitteilen", "will sie wissen". */
export const infinitiveCues: ReadonlyMap<string, WordSet> = new Map(
  (
    [
      ['lässt ließ ließen', words('mitteilen wissen ausrichten verlauten erklären')],
      ['will wollte wollten', words('wissen')],
    ] as const
  ).flatMap(([finite, infinitives]) => finite.split(' ').map((form) => [form, infinitives] as const)),
);

export const lastCues: WordSet = wordsOf(() => [
  ...separable.flatMap(({ finite, particles }) =>
    particles!.split(' ').flatMap((particle) => finite.split(' ').map((form) => particle + form)),
  ),
]);

/** Verbs that may follow what was said though nothing in it shows that it is reported. */
export const plainlySaid: ReadonlySet<string> = new Set(
  [
    'sag',
    'mein',
    'erklär',
    'beton',
    'bericht',
    'meld',
    'bestätig',
    'versicher',
    'behaupt',
    'verlaut',
    'verkünd',
    'kommentier',
  ]
    .flatMap(weakForms)
    .concat([
      ...words(
        'schrieb schrieben schreibt hieß heißt teilte teilten teilt gab gaben gibt kündigte kündigten kündigt fügte',
      ),
    ]),
);

/** Forms of the subjunctive that mark reported speech by themselves; those that look like the indicative are left out. */
export const subjunctive: WordSet = words(`
  sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe komme gehe mache stehe liege bleibe lasse nehme finde
  sehe halte bringe bestehe führe zeige gelte handle handele biete fehle brauche erhalte trage helfe stelle setze sage
  spreche laufe arbeite beginne bedeute betreffe verstoße entspreche erwarte hoffe glaube unterstütze plane diene gehöre
  läge lägen ließe bliebe stünde stünden stände ständen befänden befände bestünden bestünde bräuchte besäße spräche
  gelänge
`);

/** As above, of verbs whose form may also be an adjective's: not behind an article or a preposition. */
export const subjunctiveVerbs: WordSet = words(`
  besitze drohe ändere reiche kaufe verkaufe zahle baue nutze öffne schließe eröffne verliere gewinne ziehe wachse sinke
  steige falle treffe trete lese fahre fliege schieße sterbe leide lebe wohne prüfe suche gefährde verhindere behindere
  verbiete erlaube ermögliche verfüge verursache verletze zerstöre schade fürchte befürchte rechne freue wünsche vertraue
  verlange bemühe bedauere begrüße unterscheide resultiere stamme entstehe bewege schaffe erreiche versuche verdiene
  kämpfe erfülle enthalte entscheide ergebe erinnere basiere beruhe beziehe betrage übernehme unternehme verzichte leiste
  schütze stärke schwäche bekomme benötige betreibe verdeutliche verwende verweigere wirke ziele bedinge begründe
  rechtfertige akzeptiere entbehre übertreibe handhabe fordere widerspreche ignoriere wolle verfolge lehne vermisse
  beabsichtige bedaure
`);

/** Forms of the subjunctive that stand in reported speech, and also where a narrator says what might be. */
export const conditional: WordSet = words(`
  hätte hätten wäre wären würde würden könnte könnten müsste müssten käme kämen gäbe gäben ginge fände fänden dürfte
  dürften
`);

/** Common finite forms of other verbs: they tell where the main clause's verb is. */
export const commonFinite: WordSet = words(`
  gibt gab gaben geht ging gingen kommt kam kamen steht stand standen liegt lag lagen bleibt blieb blieben lässt ließ
  ließen nimmt nahm nahmen sieht sah sahen hält hielt hielten findet fand fanden zieht zog zogen trifft traf trafen trägt
  trug trugen fällt fiel fielen läuft lief liefen bringt brachte brachten tut tat taten stieg stiegen starb starben begann
  begannen verlor verloren gewann gewannen erhielt erhielten bekam bekamen entstand entstanden besteht bestand bestanden
  leben lebten leiden litt litten erschoss erschossen
`);
