import { type Gender, Kind, type PeopleWords } from '../../text/languages/people';
import type { Evidence } from '../attribution';
import type { AttributionDraft } from '../draft';
import { antecedentOf } from './antecedents';
import { Apart } from './apart';
import type { ArticleNames } from './article';
import { confidenceOf, NAME_THRESHOLD, type Route } from './confidence';
import { beforeClause, type Description, withName } from './descriptions';
import type { Candidate, Discourse } from './discourse';
import { WEIGHTS } from './grammar';
import type { NameMention } from './names';
import type { Parties, Party } from './parties';
import { type Source, tokensIn } from './source';
import type { Token } from './tokens';
import { CLOSED } from './word-kinds';

/** Who speaks in one draft: nobody found, one party, or several that share the statement. */
export interface Resolution {
  party: Party | null;
  others: Party[];
  confidence: number;
  evidence: Evidence[];
}

const OWN_CONTENT = -2;
/** So much speaks against a gender that a pronoun of it is somebody else. */
const CLASH = -1;
const ROLE_TOLD = 2;
/** Below this score a pronoun's best candidate is of the other gender, or a place. */
const UNLIKELY = -4.5;
/** Behind more words than this "they" may be others than who spoke together. */
const JOINT_REACH = 200;
const GROUP_REACH = 400;
/** Behind more words than this "he" may be others than who was described. */
const DESCRIBED_REACH = 60;
/** In so many words of a sentence stands whom it is about; shorter ones in -s are hardly ever several people. */
const OPENING = 4;
const SHORTEST_PLURAL = 4;

/** Finds the party that a source stands for, by what the discourse is about at that point. */
export class Resolver {
  readonly votes = new Map<number, number>();
  /** What each party was called last by a pronoun: nobody is "he" and then "she". */
  private readonly called = new Map<number, Gender>();
  /** Organisations and documents in the order in which they spoke, and the token where. */
  private readonly organisations: { party: Party; at: number }[] = [];
  private lastGroup: { party: Party; at: number } | null = null;
  /** The latest subject that was only described and has not spoken. */
  lastDescribed: Description | null = null;
  readonly apart: Apart;
  /** Those who shared the latest joint statement, and the token where they were named. */
  private joint: { parties: Party[]; at: number } = { parties: [], at: 0 };

  constructor(
    private readonly article: ArticleNames,
    private readonly words: PeopleWords,
    private readonly parties: Parties,
    private readonly discourse: Discourse,
  ) {
    this.apart = new Apart(article);
  }

  vote(id: number, male: number): void {
    this.votes.set(id, (this.votes.get(id) ?? 0) + male);
  }

  private isCalledOtherwise(id: number, gender: Gender): boolean {
    const before = this.called.get(id);
    return before !== undefined && before !== gender;
  }

  /** Whether what the article tells of a name speaks against a gender, be it but a forename: "dit-elle" is not Paul. */
  private isOther(id: number, gender: Gender): boolean {
    const { male, entity } = this.parties.all[id]!;
    return entity !== null && male * (gender === 'male' ? 1 : -1) <= CLASH;
  }

  describe(description: Description, kind: 'person' | 'several'): Party {
    const head = this.article.tokens[description.head]!.lower;
    const last = withName(this.article, description.head);
    return this.parties.describe(description.first, last, head, description.gender, kind);
  }

  /** Resolves one source with the article read as far as the source's first word. */
  resolve(source: Source, draft: AttributionDraft): Resolution {
    switch (source.kind) {
      case 'names':
        return this.byName(source.names, source.first);
      case 'pronoun': {
        const own = this.namedIn(draft);
        const ranked = this.discourse.rank(source.first, source.gender, (id) =>
          this.parties.all[id]!.several || this.isCalledOtherwise(id, source.gender) || this.isOther(id, source.gender)
            ? null
            : own.has(id)
              ? OWN_CONTENT
              : 0,
        );
        const best = ranked[0];
        if (!best || best.score < UNLIKELY || this.isSomeoneElse(best.id, source)) return this.byLastDescribed(source);
        const lead = leadOf(ranked);
        if (lead > 1) {
          this.called.set(best.id, source.gender);
          this.vote(best.id, source.gender === 'male' ? 1 : -1);
        }
        return this.chosen('pronoun', ranked, lead, this.text(source.first, source.last));
      }
      case 'relative':
        return this.byAntecedent(source, draft);
      case 'person':
        return this.byDescription(source.description, source, draft);
      case 'plural': {
        const [party, ...others] = this.joint.parties;
        if (party && source.first - this.joint.at < JOINT_REACH) {
          if (this.othersSince(this.joint.at, source.first))
            return unresolved('no-antecedent', this.text(source.first, source.last));
          const evidence = [{ code: 'speaker-group', text: this.text(source.first, source.last) }];
          return { party, others, confidence: confidenceOf('group', 1), evidence };
        }
        return this.byLastGroup(source);
      }
      case 'thing':
        return this.byLastGroup(source);
      case 'author':
        return unresolved('author', this.text(source.first, source.last));
      case 'group':
        return this.byGroup(source);
    }
  }

