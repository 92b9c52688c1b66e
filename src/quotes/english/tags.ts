import { TokenFlag, TokenKind, type TokenList } from '../../text/tokens';
import { isHeadline } from './headlines';
import { Tag } from './lexicon';
import { classesOf, Word } from './word-classes';

/** Gives every token of a block its part of speech in one pass, from what its word is by itself and its neighbours. */
export function tagTokens(tokens: TokenList, classes: Int32Array): number[] {
  return new Tagger(tokens, classes).run();
}

/** Words of one kind in a row are followed back over at most this many tokens. */
const longestRow = 40;

class Tagger {
  private readonly tags: number[] = [];
  private readonly headline: boolean;

  constructor(
    private readonly tokens: TokenList,
    private readonly classes: Int32Array,
  ) {
    this.headline = isHeadline(tokens);
  }

  run(): number[] {
    const { tokens, tags } = this;
    const { count, kind, lower } = tokens;
    for (let i = 0; i < count; i++) {
      if (kind[i] === TokenKind.Word) tags.push(this.tagOf(i));
      else if (kind[i] === TokenKind.Number || lower[i] === '%' || lower[i] === '$') tags.push(Tag.Number);
      else tags.push(this.isPluralOwner(i) ? Tag.Possessive : Tag.Other);
    }
    return tags;
  }

  /** "the guards’ lawyer" */
  private isPluralOwner(i: number): boolean {
    const { kind, lower, flags } = this.tokens;
    const joins = isApostrophe(lower[i]!) && !(flags[i]! & TokenFlag.SpaceBefore) && kind[i + 1]! <= TokenKind.Number;
    return (
      joins &&
      isNominal(this.tags[i - 1]!) &&
      lower[i - 1]!.endsWith('s') &&
      (flags[i + 1]! & TokenFlag.SpaceBefore) !== 0
    );
  }

  /** What the word at `i` is by itself; nothing beyond the block's ends. */
  private classAt(i: number): number {
    return i >= 0 && i < this.tokens.count ? this.classes[this.tokens.word[i]!]! : 0;
  }

  private closedAt(i: number): number {
    return this.classAt(i) & Word.ClosedTag;
  }

  /** The tag of the last token before `i` that is no adverb; Other at the start and after punctuation. */
  private tagBefore(i: number): number {
    const { tags } = this;
    let k = i - 1;
    while (k >= 0 && i - k < longestRow && (tags[k] === Tag.Adverb || tags[k] === Tag.Not)) k--;
    return k < 0 ? Tag.Other : tags[k]!;
  }

  private tagOf(i: number): number {
    const { tokens } = this;
    const classes = this.classes[tokens.word[i]!]!;
    const fixed = classes & Word.ClosedTag;
    if (tokens.flags[i]! & TokenFlag.Capital && !(this.headline && this.isTold(i, fixed))) {
      const tag = this.tagOfCapital(i, fixed);
      if (tag >= 0) return tag;
    }
    if (classes & Word.Own) {
      const tag = this.tagOfOwn(i, tokens.lower[i]!);
      if (tag >= 0) return tag;
    }
    // "the above table", but not "some in the hall", "those around her"
    if (
      fixed === Tag.Preposition &&
      /^(?:an?|the|this|no)$/u.test(tokens.lower[i - 1] ?? '') &&
      tokens.lower[i] !== 'of'
    )
      return Tag.Adjective;
    if (fixed !== 0) return fixed;
    return classes & Word.Negated ? Tag.Auxiliary : this.tagOfOpen(i, classes);
  }

  /** In a headline capitals say nothing of words that are known, and of verbs of saying behind a name. */
  private isTold(i: number, fixed: number): boolean {
    return i > 0 && (fixed !== 0 || (this.tags[i - 1] === Tag.Name && this.speaks(i)));
  }

  /** What a capital decides; -1 where it does not. */
  private tagOfCapital(i: number, fixed: number): number {
    const { tokens, tags } = this;
    const word = tokens.lower[i]!;
    // behind "…,” the sentence goes on, and a capital makes a name of an open word: "Tully once said"
    const opens = opensClause(tokens, i) && !(fixed === 0 && isBehindComma(tokens, i));
    if (word === 'us' && (!opens || tokens.flags[i]! & TokenFlag.AllCapitals)) return Tag.Name;
    if (!opens) {
      // "US" is a name, "The Post" begins with an article
      if (fixed === 0 || (fixed === Tag.Adjective && word.length > 3)) return Tag.Name;
      if (tokens.flags[i]! & TokenFlag.AllCapitals && word.length === 2 && word !== 'he' && word !== 'we')
        return Tag.Name;
      if (word === 'will' || word === 'may')
        return tags[i - 1] === Tag.Name || tags[i - 1] === Tag.Preposition ? Tag.Name : fixed;
    }
    // "Will said", "May Reed argued"
    if (fixed === Tag.Modal && (this.pastNext(i) || (this.nounNext(i) && this.pastNext(i + 1)))) return Tag.Name;
    const named = fixed === 0 && !(this.classAt(i) & Word.Negated);
    return named && (!this.looksCommon(i, word) || this.speaks(i + 1)) ? Tag.Name : -1;
  }

