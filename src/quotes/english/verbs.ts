import { words } from '../../text/languages/language';
import { once } from '../../text/once';

/** How a verb of saying is built; a verb may have several. */
export const Frame = {
  /** Takes a clause, with or without "that", and may follow the words: "he said (that)", "…, he said". */
  Clause: 1,
  /** Takes the listener first: "told reporters (that)". */
  Listener: 2,
  /** Takes "if", "whether", "what" …: "asked whether". */
  Question: 4,
  /** Takes what is judged as its object, perhaps in quoted words: "called it “…”". */
  Object: 8,
  /** What is thought or wished: only quoted words make it a statement. */
  Thought: 16,
  /** Takes "to" and a verb: "vowed to". */
  Infinitive: 32,
  /** Stands beside quoted words only: "quipped". */
  Quote: 64,
  /** Takes a clause only with "that": "replied that". */
  That: 128,
  /** Takes what it tells of as an object, without quoted words too: "announced his support for …". */
  Topic: 256,
} as const;

export interface Cue {
  lemma: string;
  frames: number;
}

const { Clause, Listener, Question, Object: Target, Thought, Infinitive, Quote, That, Topic } = Frame;

const table: readonly (readonly [frames: number, lemmas: string])[] = [
  [
    Clause,
    `say add note argue announce claim suggest report reveal acknowledge insist explain declare indicate conclude recall
    point predict confirm admit complain state estimate assert emphasize emphasise disclose concede allege
    imply boast speculate maintain hint contend clarify observe lament testify brag opine quip muse counter
    write tweet post mention recount confide gripe proclaim posit theorize theorise surmise grouse attest charge`,
  ],
  [
    Topic,
    `announce acknowledge recall reveal warn hint boast joke argue speculate complain predict state stress emphasize
    disclose tweet reiterate explain`,
  ],
  [Clause | Listener, 'tell remind assure inform warn'],
  [That | Listener, 'advise notify caution'],
  [Question | Topic, 'ask'],
  [Question, 'wonder inquire question'],
  [
    That | Quote | Infinitive,
    'promise vow pledge swear threaten agree joke repeat reiterate confirm remark caution stress',
  ],
  [
    Quote,
    `shout yell scream whisper chant interject intone snap sigh cry laugh elaborate marvel thunder bark bellow plead
    implore remember recommend holler roar scoff scold vent answer begin start finish read fire shoot sum`,
  ],
  [
    Target,
    `call describe label dub brand blast slam criticize denounce accuse praise dismiss condemn characterize portray
    mock deride decry ridicule hail credit liken compare rank cast attack assail bash blame rip tout champion
    criticise question reject discuss mention refer quote cite defend invoke depict rail
    herald pronounce applaud scold chide hammer rebuke lambaste lambast excoriate berate exhort chastise commend laud
    bemoan express voice position`,
  ],
  // "urged Mexico to act" is a request, as "asked" makes it
  [Target | Question, 'urge'],
  [Target | Infinitive, 'demand propose offer encourage'],
  [That, 'recommend'],
  [That | Quote, 'respond reply answer counter retort rejoin protest snipe gush fume bristle object'],
  [Thought, 'think believe hope expect feel know fear worry want wish see find show'],
  [Thought | That, 'deny'],
];

const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  swore: 'swear',
  sworn: 'swear',
  thought: 'think',
  felt: 'feel',
  knew: 'know',
  known: 'know',
  began: 'begin',
  begun: 'begin',
  shot: 'shoot',
  labelled: 'label',
  labelling: 'label',
  saw: 'see',
  seen: 'see',
  found: 'find',
  shown: 'show',
  decries: 'decry',
};

/** Their last letter is doubled. */
const doubling = words('quip admit brag rip refer slam sum dub snap begin');

function forms(lemma: string): string[] {
  const sibilant = /(?:s|x|ch|sh)$/u.test(lemma);
  const last = doubling.has(lemma) ? lemma.slice(-1) : '';
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma + last;
  const y = /[^aeiou]y$/u.test(lemma);
  return [
    lemma,
    y ? `${lemma.slice(0, -1)}ies` : `${lemma}${sibilant ? 'es' : 's'}`,
    y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`,
    `${stem}ing`,
  ];
}

const byForm = once((): ReadonlyMap<string, Cue> => {
  const byLemma = new Map<string, Cue>();
  for (const [frames, lemmas] of table)
    for (const lemma of words(lemmas)) {
      const known = byLemma.get(lemma);
      byLemma.set(lemma, { lemma, frames: frames | (known?.frames ?? 0) });
    }
  const byForm = new Map<string, Cue>();
  for (const cue of byLemma.values()) for (const form of forms(cue.lemma)) byForm.set(form, cue);
  for (const [form, lemma] of Object.entries(irregular)) {
    const cue = byLemma.get(lemma);
    if (cue) byForm.set(form, cue);
  }
  return byForm;
});

/** Every form of a verb of saying, thinking or judging, with how it is built. */
export const cueVerbs = {
  get: (form: string): Cue | undefined => byForm().get(form),
  keys: (): Iterable<string> => byForm().keys(),
};
