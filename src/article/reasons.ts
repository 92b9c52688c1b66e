import type { RemovalReason } from './article';
import { type ClutterPhrase, clutterPhrases } from './clutter-phrases';
import { HINT_REASONS } from './hint-reasons';
import type { Outline } from './outline';

/** Why each block of a page that is not in its article was left out; the blocks that are in it are passed over. */
export function removalReasons(outline: Outline, kept: readonly boolean[]): Map<number, RemovalReason> {
  const { page, heading } = outline;
  const byElement = hintReasons(outline);
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const seen = new Set(page.blocks.filter((block) => kept[block.id]).map((block) => block.text));
  const phrases = new Map<number, ClutterPhrase[]>();
  const phrasesOf = (b: number) => {
    const known = phrases.get(b) ?? clutterPhrases(outline.tokens[b]!);
    phrases.set(b, known);
    return known;
  };
  const reasons = new Map<number, RemovalReason>();
  for (const block of page.blocks) {
    const b = block.id;
    if (kept[b]) continue;
    const above = heading[b]!;
    reasons.set(
      b,
      ofTitle(outline, b, first) ??
        (block.text.length > 40 && seen.has(block.text) ? 'duplicate' : null) ??
        ofPhrases(phrasesOf(b), outline.shapes[b]!.words) ??
        ofMarkup(outline, b) ??
        ofByline(outline, b, first) ??
        byElement[block.element] ??
        (above >= 0 && !kept[above] && b - above < 30
          ? ofPhrases(phrasesOf(above), outline.shapes[above]!.words)
          : null) ??
        ofShape(outline, b, first, last),
    );
  }
  return reasons;
}

/** The headline wherever it is repeated, and the sentence under it. */
function ofTitle({ page, title, shapes, prose }: Outline, b: number, first: number): RemovalReason | null {
  const block = page.blocks[b]!;
  if (b === title || block.level === 1) return 'headline';
  if (title < 0) return null;
  if (block.text === page.blocks[title]!.text) return 'headline';
  const under = b > title && b - title <= 3 && (first < 0 || b < first);
  return under && shapes[b]!.words >= 8 && (prose[b]! > 0 || block.level > 0) ? 'standfirst' : null;
}

/** What the words say, where phrases of clutter make up enough of the text or open it. */
function ofPhrases(phrases: ClutterPhrase[], words: number): RemovalReason | null {
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
function ofByline({ title, shapes, linkShare }: Outline, b: number, first: number): RemovalReason | null {
  if (title < 0 || b < title || b > first || shapes[b]!.words > BYLINE_WORDS) return null;
  return linkShare[b]! < MOSTLY ? 'byline' : null;
}

const CAPTION_TAGS = new Set(['figcaption', 'caption']);

function ofMarkup({ page, linkShare, shapes }: Outline, b: number): RemovalReason | null {
  const { elements, blocks } = page;
  let at = blocks[b]!.element;
  for (let steps = 0; at >= 0 && steps < 12; at = elements[at]!.parent, steps++) {
    const { tag } = elements[at]!;
    if (CAPTION_TAGS.has(tag)) return 'caption';
    if (tag === 'figure') return 'caption';
    if (tag === 'nav') return 'navigation';
    if (tag === 'time' || tag === 'address') return 'byline';
    if (tag === 'footer' && steps > 1)
      return linkShare[b]! > 0.5 || shapes[b]!.words < 8 ? 'navigation' : 'page furniture';
  }
  return null;
}

/** By element: the reason that its own hint or the nearest one around it gives. */
function hintReasons({ page, masks }: Outline): (RemovalReason | null)[] {
  const reasons: (RemovalReason | null)[] = [];
  page.elements.forEach(({ parent, tag }, e) => {
    const own = HINT_REASONS.find((_, bit) => masks[e]! & (1 << bit));
    reasons[e] = tag === 'body' || tag === 'html' ? null : (own ?? reasons[parent] ?? null);
  });
  return reasons;
}

const MOSTLY = 0.6;

/** What is left: told from links and from where it stands. */
function ofShape({ page, linkShare, shapes }: Outline, b: number, first: number, last: number): RemovalReason {
  const { words } = shapes[b]!;
  if (linkShare[b]! >= MOSTLY) return words >= 5 ? 'related links' : 'navigation';
  if (page.blocks[b]!.media > 0 && b > first && b < last && words < 40) return 'caption';
  return 'page furniture';
}
