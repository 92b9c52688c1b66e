import { type Gender, Kind, type PeopleWords } from '../../text/languages/people';
import type { NameMention } from './names';
import { isOrganisationWord } from './titles';
import type { Token } from './tokens';

/** More roles than an article gives anybody; a bound for hostile input. */
export const MOST_ROLES = 24;

/** Everybody and everything that one article calls by one name. */
export interface Entity {
  id: number;
  /** The fullest form of the name: folded words and the token range it stands in. */
  words: string[];
  /** What the first of them says as a forename, as `forenameGender` has it. */
  forename: Gender | null | undefined;
  suffix: string | null;
  first: number;
  last: number;
  /** Above 0 when the evidence speaks for a person, below for an organisation, place or thing. */
  person: number;
  /** Above 0 for a man, below for a woman. */
  male: number;
  mentions: number[];
  /** The titles right before its name ("gov", "minister"), which tell it from others of that name. */
  titles: Set<string>;
  /** Token ranges that say the entity's role, end inclusive. */
  roles: [from: number, to: number][];
}

/** The entity of every name mention (-1 for a run of capitals in a headline that is nobody's name), and how far it is ahead of another reading of the same name (0 to 1). */
export interface Clusters {
  entities: Entity[];
  of: number[];
  sure: number[];
  /** Somebody else in the article who bears the same name, or -1. */
  rival: number[];
}

const SAME_NAME_REACH = 400;

/**
 * Groups the name mentions of an article: full names first, then surnames, forenames and acronyms, forward references
 * included. Linear in the mentions, since every look-up goes over the bearers of one word.
 */
export function clusterNames(tokens: readonly Token[], names: readonly NameMention[], words: PeopleWords): Clusters {
  const entities: Entity[] = [];
  const of: number[] = new Array(names.length).fill(-1);
  const sure: number[] = new Array(names.length).fill(1);
  const rival: number[] = new Array(names.length).fill(-1);
  const byWord = new Map<string, Entity[]>();
  const enter = (index: number): void => {
    const entity = newEntity(entities.length, names[index]!);
    entities.push(entity);
    join(entity, index);
    for (const key of new Set(entity.words.map(bare))) push(byWord, key, entity);
    const letters = acronym(entity.words);
    if (letters) push(byWord, letters, entity);
  };
  const join = (entity: Entity, index: number): void => {
    const name = names[index]!;
    of[index] = entity.id;
    entity.mentions.push(index);
    const title = titleBefore(name, tokens);
    if (title) entity.titles.add(title);
    if (isBetterForm(name, entity) && !tokens[name.first]!.titleCase) {
      for (const key of name.words.map(bare))
        if (!entity.words.some((word) => bare(word) === key)) push(byWord, key, entity);
      Object.assign(entity, {
        words: name.words,
        forename: name.forename,
        suffix: name.suffix ?? entity.suffix,
        first: name.first,
        last: name.last,
      });
    }
  };
  const order = (wanted: (name: NameMention) => boolean, mayEnter = true): void => {
    names.forEach((name, index) => {
      if (of[index] !== -1 || !wanted(name)) return;
      const [entity, lead, second] = choose(name, index, byWord, names, words, tokens);
      sure[index] = lead;
      rival[index] = second?.id ?? -1;
      if (entity) join(entity, index);
      else if (mayEnter) enter(index);
    });
  };
  // Headlines come last: their capitals say little, so that they may only join what the text names.
  order((name) => name.words.length > 1 && !tokens[name.first]!.titleCase);
  order((name) => !tokens[name.first]!.titleCase);
  order(() => true, false);
  for (const entity of entities) entity.mentions.sort((a, b) => a - b);
  for (const entity of entities) weigh(entity, rival, tokens, names, words);
  return { entities, of, sure, rival };
}

function newEntity(id: number, name: NameMention): Entity {
  return {
    id,
    words: name.words,
    forename: name.forename,
    suffix: name.suffix,
    first: name.first,
    last: name.last,
    person: 0,
    male: 0,
    mentions: [],
    titles: new Set(),
    roles: [],
  };
}

/** The fullest form is shown, except for words before a forename that a heading or a quotation has run into it. */
function isBetterForm(name: NameMention, entity: Entity): boolean {
  const starts = name.forename !== undefined;
  if (name.words.length > 1 && entity.words.length > 1 && starts !== (entity.forename !== undefined)) return starts;
  return name.words.length > entity.words.length || (name.suffix !== null && entity.suffix === null);
}

/** "al-Assad" and "Assad" are one surname. */
function bare(word: string): string {
  return word.includes('-') ? word.replace(/^(?:a[dlnrstz]|ash|el|ben|bin)-(?=.)/, '') : word;
}

function acronym(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  return words
    .filter((word) => !['of', 'the', 'for', 'and', 'de', 'der'].includes(word))
    .map((word) => word[0])
    .join('');
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < 24 && !list.includes(value)) list.push(value);
}

