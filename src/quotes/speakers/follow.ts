import { part, type Steps } from '../../steps';
import { Kind, type PeopleWords } from '../../text/languages/people';
import type { AttributionDraft } from '../draft';
import type { ArticleNames } from './article';
import { type Description, describePerson } from './descriptions';
import { Discourse, sentenceClock } from './discourse';
import { Grammar, WEIGHTS } from './grammar';
import { isInRole } from './heads';
import { Parties } from './parties';
import { leadOf, type Resolution, Resolver } from './resolution';
import { readSource, type Source } from './source';
import { isSupposed } from './supposed';

const SPOKE = 1.5;
const UNNAMED_SPOKE = 2;
const INTRODUCED = 0.8;

/** What may open a description of somebody. */
const DETERMINER = Kind.Definite | Kind.Indefinite | Kind.Possessive;

/** Mentions that are followed in one step. */
const STEP = 400;

/**
 * Goes through the article once from start to end, keeping who it is about, and resolves every source on the way.
 * Gives one resolution for every draft, in the drafts' order. Linear in the article's words; in steps.
 */
export function* followSteps(
  article: ArticleNames,
  drafts: readonly AttributionDraft[],
  words: PeopleWords,
): Steps<{ resolutions: Resolution[]; parties: Parties }> {
  const sources = speakersAmong(
    article.sources.map((range) => range && readSource(article, range, words)),
    drafts,
  );
  const mentions = mentionsIn(article, sources, words);
  const told: Told = { drafts, sources, mentions, clock: sentenceClock(article.tokens, article.opening) };
  const first = new Follower(article, told, words, new Parties(article, words));
  const resolutions = yield* part(0, 0.5, first.run());
  const votes = first.votes();
  if (votes.size === 0) return { resolutions, parties: first.parties };
  // What unambiguous pronouns told about people on the first way helps with the others on the second.
  const parties = new Parties(article, words);
  for (const [id, male] of votes) {
    const party = parties.all[id];
    if (party?.entity) {
      party.male += Math.max(-3, Math.min(3, male));
      party.person += 1.5;
    }
  }
  const second = new Follower(article, told, words, parties);
  return { resolutions: yield* part(0.5, 1, second.run()), parties };
}

/** The sources, without a thing that is only supposed to speak ("The idea came late. “…”"), also where its words go on. */
function speakersAmong(sources: (Source | null)[], drafts: readonly AttributionDraft[]): (Source | null)[] {
  const things = new Set<number>();
  sources.forEach((source, i) => {
    if (source?.kind === 'group' && source.thing && isSupposed(drafts[i]!)) things.add(source.first);
  });
  return sources.map((source) => (source && things.has(source.first) ? null : source));
}

/** A place where the article says somebody: drafts whose source begins there, or a name, a pronoun, a description. */
interface Mentioned {
  at: number;
  /** By index; empty in the article's own voice. */
  drafts: number[];
  description: Description | null;
}

/** What both ways through the article read: a source for each draft, and every mention in order. */
interface Told {
  drafts: readonly AttributionDraft[];
  sources: readonly (Source | null)[];
  mentions: readonly Mentioned[];
  clock: Float64Array;
}

function mentionsIn(
  { tokens, names, nameAt }: ArticleNames,
  sources: readonly (Source | null)[],
  words: PeopleWords,
): Mentioned[] {
  // by token, one more than the index of a list
  const startingAt = new Int32Array(tokens.length);
  const lists: number[][] = [];
  sources.forEach((source, i) => {
    if (!source) return;
    startingAt[source.first] ||= lists.push([]);
    lists[startingAt[source.first]! - 1]!.push(i);
  });
  const mentions: Mentioned[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt[at]!;
    const token = tokens[at]!;
    const named = name >= 0 && names[name]!.first === at;
    if (startingAt[at]! > 0) mentions.push({ at, drafts: lists[startingAt[at]! - 1]!, description: null });
    else if ((named || (name < 0 && token.is(DETERMINER | Kind.Pronoun))) && !token.quoted) {
      const description = name < 0 && token.is(DETERMINER) ? describePerson(tokens, at, words) : null;
      if (named || token.is(Kind.Pronoun) || description) mentions.push({ at, drafts: [], description });
    }
  }
  return mentions;
}

class Follower {
  private readonly resolver: Resolver;
  private readonly discourse: Discourse;
  private readonly grammar: Grammar;
  private readonly resolutions: Resolution[];
  /** The last token of the latest source: its names are counted with it. */
  private heard = -1;

  constructor(
    private readonly article: ArticleNames,
    private readonly told: Told,
    private readonly words: PeopleWords,
    readonly parties: Parties,
  ) {
    this.discourse = new Discourse(told.clock, (id) => parties.all[id]!);
    this.resolver = new Resolver(article, words, parties, this.discourse);
    this.grammar = new Grammar(article.tokens);
    this.resolutions = told.drafts.map(() => ({ party: null, others: [], confidence: 0, evidence: [] }));
  }

  /** By party, how often pronouns took it surely for a man (above 0) or a woman. */
  votes(): ReadonlyMap<number, number> {
    return this.resolver.votes;
  }

  *run(): Steps<Resolution[]> {
    const { mentions } = this.told;
    for (let i = 0; i < mentions.length; i++) {
      const { at, drafts, description } = mentions[i]!;
      if (drafts.length > 0) this.speak(at, drafts);
      else this.refer(at, description);
      if (i % STEP === STEP - 1) yield i / mentions.length;
    }
    return this.resolutions;
  }