  /** Words that need their neighbours; -1 where these say nothing. */
  private tagOfOwn(i: number, word: string): number {
    const { tokens } = this;
    switch (word) {
      case 'much':
      case 'more':
      case 'less':
        // "much of the plan"
        return tokens.lower[i + 1] === 'of' ? Tag.Pronoun : -1;
      case 'one':
        return this.nounNext(i) || this.closedAt(i + 1) === Tag.Adjective ? Tag.Number : Tag.Pronoun;
      case "'s":
        return this.tagOfClitic(i);
      case 'her':
        return this.tagOfHer(i);
      case 'to':
        return tokens.lower[i - 1] === 'according' ? Tag.Preposition : -1;
      case 'that':
        return this.tagOfThat(i);
      case 'so':
      case 'yet':
        return tokens.lower[i - 1] === ',' ? Tag.Conjunction : Tag.Adverb;
    }
    return -1;
  }

  /** Whether the token is the past or -s form of a verb of saying. */
  private speaks(i: number): boolean {
    const classes = this.classAt(i);
    if (!(classes & Word.Cue)) return false;
    if (!(classes & (Word.EndsInS | Word.EndsInEd | Word.IrregularPast))) return false;
    return !this.tokens.lower[i]!.endsWith('ss');
  }

  private looksCommon(i: number, word: string): boolean {
    if (this.classAt(i) & (Word.PlainVerb | Word.NounVerb | Word.IrregularPast)) return true;
    return /(?:ing|ly|ers|ists|ials|ents)$/u.test(word) || isPastOfKnown(word);
  }

  /** "Trump's" the possessive, or "he's" the verb. */
  private tagOfClitic(i: number): number {
    const before = this.tags[i - 1];
    if (before === Tag.Pronoun || before === Tag.Wh || before === Tag.Relative || before === Tag.That)
      return Tag.Auxiliary;
    return behindAuxiliary.has(this.tokens.lower[i + 1] ?? '') ? Tag.Auxiliary : Tag.Possessive;
  }

  private tagOfHer(i: number): number {
    const { count, kind, lower } = this.tokens;
    const next = this.closedAt(i + 1);
    const object =
      i + 1 >= count ||
      (kind[i + 1]! > TokenKind.Number && lower[i + 1] !== '$') ||
      (next !== 0 && next !== Tag.Adjective);
    return object ? Tag.ObjectPronoun : Tag.Possessive;
  }

  /** "that man" and "that is" against "said that he". */
  private tagOfThat(i: number): number {
    const before = this.tagBefore(i);
    if (before === Tag.Preposition) return Tag.Determiner;
    if (this.tokens.lower[i + 1] === "'s") return Tag.Pronoun;
    const opens = before === Tag.Other || before === Tag.Conjunction || before === Tag.Subordinator;
    const verb = this.closedAt(i + 1);
    return opens && (verb === Tag.Auxiliary || verb === Tag.Modal) ? Tag.Pronoun : Tag.That;
  }

  private tagOfOpen(i: number, classes: number): number {
    const word = this.tokens.lower[i]!;
    const before = this.tagBefore(i);
    if (classes & Word.Time && word !== 'may' && word !== 'march') return Tag.Noun;
    if (classes & Word.Adverbial) return Tag.Adverb;
    const nominal =
      before === Tag.Determiner || before === Tag.Possessive || before === Tag.Adjective || before === Tag.Number;
    if (classes & Word.Gerundive) return (nominal || this.namedEvent(i)) && !this.verbalNext(i) ? Tag.Noun : Tag.Gerund;
    const modal = before === Tag.Modal || before === Tag.To;
    if (modal && classes & (Word.PlainVerb | Word.NounVerb)) return Tag.Base;
    if (classes & Word.Pasty) return this.tagOfPast(i, classes, before);
    if (classes & Word.Base) return this.verbOrNoun(i, classes, before, this.tags[i - 1] ?? Tag.Other, nominal);
    if (classes & Word.Adjectival) return Tag.Adjective;
    if (before === Tag.Modal || (before === Tag.To && classes & Word.Verbal)) return Tag.Base;
    return this.plainPresent(i, classes) ? Tag.Present : Tag.Noun;
  }

