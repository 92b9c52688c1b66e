import type { PeopleWords } from '../../text/languages/people';
import type { Evidence } from '../attribution';
import type { AttributionDraft } from '../draft';
import type { ArticleNames } from './article';
import { confidenceOf, NAME_THRESHOLD, type Route } from './confidence';
import { type Description, describePerson } from './descriptions';
import { type Candidate, Discourse } from './discourse';
import { Grammar, WEIGHTS } from './grammar';
import { Parties, type Party } from './parties';
import { readSource, type Source, tokensIn } from './source';

/** Who speaks in one draft: nobody found, one party, or several that share the statement. */
export interface Resolution {
  party: Party | null;
  others: Party[];
  confidence: number;
  evidence: Evidence[];
}

const SPOKE = 1.5;
const UNNAMED_SPOKE = 2;
const OWN_CONTENT = -2;
const INTRODUCED = 0.8;
const ROLE_TOLD = 2;

/**
 * Goes through the article once from start to end, keeping who it is about, and resolves every source on the way.
 * Gives one resolution for every draft, in the drafts' order. Linear in the article's words.
 */
export function followSources(
  article: ArticleNames,
  drafts: readonly AttributionDraft[],
  words: PeopleWords,
): { resolutions: Resolution[]; parties: Parties } {
  const first = new Follower(article, drafts, words, new Parties(article, words));
  first.run();
  // What unambiguous pronouns told about people on the first way helps with the others on the second.
  const parties = new Parties(article, words);
  for (const [id, male] of first.votes) {
    const party = parties.all[id];
    if (party?.entity) {
      party.male += Math.max(-3, Math.min(3, male));
      party.person += 1.5;
    }
  }
  const second = new Follower(article, drafts, words, parties);
  return { resolutions: second.run(), parties };
}

class Follower {
  readonly votes = new Map<number, number>();
  private readonly discourse: Discourse;
  private readonly grammar: Grammar;
  private readonly resolutions: Resolution[];
  private readonly startingAt = new Map<number, number[]>();
  private readonly sources: (Source | null)[];
  private readonly organisations: Party[] = [];
  /** The last token of the latest source: its names are counted with it. */
  private heard = -1;
  private lastGroup: Party | null = null;

  constructor(
    private readonly article: ArticleNames,
    private readonly drafts: readonly AttributionDraft[],
    private readonly words: PeopleWords,
    private readonly parties: Parties,
  ) {
    this.discourse = new Discourse(article.tokens, (id) => parties.all[id]!);
    this.grammar = new Grammar(article.tokens, words);
    this.resolutions = drafts.map(() => ({ party: null, others: [], confidence: 0, evidence: [] }));
    this.sources = drafts.map(({ source }) => source && readSource(article, source, words));
    this.sources.forEach((source, i) => {
      if (!source) return;
      const list = this.startingAt.get(source.first);
      if (list) list.push(i);
      else this.startingAt.set(source.first, [i]);
    });
  }

  run(): Resolution[] {
    const { tokens } = this.article;
    for (let i = 0; i < tokens.length; i++) {
      const starting = this.startingAt.get(i);
      if (starting) this.speak(i, starting);
      else if (!tokens[i]!.quoted) this.refer(i);
    }
    return this.resolutions;
  }

  /** A mention in the article's own voice. */
  private refer(i: number): void {
    const { tokens, names, nameAt, clusters } = this.article;
    const token = tokens[i]!;
    const index = nameAt[i]!;
    if (index >= 0) {
      const name = names[index]!;
      if (name.first !== i || i <= this.heard) return;
      const position = this.grammar.position(name.from, name.last, this.parties.all[clusters.of[index]!]!.person > -1);
      const weight = WEIGHTS[position] + this.introduction(index);
      const rival = clusters.rival[index]!;
      if (rival >= 0) this.discourse.mention(rival, i, weight * (1 - clusters.sure[index]!) * 0.8);
      this.discourse.mention(clusters.of[index]!, i, weight);
      return;
    }
    const gender = this.words.pronouns.get(token.lower);
    if (gender) {
      const position = this.grammar.position(i, i);
      const ranked = this.discourse.rank(i, gender, (id) => (this.parties.all[id]!.several ? null : 0));
      const best = ranked[0];
      if (!best) return;
      const lead = leadOf(ranked);
      if (lead > 1) this.vote(best.id, gender === 'male' ? 1 : -1);
      if (lead > 0.3) this.discourse.mention(best.id, i, WEIGHTS[position] * 0.8);
    }
    const description = describePerson(tokens, i, this.words);
    if (description) this.referTo(description);
  }

  private referTo(description: Description): void {
    if (this.isFronted(description)) return;
    const position = this.grammar.position(description.first, description.last);
    if (description.form === 'indefinite') {
      if (this.isPredicate(description)) return;
      const party = this.describe(description, 'person');
      const { opensSentence } = this.article.tokens[description.first]!;
      this.discourse.mention(party.id, description.first, opensSentence ? WEIGHTS[position] : WEIGHTS.oblique);
      return;
    }
    const [party] = this.resolveDescription(description, () => 0);
    if (party) this.discourse.mention(party.id, description.first, WEIGHTS[position] * 0.8);
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
    return this.words.copulas.has(before.lower) || before.lower === 'as' || before.lower === 'als';
  }

