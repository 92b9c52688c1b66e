import { BLOCK_KINDS, type BlockKind, type TextBlock } from './block';
import { attributeNamesOf, attributeOf, tagOf } from './dom';
import { leadsToAuthor, type MarkedElement, MarkFinder } from './marks';
import {
  ANCHOR,
  BOLD,
  BREAK,
  bitsOfTag,
  FLOATING,
  FRAME,
  HOST,
  INLINE,
  ITALIC,
  kindOf,
  levelOf,
  MARK,
  MEDIA,
  PARAGRAPH,
  SKIPPED,
  TIMED,
} from './tags';
import { collapse } from './text-runs';
import type { Visitor } from './tree-walk';

// What holds inside an element, as bits beside those of its tag: `BOLD`, `ITALIC` and `TIMED` come from around it, too.

/** Inside a link. */
const LINKED = 1 << 24;
/** Inside a paragraph buttons and unknown elements run along in the line. */
const IN_PARAGRAPH = 1 << 25;
const IN_ANCHOR = 1 << 26;
const IN_LINE = 1 << 27;
const HIDDEN = 1 << 28;

/** More blocks and characters are not taken: the text of three novels is more than any article, and time is bounded, too. */
const MAX_BLOCKS = 8_000;
const MAX_TEXT = 500_000;
/** Characters of all hints; elements behind them are told by their tags. The page goes to the engine as one message. */
const MAX_HINTS = 5_000_000;

/** Of elements with names of their own more is not told. */
const MOST_TAG = 60;

/** An element that the walk is or has been inside of. */
interface Frame {
  element: Element;
  parent: Frame | null;
  depth: number;
  tag: string;
  bits: number;
  hint: string;
  /** Index among the page's elements once it is one of them, until then -1. */
  index: number;
}

/** Turns a walk's events into blocks. One walk sees thousands of nodes, so that what it does for each is written out. */
export class BlockGatherer implements Visitor {
  readonly blocks: TextBlock[] = [];
  /** The columns of a page's data, but for the blocks' texts. */
  readonly figures: number[] = [];
  readonly looks: string[] = [];
  readonly elements: number[] = [];
  /** By block: its block-level element. */
  readonly homes: Element[] = [];
  /** All blocks' text nodes one after another, null for a line break; `firsts` says where each block's begin. */
  readonly nodes: (Text | null)[] = [];
  readonly firsts: number[] = [];
  foreignFrames = 0;

  constructor(private readonly skip: ReadonlySet<Element>) {}

  private readonly finder = new MarkFinder();

  /** Elements of the document's own tree that may be marks, in page order. */
  get marked(): readonly MarkedElement[] {
    return this.finder.marked;
  }

  /** The innermost element that the walk is inside of. */
  private inner: Frame | null = null;
  /** How many trees deep inside the document's own. */
  private nested = 0;

  /** The innermost frame around all text of the block that is being gathered. */
  private home: Frame | null = null;
  private raw = '';
  private first = 0;
  private lowest = 0;
  private breaks = 0;
  private linked = 0;
  private bold = 0;
  private italic = 0;
  private timed = 0;
  private links = 0;
  private media = 0;
  /** Characters that may still come. */
  private room = MAX_TEXT;
  private hintRoom = MAX_HINTS;
  /** By tag and hint: the look. */
  private readonly known = new Map<string, Map<string, number>>();

  /** Whether no more can be taken. */
  isFull(): boolean {
    return this.room <= 0 || this.blocks.length >= MAX_BLOCKS;
  }