/** The entity that a name most probably refers to, and its lead over the next; null when it is nobody named before. */
function choose(
  name: NameMention,
  index: number,
  byWord: ReadonlyMap<string, Entity[]>,
  names: readonly NameMention[],
  words: PeopleWords,
  tokens: readonly Token[],
): [entity: Entity | null, lead: number, rival: Entity | null] {
  const pronoun = pronounAfter(tokens, name, words);
  const title = titleBefore(name, tokens);
  const candidates = byWord.get(bare(name.words.at(-1)!)) ?? [];
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let rival: Entity | null = null;
  let second = Number.NEGATIVE_INFINITY;
  for (const entity of candidates) {
    const match = matchNames(name, entity, words, tokens);
    if (match <= 0) continue;
    const score =
      match +
      (entityForenameGender(entity) === undefined ? 0 : 0.7) +
      nearness(entity, index, names, tokens) +
      pronounFit(pronoun, entity) +
      titleFit(title, entity);
    if (score > bestScore) {
      [second, rival] = [bestScore, best];
      [bestScore, best] = [score, entity];
    } else if (score > second) [second, rival] = [score, entity];
  }
  return [best, rival ? 1 - Math.exp(second - bestScore) : 1, rival];
}

/** How well a name fits an entity by its words: 0 for not at all. Titles that contradict the entity's gender rule it out. */
function matchNames(name: NameMention, entity: Entity, words: PeopleWords, tokens: readonly Token[]): number {
  const a = name.words;
  const b = entity.words;
  if (name.suffix && entity.suffix && name.suffix !== entity.suffix) return 0;
  const gender = entityForenameGender(entity);
  if (name.titleGender && gender && name.titleGender !== gender) return 0;
  if (a.length === b.length && a.every((word, i) => bare(word) === bare(b[i]!))) return 10;
  if (a.length === 1) {
    if (isThing(entity, words))
      return bare(b.at(-1)!) === a[0] && isOrganisationWord(a[0]!, words) ? 3 : acronym(b) === a[0] ? 5 : 0;
    const word = bare(a[0]!);
    if (bare(b.at(-1)!) === word) return 6;
    if (b.length === 1) return 0;
    if (name.honorific || name.titled) return b.slice(1).some((part) => bare(part) === word) ? 4 : 0;
    if (b[0] === word) return 4;
    if (tokens[name.first]!.upper && acronym(b) === a[0]) return 5;
    return b.slice(1).some((part) => bare(part) === word) ? 3 : 0;
  }
  return matchFull(a, b);
}

/** "Clinton said she …": a pronoun right behind the verb tells the gender of the name before it. */
function pronounAfter(tokens: readonly Token[], name: NameMention, words: PeopleWords): Gender | undefined {
  const [verb, pronoun] = [tokens[name.last + 1], tokens[name.last + 2]];
  if (verb?.gap !== 'space' || pronoun?.gap !== 'space') return undefined;
  return verb.capital || verb.is(Kind.Function) ? undefined : words.pronouns.get(pronoun.lower);
}

function pronounFit(pronoun: Gender | undefined, entity: Entity): number {
  const gender = entityForenameGender(entity);
  return pronoun && gender ? (pronoun === gender ? 1.5 : -1.5) : 0;
}

/** "Gov. Lee", and not "Mr. Lee": null for none. */
function titleBefore({ titled, honorific, from, first }: NameMention, tokens: readonly Token[]): string | null {
  return titled && !honorific && from < first ? tokens[first - 1]!.lower : null;
}

/** "Gov. Lee" is the governor of that name rather than the senator. */
function titleFit(title: string | null, { titles }: Entity): number {
  if (title === null || titles.size === 0) return 0;
  return titles.has(title) ? 2 : -1;
}

/** Two names of several words each. */
function matchFull(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return bare(short[0]!) === bare(long.at(-1)!) ? 6 : 0;
  const tail = long.slice(-short.length);
  if (short.every((word, i) => bare(word) === bare(tail[i]!))) return 8;
  if (bare(a.at(-1)!) !== bare(b.at(-1)!)) {
    // Second surnames: "Felipe Calderón" and "Felipe Calderón Hinojosa".
    return short.length < long.length && short.every((word, i) => word === long[i]) ? 6 : 0;
  }
  const [x, y] = [a[0]!, b[0]!];
  if (x === y) return 9;
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? 7 : 0;
  if (x.length >= 3 && y.length >= 3 && (x.startsWith(y) || y.startsWith(x))) return 7;
  return NICKNAMES.get(x) === y || NICKNAMES.get(y) === x ? 7 : 0;
}

