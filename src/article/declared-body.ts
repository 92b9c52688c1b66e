import type { TextBlock } from '../page/block';
import { type LinkedData, text, typesOf } from './metadata/json-ld';
import { textShape } from './text-shape';

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
  const bodies = data.nodes
    .filter((node) => typesOf(node).some((type) => /Article$|Posting$|^Report/.test(type)))
    .map((node) => text(node, 'articleBody') ?? '');
  const longest = bodies.reduce((best, body) => (body.length > best.length ? body : best), '').slice(0, MOST_TEXT);
  if (textShape(longest).words < ENOUGH) return [];
  return longest
    .replace(/<[^<>]{0,500}>/g, '\n')
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .slice(0, MOST_PARAGRAPHS)
    .map((line, i) => ({ id: firstId + i, kind: 'paragraph', text: line }));
}