  private describe(description: Description, kind: 'person' | 'several'): Party {
    const head = this.article.tokens[description.head]!.lower;
    return this.parties.describe(description.first, description.last, head, description.gender, kind);
  }

  private vote(id: number, male: number): void {
    this.votes.set(id, (this.votes.get(id) ?? 0) + male);
  }

  /** Resolves the drafts whose source begins at this token; they share the same words. */
  private speak(i: number, starting: readonly number[]): void {
    for (const draft of starting) {
      const source = this.sources[draft]!;
      const resolution = this.resolve(source, this.drafts[draft]!);
      this.resolutions[draft] = resolution;
    }
    const resolution = this.resolutions[starting[0]!]!;
    this.grammar.position(i, i);
    const reach = this.sources[starting[0]!]!.last;
    this.heard = Math.max(this.heard, reach);
    this.mentionOthers(i, reach, resolution);
    if (resolution.party)
      this.discourse.mention(resolution.party.id, i, resolution.party.entity ? WEIGHTS.subject + SPOKE : UNNAMED_SPOKE);
    for (const other of resolution.others) this.discourse.mention(other.id, i, WEIGHTS.subject + SPOKE);
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

  private resolve(source: Source, draft: AttributionDraft): Resolution {
    switch (source.kind) {
      case 'names':
        return this.byName(source.names);
      case 'pronoun': {
        const own = this.namedIn(draft);
        const ranked = this.discourse.rank(source.first, source.gender, (id) =>
          this.parties.all[id]!.several ? null : own.has(id) ? OWN_CONTENT : 0,
        );
        const best = ranked[0];
        if (!best) return unresolved('no-antecedent', this.text(source.first, source.last));
        const lead = leadOf(ranked);
        if (lead > 1) this.vote(best.id, source.gender === 'male' ? 1 : -1);
        return this.chosen('pronoun', ranked, lead, this.text(source.first, source.last));
      }
      case 'relative':
        return this.byAntecedent(source.first, draft);
      case 'person':
        return this.byDescription(source.description, source, draft);
      case 'plural':
      case 'thing':
        return this.lastGroup
          ? { party: this.lastGroup, others: [], confidence: confidenceOf('group', 2), evidence: [] }
          : unresolved('no-antecedent', this.text(source.first, source.last));
      case 'author':
        return unresolved('author', this.text(source.first, source.last));
      case 'group':
        return this.byGroup(source);
    }
  }

  private byName(indexes: readonly number[]): Resolution {
    const { clusters, names } = this.article;
    const [party, ...others] = indexes.map((index) => this.parties.all[clusters.of[index]!]!);
    const index = indexes[0]!;
    const name = names[index]!;
    const full = name.words.length > 1;
    if (party!.person < 0) this.organisations.push(party!);
    const known = party!.entity!.words.length > 1;
    const route = full ? 'full-name' : clusters.rival[index]! >= 0 ? 'shared-name' : known ? 'surname' : 'bare-name';
    return {
      party: party!,
      others,
      confidence: confidenceOf(route, clusters.sure[index]!),
      evidence: [{ code: `speaker-${route}`, text: this.text(name.from, name.last) }],
    };
  }

  private byAntecedent(at: number, draft: AttributionDraft): Resolution {
    const { tokens, nameAt, clusters } = this.article;
    const { sentence } = tokens[at]!;
    for (let i = at - 1; i >= Math.max(0, at - 25) && tokens[i]!.sentence === sentence; i--) {
      const index = nameAt[i]!;
      if (index >= 0) {
        const party = this.parties.all[clusters.of[index]!]!;
        const near = at - i <= 1;
        if (near || party.person > 0)
          return {
            party,
            others: [],
            confidence: confidenceOf('relative', near ? 2 : 1),
            evidence: [{ code: 'speaker-relative', text: this.text(i, at) }],
          };
      }
      const description = describePerson(tokens, i, this.words);
      if (description && description.last < at)
        return this.byDescription(description, { first: description.first, last: at - 1 }, draft);
    }
    return unresolved('no-antecedent', this.text(at, at));
  }

  private byDescription(
    description: Description,
    { first, last }: { first: number; last: number },
    draft: AttributionDraft,
  ): Resolution {
    const own = this.namedIn(draft);
    const [party, lead, match, ranked] = this.resolveDescription(description, (id) => (own.has(id) ? OWN_CONTENT : 0));
    if (party?.entity && ranked) {
      const route = match > 0 ? 'role' : description.head - description.first > 1 ? 'topic' : 'bare-topic';
      const named = this.chosen(route, ranked, lead, this.text(first, last));
      if (named.confidence >= NAME_THRESHOLD) return named;
      // It may be them all the same: whoever "he" is next must not have been forgotten.
      this.discourse.mention(party.id, first, WEIGHTS.subject);
    }
    const unnamed =
      (party?.entity ? null : party) ??
      this.parties.describe(first, last, this.article.tokens[description.head]!.lower, description.gender, 'person');
    return {
      party: unnamed,
      others: [],
      confidence: confidenceOf('unnamed', 1),
      evidence: [{ code: 'speaker-unnamed', text: this.text(first, last) }],
    };
  }

  /** A person named in full for the first time is about to matter. */
  private introduction(index: number): number {
    const { names, clusters, tokens } = this.article;
    const entity = clusters.entities[clusters.of[index]!]!;
    const name = names[index]!;
    if (entity.mentions[0] !== index || name.words.length < 2 || entity.person < 2) return 0;
    return tokens[name.first]!.titleCase ? 0 : INTRODUCED;
  }

  /** The party a description stands for, its lead over the next, and how well the roles fit. */
  private resolveDescription(
    description: Description,
    bonus: (id: number) => number,
  ): [Party | null, number, number, Candidate[] | null] {
    if (description.form === 'indefinite') return [null, 0, 0, null];
    const { gender, first } = description;
    const open = description.form === 'definite';
    const recent = this.discourse.rank(first, gender, (id) => (this.parties.all[id]!.several ? null : bonus(id)));
    const scores = new Map(recent.map(({ id, score }) => [id, score]));
    for (const id of this.parties.withRole(this.article.tokens[description.head]!.lower)) {
      if (scores.size > 40) break;
      const party = this.parties.all[id]!;
      const clash = gender && party.male * (gender === 'male' ? 1 : -1) < 0;
      if (!scores.has(id) && !clash) scores.set(id, -4 + bonus(id));
    }
    const ranked: Candidate[] = [];
    for (const [id, score] of scores) {
      const match = this.parties.roleMatch(description, this.parties.all[id]!);
      if (match > 0 || open)
        ranked.push({ id, score: score + (match > 0 ? match + ROLE_TOLD : this.parties.hasRole(id) ? -2 : -1) });
    }
    ranked.sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (!best || best.score < -3.5) return [null, 0, 0, null];
    const party = this.parties.all[best.id]!;
    return [party, leadOf(ranked), this.parties.roleMatch(description, party), ranked];
  }

  private byGroup(source: Source & { kind: 'group' }): Resolution {
    const { tokens } = this.article;
    const text = this.text(source.first, source.last);
    const head = tokens[source.head]!.lower;
    const definite = this.words.definite.has(tokens[source.first]!.lower);
    const whole = source.head === source.last;
    const known =
      source.collective && definite && whole && source.owner === null ? this.organisation(source.head) : null;
    const party =
      known ??
      this.parties.describe(
        source.first,
        source.last,
        head,
        null,
        source.collective ? 'thing' : 'several',
        source.owner,
      );
    this.lastGroup = party;
    if (source.collective) this.organisations.push(party);
    const route = known ? 'group' : party.name ? 'full-name' : 'unnamed';
    return { party, others: [], confidence: confidenceOf(route, 1), evidence: [{ code: `speaker-${route}`, text }] };
  }

  /** The organisation that "the campaign" or "the newspaper" goes back to: one of that noun, or the last that spoke. */
  private organisation(head: number): Party | null {
    const { lower } = this.article.tokens[head]!;
    for (let i = this.organisations.length - 1, looked = 0; i >= 0 && looked < 30; i--, looked++) {
      const party = this.organisations[i]!;
      if (party.head === lower || (party.entity && this.words.outlets.has(lower))) return party;
    }
    return null;
  }

  /** The best of the ranked parties; when the next is too near, the evidence names both. */
  private chosen(route: Route, ranked: readonly Candidate[], lead: number, text: string): Resolution {
    const party = this.parties.all[ranked[0]!.id]!;
    const evidence: Evidence[] = [{ code: `speaker-${route}`, text }];
    const next = ranked[1];
    if (next && lead < 0.5)
      evidence.push({
        code: 'speaker-unsure',
        text: `${this.nameOf(party)} / ${this.nameOf(this.parties.all[next.id]!)}`,
      });
    return { party, others: [], confidence: confidenceOf(route, lead), evidence };
  }

  private nameOf(party: Party): string {
    const [first, last] = party.entity ? [party.entity.first, party.entity.last] : party.description!;
    return this.text(first, last);
  }

  private text(first: number, last: number): string {
    const { tokens } = this.article;
    return tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ');
  }

  /** Those whom the content itself names: people seldom speak of themselves by name. */
  private namedIn({ content }: AttributionDraft): ReadonlySet<number> {
    const { nameAt, clusters } = this.article;
    const found = new Set<number>();
    for (const span of content) {
      const range = tokensIn(this.article, span);
      if (!range) continue;
      for (let i = range[0]; i <= range[1]; i++) if (nameAt[i]! >= 0) found.add(clusters.of[nameAt[i]!]!);
    }
    return found;
  }
}

function leadOf([best, next]: readonly Candidate[]): number {
  return best ? Math.min(6, best.score - (next?.score ?? best.score - 6)) : 0;
}

function unresolved(code: string, text: string): Resolution {
  return { party: null, others: [], confidence: 0, evidence: [{ code: `speaker-${code}`, text }] };
}
