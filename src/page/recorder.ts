import { attributeNamesOf, attributeOf, nodesBelow, select, tagOf } from './dom';
import { withoutInvisible } from './invisible';
import { LookTable } from './look-table';
import { MarkRecorder } from './mark-recorder';
import {
  ELEMENT_FIGURES,
  ELEMENT_HIDDEN,
  ELEMENT_INLINE,
  LOOK_SHIFT,
  RUN_BROKEN,
  RUN_FIGURES,
  RUN_SPACED,
} from './page';
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
  MARK,
  MEDIA,
  PARAGRAPH,
  SKIPPED,
  TIMED,
} from './tags';
import { collapse, joinTexts } from './text-runs';

// What holds inside an element, as bits beside those of its tag: `BOLD`, `ITALIC` and `TIMED` come from around it, too.

/** Inside a link. */
const LINKED = 1 << 24;
/** Inside a paragraph buttons and unknown elements run along in the line. */
const IN_PARAGRAPH = 1 << 25;
const IN_ANCHOR = 1 << 26;
const IN_LINE = 1 << 27;
/** Stands in the document's own tree, in no frame or shadow root. */
const OWN_TREE = 1 << 28;
const HANDED_DOWN = BOLD | ITALIC | TIMED | IN_PARAGRAPH;
/** Tags of which more is to be known before anything else. */
const SPECIAL = BREAK | MEDIA | SKIPPED | FRAME;

// From the bits of what holds inside an element to those of a text.
const FACES_SHIFT = 5;
const FACES = 7;
const LINKED_SHIFT = 21;
const LINKED_BIT = 8;

/** More blocks and characters are not taken: the text of three novels is more than any article, and time is bounded, too. */
const MAX_BLOCKS = 8_000;
const MAX_TEXT = 500_000;
const TEXT_NODE = 3;

/**
 * Walks everything below a document in page order, and takes down its texts, where each block begins, and the elements that
 * hold text. It mostly runs in a page for the first time and as the only time, when the browser has compiled nothing: so it
 * does for each node as little as can be, asks an element for its attributes only once there is text in it, and leaves all that
 * can be made of this to the engine.
 */
export class Recorder {
  /** The columns of a page's data. */
  readonly texts: string[] = [];
  readonly runs: number[] = [];
  readonly blocks: number[] = [];
  readonly elements: number[] = [];
  readonly marks = new MarkRecorder();
  /** All blocks' text nodes one after another, null for a line break; `firsts` says where each block's begin. */
  readonly nodes: (Text | null)[] = [];
  readonly firsts: number[] = [];
  /** By block: the innermost block-level element around it. */
  readonly homes: Element[] = [];
  foreignFrames = 0;

  private walker: TreeWalker;
  /** Elements without text that may be marks all the same. */
  private readonly silent: ReadonlySet<Element>;
  /** Trees that an inner one (a shadow root, a frame's document) interrupts, and whether their own children come next. */
  private readonly waiting: { walker: TreeWalker; children: boolean }[] = [];
  private down = true;
  private atRoot = true;

  /** The elements that the walk is inside of, outermost first, their tags and bits; the innermost is at `top`. */
  private readonly path: Element[] = [];
  private readonly tags: string[] = [];
  private readonly bits: number[] = [];
  /** By depth: how deep the innermost block-level element is. */
  private readonly outer: number[] = [];
  private top = -1;
  /** How many of them are among the page's elements, from the outermost on, and under which index. */
  private told = 0;
  private readonly index: number[] = [];

  /** Whether the block that is being taken down has text already, and which of the texts is its first. */
  private open = false;
  private first = 0;
  /** The innermost block-level element around it. */
  private home: Element | null = null;
  private gap = 0;
  private breaks = 0;
  private links = 0;
  private media = 0;
  /** Characters that may still come. */
  private room = MAX_TEXT;
  private readonly table = new LookTable();

  /** What stands inside the elements of `skip` is passed over. */
  constructor(
    private readonly root: Document,
    private readonly skip: ReadonlySet<Element>,
  ) {
    this.walker = nodesBelow(root, root);
    this.silent = new Set(select(root, SILENT));
  }

  /** The column of looks. */
  get looks(): string[] {
    return this.table.looks;
  }

  /** Whether no more can be taken. */
  isFull(): boolean {
    return this.room <= 0 || this.firsts.length >= MAX_BLOCKS;
  }

