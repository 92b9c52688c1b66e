import { TokenFlag, TokenKind, type TokenList } from '../../text/tokens';
import { isHeadline } from './headlines';
import {
  closedClass,
  irregularParticiple,
  irregularPast,
  notAdverbs,
  nounLike,
  nounVerbs,
  plainVerbs,
  Tag,
  timeNouns,
} from './lexicon';
import { cueVerbs } from './verbs';

/** Gives every token of a block its part of speech in one pass, from the word, its ending and its neighbours. */
export function tagTokens(tokens: TokenList): number[] {
  const tags: number[] = [];
  const headline = isHeadline(tokens);
  for (let i = 0; i < tokens.count; i++) tags.push(tagOf(tokens, tags, i, headline));
  return tags;
}

/** Words of one kind in a row are followed back over at most this many tokens. */
const longestRow = 40;

/** The tag of the last token before `i` that is no adverb; Other at the start and after punctuation. */
function previousTag(tags: number[], i: number): number {
  let k = i - 1;
  while (k >= 0 && i - k < longestRow && (tags[k] === Tag.Adverb || tags[k] === Tag.Not)) k--;
  return k < 0 ? Tag.Other : tags[k]!;
}

function tagOf(tokens: TokenList, tags: number[], i: number, headline: boolean): number {
  const kind = tokens.kind[i]!;
  if (kind === TokenKind.Number) return Tag.Number;
  if (kind !== TokenKind.Word) return tokens.lower[i] === '%' || tokens.lower[i] === '$' ? Tag.Number : Tag.Other;
  const word = tokens.lower[i]!;
  const told = headline && i > 0 && (closedClass.has(word) || (tags[i - 1] === Tag.Name && speaks(tokens, i)));
  const capital = (tokens.flags[i]! & TokenFlag.Capital) !== 0 && !told;
  const fixed = closedClass.get(word);
  if (capital && i > 0 && !opensClause(tokens, i)) {
    // "US" is a name, "The Post" begins with an article
    if (fixed === undefined || (fixed === Tag.Adjective && word.length > 3)) return Tag.Name;
    if (tokens.flags[i]! & TokenFlag.AllCapitals && word.length === 2 && word !== 'he' && word !== 'we')
      return Tag.Name;
    if (fixed === Tag.ObjectPronoun && word === 'us') return Tag.Name;
    if (word === 'will' || word === 'may')
      return tags[i - 1] === Tag.Name || tags[i - 1] === Tag.Preposition ? Tag.Name : fixed;
  }
  if (measures.has(word) && tokens.lower[i + 1] === 'of') return Tag.Pronoun;
  if (word === 'one')
    return nounNext(tokens, i) || closedClass.get(tokens.lower[i + 1] ?? '') === Tag.Adjective
      ? Tag.Number
      : Tag.Pronoun;
  if (fixed === Tag.Modal && capital && i > 0 && pastNext(tokens, i)) return Tag.Name;
  if (word === "'s" || word === "'") return cliticTag(tokens, tags, i);
  if (word === 'her') return herTag(tokens, i);
  if (word === 'to' && tokens.lower[i - 1] === 'according') return Tag.Preposition;
  if (word === 'that') return thatTag(tokens, tags, i);
  if (word === 'so' || word === 'yet') return tokens.lower[i - 1] === ',' ? Tag.Conjunction : Tag.Adverb;
  if (fixed === Tag.Preposition && tags[i - 1] === Tag.Determiner && word !== 'of') return Tag.Adjective;
  if (fixed !== undefined) return fixed;
  if (word.endsWith("n't")) return Tag.Auxiliary;
  if (capital && (!opensClause(tokens, i) || !looksCommon(word) || speaks(tokens, i + 1))) return Tag.Name;
  return openClassTag(tokens, tags, i, word);
}

/** Whether the token opens a sentence or quotation, so that its capital says nothing. */
function opensClause(tokens: TokenList, i: number): boolean {
  if (i === 0) return true;
  const kind = tokens.kind[i - 1]!;
  return (
    kind === TokenKind.Stop || kind === TokenKind.Mark || tokens.lower[i - 1] === ':' || tokens.lower[i - 1] === '('
  );
}

/** Whether the token is the past or -s form of a verb of saying. */
const speaks = (tokens: TokenList, i: number): boolean => {
  const word = tokens.lower[i] ?? '';
  return (
    cueVerbs.has(word) && (word.endsWith('s') || word.endsWith('ed') || irregularPast.has(word)) && !word.endsWith('ss')
  );
};