  /** "a Planned Parenthood gathering": names behind an article belong to the noun. */
  private namedEvent(i: number): boolean {
    const { lower } = this.tokens;
    let k = i - 1;
    while (k > 0 && i - k < 6 && this.tags[k] === Tag.Name) k--;
    return k < i - 1 && (lower[k] === 'a' || lower[k] === 'an');
  }

  /** "news outlets undercount his voters": an unknown word between a plural and an object is a verb. */
  private plainPresent(i: number, classes: number): boolean {
    const { tags } = this;
    let at = i - 1;
    while (at > 0 && i - at < longestRow && tags[at] === Tag.Adverb) at--;
    const before = tags[at] ?? Tag.Other;
    const subject = this.tokens.lower[at];
    const inS = (classes & Word.EndsInS) !== 0;
    if (before === Tag.Relative && subject === 'who') return true;
    if (before !== Tag.Noun && before !== Tag.Name && before !== Tag.Pronoun) return false;
    if (subject === 'he' || subject === 'she' || subject === 'it') return inS;
    if (subject === 'they' || subject === 'i' || subject === 'we') return !inS;
    const plural = subject!.endsWith('s') || before === Tag.Pronoun;
    if (plural === inS && before !== Tag.Name) return false;
    const next = this.closedAt(i + 1);
    return next === Tag.Possessive || next === Tag.ObjectPronoun || next === Tag.Determiner;
  }

  private tagOfPast(i: number, classes: number, before: number): number {
    if (classes & Word.OnlyPast) return before === Tag.Auxiliary ? Tag.Participle : Tag.Past;
    if (before === Tag.Auxiliary || before === Tag.Modal) return Tag.Participle;
    const { tokens } = this;
    if (tokens.lower[i - 1] === 'those') return Tag.Participle;
    const determined =
      before === Tag.Determiner || before === Tag.Possessive || /^un(?!ve|le|ra|it|if|do$|de)/u.test(tokens.lower[i]!);
    if (determined && this.tags[i - 1] !== Tag.Other) return Tag.Adjective;
    const counted = before === Tag.Adjective || before === Tag.Number || before === Tag.Preposition;
    if (counted && this.nounNext(i)) return Tag.Adjective;
    return classes & Word.IrregularParticiple && !(classes & Word.IrregularPast) ? Tag.Participle : Tag.Past;
  }

  /** "Will said", "May argued": a name, whatever else the word can be. */
  private pastNext(i: number): boolean {
    return (this.classAt(i + 1) & (Word.IrregularPast | Word.EndsInEd)) !== 0 || this.tokens.lower[i + 1] === "'s";
  }

  /** Whether an open-class word follows, as behind an adjective. */
  private nounNext(i: number): boolean {
    return this.tokens.kind[i + 1] === TokenKind.Word && this.closedAt(i + 1) === 0;
  }

  /** Whether an auxiliary, a modal or a verb of no other kind follows. */
  private verbNext(i: number): boolean {
    const classes = this.classAt(i + 1);
    const tag = classes & Word.ClosedTag;
    return tag === Tag.Auxiliary || tag === Tag.Modal || (classes & (Word.PlainVerb | Word.IrregularPast)) !== 0;
  }

