import { words } from '../../text/languages/language';
import { once } from '../../text/once';
import type { Vocabulary } from '../../text/vocabulary';
import { WordTable } from '../../text/word-table';
import * as lexicon from './lexicon';
import { cueVerbs } from './verbs';

/** What a word is whatever stands beside it; the lowest five bits are the tag of a closed class, 0 for none. */
export const Word = {
  ClosedTag: 31,
  PlainVerb: 1 << 5,
  NounVerb: 1 << 6,
  IrregularPast: 1 << 7,
  IrregularParticiple: 1 << 8,
  Time: 1 << 9,
  Cue: 1 << 10,
  /** Past of which no participle looks alike. */
  OnlyPast: 1 << 11,
  /** Words that the tagger treats in ways of their own. */
  Own: 1 << 12,
  Quantifier: 1 << 13,
  /** Looks like an adverb, a gerund, a past or participle, an adjective, by its ending. */
  Adverbial: 1 << 14,
  Gerundive: 1 << 15,
  Pasty: 1 << 16,
  Adjectival: 1 << 17,
  /** Verbs that end in -ize or -ify. */
  Verbal: 1 << 18,
  Negated: 1 << 19,
  /** Base or -s form of a known verb; of one that is a noun as often; in -s. */
  Base: 1 << 20,
  BaseOfNoun: 1 << 21,
  Third: 1 << 22,
  EndsInS: 1 << 23,
  EndsInEd: 1 << 24,
  NounLike: 1 << 25,
  NotAdverb: 1 << 26,
  /** Nouns for what somebody said. */
  Reporting: 1 << 27,
  According: 1 << 28,
} as const;

const own = "much more less one 's her to that so yet";
const onlyPast =
  'said told asked added argued noted wrote knew became began chose came did drew drove ate fell flew forgot gave went grew ran rose saw shook sang spoke stole swore took tore threw woke broke rode froze';
const quantifiers = 'many some most others few several those another all both each one';

const known = once((): WordTable => {
  const table = new WordTable();
  const enter = (list: Iterable<string>, bits: number): void => {
    for (const word of list) table.add(word, bits);
  };
  for (const [tag, list] of lexicon.closed) enter(words(list), tag);
  enter(words(lexicon.plainVerbs), Word.PlainVerb);
  enter(words(lexicon.nounVerbs), Word.NounVerb);
  enter(words(lexicon.irregularPast), Word.IrregularPast);
  enter(words(lexicon.irregularParticiple), Word.IrregularParticiple);
  enter(words(lexicon.nounLike), Word.NounLike);
  enter(words(lexicon.notAdverbs), Word.NotAdverb);
  enter(lexicon.timeNouns, Word.Time);
  enter(cueVerbs.keys(), Word.Cue);
  enter(words(lexicon.reportingNouns), Word.Reporting);
  enter(['according'], Word.According);
  enter(words(own), Word.Own);
  enter(words(onlyPast), Word.OnlyPast);
  enter(words(quantifiers), Word.Quantifier);
  return table;
});

const VERB = Word.PlainVerb | Word.NounVerb;

/** Reads one word, in lower case, without its neighbours. */
export const classesOf = (word: string): number => classify(word, known().get(word));

/** The same for the words of a vocabulary. */
export const classesIn = (word: string, id: number, vocabulary: Vocabulary): number =>
  classify(word, known().of(vocabulary, id));

/** What the table says of a word, and what its ending says. */
function classify(word: string, bits: number): number {
  const ending = byEnding(word, bits);
  const irregular = Word.IrregularPast | Word.IrregularParticiple;
  const pasty = bits & irregular && !(bits & Word.NounLike) ? Word.Pasty : 0;
  return bits | ending | pasty | (bits & VERB ? baseBits(bits) : ending & Word.EndsInS ? thirdOf(word) : 0);
}

const baseBits = (bits: number): number => Word.Base | (bits & Word.NounVerb ? Word.BaseOfNoun : 0);

function byEnding(word: string, bits: number): number {
  switch (word.charCodeAt(word.length - 1)) {
    case 100: // d
      if (!word.endsWith('ed')) return 0;
      return Word.EndsInEd | (word.length > 3 && !(bits & Word.NounLike) ? Word.Pasty : 0);
    case 103: // g
      return word.endsWith('ing') && word.length > 4 && !(bits & Word.NounLike) ? Word.Gerundive : 0;
    case 121: // y
      if (word.endsWith('ly') && !(bits & Word.NotAdverb)) return Word.Adverbial;
      return word.endsWith('ify') ? Word.Verbal : 0;
    case 115: // s
      return Word.EndsInS | (word.endsWith('ous') || word.endsWith('less') ? Word.Adjectival : 0);
    case 116: // t
      return word.endsWith("n't") ? Word.Negated : 0;
    case 101: // e
      if (word.endsWith('ive') || word.endsWith('able') || word.endsWith('ible')) return Word.Adjectival;
      return word.length > 3 && word.endsWith('ize') && !word.endsWith('size') ? Word.Verbal : 0;
    case 104: // h
      return word.endsWith('ish') ? Word.Adjectival : 0;
    case 108: // l
      return word.endsWith('ful') || word.endsWith('ical') ? Word.Adjectival : 0;
  }
  return 0;
}

/** The -s form of a known verb. */
function thirdOf(word: string): number {
  if (word.endsWith('ss')) return 0;
  const verb = (stem: string): number => known().get(stem) & VERB;
  let found = verb(word.slice(0, -1));
  if (!found && word.endsWith('es')) {
    found = verb(word.slice(0, -2));
    if (!found && word.endsWith('ies')) found = verb(`${word.slice(0, -3)}y`);
  }
  return found ? baseBits(found) | Word.Third : 0;
}