/** "much of the plan" */
const measures = new Set(['much', 'more', 'less']);

const quantifiers = new Set([
  'many',
  'some',
  'most',
  'others',
  'few',
  'several',
  'those',
  'another',
  'all',
  'both',
  'each',
  'one',
]);

const looksCommon = (word: string): boolean =>
  plainVerbs.has(word) ||
  nounVerbs.has(word) ||
  irregularPast.has(word) ||
  /(?:ing|ly|ers|ists|ials|ents)$/u.test(word) ||
  pastOfKnown(word);

/** "Asked", "Pressed" – but not "Reed". */
const pastOfKnown = (word: string): boolean =>
  word.endsWith('ed') &&
  [word.slice(0, -2), word.slice(0, -1), word.slice(0, -3), `${word.slice(0, -3)}y`].some(
    (stem) => plainVerbs.has(stem) || nounVerbs.has(stem) || cueVerbs.has(stem),
  );

/** "Trump's" the possessive, or "he's" the verb. */
function cliticTag(tokens: TokenList, tags: number[], i: number): number {
  const before = tags[i - 1];
  if (before === Tag.Pronoun || before === Tag.Wh || before === Tag.Relative || before === Tag.That)
    return Tag.Auxiliary;
  const next = tokens.lower[i + 1] ?? '';
  const isVerb = /^(?:a|an|the|not|been|going|doing|being|trying)$/u.test(next);
  return isVerb ? Tag.Auxiliary : Tag.Possessive;
}

function herTag(tokens: TokenList, i: number): number {
  const next = tokens.lower[i + 1] ?? '';
  const nextTag = closedClass.get(next);
  const object =
    i + 1 >= tokens.count ||
    (tokens.kind[i + 1]! > TokenKind.Number && next !== '$') ||
    (nextTag !== undefined && nextTag !== Tag.Adjective);
  return object ? Tag.ObjectPronoun : Tag.Possessive;
}

/** "that man" and "that is" against "said that he". */
function thatTag(tokens: TokenList, tags: number[], i: number): number {
  const next = tokens.lower[i + 1] ?? '';
  const before = previousTag(tags, i);
  if (before === Tag.Preposition) return Tag.Determiner;
  if (next === "'s") return Tag.Pronoun;
  const opens = before === Tag.Other || before === Tag.Conjunction || before === Tag.Subordinator;
  const verb = closedClass.get(next);
  if (opens && (verb === Tag.Auxiliary || verb === Tag.Modal)) return Tag.Pronoun;
  return Tag.That;
}

function openClassTag(tokens: TokenList, tags: number[], i: number, word: string): number {
  const before = previousTag(tags, i);
  if (timeNouns.has(word) && word !== 'may' && word !== 'march') return Tag.Noun;
  if (word.endsWith('ly') && !notAdverbs.has(word)) return Tag.Adverb;
  const nominal =
    before === Tag.Determiner || before === Tag.Possessive || before === Tag.Adjective || before === Tag.Number;
  if (word.endsWith('ing') && word.length > 4 && !nounLike.has(word))
    return (nominal || namedEvent(tokens, tags, i)) && !verbalNext(tokens, i) ? Tag.Noun : Tag.Gerund;
  const modal = before === Tag.Modal || before === Tag.To;
  if (modal && (plainVerbs.has(word) || nounVerbs.has(word))) return Tag.Base;
  const past = irregularPast.has(word) || irregularParticiple.has(word) || (word.endsWith('ed') && word.length > 3);
  if (past && !nounLike.has(word)) return pastTag(tokens, tags, i, word, before);
  const base = baseOf(word);
  if (base) return verbOrNoun(tokens, tags, i, word, base, before, tags[i - 1] ?? Tag.Other, nominal);
  if (/(?:ous|ful|ive|able|ible|less|ish|ical)$/u.test(word)) return Tag.Adjective;
  if (before === Tag.Modal || (before === Tag.To && /(?:[^s]ize|ify)$/u.test(word))) return Tag.Base;
  return plainPresent(tokens, tags, i, word) ? Tag.Present : Tag.Noun;
}

/** "a Planned Parenthood gathering": names behind an article belong to the noun. */
function namedEvent(tokens: TokenList, tags: number[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && i - k < 6 && tags[k] === Tag.Name) k--;
  return k < i - 1 && (tokens.lower[k] === 'a' || tokens.lower[k] === 'an');
}

