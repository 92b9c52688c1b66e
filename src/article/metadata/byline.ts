import type { Mark } from '../../page/evidence';
import { type Credits, type CreditWords, readCredits, squash } from './names';

/** Where a page may say who wrote it: the declared authors by source, best first, and what is visible. */
export interface BylineEvidence {
  /** Each a list of names as the source gives them. */
  declared: readonly (readonly string[])[];
  /** Marks near the headline. */
  marks: readonly Mark[];
  /** Short texts near the headline, in page order. */
  lines: readonly string[];
}

const AUTHOR_HINT = /byline|author|autor|writer|journalist|contributor|reporter/;
const NOT_AUTHOR = /bio|comment|related|avatar|date|time|card|teaser|reviewer|img|image|photo|follow|social|share/;

/**
 * The people who wrote an article, and whom else it credits. Declared names come first; where they name no person the
 * visible byline does, and where it names more people than are declared it is believed when it agrees with them.
 */
export function resolveByline(evidence: BylineEvidence, words: CreditWords): Credits {
  const declared = evidence.declared.map((names) => join(names.map((name) => readCredits(name, words, true))));
  const visible = readVisible(evidence, words);
  const named = declared.find((credits) => credits.people.length > 0);
  const others = join([...declared, ...visible.slice(0, 3)]).others;
  if (named) {
    const fuller = visible.find(
      ({ people }) => people.length > named.people.length && named.people.every((name) => holds(people, name)),
    );
    return { people: (fuller ?? named).people, others };
  }
  const shown = visible.find((credits) => credits.people.length > 0);
  return { people: shown?.people ?? [], others };
}

function readVisible({ marks, lines }: BylineEvidence, words: CreditWords): Credits[] {
  const found: Credits[] = [];
  for (const mark of marks) {
    const own = mark.prop.includes('author') || /(?:^|\s)author(?:\s|$)/.test(mark.hint);
    const linked = mark.tag === 'a' && AUTHOR_HINT.test(mark.path);
    if (!own && !linked && !(AUTHOR_HINT.test(mark.hint) && !NOT_AUTHOR.test(mark.hint))) continue;
    found.push(readCredits(mark.text, words, linked && mark.text.split(' ').length > 1));
  }
  for (const line of lines) {
    const opened = words.by.some((by) => opens(line, by));
    if (opened) found.push(readCredits(line, words, false));
  }
  return found;
}

function opens(line: string, by: string): boolean {
  return line.length < 160 && line.toLowerCase().startsWith(by) && /^[\s:]+\p{Lu}/u.test(line.slice(by.length));
}

function holds(people: readonly string[], name: string): boolean {
  return people.some((known) => squash(known) === squash(name));
}

function join(all: readonly Credits[]): Credits {
  const unique = (names: string[]) => [...new Map(names.map((name) => [squash(name), name])).values()];
  return {
    people: unique(all.flatMap((credits) => credits.people)),
    others: unique(all.flatMap((credits) => credits.others)),
  };
}
