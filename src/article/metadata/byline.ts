import type { Mark } from '../../page/evidence';
import { isAgency } from '../agencies';
import { isCapital } from '../characters';
import { type Credits, type CreditWords, DATE, isSite, openingOf, readCredits, squash } from './names';
import { wordsOf } from './words';

/** Where a page may say who wrote it: the declared authors by source, best first, and what is visible. */
export interface BylineEvidence {
  /** Each a list of names as the source gives them. */
  declared: readonly (readonly string[])[];
  /** Marks beside the headline, and those that follow. */
  marks: readonly Mark[];
  laterMarks: readonly Mark[];
  /** Short texts beside the headline, nearest first, and those that follow the text. */
  lines: readonly string[];
  /** Those beside the headline that are no headings and no list items. */
  plainLines: readonly string[];
  /** The last short text before the running text begins; null when there is none. */
  lastLine: string | null;
  laterLines: readonly string[];
  /** How the page's texts begin, by which a biography ("Jane Doe is …") is found. */
  openings: () => readonly string[];
  /** Names of sections, tags and menu entries, which look like names of people. */
  labels: () => ReadonlySet<string>;
  /** The words that the page's texts hold in small letters. */
  smallWords: () => ReadonlySet<string>;
}

/** "authority" and "autoridad" are none. */
const AUTHOR_HINT = /byline|auth?or(?!i)|writer|journalist|contributor|reporter/;
/** Leads to a list of authors, not to one. */
const AUTHORS = /\/(?:auth?or|writer)(?:s|e[ns])?\/?$/;
const NOT_AUTHOR =
  /comment|related|avatar|teaser|reviewer|img|image|photo|bild|foto|credit|caption|social|share|follow/;
const PHOTO = /^(?:foto|photo|bild|image|picture|credit|quelle|source|©|illustration|grafik|courtesy)/i;
/** What follows a name in a biography. */
const IS = /^ (?:is|was|has|covers|writes|joined|ist|war|schreibt|est|es|è|é|är|er|jest|works|arbeitet)\b/;
const MAX_LINE = 160;
/** So many lines after the headline a bare name may be its author's. */
const NEAREST = 6;
const DATED = /\b(?:19|20)\d\d\b|\d+ ?min/;

/**
 * The people who wrote an article, and whom else it credits. Declared names come first; where they name no person the
 * visible byline does, and where it names more people than are declared it is believed when it agrees with them.
 */
export function resolveByline(evidence: BylineEvidence, words: CreditWords): Credits {
  const declared = evidence.declared.map((names) => join(names.map((name) => readCredits(name, words, true))));
  const visible = [...readMarks(evidence.marks, words), ...readLines(evidence.lines, words, false)];
  const people = declared.filter((credits) => credits.people.length > 0);
  // A declared single word is often the account of whoever put the page up: a full name on the page is better.
  const full = (credits: Credits) => credits.people.some((name) => name.includes(' ') || !isCased(credits));
  const named =
    people.find(full) ??
    (visible.some((credits) => credits.people.some((name) => name.includes(' '))) ? undefined : people[0]);
  const others = rank(join([...declared, ...visible]).others, words);
  const isName = nameTeller(evidence.smallWords);
  if (named) {
    const fuller = visible.find(
      ({ people }) => people.length > named.people.length && named.people.every((name) => holds(people, name)),
    );
    return {
      people: fuller ? fuller.people.filter((name) => holds(named.people, name) || isName(name)) : named.people,
      others,
    };
  }
  const isNamed = (credits: Credits) => credits.people.length > 0;
  const shown =
    visible.find(isNamed) ??
    readBareNames(evidence, words, isName).find(isNamed) ??
    readMarks(
      evidence.laterMarks.filter((mark) => isOwn(mark) || mark.hint.includes('byline')),
      words,
    )
      .filter(isCased)
      .find(isNamed) ??
    readLines(evidence.laterLines, words, true).find(isNamed);
  // whoever comes first is named so, the next may be what they are
  return { people: shown?.people.filter((name, i) => i === 0 || isName(name)) ?? [], others };
}

/** Short capitals are initials or no word at all ("HR Strategy"). */
const INITIALS = /^\p{Lu}{1,3}$/u;

/**
 * Tells names from titles and buttons in capitals ("Trial Attorney", "Access Calculator"): the page says all words of these in small
 * letters, too.
 */
function nameTeller(smallWords: () => ReadonlySet<string>): (name: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (name) => {
    const telling = name.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1 && !INITIALS.test(word));
    if (telling.length === 0) return true;
    known ??= smallWords();
    const isSmall = (word: string) => known?.has(word) || known?.has(`${word}s`);
    return !telling.every((word) => isSmall(word.toLowerCase()));
  };
}