/** "news outlets undercount his voters": an unknown word between a plural and an object is a verb. */
function plainPresent(tokens: TokenList, tags: number[], i: number, word: string): boolean {
  let at = i - 1;
  while (at > 0 && i - at < longestRow && tags[at] === Tag.Adverb) at--;
  const before = tags[at] ?? Tag.Other;
  const next = closedClass.get(tokens.lower[i + 1] ?? '');
  const subject = tokens.lower[at];
  if (before === Tag.Relative && subject === 'who') return true;
  if (subject === 'he' || subject === 'she' || subject === 'it') return word.endsWith('s');
  if (subject === 'they' || subject === 'i' || subject === 'we') return !word.endsWith('s');
  if (!(before === Tag.Noun || before === Tag.Name || before === Tag.Pronoun)) return false;
  const plural = subject!.endsWith('s') || before === Tag.Pronoun;
  if (plural === word.endsWith('s') && before !== Tag.Name) return false;
  return next === Tag.Possessive || next === Tag.ObjectPronoun || next === Tag.Determiner;
}

function pastTag(tokens: TokenList, tags: number[], i: number, word: string, before: number): number {
  if (alwaysPast.has(word) || differing.has(word)) return before === Tag.Auxiliary ? Tag.Participle : Tag.Past;
  if (before === Tag.Auxiliary || before === Tag.Modal) return Tag.Participle;
  if (tokens.lower[i - 1] === 'those') return Tag.Participle;
  if (opensClause(tokens, i) && nounNext(tokens, i) && nounVerbs.has(word)) return Tag.Noun;
  const determined =
    before === Tag.Determiner || before === Tag.Possessive || /^un(?!ve|le|ra|it|if|do$|de)/u.test(word);
  if (determined && tags[i - 1] !== Tag.Other) return Tag.Adjective;
  const counted = before === Tag.Adjective || before === Tag.Number || before === Tag.Preposition;
  if (counted && nounNext(tokens, i)) return Tag.Adjective;
  return irregularParticiple.has(word) && !irregularPast.has(word) ? Tag.Participle : Tag.Past;
}

/** "Will said", "May argued": a name, whatever else the word can be. */
const pastNext = (tokens: TokenList, i: number): boolean => {
  const next = tokens.lower[i + 1] ?? '';
  return irregularPast.has(next) || next.endsWith('ed') || next === "'s";
};

/** Whether an open-class word follows, as behind an adjective. */
const nounNext = (tokens: TokenList, i: number): boolean =>
  i + 1 < tokens.count && tokens.kind[i + 1] === TokenKind.Word && !closedClass.has(tokens.lower[i + 1]!);

/** Whether an auxiliary, a modal or a verb of no other kind follows. */
function verbNext(tokens: TokenList, i: number): boolean {
  const next = tokens.lower[i + 1] ?? '';
  const tag = closedClass.get(next);
  return tag === Tag.Auxiliary || tag === Tag.Modal || plainVerbs.has(next) || irregularPast.has(next);
}

const alwaysPast = new Set(['said', 'told', 'asked', 'added', 'argued', 'noted']);
const differing = new Set(
  'wrote knew became began chose came did drew drove ate fell flew forgot gave went grew ran rose saw shook sang spoke stole swore took tore threw woke broke rode froze'.split(
    ' ',
  ),
);

/** The verb whose base or -s form this is, or null. */
function baseOf(word: string): string | null {
  if (plainVerbs.has(word) || nounVerbs.has(word)) return word;
  if (!word.endsWith('s') || word.endsWith('ss')) return null;
  const known = (stem: string): boolean => plainVerbs.has(stem) || nounVerbs.has(stem);
  if (known(word.slice(0, -1))) return word.slice(0, -1);
  if (!word.endsWith('es')) return null;
  if (known(word.slice(0, -2))) return word.slice(0, -2);
  const y = `${word.slice(0, -3)}y`;
  return word.endsWith('ies') && known(y) ? y : null;
}

