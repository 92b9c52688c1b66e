import { once } from '../once';

/**
 * What one language's words say to the readers of sentences, quotations and sources: the only place where they live.
 * All words are lower case with plain apostrophes. Adding a language is adding one such table to `languages.ts`.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  code: string;
  /** Words that own the full stop after them, without it ("dr", "jan"). */
  abbreviations: WordSet;
  /** Those of them that may also end a sentence ("u.s", "inc"). */
  mayEndSentence: WordSet;
  /** Words that open a sentence rather than go on with a name: decide after such an abbreviation. */
  openers: WordSet;
  /** Endings after an apostrophe that are words of their own ("s", "ll"). */
  clitics?: WordSet;
  /** Beginnings before an apostrophe that are words of their own ("l", "dell"). */
  elisions?: WordSet;
  /** Endings after a hyphen that are words of their own ("il" in "dit-il", "t-il" in "a-t-il"). */
  enclitics?: WordSet;
  /** A subject may stand behind its verb, and behind where and to whom it is said. */
  inverts?: boolean;
  /** A verb may do without its subject: the one who spoke last goes on ("dijo"). */
  dropsSubjects?: boolean;
  /** Infinitives with which the one who spoke goes on: "Et d'ajouter : « … »". */
  narrativeInfinitives?: WordSet;
  /** What verbs of several people end in: they do not go on with one who spoke. */
  pluralVerbs?: string;
  /** Marks after which a quotation may be interrupted, inside its marks, by the words that say who speaks. */
  incises?: readonly string[];
  /** Extra openings and closings beyond those that every language shares, e.g. German „ … “. */
  marks: readonly (readonly [open: string, close: string])[];
  /** Every form of a verb that introduces or follows the words themselves ("said", "sagte"). */
  cues: WordSet;
  /** Verbs of saying made of two words ("fait savoir"). */
  cuePairs?: ReadonlySet<string>;
  /** Verbs behind a quotation whose subject reads, hears, receives, sings or shows the words ("leyó"): they name nobody. */
  unspoken?: WordSet;
  /** Words that take a verb back ("n'", "nunca"). */
  negations?: WordSet;
  /** Articles of several that look like a preposition ("des témoins"). */
  severals?: WordSet;
  /** Phrases that name a source without a verb ("according to", "laut"). */
  accordingTo: readonly (readonly string[])[];
  /** Verbs whose subject, with a form of "to be", is whom the words are said to ("was told"). */
  toldTo?: WordSet;
  /** Prepositions before whoever is spoken to, joined with their articles ("al", "aux"). */
  datives?: WordSet;
  /** Pronouns of whoever is spoken to: the one who spoke last is meant by them, and does not go on. */
  dativePronouns?: WordSet;
  /** Beginnings of a phrase that says to whom somebody speaks, where the preposition looks like an article. */
  listeners?: WordSet;
  /** Words between a verb of saying and words quoted in its clause: "a dit que « … »". */
  complementisers?: WordSet;
  /** Prepositions that open a sentence with whose opinion it is: "Pour Lee, « … »". */
  opinion?: WordSet;
  /** Verbs whose object is called what is quoted: "calificó la protesta de “…”". */
  descriptors?: WordSet;
  /** Subject pronouns that can be a source. */
  pronouns: WordSet;
  determiners: WordSet;
  prepositions: WordSet;
  /** Those of them that go on with a noun phrase ("of", "von"). */
  nounLinks: WordSet;
  conjunctions: WordSet;
  /** Words that open a subordinate clause, relative pronouns among them. */
  subordinators: WordSet;
  auxiliaries: WordSet;
  /** Adverbs that may stand between source and cue ("also", "später"). */
  adverbs: WordSet;
  /** The months and weekdays, which are no people although they have capitals. */
  calendar: WordSet;
}

/** Words to be asked for. */
export interface WordSet extends Iterable<string> {
  has(word: string): boolean;
}

/** A table's words, written as one string of words; parted when they are first asked for, which most tables never are. */
export const words = (list: string): WordSet => new MadeWords(() => list.trim().split(/\s+/));

/** The same for words that are made of others. */
export const wordsOf = (make: () => Iterable<string>): WordSet => new MadeWords(make);

/** Every ending behind every stem, for verbs that are all made alike, and the others as they are. */
export const verbs = (endings: string, stems: string, others: string): WordSet =>
  wordsOf(() => [
    ...words(others),
    ...[...words(stems)].flatMap((stem) => endings.split(' ').map((end) => stem + end)),
  ]);

class MadeWords implements WordSet {
  private readonly table: () => ReadonlySet<string>;

  constructor(make: () => Iterable<string>) {
    this.table = once(() => new Set(make()));
  }

  has(word: string): boolean {
    return this.table().has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.table()[Symbol.iterator]();
  }
}