  /** Whether so much stands between two tokens, or the next entry of a live blog, that "it" and "the statement" are others. */
  private isFar(from: number, to: number): boolean {
    const { tokens, opening } = this.article;
    if (to - from > GROUP_REACH) return true;
    for (let block = tokens[to]!.block; block > tokens[from]!.block; block--) if (opening.has(block)) return true;
    return false;
  }

  /** Whether a sentence between two tokens opens with several others, who may be "they": "Thousands of people marched …". */
  private othersSince(from: number, to: number): boolean {
    const { tokens, nameAt, clusters } = this.article;
    const isTogether = (k: number) => this.joint.parties.includes(this.parties.all[clusters.of[nameAt[k]!]!]!);
    for (let i = from + 1; i < to; i++) {
      if (!tokens[i]!.opensSentence) continue;
      for (let k = i; k < Math.min(to, i + OPENING) && !tokens[k]!.quoted && !isTogether(k); k++)
        if (this.tellsSeveral(tokens[k]!)) return true;
    }
    return false;
  }

  /** A plural noun; where nouns do not tell, a plural verb. */
  private tellsSeveral(token: Token): boolean {
    const { lower, capital } = token;
    const { pluralEnding, pluralVerbs } = this.words;
    if (pluralEnding !== '')
      return lower.length > SHORTEST_PLURAL && lower.endsWith(pluralEnding) && !token.is(Kind.Function);
    return pluralVerbs !== '' && !capital && lower.endsWith(pluralVerbs) && !token.is(CLOSED);
  }

  /**
   * "Le préfet a réagi. « … », a-t-il dit", though somebody has been named before; and "elle" is no town. Where articles tell
   * genders, a description is as much the pronoun's as a name.
   */
  private isSomeoneElse(id: number, { first, gender }: Source & { kind: 'pronoun' }): boolean {
    if (this.words.articles.size === 0) return false;
    if (this.parties.all[id]!.person <= 0) return true;
    const described = this.lastDescribed;
    return described?.gender === gender && described.head > this.discourse.latest(id) && first > described.head;
  }

  /** "The defender appealed. “…”, he said": nobody has been named, and the last sentences were about one. */
  private byLastDescribed({ first, last, gender }: Source & { kind: 'pronoun' }): Resolution {
    const text = this.text(first, last);
    const described = this.lastDescribed;
    if (!described || described.gender !== gender || first - described.head > DESCRIBED_REACH)
      return unresolved('no-antecedent', text);
    const party = this.describe(described, 'person');
    return { party, others: [], confidence: confidenceOf('group', 1), evidence: [{ code: 'speaker-pronoun', text }] };
  }

  private byLastGroup({ first, last }: Source): Resolution {
    const text = this.text(first, last);
    return this.lastGroup && !this.isFar(this.lastGroup.at, first)
      ? { party: this.lastGroup.party, others: [], confidence: confidenceOf('group', 2), evidence: [] }
      : unresolved('no-antecedent', text);
  }

  private byName(indexes: readonly number[], at: number): Resolution {
    const { clusters, names } = this.article;
    const [party, ...others] = indexes.map((index) => this.parties.all[clusters.of[index]!]!);
    const index = indexes[0]!;
    const name = names[index]!;
    const full = name.words.length > 1;
    const generation = full ? undefined : this.byGeneration(name);
    if (generation !== undefined) return generation;
    if (party!.person < 0) this.organisations.push({ party: party!, at });
    if (others.length > 0) this.joint = { parties: [party!, ...others], at };
    const known = party!.entity!.words.length > 1;
    const route = full ? 'full-name' : clusters.rival[index]! >= 0 ? 'shared-name' : known ? 'surname' : 'bare-name';
    return {
      party: party!,
      others,
      confidence: confidenceOf(route, clusters.sure[index]!),
      evidence: [{ code: `speaker-${route}`, text: this.text(name.from, name.last) }],
    };
  }