  enter(element: Element): boolean {
    let tag = tagOf(element);
    if (tag.length > MOST_TAG) tag = tag.slice(0, MOST_TAG);
    const own = bitsOfTag(tag);
    if (own & BREAK) {
      this.lineBreak();
      return false;
    }
    if (own & MEDIA) this.media++;
    if (own & SKIPPED || (this.skip.size > 0 && this.skip.has(element))) return false;
    if (own & FRAME && !(element as HTMLIFrameElement).contentDocument) {
      this.foreignFrames++;
      return false;
    }
    const around = this.inner;
    const above = around ? around.bits : 0;
    const inline = (own & INLINE) !== 0 || ((own & FLOATING) !== 0 && (above & IN_PARAGRAPH) !== 0);
    if (!inline) this.flush();
    let bits = own | (above & (LINKED | IN_ANCHOR));
    if (inline) bits |= IN_LINE | (above & (BOLD | ITALIC | TIMED | IN_PARAGRAPH));
    if (own & PARAGRAPH) bits |= IN_PARAGRAPH;
    let hint = '';
    let mark = (own & MARK) !== 0;
    const names = attributeNamesOf(element);
    for (let i = 0; i < names.length; i++) {
      const meaning = MEANINGS.get(names[i]!);
      if (meaning === undefined) continue;
      const value = attributeOf(element, names[i]!);
      if (meaning & HINT) {
        const told = value.length > MOST_HINT ? value.slice(0, MOST_HINT) : value;
        hint = hint === '' ? told : `${hint} ${told}`;
        if (!mark) mark = meaning & NAMES ? this.finder.names(value) : meaning & PROPERTY ? value !== '' : false;
      } else if (meaning & RELATION) mark ||= value.includes('author');
      else if (meaning & HIDES || (meaning & STATE ? value === 'true' : HIDING.test(value))) bits |= HIDDEN;
    }
    if (own & ANCHOR) {
      bits |= IN_ANCHOR;
      const address = attributeOf(element, 'href');
      // an anchor that is only a place in the page is often left open around all that follows
      if (address !== '') bits |= LINKED;
      if (bits & LINKED && !(above & LINKED) && this.raw) this.links++;
      if (!mark) mark = leadsToAuthor(address);
    }
    if (mark && this.nested === 0) {
      if (own & PARAGRAPH) this.finder.paragraph++;
      // a paragraph that nothing is said of tells only how far on the next mark is
      if (!(own & PARAGRAPH) || names.length > 0) this.finder.add(element, tag, (bits & IN_ANCHOR) !== 0);
    }
    this.inner = { element, parent: around, depth: around ? around.depth + 1 : 1, tag, bits, hint, index: -1 };
    return true;
  }

  leave(): void {
    const { inner } = this;
    if (!inner) return;
    if (!(inner.bits & IN_LINE)) this.flush();
    this.inner = inner.parent;
    if (inner.depth <= this.lowest) this.lowest = inner.depth - 1;
  }

  nest(deeper: boolean): void {
    this.nested += deeper ? 1 : -1;
  }

  innerRoot(): Node | null {
    const { inner } = this;
    if (!inner) return null;
    if (inner.bits & FRAME) return (inner.element as HTMLIFrameElement).contentDocument;
    return inner.bits & HOST ? inner.element.shadowRoot : null;
  }

  text(node: Text): void {
    let { data } = node;
    if (data.length > this.room) data = data.slice(0, this.room);
    const length = data.trim().length;
    this.room -= length;
    if (length === 0 && !this.raw) return;
    this.raw += data;
    this.nodes.push(node);
    const { inner } = this;
    if (length === 0 || !inner) return;
    this.breaks = 0;
    if (!this.home) this.home = inner;
    else while (this.home.depth > this.lowest && this.home.parent) this.home = this.home.parent;
    this.lowest = inner.depth;
    const { bits } = inner;
    if (bits & LINKED) {
      this.linked += length;
      if (this.links === 0) this.links = 1;
    }
    if (bits & BOLD) this.bold += length;
    if (bits & ITALIC) this.italic += length;
    if (bits & TIMED) this.timed += length;
  }

  /** Ends the block that is being gathered, if it has any text. */
  flush(): void {
    const { home } = this;
    if (home) {
      const text = collapse(this.raw);
      if (text) {
        this.add(home, text);
        this.media = 0;
      } else this.nodes.length = this.first;
      this.home = null;
      this.linked = this.bold = this.italic = this.timed = 0;
    } else if (this.raw) this.nodes.length = this.first;
    this.raw = '';
    this.first = this.nodes.length;
    this.breaks = this.links = 0;
  }

