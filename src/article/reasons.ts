import type { RemovalReason } from './article';
import type { ClutterPhrase } from './clutter-phrases';
import { HINT_REASONS } from './hint-reasons';
import type { Outline } from './outline';

/** Why each block of a page that is not in its article was left out, by block; null for the blocks that are in it. */
export function removalReasons(outline: Outline, kept: readonly boolean[]): (RemovalReason | null)[] {
  const { page, heading, phrases, texts } = outline;
  const { blocks } = page;
  const byElement = hintReasons(outline);
  const byTag = tagReasons(outline);
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const seen = new Set<string>();
  for (let b = 0; b < blocks.length; b++) if (kept[b]) seen.add(blocks[b]!.text);
  return blocks.map((block, b) => {
    if (kept[b]) return null;
    const above = heading[b]!;
    return (
      ofTitle(outline, b, first) ??
      (block.text.length > 40 && seen.has(block.text) ? 'duplicate' : null) ??
      ofPhrases(phrases[b]!, texts.words[b]!) ??
      ofMarkup(outline, byTag, b) ??
      ofByline(outline, b, first) ??
      byElement[block.element] ??
      (above >= 0 && !kept[above] && b - above < 30 ? ofPhrases(phrases[above]!, texts.words[above]!) : null) ??
      ofShape(outline, b, first, last)
    );
  });
}

/** The headline wherever it is repeated, and the sentence under it. */
function ofTitle({ page, title, texts, prose }: Outline, b: number, first: number): RemovalReason | null {
  const block = page.blocks[b]!;
  if (b === title || block.level === 1) return 'headline';
  if (title < 0) return null;
  if (block.text === page.blocks[title]!.text) return 'headline';
  const under = b > title && b - title <= 3 && (first < 0 || b < first);
  return under && texts.words[b]! >= 8 && (prose[b]! > 0 || block.level > 0) ? 'standfirst' : null;
}

/** What the words say, where phrases of clutter make up enough of the text or open it. */
function ofPhrases(phrases: readonly ClutterPhrase[], words: number): RemovalReason | null {
  let best: RemovalReason | null = null;
  let most = 0;
  for (const { reason, words: said, at } of phrases) {
    const strength = said * said + (at === 0 ? 1 : 0);
    if (strength > most) {
      most = strength;
      best = reason;
    }
  }
  return most >= 4 || most >= 0.25 * words ? best : null;
}

const BYLINE_WORDS = 12;

/** Short lines between the headline and the text: who wrote it, and when. */
function ofByline({ title, texts, linkShare }: Outline, b: number, first: number): RemovalReason | null {
  if (title < 0 || b < title || b > first || texts.words[b]! > BYLINE_WORDS) return null;
  return linkShare[b]! < MOSTLY ? 'byline' : null;
}

/** What tags say of all that is inside of them. */
const OF_TAG: Readonly<Record<string, RemovalReason>> = {
  figcaption: 'caption',
  caption: 'caption',
  figure: 'caption',
  nav: 'navigation',
  time: 'byline',
  address: 'byline',
  footer: 'page furniture',
};
const reasonOfTag = new Map(Object.entries(OF_TAG));
const MOST_UP = 12;

/** By look: what its tag says. */
const tagReasons = ({ looks }: Outline): (RemovalReason | undefined)[] => looks.tags.map((tag) => reasonOfTag.get(tag));

function ofMarkup(outline: Outline, byTag: readonly (RemovalReason | undefined)[], b: number): RemovalReason | null {
  const { page, looks, linkShare, texts } = outline;
  let at = page.blocks[b]!.element;
  for (let steps = 0; at >= 0 && steps < MOST_UP; at = page.elements.parent[at]!, steps++) {
    const reason = byTag[looks.of[at]!];
    if (reason === undefined) continue;
    if (reason !== 'page furniture') return reason;
    // a line right in the footer may be that of an article
    if (steps > 1) return linkShare[b]! > 0.5 || texts.words[b]! < 8 ? 'navigation' : reason;
  }
  return null;
}

/** By element: the reason that its own hint or the nearest one around it gives. */
function hintReasons({ page, looks }: Outline): (RemovalReason | null)[] {
  const own = looks.masks.map((mask, look) =>
    looks.tags[look] === 'body' || looks.tags[look] === 'html' ? null : (HINT_REASONS[firstBit(mask)] ?? undefined),
  );
  const reasons: (RemovalReason | null)[] = [];
  for (let e = 0; e < page.elements.size; e++) {
    const reason = own[looks.of[e]!];
    reasons.push(reason === undefined ? (reasons[page.elements.parent[e]!] ?? null) : reason);
  }
  return reasons;
}

const firstBit = (mask: number): number => 31 - Math.clz32(mask & -mask);

const MOSTLY = 0.6;

/** What is left: told from links and from where it stands. */
function ofShape({ page, linkShare, texts }: Outline, b: number, first: number, last: number): RemovalReason {
  const words = texts.words[b]!;
  if (linkShare[b]! >= MOSTLY) return words >= 5 ? 'related links' : 'navigation';
  if (page.blocks[b]!.media > 0 && b > first && b < last && words < 40) return 'caption';
  return 'page furniture';
}
