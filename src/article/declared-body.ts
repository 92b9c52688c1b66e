import type { TextBlock } from '../page/block';
import { type LinkedData, text, typesOf } from './metadata/json-ld';
import { textShape } from './text-shape';
import { wordsOf } from './words';

/** So little shown text is no body; from so much a declared one is taken instead. */
const HARDLY_ANY = 60;
const ENOUGH = 100;
const MOST_TEXT = 200_000;
const MOST_PARAGRAPHS = 1_000;

/**
 * The paragraphs of the body that the page's JSON-LD holds, where the page itself shows hardly any text; none otherwise.
 * Their ids go on from `firstId`: they lead to no place in the page.
 */
export function declaredBody(data: LinkedData, shownWords: number, firstId: number): TextBlock[] {
  if (shownWords >= HARDLY_ANY) return [];
  const body = longestBody(data);
  if (textShape(body).words < ENOUGH) return [];
  return body
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .slice(0, MOST_PARAGRAPHS)
    .map((line, i) => ({ id: firstId + i, kind: 'paragraph', text: line }));
}

/** By block, of its first words: how much of it stands in the declared body, 0 to 1; -1 where there is none. */
export function declaredShares(data: LinkedData, tokens: readonly string[][]): Float64Array {
  const body = wordsOf(longestBody(data), MOST_TEXT);
  if (body.length < ENOUGH) return new Float64Array(tokens.length).fill(-1);
  const known = new Set(threes(body));
  return Float64Array.from(tokens, (words) => {
    const own = threes(words);
    return own.length ? own.filter((three) => known.has(three)).length / own.length : 0.5;
  });
}

/** Every three words in a row. */
const threes = (words: readonly string[]) => words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);

/** The longest body of an article in the JSON-LD, its tags taken as line breaks; empty where there is none. */
function longestBody(data: LinkedData): string {
  const bodies = data.nodes
    .filter((node) => typesOf(node).some((type) => /Article$|Posting$|^Report/.test(type)))
    .map((node) => text(node, 'articleBody') ?? '');
  const longest = bodies.reduce((best, body) => (body.length > best.length ? body : best), '');
  return longest.slice(0, MOST_TEXT).replace(/<[^<>]{0,500}>/g, '\n');
}
