import type { LinkedData } from '../metadata/json-ld';
import { text, typesOf } from '../metadata/json-ld';
import { NumberTable } from '../number-table';
import type { PageScene } from '../page-kind/page-scene';
import type { Texts } from '../texts';
import { threeAt, wordHashes } from '../words';
import type { Scene } from './scene';

/**
 * How a block's words agree with what the page says of itself, in the order that `fillSaid` fills it in: a site that names itself
 * promotes itself, an author's name opens the lines about the author, and declared questions are asked in the text.
 */
export const SAID: readonly string[] = ['names site', 'names author', 'in answers', 'in description'];

/** Names, and where those with each first word stand among them; 1 for each run of three words. Null where nothing is said. */
export interface SaidByPage {
  names: readonly (readonly Name[])[];
  namesFrom: NumberTable;
  answers: NumberTable | null;
  description: NumberTable | null;
}

interface Name {
  words: Int32Array;
  /** An author's, not the site's. */
  author: boolean;
}

const MOST_AUTHORS = 12;
const SHORTEST_NAME = 4;
const MOST_ANSWERS = 400;
const MOST_TEXT = 1000;
const DESCRIPTION = /(?:^|:)description$/;

/** What a page says of itself, apart from its text. */
export function saidBy({ page, metadata, data }: PageScene): SaidByPage {
  const labels = URL.canParse(page.url) ? new URL(page.url).hostname.split('.').reverse() : [];
  // "co" in "co.uk" names nobody
  const domain = labels.slice(1, 3).find((label) => label.length >= SHORTEST_NAME) ?? '';
  const descriptions = page.evidence.metaTags
    .filter(({ name }) => DESCRIPTION.test(name))
    .map(({ content }) => content);
  const names = namesBy([metadata.publisher ?? '', domain], metadata.byline.slice(0, MOST_AUTHORS));
  return {
    names: [...names.values()],
    namesFrom: new NumberTable([...names.keys()].map((word, at) => [word, at] as const)),
    answers: runsOf(answersOf(data)),
    description: runsOf(descriptions),
  };
}

function namesBy(site: readonly string[], authors: readonly string[]): Map<number, Name[]> {
  const by = new Map<number, Name[]>();
  [...site, ...authors].forEach((name, i) => {
    const words = wordHashes(name);
    if (name.length < SHORTEST_NAME || words.length === 0) return;
    by.set(words[0]!, [...(by.get(words[0]!) ?? []), { words, author: i >= site.length }]);
  });
  return by;
}

/** What the JSON-LD declares as questions and their answers. */
function answersOf({ nodes }: LinkedData): string[] {
  return nodes
    .filter((node) => typesOf(node).some((type) => type === 'Question' || type === 'Answer'))
    .slice(0, MOST_ANSWERS)
    .flatMap((node) => [text(node, 'name') ?? '', text(node, 'text') ?? ''])
    .map((said) => said.slice(0, 2 * MOST_TEXT).replace(/<[^<>]{0,500}>/g, ' '));
}

function runsOf(texts: readonly string[]): NumberTable | null {
  const runs: [number, number][] = [];
  for (const said of texts) {
    const words = wordHashes(said, MOST_TEXT);
    for (let i = 2; i < words.length; i++) runs.push([threeAt(words, i), 1]);
  }
  return runs.length > 0 ? new NumberTable(runs) : null;
}

/** Fills in `SAID` of block `b` from column `at` on; gives the column after it. */
export function fillSaid({ said, outline: { texts } }: Scene, b: number, row: Float32Array, at: number): number {
  fillNames(said, texts, b, row, at);
  at += 2;
  row[at++] = shareIn(said.answers, texts, b);
  row[at++] = shareIn(said.description, texts, b);
  return at;
}

/** For the site and for the authors: 2 where a text opens with a name, a word before it at most, 1 where it holds one. */
function fillNames(
  { names, namesFrom }: SaidByPage,
  { hashes, from }: Texts,
  b: number,
  row: Float32Array,
  column: number,
): void {
  if (names.length === 0) return;
  const begin = from[b]!;
  const end = from[b + 1]!;
  for (let at = begin; at < end; at++) {
    const place = namesFrom.get(hashes[at]!, -1);
    if (place < 0) continue;
    const near = at - begin < 2 ? 2 : 1;
    for (const { words, author } of names[place]!) {
      if (at + words.length > end) continue;
      let same = 1;
      while (same < words.length && hashes[at + same] === words[same]) same++;
      const cell = author ? column + 1 : column;
      if (same === words.length && near > row[cell]!) row[cell] = near;
    }
  }
}

/** How many of a text's runs of three words are known, 0 to 1; -1 where none are known at all. */
function shareIn(runs: NumberTable | null, { hashes, from }: Texts, b: number): number {
  if (!runs) return -1;
  const begin = from[b]! + 2;
  const end = from[b + 1]!;
  let known = 0;
  for (let at = begin; at < end; at++) known += runs.get(threeAt(hashes, at), 0);
  return end > begin ? known / (end - begin) : 0;
}