function readMarks(marks: readonly Mark[], words: CreditWords): Credits[] {
  const found: Credits[] = [];
  for (const mark of marks) {
    const linked = mark.tag === 'a' && AUTHOR_HINT.test(mark.path) && !AUTHORS.test(mark.path);
    if (!isOwn(mark) && !linked && !(AUTHOR_HINT.test(mark.hint) && !NOT_AUTHOR.test(mark.hint))) continue;
    if (!PHOTO.test(mark.text)) found.push(readCredits(mark.text, words, false));
  }
  return found;
}

/** Named an author by an attribute that is meant for it. */
function isOwn(mark: Mark): boolean {
  return mark.prop.includes('author') || /(?:^|\s)author(?:\s|$)/.test(mark.hint);
}

/** "By Jane Doe", "Published May 3, 2024 by Jane Doe"; far from the headline only what says that it is written by. */
function readLines(lines: readonly string[], words: CreditWords, far: boolean): Credits[] {
  const found: Credits[] = [];
  for (const line of lines) {
    if (line.length > MAX_LINE || PHOTO.test(line)) continue;
    const opening = openingOf(line, words, (by) => (!far || by.includes(' ')) && isNameAt(line, by.length));
    if (opening) {
      found.push(far ? readCredits(line, words, false) : readOpened(line, opening, words));
      continue;
    }
    if (far) continue;
    const agency = line.length < 40 ? line.split(/[,/]/)[0]!.trim() : '';
    if (isAgency(agency)) found.push({ people: [], others: [agency] });
    else if (/\d/.test(line)) {
      const inside = / (?:by|von|par|por|door|av|af) (?=\p{Lu})/u.exec(line);
      if (inside) found.push(readCredits(line.slice(inside.index + inside[0].length), words, false));
    }
  }
  return found;
}

/** After "By" a single word is whom the page credits, though it may be no person: "By TPN, in News". */
function readOpened(line: string, opening: string, words: CreditWords): Credits {
  const credits = readCredits(line, words, false);
  if (credits.people.length > 0) return credits;
  const single = /^[\s:]*(\p{Lu}[\p{L}\p{N}.]+)(?=\s*(?:$|[,|·•\n(–—]|on\s))/u.exec(line.slice(opening.length))?.[1];
  if (!single) return credits;
  return { people: [], others: [single, ...credits.others] };
}

/**
 * A line beside the headline that is nothing but a name: of somebody the page says more about further down, or beside a
 * date or a reading time, or right before the text.
 */
function readBareNames(
  { plainLines: lines, lastLine, openings, labels }: BylineEvidence,
  words: CreditWords,
  isName: (name: string) => boolean,
): Credits[] {
  const found: Credits[] = [];
  // both go through the whole page
  let taken: ReadonlySet<string> | undefined;
  let begin: readonly string[] | undefined;
  lines.forEach((line, at) => {
    if (line.length > 60) return;
    const credits = readCredits(line, words, false);
    const [name] = credits.people;
    if (!name || !isCased(credits)) return;
    if (squash(credits.people.join(' ')).length < undated(line).length - 6) return;
    taken ??= labels();
    if (taken.has(squash(line))) return;
    begin ??= openings();
    const known = begin.some((opening) => opening.startsWith(`${name} `) && IS.test(opening.slice(name.length)));
    const dated = at < NEAREST && [lines[at - 1], line, lines[at + 1]].some((other) => other && DATED.test(other));
    if ((known || dated || line === lastLine) && isName(name)) found.push(credits);
  });
  return found;
}

const DATING: ReadonlySet<string> = new Set(
  [...wordsOf('published'), ...wordsOf('updated')].flatMap((words) => words.split(' ')),
);

/** A line's words without its dates and what they are of ("Updated"). */
const undated = (line: string): string =>
  squash(line.replace(DATE, ' ').replace(/\d[\d.:/-]*/g, ' '))
    .split(' ')
    .filter((word) => !DATING.has(word))
    .join(' ');

/** A name stands there, behind a space or a colon. */
function isNameAt(line: string, at: number): boolean {
  const rest = line.slice(at);
  return /^[\s:]/.test(rest) && isCapital(rest.replace(/^[\s:]+/, ''));
}

/** In scripts without capitals a bare name looks like any other word. */
function isCased({ people }: Credits): boolean {
  return people.every((name) => name !== name.toLowerCase());
}

function holds(people: readonly string[], name: string): boolean {
  return people.some((known) => squash(known) === squash(name));
}

/** Agencies first, the site itself last. */
function rank(others: readonly string[], words: CreditWords): string[] {
  const place = (name: string) => (isAgency(name) ? 0 : isSite(name, words.sites) ? 2 : 1);
  return [...others].sort((a, b) => place(a) - place(b));
}

function join(all: readonly Credits[]): Credits {
  const unique = (names: string[]) => [...new Map(names.map((name) => [squash(name), name])).values()];
  return {
    people: unique(all.flatMap((credits) => credits.people)),
    others: unique(all.flatMap((credits) => credits.others)),
  };
}
