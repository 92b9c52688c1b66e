import type { Gender } from '../../text/languages/people';
import type { Token } from './tokens';

/** Somebody a pronoun or description may stand for. */
export interface Candidate {
  id: number;
  score: number;
}

/** What is known of a possible antecedent. */
export interface Referable {
  /** Above 0 for a person. */
  person: number;
  /** Above 0 for a man, below for a woman. */
  male: number;
  /** How often the article names it. */
  frequency: number;
}

const DECAY = 0.55;
const MOST_ACTIVE = 5;
const TAKES_OVER = 1.9;
const TAKEN_OVER = 0.7;
const FREQUENT = 0.15;
const REACH = 14;
const MOST = 16;

/**
 * Who the text is about at each point: every mention raises an entity's activation by its grammatical weight, and
 * activation halves with about every sentence (after Lappin and Leass 1994, with sentences inside quotations counted little).
 */
export class Discourse {
  /** By id: how active it was when it was last mentioned, and when that was. */
  private readonly levels: number[] = [];
  private readonly times: number[] = [];
  private readonly recent: number[] = [];
  /** By id: the token of its latest mention. */
  private readonly tokens: number[] = [];

  constructor(
    /** As `sentenceClock` has it. */
    private readonly clock: Float64Array,
    private readonly referable: (id: number) => Referable,
  ) {}

  mention(id: number, token: number, weight: number): void {
    const now = this.clock[token]!;
    const level = Math.min(MOST_ACTIVE, this.level(id, now) + weight);
    this.levels[id] = level;
    this.times[id] = now;
    this.tokens[id] = token;
    if (weight >= TAKES_OVER && this.referable(id).person >= 0.5) this.damp(id);
    const known = this.recent.indexOf(id);
    if (known >= 0) this.recent.splice(known, 1);
    this.recent.push(id);
    if (this.recent.length > MOST) this.recent.shift();
  }

  /** The token at which somebody was mentioned last; -1 for nobody yet. */
  latest(id: number): number {
    return this.tokens[id] ?? -1;
  }

  /** Those the text was about lately, best first. `bonus` adds to a candidate's score; null rules it out. */
  rank(token: number, gender: Gender | null, bonus: (id: number) => number | null): Candidate[] {
    const now = this.clock[token]!;
    const found: Candidate[] = [];
    for (const id of this.recent) {
      if (now - this.times[id]! > REACH) continue;
      const extra = bonus(id);
      if (extra === null) continue;
      const level = this.level(id, now);
      const { person, male, frequency } = this.referable(id);
      found.push({
        id,
        score:
          1.6 * Math.log(level + 0.02) +
          personScore(person) +
          FREQUENT * Math.min(3, Math.log1p(frequency)) +
          genderScore(gender, male) +
          extra,
      });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  /** A new subject takes the others' place. */
  private damp(id: number): void {
    for (const other of this.recent) if (other !== id) this.levels[other]! *= TAKEN_OVER;
  }

  private level(id: number, now: number): number {
    const level = this.levels[id];
    return level === undefined ? 0 : level * DECAY ** Math.max(0, now - this.times[id]!);
  }
}

function personScore(person: number): number {
  if (person >= 2) return 0;
  if (person >= 1) return -0.6;
  return person >= 0 ? -1.5 : -5;
}

function genderScore(gender: Gender | null, male: number): number {
  if (!gender) return 0;
  const agreement = Math.max(-1, Math.min(1, (gender === 'male' ? male : -male) / 4));
  return agreement >= 0 ? agreement : agreement * 7;
}

/**
 * Text time at every token: a sentence is one step, one inside a quotation a fifth, a new block half a step more, and a block
 * that opens an entry of a live blog so far that no "he" reaches back from there: what stands above is later.
 */
export function sentenceClock(tokens: readonly Token[], opening: ReadonlySet<number>): Float64Array {
  const clock = new Float64Array(tokens.length);
  let now = 0;
  for (let i = 0; i < tokens.length; ) {
    const { sentence, block } = tokens[i]!;
    let end = i;
    let open = false;
    for (; end < tokens.length && tokens[end]!.sentence === sentence; end++) open ||= !tokens[end]!.quoted;
    if (i > 0) now += open ? 1 : 0.2;
    if (i > 0 && tokens[i - 1]!.block !== block) now += opening.has(block) ? REACH + 1 : 0.4;
    clock.fill(now, i, end);
    i = end;
  }
  return clock;
}
