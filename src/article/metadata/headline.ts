import { collapse } from '../../page/text-runs';
import { isLetter } from '../characters';
import { squash } from './names';
import { likeness, wordingOf } from './wording';

const SEPARATOR = /\s+[|\-–—·•:»›~]\s+/gu;

/** A heading of the page, or a text that is set like one. */
export interface Heading {
  /** Id of its block. */
  block: number;
  text: string;
  /** 1 to 6; 0 for a text that is no heading by its tag. */
  level: number;
  /** It is a link as a whole, as headings of other articles are. */
  linked: boolean;
  /** Its hints call it the headline. */
  named: boolean;
}

/** Where a page says what its article is called. */
export interface HeadlineEvidence {
  /** Titles of JSON-LD and of meta tags, best first. */
  declared: readonly (string | null)[];
  documentTitle: string;
  headings: readonly Heading[];
}

/** A headline, and the block that shows it; -1 where none does. */
export interface Headline {
  text: string | null;
  block: number;
}

/** Two wordings of one headline share this much of their words. */
const SAME_HEADLINE = 0.8;
/** A heading that shares less with every declared title is not the headline. */
const RELATED = 0.6;
/** The page's first heading of the first level needs less: pages declare other wordings for search engines. */
const HINTED = 0.2;
/** What that heading is ahead of the others: a section's may be like the title for search engines, too. */
const MAIN = 0.4;
/** A wording that so many more sources have is taken instead of the shortest. */
const MORE = 2;
const SHORTEST = 15;
/** A document's title of fewer words names a page, not an article. */
const TITLE_WORDS = 4;

/**
 * The headline without the site's name: the heading on the page that says what the declared titles say, else the first
 * of those, else the page's first heading. Pages lengthen one wording of a headline for search engines: of several the
 * shortest stands, unless most sources have another.
 */
export function resolveHeadline(evidence: HeadlineEvidence, sites: readonly string[]): Headline {
  const names = sites.map(compact);
  const longest = names.reduce((most, name) => Math.max(most, name.length), NEAR);
  const strip = (titles: readonly (string | null | undefined)[]) =>
    titles.flatMap((title) => (title ? [stripNames(title, names)] : [])).filter(Boolean);
  const [title = ''] = strip([evidence.documentTitle]);
  const declared = strip(evidence.declared).filter((text) => !isCut(text, title));
  const headings = evidence.headings.filter(({ text }) => hasLetters(text, longest + 1) || !isSiteName(text, names));
  const shown = findHeading(headings, [...declared, title]);
  const first = shown ?? headings.find(({ level, named, linked }) => (level === 1 || named) && !linked) ?? null;
  const wordy = title.split(' ').length >= TITLE_WORDS || headings.length === 0;
  const best = strip([shown?.text])[0] ?? declared[0] ?? (wordy ? title : (first ?? headings[0])?.text);
  if (!best) return { text: first?.text ?? (title || null), block: first?.block ?? -1 };
  const said = [...declared, ...strip([shown?.text])];
  const text = bestWording(
    best,
    said.filter((wording) => squash(wording).length >= SHORTEST && isLike(wording, best)),
    [...said, title],
  );
  return { text, block: (first ?? headings.find((heading) => heading.text === best))?.block ?? -1 };
}

/** A quotation mark in a title has ended the attribute that it stands in. */
const isCut = (text: string, title: string): boolean => title.startsWith(text) && /^ ?"/.test(title.slice(text.length));

const isLike = (a: string, b: string): boolean => likeness(wordingOf(a), wordingOf(b)) >= SAME_HEADLINE;

/** Of one headline's wordings the shortest, or what so many more of all that is `said` agree on that does not only add to it. */
function bestWording(best: string, wordings: readonly string[], said: readonly string[]): string {
  const all = said.map(squash);
  const votes = (wording: string) => all.filter((each) => each === wording).length;
  const shortest = [best, ...wordings].reduce((short, each) =>
    squash(each).length < squash(short).length ? each : short,
  );
  const short = squash(shortest);
  let most = votes(short) + MORE - 1;
  let chosen = shortest;
  for (const wording of [best, ...wordings]) {
    const own = squash(wording);
    if (votes(own) <= most || own.includes(short)) continue;
    most = votes(own);
    chosen = wording;
  }
  return chosen;
}

function findHeading(headings: readonly Heading[], titles: readonly string[]): Heading | null {
  let best: { heading: Heading; score: number } | null = null;
  const main = headings.find(({ level, linked }) => level === 1 && !linked);
  const called = [...new Set(titles)].map(wordingOf);
  for (const heading of headings) {
    const { text, level, linked, named } = heading;
    const own = wordingOf(text);
    const least = heading === main ? HINTED : RELATED;
    const like = called.reduce((most, title) => Math.max(most, likeness(own, title, least)), 0);
    const ahead = (heading === main ? MAIN : 0) + (level === 1 ? 0.1 : level === 2 ? 0 : -0.1);
    const score = like + ahead + (named ? 0.1 : 0) - (linked ? 0.1 : 0);
    if (like > least && (!best || score > best.score + 0.001)) best = { heading, score };
  }
  return best?.heading ?? null;
}

/** A title without the site's name before or after it; `names` are compact. */
function stripNames(title: string, names: readonly string[]): string {
  let text = collapse(title);
  for (let round = 0; round < 3; round++) {
    const cuts = [...text.matchAll(SEPARATOR)];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (last && isSiteName(text.slice(last.index + last[0].length), names)) text = text.slice(0, last.index);
    else if (first && isSiteName(text.slice(0, first.index), names)) text = text.slice(first.index + first[0].length);
    else break;
  }
  return text.trim();
}

/** Whether a text has so many letters: more than any name of the site makes a heading none of them. */
function hasLetters(text: string, least: number): boolean {
  let letters = 0;
  for (let i = 0; i < text.length && letters < least; i++) if (isLetter(text.charCodeAt(i))) letters++;
  return letters >= least;
}

/** A part of a title with so many letters is more than the site's name. */
const NEAR = 40;

/** A name's letters without spaces. */
const compact = (name: string): string => squash(name).replaceAll(' ', '');

/** Whether a part of a title says nothing but the site's name, or the better part of it; `names` are compact. */
function isSiteName(part: string, names: readonly string[]): boolean {
  const own = compact(part);
  if (own === '') return true;
  const near = own.length > 2 && own.length < NEAR;
  for (const name of names) {
    if (name.length <= 2) continue;
    if (name === own || (near && (own.startsWith(name) || name.startsWith(own) || own.endsWith(name)))) return true;
  }
  return false;
}