  /** A mention in the article's own voice. */
  private refer(i: number, description: Description | null): void {
    const { tokens, names, nameAt, clusters } = this.article;
    const index = nameAt[i]!;
    if (index >= 0) {
      const name = names[index]!;
      if (i <= this.heard) return;
      if (isInRole(this.article, index)) {
        this.discourse.mention(clusters.of[index]!, i, WEIGHTS.oblique);
        return;
      }
      const position = this.grammar.position(name.from, name.last, this.parties.all[clusters.of[index]!]!.person > -1);
      const weight = WEIGHTS[position] + this.introduction(index);
      const rival = clusters.rival[index]!;
      if (rival >= 0) this.discourse.mention(rival, i, weight * (1 - clusters.sure[index]!) * 0.8);
      this.discourse.mention(clusters.of[index]!, i, weight);
      return;
    }
    const gender = this.words.pronouns.get(tokens[i]!.lower);
    if (gender) {
      const position = this.grammar.position(i, i);
      const ranked = this.discourse.rank(i, gender, (id) => (this.parties.all[id]!.several ? null : 0));
      const best = ranked[0];
      if (!best) return;
      const lead = leadOf(ranked);
      if (lead > 1) this.resolver.vote(best.id, gender === 'male' ? 1 : -1);
      if (lead > 0.3) this.discourse.mention(best.id, i, WEIGHTS[position] * 0.8);
    }
    if (description) this.referTo(description);
  }

  private referTo(description: Description): void {
    if (this.isFronted(description)) return;
    if (description.form === 'definite') this.resolver.apart.note(description);
    const position = this.grammar.position(description.first, description.last);
    if (description.form === 'indefinite') {
      if (this.isPredicate(description)) return;
      const party = this.resolver.describe(description, 'person');
      const { opensSentence } = this.article.tokens[description.first]!;
      this.discourse.mention(party.id, description.first, opensSentence ? WEIGHTS[position] : WEIGHTS.oblique);
      return;
    }
    const [party] = this.resolver.resolveDescription(description, () => 0);
    if (party) this.discourse.mention(party.id, description.first, WEIGHTS[position] * 0.8);
    else if (position === 'subject') this.resolver.lastDescribed = description;
  }

  /** "A high school graduate, Lee …": the description belongs to the name after it. */
  private isFronted({ last }: Description): boolean {
    const next = this.article.tokens[last + 1];
    return next?.gap === 'comma' && this.article.nameAt[last + 1]! >= 0;
  }

  /** "Lee is a teacher", "Lee, a teacher, …": the description says what somebody is who has been named. */
  private isPredicate({ first }: Description): boolean {
    const { tokens, nameAt } = this.article;
    const before = tokens[first - 1];
    if (!before || before.block !== tokens[first]!.block || tokens[first]!.opensSentence) return false;
    if (tokens[first]!.gap === 'comma') return nameAt[first - 1]! >= 0 || /^\d+$/.test(before.text);
    return before.is(Kind.Copula) || before.lower === 'as' || before.lower === 'als';
  }

  /** Resolves the drafts whose source begins at this token; they share the same words. */
  private speak(i: number, starting: readonly number[]): void {
    for (const draft of starting) {
      const source = this.told.sources[draft]!;
      if (source.kind === 'person') this.resolver.apart.note(source.description);
      const resolution = this.resolver.resolve(source, this.told.drafts[draft]!);
      this.resolutions[draft] = resolution;
    }
    const resolution = this.resolutions[starting[0]!]!;
    this.grammar.position(i, i);
    const reach = this.told.sources[starting[0]!]!.last;
    this.heard = Math.max(this.heard, reach);
    this.mentionOthers(i, reach, resolution);
    const { party } = resolution;
    if (party) {
      const told = party.entity ? WEIGHTS.subject + SPOKE : UNNAMED_SPOKE;
      this.discourse.mention(party.id, i, this.isAgent(i, this.told.drafts[starting[0]!]!) ? WEIGHTS.oblique : told);
    }
    for (const other of resolution.others) this.discourse.mention(other.id, i, WEIGHTS.subject + SPOKE);
  }

  /** "Lee was asked by Hale whether …": whom the sentence is about is who was asked. */
  private isAgent(i: number, { cue }: AttributionDraft): boolean {
    const before = this.article.tokens[i - 1];
    if (!cue || !before || this.article.blockIndex.get(cue.block) !== before.block) return false;
    return before.start >= cue.end && before.is(Kind.Preposition);
  }

  /** Names inside the source that do not head it. */
  private mentionOthers(from: number, to: number, { party, others }: Resolution): void {
    const { names, nameAt, clusters } = this.article;
    for (let i = from; i <= to; i++) {
      const index = nameAt[i]!;
      if (index < 0 || names[index]!.first !== i) continue;
      const id = clusters.of[index]!;
      if (id !== party?.id && !others.some((other) => other.id === id)) this.discourse.mention(id, i, WEIGHTS.oblique);
    }
  }

  /** A person named in full for the first time is about to matter. */
  private introduction(index: number): number {
    const { names, clusters, tokens } = this.article;
    const entity = clusters.entities[clusters.of[index]!]!;
    const name = names[index]!;
    if (entity.mentions[0] !== index || name.words.length < 2 || entity.person < 2) return 0;
    return tokens[name.first]!.titleCase ? 0 : INTRODUCED;
  }
}
