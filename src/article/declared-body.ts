import type { TextBlock } from '../page/block';
import { type LinkedData, text, typesOf } from './metadata/json-ld';
import { readTexts, type Texts } from './texts';
import { threeAt, wordHashes } from './words';

/** So few words shown are no body. */
export const HARDLY_ANY = 60;
/** So many hidden ones are taken instead. */
export const ENOUGH = 100;
const MOST_TEXT = 200_000;
const MOST_PARAGRAPHS = 1_000;

/** The paragraphs of the body that the page's JSON-LD holds; none where that is too short. Their ids go on from `firstId`. */
export function declaredBody(data: LinkedData, firstId: number): TextBlock[] {
  const body = longestBody(data);
  if (readTexts([{ text: body }]).words[0]! < ENOUGH) return [];
  return body
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .slice(0, MOST_PARAGRAPHS)
    .map((line, i) => ({ id: firstId + i, kind: 'paragraph', text: line }));
}

/** By text, of its first words: how much of it stands in the declared body, 0 to 1; -1 where there is none. */
export function declaredShares(data: LinkedData, { hashes, from }: Texts): Float64Array {
  const shares = new Float64Array(from.length - 1);
  const body = wordHashes(longestBody(data), MOST_TEXT);
  if (body.length < ENOUGH) return shares.fill(-1);
  const known = new Set<number>();
  for (let i = 2; i < body.length; i++) known.add(threeAt(body, i));
  for (let t = 0; t < shares.length; t++) {
    const begin = from[t]! + 2;
    const end = from[t + 1]!;
    let shared = 0;
    for (let i = begin; i < end; i++) if (known.has(threeAt(hashes, i))) shared++;
    shares[t] = end > begin ? shared / (end - begin) : 0.5;
  }
  return shares;
}

/** The longest body of an article in the JSON-LD, its tags taken as line breaks; empty where there is none. */
function longestBody(data: LinkedData): string {
  let longest = '';
  for (const node of data.nodes) {
    if (!Object.hasOwn(node, 'articleBody')) continue;
    if (!typesOf(node).some((type) => /Article$|Posting$|^Report/.test(type))) continue;
    const body = text(node, 'articleBody') ?? '';
    if (body.length > longest.length) longest = body;
  }
  return longest.slice(0, MOST_TEXT).replace(/<[^<>]{0,500}>/g, '\n');
}
