import { squash } from './names';

const SEPARATOR = /\s+[|\-–—·•:»›~]\s+/gu;

/** A heading of the page, in page order. */
export interface Heading {
  text: string;
  level: number;
}

/**
 * The headline: the heading on the page that says what the declared titles say, else the best of those without the
 * site's name. `declared` are the titles of JSON-LD and meta tags, best first.
 */
export function resolveHeadline(
  declared: readonly (string | null)[],
  documentTitle: string,
  headings: readonly Heading[],
  sites: readonly string[],
): string | null {
  const titles = [...declared, documentTitle]
    .filter((title): title is string => Boolean(title))
    .map((title) => stripSite(title, sites))
    .filter(Boolean);
  let best: { text: string; score: number } | null = null;
  for (const { text, level } of headings) {
    const score = Math.max(0, ...titles.map((title) => likeness(text, title))) + (level === 1 ? 0.1 : 0);
    if (score > 0.6 && (!best || score > best.score + 0.001)) best = { text, score };
  }
  if (best) return stripSite(best.text, sites);
  const first = headings.filter((heading) => heading.level === 1);
  return titles[0] ?? (first.length === 1 ? first[0]!.text : null);
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
function likeness(a: string, b: string): number {
  const [x, y] = [squash(a), squash(b)];
  if (!x || !y) return 0;
  if (x === y) return 1;
  const [xs, ys] = [x.split(' '), y.split(' ')];
  if (Math.min(xs.length, ys.length) >= 3 && (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `))) return 0.9;
  const shared = new Set(xs);
  const common = ys.filter((word) => shared.delete(word)).length;
  return (2 * common) / (xs.length + ys.length);
}
