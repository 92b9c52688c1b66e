import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One line of a corpus's gold.jsonl: what the bench itself uses of it. */
export interface GoldPage {
  id: string;
  url: string;
  kind: string;
  lang: string;
  news: boolean;
  front?: boolean;
  body: string | null;
  optional?: string[];
  /** Snippets that must, and that must not, be in the text. */
  with?: string[];
  without?: string[];
}

/** Where articles corpora lie beside a checkout. */
const USUAL = '../shared/corpora/articles';

/**
 * The gold pages of a corpus folder (gold.jsonl beside pages/NNNN.html.gz or .html).
 * Throws a sentence that says where it looked when the folder is no corpus.
 */
export function readGold(folder: string | undefined): { folder: string; gold: GoldPage[] } {
  const place = resolve(folder ?? USUAL);
  const missing = ['gold.jsonl', 'pages'].filter((name) => !existsSync(join(place, name)));
  if (missing.length > 0) throw new Error(`no articles corpus: looked for ${missing.join(' and ')} in ${place}`);
  const lines = readFileSync(join(place, 'gold.jsonl'), 'utf8').split('\n');
  return { folder: place, gold: lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as GoldPage) };
}

/** The HTML of one page, or null where the corpus has none. */
export function readHtml(folder: string, id: string): Buffer | null {
  const packed = join(folder, 'pages', `${id}.html.gz`);
  if (existsSync(packed)) return gunzipSync(readFileSync(packed));
  const plain = join(folder, 'pages', `${id}.html`);
  return existsSync(plain) ? readFileSync(plain) : null;
}

/** `count` pages spread evenly over the corpus; all of them when it has no more. */
export function sample<T>(pages: readonly T[], count: number): T[] {
  if (count >= pages.length) return [...pages];
  return Array.from({ length: count }, (_, i) => pages[Math.floor((i * pages.length) / count)]!);
}