  /** Goes on for that many nodes; true when it has come to the end. */
  advance(nodes: number): boolean {
    let { walker, down } = this;
    for (let visited = 0; visited < nodes; visited++) {
      let node = down ? walker.firstChild() : null;
      // an element without children is left at once; at the root of a tree none has been entered
      if (down && !node && !this.atRoot) this.leave();
      while (!node) {
        node = walker.nextSibling();
        if (node) break;
        if (walker.parentNode()) {
          this.leave();
          continue;
        }
        const outer = this.waiting.pop();
        if (!outer) return true;
        walker = outer.walker;
        node = outer.children ? walker.firstChild() : null;
        if (!node) this.leave();
      }
      this.atRoot = false;
      if (node.nodeType === TEXT_NODE) {
        this.text(node as Text);
        down = false;
        continue;
      }
      down = this.enter(node as Element);
      if (!down || !(this.bits[this.top]! & (HOST | FRAME))) continue;
      const inner = this.innerRoot(node as Element);
      if (!inner) continue;
      this.waiting.push({ walker, children: inner instanceof ShadowRoot && inner.querySelector('slot') !== null });
      walker = nodesBelow(this.root, inner);
      this.atRoot = true;
    }
    this.walker = walker;
    this.down = down;
    return false;
  }

  /** The tree that stands in for the children of the innermost element; null where they stand for themselves. */
  private innerRoot(element: Element): Node | null {
    if (this.bits[this.top]! & FRAME) return (element as HTMLIFrameElement).contentDocument;
    return element.shadowRoot;
  }

  /** Enters an element; false when nothing inside it is of interest. */
  private enter(element: Element): boolean {
    const tag = tagOf(element);
    const own = bitsOfTag(tag);
    if (own & SPECIAL && !this.isEntered(element, own)) return false;
    if (this.skip.size > 0 && this.skip.has(element)) return false;
    const above = this.top < 0 ? 0 : this.bits[this.top]!;
    let bits = own | (above & (LINKED | IN_ANCHOR));
    if (this.waiting.length === 0) bits |= OWN_TREE;
    if (own & INLINE || (own & FLOATING && above & IN_PARAGRAPH)) bits |= IN_LINE | (above & HANDED_DOWN);
    else if (this.open) this.flush();
    if (own & PARAGRAPH) bits |= IN_PARAGRAPH;
    if (own & ANCHOR) {
      bits |= IN_ANCHOR;
      // an anchor that is only a place in the page is often left open around all that follows
      if (attributeOf(element, 'href') !== '') bits |= LINKED;
      if (this.open && bits & LINKED && !(above & LINKED)) this.links++;
    }
    this.top++;
    this.path[this.top] = element;
    this.tags[this.top] = tag;
    this.bits[this.top] = bits;
    this.outer[this.top] = bits & IN_LINE && this.top > 0 ? this.outer[this.top - 1]! : this.top;
    // what time it is, and who wrote, may stand in an attribute alone
    if (own & TIMED || (this.silent.size > 0 && this.silent.has(element))) this.tell();
    return true;
  }

  private isEntered(element: Element, own: number): boolean {
    if (own & BREAK) {
      this.lineBreak();
      return false;
    }
    if (own & MEDIA) this.media++;
    if (own & SKIPPED) return false;
    if (!(own & FRAME) || (element as HTMLIFrameElement).contentDocument) return true;
    this.foreignFrames++;
    return false;
  }

  private leave(): void {
    if (this.open && !(this.bits[this.top]! & IN_LINE)) this.flush();
    // a page that changes meanwhile may have more left than was entered
    if (this.top < 0) return;
    this.top--;
    if (this.told > this.top + 1) this.told = this.top + 1;
  }

  private text(node: Text): void {
    let { data } = node;
    if (data.length > this.room) data = data.slice(0, this.room);
    // a byte-order mark is white space to `trim`
    data = withoutInvisible(data);
    const ink = data.trim();
    const { length } = ink;
    if (length === 0) {
      if (!this.open || data === '') return;
      this.gap |= RUN_SPACED;
      this.nodes.push(node);
      return;
    }
    if (this.top < 0) return;
    this.room -= length;
    const spaces = data.length - length;
    if (this.open) {
      if (spaces > 0 && data.charCodeAt(0) !== ink.charCodeAt(0)) this.gap |= RUN_SPACED;
    } else {
      this.open = true;
      this.first = this.texts.length;
      this.firsts.push(this.nodes.length);
      this.home = this.path[this.outer[this.top]!]!;
    }
    const bits = this.bits[this.top]!;
    if (bits & LINKED && this.links === 0) this.links = 1;
    this.runs.push(
      this.told > this.top ? this.index[this.top]! : this.tell(),
      ((bits >> FACES_SHIFT) & FACES) | ((bits >> LINKED_SHIFT) & LINKED_BIT) | this.gap,
    );
    this.texts.push(ink);
    this.nodes.push(node);
    this.gap = spaces > 0 && data.charCodeAt(data.length - 1) !== ink.charCodeAt(length - 1) ? RUN_SPACED : 0;
    this.breaks = 0;
  }