  private add(home: Frame, text: string): void {
    let outer = home;
    while (outer.bits & IN_LINE && outer.parent) outer = outer.parent;
    const { length } = text;
    const kind = kindAround(outer);
    this.firsts.push(this.first);
    this.homes.push(outer.element);
    this.blocks.push({ id: this.blocks.length, kind, text });
    this.figures.push(
      BLOCK_KINDS.indexOf(kind),
      this.indexOf(home),
      levelOf(outer.bits & TAG_BITS),
      Math.min(this.linked, length),
      Math.min(this.bold, length),
      Math.min(this.italic, length),
      Math.min(this.timed, length),
      this.links,
      this.media,
    );
  }

  /** One line break is a space, two in a row end a block. */
  private lineBreak(): void {
    if (!this.raw) return;
    if (++this.breaks > 1) {
      this.flush();
      return;
    }
    this.raw += ' ';
    this.nodes.push(null);
  }

  /** The frame's index among the page's elements; records it and its ancestors when they hold text for the first time. */
  private indexOf(frame: Frame): number {
    if (frame.index >= 0) return frame.index;
    const fresh: Frame[] = [];
    let known: Frame | null = frame;
    for (; known && known.index < 0; known = known.parent) fresh.push(known);
    let parent = known ? known.index : -1;
    for (let i = fresh.length - 1; i >= 0; i--) {
      const { tag, hint, bits } = fresh[i]!;
      const index = this.elements.length >> 1;
      this.elements.push(parent, 2 * this.lookOf(tag, hint) + (bits & HIDDEN ? 1 : 0));
      fresh[i]!.index = index;
      parent = index;
    }
    return parent;
  }

  /** The number of a look; as long as there is room for hints, each is told. */
  private lookOf(tag: string, hint: string): number {
    let hints = this.known.get(tag);
    if (!hints) {
      hints = new Map();
      this.known.set(tag, hints);
    }
    let look = hints.get(hint);
    if (look === undefined) {
      if (hint.length > this.hintRoom) return this.lookOf(tag, '');
      this.hintRoom -= hint.length;
      look = (this.looks.push(tag, hint) >> 1) - 1;
      hints.set(hint, look);
    }
    return look;
  }
}

/** The bits of a frame that are its tag's. */
const TAG_BITS = LINKED - 1;

// What an attribute tells: its words, what an element is for; some of them, that it may be a mark; others, that it is hidden.
const HINT = 1;
const NAMES = 1 << 1;
const PROPERTY = 1 << 2;
const RELATION = 1 << 3;
const HIDES = 1 << 4;
const STATE = 1 << 5;
const STYLE = 1 << 6;
const MEANINGS = new Map<string, number>([
  ['class', HINT | NAMES],
  ['id', HINT],
  ['role', HINT],
  ['itemprop', HINT | PROPERTY],
  ['data-testid', HINT | NAMES],
  ['data-component', HINT],
  ['aria-label', HINT],
  ['rel', RELATION],
  ['hidden', HIDES],
  ['aria-hidden', STATE],
  ['style', STYLE],
]);
const MOST_HINT = 200;
const HIDING = /display:\s*none|visibility:\s*hidden/i;

/** What the nearest telling tag says, at most five elements up: `<li><p>` is a list item, `<blockquote><p>` a quote. */
function kindAround(frame: Frame): BlockKind {
  let kind: BlockKind | null = null;
  let at: Frame | null = frame;
  for (let up = 0; at && up < 5; up++, at = at.parent) {
    const told = kindOf(at.bits);
    if (told && (!kind || (kind === 'paragraph' && told !== 'table'))) kind = told;
    if (kind && kind !== 'paragraph') return kind;
  }
  return kind ?? 'other';
}
