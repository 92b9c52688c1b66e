import { type Gender, Kind, type PeopleWords } from '../../text/languages/people';
import type { ArticleNames } from './article';
import { complementOf, type Description } from './descriptions';
import type { Entity } from './entities';
import { joinsOffice } from './titles';

/** A possible speaker: a named entity, or somebody the article only describes. */
export interface Party {
  id: number;
  entity: Entity | null;
  /** Tokens of the description, inclusive, for a party without a name. */
  description: [first: number, last: number] | null;
  head: string | null;
  /** Tokens of a name made of another's and a noun ("Sanders campaign"). */
  name: [first: number, last: number] | null;
  person: number;
  male: number;
  several: boolean;
  frequency: number;
}

/** The parties of one article; descriptions join as they come. */
export class Parties {
  readonly all: Party[];
  private readonly byRole = new Map<string, Set<number>>();
  /** By surname, how many are called so. */
  private readonly bearers = new Map<string, number>();

  constructor(
    private readonly article: ArticleNames,
    private readonly words: PeopleWords,
  ) {
    this.all = article.clusters.entities.map((entity) => ({
      id: entity.id,
      entity,
      description: null,
      head: null,
      name: null,
      person: entity.person,
      male: entity.male,
      several: false,
      frequency: entity.mentions.length,
    }));
    for (const entity of article.clusters.entities) {
      this.indexRoles(entity);
      const surname = entity.words.at(-1)!;
      this.bearers.set(surname, (this.bearers.get(surname) ?? 0) + 1);
    }
  }

  describe(
    first: number,
    last: number,
    head: string | null,
    gender: Gender | null,
    kind: 'person' | 'several' | 'thing',
    owner: number | null = null,
  ): Party {
    const party: Party = {
      id: this.all.length,
      entity: null,
      description: [first, last],
      head: head && canonical(head, this.words),
      name: owner === null ? null : [this.article.names[owner]!.first, last],
      person: kind === 'thing' ? -5 : 2,
      male: gender === 'male' ? 4 : gender === 'female' ? -4 : 0,
      several: kind === 'several',
      frequency: 1,
    };
    this.all.push(party);
    return party;
  }

  /** Everybody for whom the article gives the role that a description has. */
  withRole({ head, first }: Description): ReadonlySet<number> {
    return this.byRole.get(this.office(head, first)) ?? new Set();
  }

  /** "The former president" may be either of two Bushes. */
  hasNamesake(entity: Entity): boolean {
    return this.bearers.get(entity.words.at(-1)!)! > 1;
  }

  hasRole(id: number): boolean {
    return (this.all[id]!.entity?.roles.length ?? 1) > 0;
  }

  /** How well a description fits what the article says about a party: 0 when it says nothing of the kind. */
  roleMatch(description: Description, party: Party): number {
    const { tokens } = this.article;
    const head = canonical(tokens[description.head]!.lower, this.words);
    // "le maire de Lyon" is not the mayor of another town
    const of = this.words.articles.size > 0 ? complementOf(tokens, description.head) : null;
    if (of?.capital && !this.isToldOf(party, stem(of.lower))) return 0;
    if (!party.entity) {
      if (party.person < 0 || party.several || this.isOfOther(description, [party.description!])) return 0;
      if (this.isOtherwise(description, party.description!)) return 0;
      return party.head === head ? 3 : this.words.kinds.get(head) & Kind.Anybody ? 2 : 0;
    }
    if (!this.withRole(description).has(party.id) || this.isOfOther(description, party.entity.roles)) return 0;
    const told = new Set<string>();
    for (const [from, to] of party.entity.roles) for (let i = from; i <= to; i++) told.add(stem(tokens[i]!.lower));
    let score = description.form === 'possessive' ? 1.5 : 3;
    for (let i = description.first; i < description.head; i++) {
      const token = tokens[i]!;
      if (token.is(Kind.Function) && !token.is(Kind.Modifier)) continue;
      const owner = token.possessive || token.is(Kind.Possessive);
      score += told.has(stem(token.lower)) ? 1 : owner || token.capital ? -2 : -0.3;
    }
    return Math.max(0, score);
  }

  /** "a Pakistani official" is not the Indian one: both are told by a nation or place, and not by the same. */
  private isOtherwise({ first, head }: Description, [from, to]: readonly [from: number, to: number]): boolean {
    const own = this.marksOf(first, head);
    const other = this.marksOf(from, to);
    return own.length > 0 && other.length > 0 && !own.some((mark) => other.includes(mark));
  }