  /** "the elder Lee": of several people of that name the one with the suffix, or nobody; undefined for other names. */
  private byGeneration({ first, last, words: [surname] }: NameMention): Resolution | undefined {
    const before = this.article.tokens[first - 1]?.lower;
    if (!before) return undefined;
    const suffix = this.words.elder.has(before) ? 'sr' : this.words.younger.has(before) ? 'jr' : null;
    if (!suffix) return undefined;
    const family = this.parties.all.filter(
      ({ entity }) => entity && entity.words.length > 1 && entity.words.at(-1) === surname,
    );
    if (family.length < 2) return undefined;
    const meant = family.filter(({ entity }) => entity!.suffix === suffix);
    const text = this.text(first - 1, last);
    if (meant.length !== 1) return unresolved('no-antecedent', text);
    const evidence = [{ code: 'speaker-surname', text }];
    return { party: meant[0]!, others: [], confidence: confidenceOf('surname', 1), evidence };
  }

  private byAntecedent(source: Source, draft: AttributionDraft): Resolution {
    const { clusters } = this.article;
    const partyOf = (name: number): Party => this.parties.all[clusters.of[name]!]!;
    const found = antecedentOf(this.article, source, this.words, (name) => partyOf(name).person);
    const at = source.last;
    if (!found) return unresolved('no-antecedent', this.text(at, at));
    if ('description' in found) {
      const { description } = found;
      return this.byDescription(description, { first: description.first, last: at - 1 }, draft);
    }
    return {
      party: partyOf(found.name),
      others: [],
      confidence: confidenceOf('relative', found.near ? 2 : 1),
      evidence: [{ code: 'speaker-relative', text: this.text(found.at, at) }],
    };
  }

  private byDescription(
    description: Description,
    { first, last }: { first: number; last: number },
    draft: AttributionDraft,
  ): Resolution {
    const own = this.namedIn(draft);
    const told = this.namedBehindComma(description.head, last);
    this.addAskers(first, told);
    const [party, lead, match, ranked] = this.resolveDescription({ ...description, end: last }, (id) =>
      told.has(id) ? Number.NEGATIVE_INFINITY : own.has(id) ? OWN_CONTENT : 0,
    );
    if (party?.entity && ranked) {
      const route = match > 0 ? 'role' : description.head - description.first > 1 ? 'topic' : 'bare-topic';
      const named = this.chosen(route, ranked, lead, this.text(first, last));
      if (named.confidence >= NAME_THRESHOLD) return named;
      // It may be them all the same: whoever "he" is next must not have been forgotten.
      this.discourse.mention(party.id, first, WEIGHTS.subject);
    }
    const unnamed =
      (party?.entity ? null : party) ??
      this.parties.describe(
        first,
        beforeClause(this.article.tokens, description.head, last, this.words),
        this.article.tokens[description.head]!.lower,
        description.gender,
        'person',
      );
    return {
      party: unnamed,
      others: [],
      confidence: confidenceOf('unnamed', 1),
      evidence: [{ code: 'speaker-unnamed', text: this.text(first, last) }],
    };
  }