  /** The form of a verb that is a noun as often, or looks like its plural. */
  private verbOrNoun(i: number, classes: number, before: number, direct: number, nominal: boolean): number {
    const { tokens, tags } = this;
    const { lower } = tokens;
    const word = lower[i]!;
    const third = (classes & Word.Third) !== 0;
    const ambiguous = (classes & Word.BaseOfNoun) !== 0;
    if (!third && this.classAt(i - 1) & Word.Quantifier && (!ambiguous || this.complementNext(i))) return Tag.Present;
    if (before === Tag.To || before === Tag.Modal) return third ? Tag.Noun : Tag.Base;
    if (third && !ambiguous && lower[i - 1] === 'another') return Tag.Present;
    if (nominal && (ambiguous || direct !== Tag.Number)) return Tag.Noun;
    if (before === Tag.Auxiliary) return third ? Tag.Noun : Tag.Base;
    if (word === 'point' && lower[i - 1] === 'which') return Tag.Noun;
    if (before === Tag.Pronoun || before === Tag.Relative) return Tag.Present;
    // "states that vote early" against "states that it rains"
    if (third && lower[i + 1] === 'that' && this.verbNext(i + 1)) return Tag.Noun;
    if (word === 'states' && lower[i + 1] === 'that') return Tag.Present;
    if (
      word === 'state' ||
      (word === 'states' && (before === Tag.Name || tokens.text[tokens.start[i]! - 1] !== ' ' || before === Tag.Other))
    )
      return Tag.Noun;
    const named = before === Tag.Name || before === Tag.Noun;
    const next = lower[i + 1];
    const measured = lower[i - 1] === 'percentage' || (word === 'states' && before === Tag.Noun);
    const paused = next === ',' || next === 'out' || tokens.kind[i + 1] === TokenKind.Stop;
    if (third && named && !measured && classes & Word.Cue && paused) return Tag.Present;
    // "the debate that", "the party line that": the verb of one person or thing would end in -s
    if (!third && ambiguous && named && direct === before && singular(lower[i - 1]!)) return Tag.Noun;
    if (third && named && hangsOnVerb(tags, i)) return Tag.Noun;
    if (!ambiguous && before === Tag.Number) return Tag.Present;
    if (word === 'say' && direct === Tag.Other) return Tag.Present;
    if (!ambiguous) {
      if (before === Tag.Preposition) return Tag.Noun;
      return third || named ? Tag.Present : Tag.Base;
    }
    if (named || before === Tag.That || before === Tag.Wh || before === Tag.Conjunction)
      return this.complementNext(i) && (third || before !== Tag.Conjunction) ? Tag.Present : Tag.Noun;
    return before === Tag.Other && direct === Tag.Other && third && this.complementNext(i) ? Tag.Present : Tag.Noun;
  }

  /** Whether what follows looks like an object or a clause rather than the rest of a noun phrase. */
  private complementNext(i: number): boolean {
    const { count, kind, flags, lower } = this.tokens;
    const next = i + 1;
    if (next >= count) return false;
    const tag = this.closedAt(next);
    if (tag === 0) {
      if (kind[next] === TokenKind.Mark || lower[next] === ':') return true;
      return kind[next] === TokenKind.Word && (flags[next]! & TokenFlag.Capital) !== 0;
    }
    return (
      tag === Tag.Determiner ||
      tag === Tag.Possessive ||
      tag === Tag.Pronoun ||
      tag === Tag.That ||
      tag === Tag.Wh ||
      tag === Tag.ObjectPronoun ||
      tag === Tag.To ||
      lower[next] === 'if' ||
      lower[next] === 'whether'
    );
  }

  /** A gerund before an object: "the saying that" is rare, "his calling the" is not. */
  private verbalNext(i: number): boolean {
    const tag = this.closedAt(i + 1);
    return tag === Tag.Determiner || tag === Tag.That || tag === Tag.ObjectPronoun;
  }
}

/** Whether the token opens a sentence or quotation, so that its capital says nothing. */
function opensClause({ kind, lower }: TokenList, i: number): boolean {
  if (i === 0) return true;
  const before = kind[i - 1]!;
  return before === TokenKind.Stop || before === TokenKind.Mark || lower[i - 1] === ':' || lower[i - 1] === '(';
}

/** "…,” Lee": the quotation before a token ends with a comma. */
const isBehindComma = ({ kind, lower }: TokenList, i: number): boolean =>
  i > 1 && kind[i - 1] === TokenKind.Mark && lower[i - 2] === ',';

/** What stands behind "'s" where that is a verb. */
const behindAuxiliary = new Set(['a', 'an', 'the', 'not', 'been', 'going', 'doing', 'being', 'trying']);

/** "Asked", "Pressed" – but not "Reed". */
const isPastOfKnown = (word: string): boolean =>
  word.endsWith('ed') &&
  [word.slice(0, -2), word.slice(0, -1), word.slice(0, -3), `${word.slice(0, -3)}y`].some(
    (stem) => (classesOf(stem) & (Word.PlainVerb | Word.NounVerb | Word.Cue)) !== 0,
  );

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

const isApostrophe = (mark: string): boolean => mark === "'" || mark === '’';

/** "Lee's", "the guards’" */
export const endsOwner = (word: string): boolean => word === "'s" || isApostrophe(word);

/** Whether the tag can be the finite verb of a clause. */
export const isFiniteTag = (tag: number): boolean =>
  tag === Tag.Past || tag === Tag.Present || tag === Tag.Auxiliary || tag === Tag.Modal;

/** Whether the tag can stand inside a noun phrase before its head, or be the head. */
export const isNominal = (tag: number): boolean =>
  (tag >= Tag.Noun && tag <= Tag.Adjective) || tag === Tag.Determiner || tag === Tag.Possessive;