  /** The nations and places of a description, as they begin. */
  private marksOf(from: number, to: number): string[] {
    const marks: string[] = [];
    for (let i = from; i < to; i++) {
      const token = this.article.tokens[i]!;
      if (!token.upper && token.is(Kind.NotName | Kind.Place)) marks.push(stem(token.lower));
    }
    return marks;
  }

  /**
   * "the mayor of Boston", "the mother of three", where the article knows one of Ashford, of two; "le président américain"
   * where it knows "le président ukrainien, Oleh Bondar".
   */
  private isOfOther(
    { head, end = head }: Description,
    roles: readonly (readonly [from: number, to: number])[],
  ): boolean {
    return (
      this.tellsApart(head, roles, end, (i) => this.complement(i)) ||
      (this.words.articles.size > 0 && this.tellsApart(head, roles, end, (i, to) => this.adjective(i, to)))
    );
  }

  /** Whether what tells one holder of a role from another is known of these roles, and is never the same as behind `head`. */
  private tellsApart(
    head: number,
    roles: readonly (readonly [from: number, to: number])[],
    end: number,
    mark: (i: number, to: number) => string | null,
  ): boolean {
    const { tokens } = this.article;
    const key = canonical(tokens[head]!.lower, this.words);
    const own = mark(head, end);
    if (own === null) return false;
    let other = false;
    for (const [from, to] of roles)
      for (let i = from; i <= to; i++) {
        if (canonical(tokens[i]!.lower, this.words) !== key) continue;
        const told = mark(i, to);
        if (told === null || told === own) return false;
        other = true;
      }
    return other;
  }

  /** The adjective right behind a role, as it begins; null for none. */
  private adjective(head: number, to: number): string | null {
    const next = this.article.tokens[head + 1];
    if (head >= to || next!.gap !== 'space' || next!.capital || next!.is(Kind.Function)) return null;
    return next!.role === undefined ? stem(next!.lower) : null;
  }

  /** The first word of what a role is of ("mayor of Boston"); null where nothing tells. */
  private complement(head: number): string | null {
    const { tokens } = this.article;
    const of = tokens[head + 1];
    if (of?.gap !== 'space' || !joinsOffice(of)) return null;
    const at = tokens[head + 2]?.is(Kind.Definite) ? head + 3 : head + 2;
    return tokens[at]?.gap === 'space' ? stem(tokens[at]!.lower) : null;
  }

  /** A role's head, with the word that makes another office of it: the shadow chancellor and the chancellor are two. */
  private office(head: number, first: number): string {
    const { tokens } = this.article;
    const key = canonical(tokens[head]!.lower, this.words);
    if (key === 'professor') return key;
    for (let i = head - 1; i >= first && i > head - 3 && !tokens[i]!.possessive; i--)
      if (this.words.otherOffice.has(tokens[i]!.lower)) return `${tokens[i]!.lower} ${key}`;
    return key;
  }

  private isToldOf({ entity, description }: Party, word: string): boolean {
    const ranges = entity ? entity.roles : [description!];
    return ranges.some(([from, to]) =>
      this.article.tokens.slice(from, to + 1).some(({ lower }) => stem(lower) === word),
    );
  }

  private indexRoles(entity: Entity): void {
    for (const [from, to] of entity.roles)
      for (let i = from; i <= to; i++) {
        if (this.article.tokens[i]!.role === undefined) continue;
        // "attorney general" tells of a general; of the attorney only in full.
        if (i < to && this.article.tokens[i + 1]!.role !== undefined) continue;
        const key = this.office(i, from);
        const set = this.byRole.get(key);
        if (set) set.add(entity.id);
        else this.byRole.set(key, new Set([entity.id]));
      }
  }
}

function canonical(head: string, words: PeopleWords): string {
  const bare = head.includes('-') ? head.replace(/^.*-(?=\p{L}{3})/u, '') : head;
  return words.sameRole.get(head) ?? words.sameRole.get(bare) ?? head;
}

/** "Mexican" and "Mexico", "Texan" and "Texas" begin alike. */
function stem(lower: string): string {
  return lower.length > 5 ? lower.slice(0, 4) : lower;
}
