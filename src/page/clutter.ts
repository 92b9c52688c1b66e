import type { Article, RemovalReason } from '../article/article';
import type { HiddenItem } from '../messages';
import { boxOf, closest, holds, isInPage, rootsOf, select, textOf } from './dom';
import type { Lease } from './lease';
import { findOverlays } from './overlays';
import { outerElement } from './reveal';
import { vanish } from './vanish';
import type { PageWalk } from './walk';

/** Parts of the story that stand outside its text. */
const KEPT: ReadonlySet<RemovalReason> = new Set<RemovalReason>([
  'headline',
  'standfirst',
  'byline',
  'caption',
  'credit',
]);

const MAX_TEXT = 120;
const MAX_DEPTH = 2000;
/** A picture at least this wide and high belongs to the story when it stands among its text. */
const PICTURE = { width: 200, height: 120 };

interface Hidden extends HiddenItem {
  element: Element;
  animation: Animation;
}

/** What is not the article, taken out of sight and brought back exactly as it was. */
export class Clutter {
  private hidden: Hidden[] = [];
  /** What a person asked to see again stays, whatever is hidden later. */
  private readonly wanted = new WeakSet<Element>();
  private nextId = 0;
  private keptElements = new Set<Element>();

  constructor(private readonly lease: Lease | null = null) {}

  get items(): HiddenItem[] {
    return this.hidden.map(({ id, reason, text }) => ({ id, reason, text }));
  }

  /** How many consent and log-in dialogs were left standing. */
  get kept(): number {
    return [...this.keptElements].filter((element) => isInPage(element)).length;
  }

  /** Hides what the article engine removed and what sticks over the text; called again, also what has come since. */
  hide(article: Article, walk: PageWalk): void {
    for (const gone of this.hidden.filter(({ element }) => !isInPage(element))) gone.animation.cancel();
    this.hidden = this.hidden.filter(({ element }) => isInPage(element));
    const story = storyElements(article, walk);
    const overlays = findOverlays(story);
    const needed = overlays.filter((overlay) => overlay.needed).map(({ element }) => element);
    for (const { id, reason } of article.removed) {
      const element = reason === 'consent' ? walk.elementOf(id) : null;
      if (element && !needed.some((dialog) => holds(dialog, element))) needed.push(outermost(element, story));
    }
    for (const element of needed) {
      this.keptElements.add(element);
      protect(element, story);
    }
    for (const { id, reason, text } of article.removed) {
      const element = KEPT.has(reason) ? null : walk.elementOf(id);
      if (!element || story.has(element) || needed.some((dialog) => holds(dialog, element))) continue;
      this.add(outermost(element, story), reason, text);
    }
    for (const { element } of overlays) {
      if (!story.has(element)) this.add(element, 'covers the text', textOf(element));
    }
  }

  /** Shows one of the items again, and keeps it shown. */
  unhide(id: number): void {
    const item = this.hidden.find((hidden) => hidden.id === id);
    if (!item) return;
    this.wanted.add(item.element);
    item.animation.cancel();
    this.hidden = this.hidden.filter((hidden) => hidden !== item);
  }

  /** Brings everything back. */
  show(): void {
    for (const { animation } of this.hidden) animation.cancel();
    this.hidden = [];
    this.keptElements.clear();
  }

  private add(element: Element, reason: HiddenItem['reason'], text: string): void {
    if (this.wanted.has(element) || this.hidden.some((hidden) => holds(hidden.element, element))) return;
    const animation = vanish(element, this.lease);
    const { width, height } = boxOf(element);
    // a page may insist on its own style; what stays in sight is not said to be hidden
    if (width > 0 && height > 0) {
      animation.cancel();
      return;
    }
    const words = text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
    this.hidden.push({ id: this.nextId++, reason, text: words, element, animation });
  }
}

/** Every element that holds a part of the story: its text, headline, byline, pictures and captions. */
function storyElements(article: Article, walk: PageWalk): Set<Element> {
  const story = new Set<Element>(rootsOf(document));
  for (const { id } of article.blocks) protect(walk.elementOf(id), story);
  for (const { id, reason } of article.removed) if (KEPT.has(reason)) protect(walk.elementOf(id), story);
  const text = article.blocks.flatMap(({ id }) => walk.elementOf(id) ?? []);
  const common = commonAncestor(text);
  for (const picture of common ? select(common, 'img, picture, video, svg') : []) {
    const { width, height } = boxOf(picture);
    if (width >= PICTURE.width && height >= PICTURE.height && !closest(picture, 'a[href]')) protect(picture, story);
  }
  return story;
}

/** Adds an element and everything around it. */
function protect(element: Element | null, story: Set<Element>): void {
  let at = element;
  for (let depth = 0; at && depth < MAX_DEPTH && !story.has(at); depth++, at = outerElement(at)) story.add(at);
}

function commonAncestor(elements: readonly Element[]): Element | null {
  const last = elements.at(-1);
  let common = elements[0] ?? null;
  while (common && last && !holds(common, last)) common = outerElement(common);
  return common;
}

/** The largest element around one that holds nothing of the story. */
function outermost(element: Element, story: ReadonlySet<Element>): Element {
  let at = element;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const outer = outerElement(at);
    if (!outer || story.has(outer)) return at;
    at = outer;
  }
  return at;
}