  /** The party a description stands for, its lead over the next, and how well the roles fit. */
  resolveDescription(
    description: Description,
    bonus: (id: number) => number,
  ): [Party | null, number, number, Candidate[] | null] {
    if (description.form === 'indefinite') return [null, 0, 0, null];
    const { gender, first } = description;
    const definite = description.form === 'definite';
    // where articles tell genders no bench tells how often such a guess is right
    const guesses = this.words.articles.size === 0;
    const anybody = this.article.tokens[description.head]!.is(Kind.Anybody);
    const recent = this.discourse.rank(first, gender, (id) => (this.parties.all[id]!.several ? null : bonus(id)));
    const scores = new Map(recent.map(({ id, score }) => [id, score]));
    // "Lee, a lawyer, … his lawyer": whoever "his" is
    const owner = this.words.pronouns.get(this.article.tokens[first]!.lower);
    const owned = owner && this.discourse.rank(first, owner, () => 0)[0]?.id;
    for (const id of this.parties.withRole(description)) {
      if (scores.size > 40) break;
      const party = this.parties.all[id]!;
      const clash = gender && party.male * (gender === 'male' ? 1 : -1) < 0;
      if (!scores.has(id) && !clash) scores.set(id, -4 + bonus(id));
    }
    // German tells by the article alone who is meant: with several people about, "der Stürmer" may be any of them
    const people = recent.filter(({ id }) => this.parties.all[id]!.person >= 1);
    const clear = !this.words.nounsCapitalised || people.length < 2;
    const ranked: Candidate[] = [];
    for (const [id, score] of scores) {
      const party = this.parties.all[id]!;
      if (id === owned || (gender && this.words.articles.size > 0 && this.isOther(id, gender))) continue;
      const match = this.parties.roleMatch(description, party);
      // "a witness" or "Lee, a plumber" and then "the judge" are two people
      const open =
        definite &&
        party.entity !== null &&
        !this.apart.has(description.head, id) &&
        (anybody || (guesses && clear && !this.parties.hasRole(id) && !this.parties.hasNamesake(party.entity)));
      if (match > 0 || open) ranked.push({ id, score: score + (match > 0 ? match + ROLE_TOLD : -1) });
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
    const definite = tokens[source.first]!.is(Kind.Definite);
    const whole = source.head === source.last;
    const known =
      source.collective && definite && whole && source.owner === null ? this.organisation(source.head) : null;
    const party =
      known ??
      this.parties.describe(
        source.first,
        beforeClause(tokens, source.head, source.last, this.words),
        head,
        null,
        source.collective ? 'thing' : 'several',
        source.owner,
      );
    if (source.collective || this.isSeveral(source)) {
      this.lastGroup = { party, at: source.first };
      this.joint = { parties: [], at: 0 };
    }
    if (source.collective) this.organisations.push({ party, at: source.first });
    const route = known ? 'group' : party.name ? 'full-name' : 'unnamed';
    return { party, others: [], confidence: confidenceOf(route, 1), evidence: [{ code: `speaker-${route}`, text }] };
  }

  /** "officials", "the experts", and not "a banner", "die 61-Jährige": a plural ending, or no article of one. */
  private isSeveral({ first, head }: Source & { kind: 'group' }): boolean {
    const { pluralEnding } = this.words;
    const ends = pluralEnding !== '' && this.article.tokens[head]!.lower.endsWith(pluralEnding);
    return ends || !this.article.tokens[first]!.is(Kind.Definite | Kind.Indefinite);
  }

  /** The organisation that "the campaign" or "the newspaper" goes back to: one of that noun, or the last that spoke. */
  private organisation(head: number): Party | null {
    const { lower } = this.article.tokens[head]!;
    for (let i = this.organisations.length - 1, looked = 0; i >= 0 && looked < 30; i--, looked++) {
      const { party, at } = this.organisations[i]!;
      if (this.isFar(at, head)) return null;
      if ((party.head ?? party.entity?.words.at(-1)) === lower || (party.entity && this.words.outlets.has(lower)))
        return party;
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

  /** "the minister, whom Lee followed" is not Lee. */
  private namedBehindComma(head: number, last: number): Set<number> {
    const { tokens, nameAt, clusters } = this.article;
    const found = new Set<number>();
    let behind = false;
    for (let i = head + 1; i <= last; i++) {
      behind ||= tokens[i]!.gap === 'comma';
      if (behind && nameAt[i]! >= 0) found.add(clusters.of[nameAt[i]!]!);
    }
    return found;
  }

  /** "Asked by Lee, the mayor said …": adds those whom a participle's clause right before the subject names. */
  private addAskers(first: number, told: Set<number>): void {
    const { tokens, nameAt, clusters } = this.article;
    let start = first;
    while (start > 0 && !tokens[start]!.opensSentence) start--;
    if (tokens[first]!.gap !== 'comma' || nameAt[start]! >= 0 || !tokens[start]!.lower.endsWith('ed')) return;
    for (let i = start; i < first; i++) if (nameAt[i]! >= 0) told.add(clusters.of[nameAt[i]!]!);
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

/** How far the first candidate is ahead of the next. */
export function leadOf([best, next]: readonly Candidate[]): number {
  return best ? Math.min(6, best.score - (next?.score ?? best.score - 6)) : 0;
}

function unresolved(code: string, text: string): Resolution {
  return { party: null, others: [], confidence: 0, evidence: [{ code: `speaker-${code}`, text }] };
}