function verbOrNoun(
  tokens: TokenList,
  tags: number[],
  i: number,
  word: string,
  base: string,
  before: number,
  direct: number,
  nominal: boolean,
): number {
  const third = word !== base && word.endsWith('s');
  const ambiguous = nounVerbs.has(base);
  if (!third && quantifiers.has(tokens.lower[i - 1] ?? '') && (!ambiguous || complementNext(tokens, i)))
    return Tag.Present;
  if (before === Tag.To || before === Tag.Modal) return third ? Tag.Noun : Tag.Base;
  if (third && !ambiguous && tokens.lower[i - 1] === 'another') return Tag.Present;
  if (nominal && (ambiguous || direct !== Tag.Number)) return Tag.Noun;
  if (before === Tag.Auxiliary) return third ? Tag.Noun : Tag.Base;
  if (word === 'point' && tokens.lower[i - 1] === 'which') return Tag.Noun;
  if (before === Tag.Pronoun || before === Tag.Relative) return Tag.Present;
  // "states that vote early" against "states that it rains"
  if (third && tokens.lower[i + 1] === 'that' && verbNext(tokens, i + 1)) return Tag.Noun;
  if (word === 'states' && tokens.lower[i + 1] === 'that') return Tag.Present;
  if (
    word === 'state' ||
    (word === 'states' && (before === Tag.Name || tokens.text[tokens.start[i]! - 1] !== ' ' || before === Tag.Other))
  )
    return Tag.Noun;
  const named = before === Tag.Name || before === Tag.Noun;
  const next = tokens.lower[i + 1];
  const measured = tokens.lower[i - 1] === 'percentage' || (word === 'states' && before === Tag.Noun);
  if (
    third &&
    named &&
    !measured &&
    cueVerbs.has(word) &&
    (next === ',' || next === 'out' || tokens.kind[i + 1] === TokenKind.Stop)
  )
    return Tag.Present;
  // "the debate that", "the party line that": the verb of one person or thing would end in -s
  if (!third && ambiguous && named && direct === before && singular(tokens.lower[i - 1]!)) return Tag.Noun;
  if (third && named && hangsOnVerb(tags, i)) return Tag.Noun;
  if (!ambiguous && before === Tag.Number) return Tag.Present;
  if (word === 'say' && direct === Tag.Other) return Tag.Present;
  if (!ambiguous)
    return before === Tag.Preposition
      ? Tag.Noun
      : third || before === Tag.Noun || before === Tag.Name
        ? Tag.Present
        : Tag.Base;
  if (
    before === Tag.Noun ||
    before === Tag.Name ||
    before === Tag.That ||
    before === Tag.Wh ||
    before === Tag.Conjunction
  )
    return complementNext(tokens, i) ? (third || before !== Tag.Conjunction ? Tag.Present : Tag.Noun) : Tag.Noun;
  return before === Tag.Other && direct === Tag.Other && third && complementNext(tokens, i) ? Tag.Present : Tag.Noun;
}

/** "saying in court files", "speaking to reporters": the phrase hangs on a verb and is no subject. */
function hangsOnVerb(tags: number[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && i - k < longestRow && (tags[k] === Tag.Noun || tags[k] === Tag.Name || tags[k] === Tag.Adjective))
    k--;
  if (tags[k] !== Tag.Preposition) return false;
  return tags[k - 1] === Tag.Gerund || tags[k - 1] === Tag.Past || tags[k - 1] === Tag.Present;
}

const plurals = new Set(['people', 'women', 'men', 'police', 'children', 'media', 'staff']);

const singular = (noun: string): boolean => !noun.endsWith('s') && !plurals.has(noun);

/** Whether what follows looks like an object or a clause rather than the rest of a noun phrase. */
function complementNext(tokens: TokenList, i: number): boolean {
  const next = tokens.lower[i + 1];
  if (next === undefined) return false;
  const tag = closedClass.get(next);
  if (tag === undefined) {
    if (tokens.kind[i + 1] === TokenKind.Mark || next === ':') return true;
    return tokens.kind[i + 1] === TokenKind.Word && (tokens.flags[i + 1]! & TokenFlag.Capital) !== 0;
  }
  return (
    tag === Tag.Determiner ||
    tag === Tag.Possessive ||
    tag === Tag.Pronoun ||
    tag === Tag.That ||
    tag === Tag.Wh ||
    tag === Tag.ObjectPronoun ||
    tag === Tag.To ||
    next === 'if' ||
    next === 'whether'
  );
}

/** A gerund before an object: "the saying that" is rare, "his calling the" is not. */
function verbalNext(tokens: TokenList, i: number): boolean {
  const tag = closedClass.get(tokens.lower[i + 1] ?? '');
  return tag === Tag.Determiner || tag === Tag.That || tag === Tag.ObjectPronoun;
}

/** Whether the tag can be the finite verb of a clause. */
export const isFiniteTag = (tag: number): boolean =>
  tag === Tag.Past || tag === Tag.Present || tag === Tag.Auxiliary || tag === Tag.Modal;

/** Whether the tag can stand inside a noun phrase before its head, or be the head. */
export const isNominal = (tag: number): boolean =>
  (tag >= Tag.Noun && tag <= Tag.Adjective) || tag === Tag.Determiner || tag === Tag.Possessive;