const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `bill=william bob=robert dick=richard jim=james mike=michael ted=edward tom=thomas tony=anthony joe=joseph jack=john
  liz=elizabeth beth=elizabeth kate=katherine peggy=margaret chuck=charles hank=henry harry=henry larry=lawrence
  jeff=jeffrey jerry=gerald ed=edward bernie=bernard andy=andrew drew=andrew alex=alexander sandy=alexander
  jimmy=james bobby=robert billy=william johnny=john tommy=thomas debbie=deborah becky=rebecca tad=thomas`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

function nearness(entity: Entity, index: number, names: readonly NameMention[], tokens: readonly Token[]): number {
  const at = names[index]!.first;
  let score = Math.min(3, Math.log1p(entity.mentions.length) * 0.9);
  let latest = -1;
  for (let i = entity.mentions.length - 1, looked = 0; i >= 0 && looked < 40; i--, looked++) {
    const first = names[entity.mentions[i]!]!.first;
    if (first < at && first > latest) latest = first;
  }
  if (latest < 0) return score - 1.5;
  score +=
    Math.max(0, 2.5 - (at - latest) / SAME_NAME_REACH) + (tokens[latest]!.sentence >= tokens[at]!.sentence - 1 ? 1 : 0);
  return score;
}

function entityForenameGender(entity: Entity): Gender | null | undefined {
  return entity.words.length > 1 ? entity.forename : undefined;
}

/** Several words of which one says that it is an organisation or thing ("Trump University", "Team Trump"). */
function isThing(entity: Entity, words: PeopleWords): boolean {
  return (
    entity.words.length > 1 &&
    entityForenameGender(entity) === undefined &&
    entity.words.some((word) => isOrganisationWord(word, words))
  );
}

/** Adds up what speaks for a person and for a gender; pronouns come later. */
function weigh(
  entity: Entity,
  rival: readonly number[],
  tokens: readonly Token[],
  names: readonly NameMention[],
  words: PeopleWords,
): void {
  const multi = entity.words.length > 1;
  const alone = multi ? undefined : entity.forename;
  if (alone !== undefined) entity.person += 1;
  if (alone) entity.male += alone === 'male' ? 1 : -1;
  const gender = entityForenameGender(entity);
  if (gender !== undefined) entity.person += 3;
  if (gender) entity.male += gender === 'male' ? 2.5 : -2.5;
  if (multi && entity.words.slice(1, -1).some((word) => word.length === 1)) entity.person += 3;
  if (entity.suffix) entity.person += 4;
  if (multi && entity.words.some((word) => isOrganisationWord(word, words))) entity.person -= 4;
  if (words.kinds.get(entity.words.at(-1)!) & Kind.Place) entity.person -= 2;
  // "NATO", "IG Metall"
  const letters = multi ? words.nounsCapitalised && !tokens[entity.last]!.upper : true;
  if (letters && tokens[entity.first]!.upper) entity.person -= 2.5;
  if (entity.words.some((word) => /\d/.test(word))) entity.person -= 2;
  if (multi && gender === undefined && entity.words.length <= 3) entity.person += 0.5;
  for (const index of entity.mentions.slice(0, 200)) {
    const name = names[index]!;
    if (name.honorific) entity.person += 4;
    else if (name.titled) entity.person += 2.5;
    const article = articleGender(name, tokens, words);
    const told = name.titleGender ?? (article === gender ? undefined : article);
    if (told) entity.male += told === 'male' ? 5 : -5;
    if (name.from < name.first && rival[index]! < 0 && entity.roles.length < MOST_ROLES)
      entity.roles.push([name.from, name.first - 1]);
    entity.person += surroundings(name, tokens);
  }
}

/** "la ministre Claude Roux": where the title is nobody's own, its article tells. */
function articleGender({ from, first, titled }: NameMention, tokens: readonly Token[], words: PeopleWords) {
  if (!titled || from === first || tokens[from]!.gap !== 'space') return undefined;
  return words.articles.get(tokens[from - 1]!.lower);
}

/** "the Pentagon" and "in Orlando" speak against a person; an age or a relative pronoun after the name for one. */
function surroundings(name: NameMention, tokens: readonly Token[]): number {
  let score = 0;
  const before = tokens[name.from - 1];
  const after = tokens[name.last + 1];
  const last = tokens[name.last]!;
  const near = before && tokens[name.from]!.gap === 'space';
  const modifier = after?.gap === 'space' && !after.capital && !after.is(Kind.Function);
  if (near && before.is(Kind.Definite) && !modifier && name.from === name.first && !last.possessive) score -= 1.5;
  if (near && /^(in|at|near)$/.test(before.lower)) score -= 0.5;
  if (after?.gap === 'comma') {
    if (/^\d{2}$/.test(after.text)) score += 4;
    else if (/^(who|whose)$/.test(after.lower)) score += 2.5;
  } else if (after && after.block === last.block && after.lower === 'who') score += 2;
  return score;
}
