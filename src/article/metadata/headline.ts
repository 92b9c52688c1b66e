import { squash } from './names';

const SEPARATOR = /\s+[|\-–—·•:»›~]\s+/gu;

/** A heading of the page, in page order. */
export interface Heading {
  text: string;
  level: number;
}

/** Where a page says what its article is called. */
export interface HeadlineEvidence {
  /** Titles of JSON-LD and of meta tags, best first. */
  declared: readonly (string | null)[];
  documentTitle: string;
  headings: readonly Heading[];
}

/** Two wordings of one headline share this much of their words. */
const SAME_HEADLINE = 0.8;
/** A heading that shares less with every declared title is not the headline. */
const RELATED = 0.6;
const SHORTEST = 15;

/**
 * The headline without the site's name: the heading on the page that says what the declared titles say, else the first
 * of those. Pages lengthen one wording of a headline for search engines: of several the shortest stands. Null when the page has neither title nor heading.
 */
export function resolveHeadline(evidence: HeadlineEvidence, sites: readonly string[]): string | null {
  const strip = (titles: readonly (string | null)[]) =>
    titles
      .filter((title): title is string => Boolean(title))
      .map((title) => stripSite(title, sites))
      .filter(Boolean);
  const declared = strip(evidence.declared);
  const shown = findHeading(evidence.headings, [...declared, ...strip([evidence.documentTitle])]);
  const best = strip([shown])[0] ?? declared[0] ?? strip([evidence.documentTitle])[0];
  if (!best) return evidence.headings.find((heading) => heading.level === 1)?.text ?? null;
  const wordings = [...declared, ...strip([shown])].filter(
    (title) => squash(title).length >= SHORTEST && likeness(title, best) >= SAME_HEADLINE,
  );
  return wordings.reduce((short, title) => (squash(title).length < squash(short).length ? title : short), best);
}

function findHeading(headings: readonly Heading[], titles: readonly string[]): string | null {
  let best: { text: string; score: number } | null = null;
  for (const { text, level } of headings) {
    const score =
      Math.max(0, ...titles.map((title) => likeness(text, title))) + (level === 1 ? 0.1 : level > 2 ? -0.1 : 0);
    if (score > RELATED && (!best || score > best.score + 0.001)) best = { text, score };
  }
  return best?.text ?? null;
}

/** A title without the site's name before or after it. */
export function stripSite(title: string, sites: readonly string[]): string {
  let text = title.replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 3; round++) {
    const cuts = [...text.matchAll(SEPARATOR)];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (last && isSiteName(text.slice(last.index + last[0].length), sites)) text = text.slice(0, last.index);
    else if (first && isSiteName(text.slice(0, first.index), sites)) text = text.slice(first.index + first[0].length);
    else break;
  }
  return text.trim();
}

function isSiteName(part: string, sites: readonly string[]): boolean {
  const own = squash(part).replace(/ /g, '');
  if (!own) return true;
  return sites.some((site) => {
    const name = squash(site).replace(/ /g, '');
    return (
      name.length > 2 &&
      (name === own ||
        (own.length > 2 && own.length < 40 && (own.startsWith(name) || name.startsWith(own) || own.endsWith(name))))
    );
  });
}

/** How alike two titles are, by their words: 1 the same, about .9 one inside the other, 0 nothing shared. */
export function likeness(a: string, b: string): number {
  const [x, y] = [squash(a), squash(b)];
  if (!x || !y) return 0;
  if (x === y) return 1;
  const [xs, ys] = [x.split(' '), y.split(' ')];
  if (Math.min(xs.length, ys.length) >= 3 && (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `))) return 0.9;
  const shared = new Set(xs);
  const common = ys.filter((word) => shared.delete(word)).length;
  return (2 * common) / (xs.length + ys.length);
}