  /** One line break is a space, two in a row end a block. */
  private lineBreak(): void {
    if (!this.open) return;
    if (++this.breaks > 1) {
      this.flush();
      return;
    }
    this.gap |= RUN_BROKEN;
    this.nodes.push(null);
  }

  /** Ends the block that is being taken down. */
  flush(): void {
    if (!this.open) return;
    if (this.isVoid()) {
      this.nodes.length = this.firsts.pop()!;
      this.texts.length = this.first;
      this.runs.length = RUN_FIGURES * this.first;
    } else {
      this.blocks.push(this.texts.length - this.first, this.links, this.media);
      this.homes.push(this.home!);
      this.media = 0;
    }
    this.open = false;
    this.gap = this.breaks = this.links = 0;
  }

  /** Orphaned brackets and signs that nobody sees are no block. */
  private isVoid(): boolean {
    if (!MAYBE_VOID.test(this.texts[this.first]!)) return false;
    return collapse(joinTexts(this, this.first, this.texts.length)) === '';
  }

  /** Takes down the elements that the walk is inside of, as far as they are not yet; gives the index of the innermost. */
  private tell(): number {
    // one root, also where the page has lost the way to it meanwhile
    let parent = this.told > 0 ? this.index[this.told - 1]! : this.elements.length > 0 ? 0 : -1;
    for (let at = this.told; at <= this.top; at++) {
      parent = this.describe(at, parent);
      this.index[at] = parent;
    }
    this.told = this.top + 1;
    return parent;
  }

  private describe(at: number, parent: number): number {
    const element = this.path[at]!;
    const bits = this.bits[at]!;
    const tag = this.tags[at]!;
    let hint = '';
    let hidden = 0;
    let mark = (bits & MARK) !== 0;
    const names = attributeNamesOf(element);
    for (let i = 0; i < names.length; i++) {
      const meaning = MEANINGS.get(names[i]!);
      if (meaning === undefined) continue;
      const value = attributeOf(element, names[i]!);
      if (meaning & HINT) {
        const told = value.length > MOST_HINT ? value.slice(0, MOST_HINT) : value;
        hint = hint === '' ? told : `${hint} ${told}`;
      } else if (meaning & HIDES || (meaning & STATE ? value === 'true' : meaning & STYLE && HIDING.test(value))) {
        hidden = ELEMENT_HIDDEN;
      }
      if (!mark && meaning & MARKS) mark = this.marks.isNamed(names[i]!, value);
    }
    const index = this.elements.length / ELEMENT_FIGURES;
    const inline = bits & IN_LINE ? ELEMENT_INLINE : 0;
    this.elements.push(parent, (this.table.numberOf(tag, hint) << LOOK_SHIFT) | inline | hidden);
    if (mark && bits & OWN_TREE) this.marks.add(element, tag, index, (bits & IN_ANCHOR) !== 0);
    return index;
  }
}

const SILENT = '[itemprop][content]:empty:not(meta), [datetime]:empty:not(time)';
/** How a text begins of which nothing may be shown. */
const MAYBE_VOID = /^[(\0]/;

// What an attribute tells: its words, what an element is for; others, that it is hidden; some of them, that it may be a mark.
const HINT = 1;
const HIDES = 1 << 1;
const STATE = 1 << 2;
const STYLE = 1 << 3;
const MARKS = 1 << 4;
const MEANINGS = new Map<string, number>([
  ['class', HINT | MARKS],
  ['id', HINT],
  ['role', HINT],
  ['itemprop', HINT | MARKS],
  ['data-testid', HINT | MARKS],
  ['data-component', HINT],
  ['aria-label', HINT],
  ['rel', MARKS],
  ['href', MARKS],
  ['hidden', HIDES],
  ['aria-hidden', STATE],
  ['style', STYLE],
]);
const MOST_HINT = 200;
const HIDING = /display:\s*none|visibility:\s*hidden/i;
