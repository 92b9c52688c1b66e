import { finish, type Steps } from '../steps';
import type { BlockKind, PageBlock, PageElement } from './block';
import { attributeNamesOf, attributeOf, countElements, nodesBelow, tagOf } from './dom';
import { isInlineTag, isMediaTag, isSkippedTag, kindOfTag, mayHostShadow } from './tags';
import { collapse, type TextRun, textRuns } from './text-runs';

/**
 * One reading takes at most this many nodes, blocks and characters, whichever comes first; what comes after is left unread,
 * and the walk says so. The text of three novels is more than any article; the time for it is bounded, too.
 */
const MAX_NODES = 500_000;
const MAX_BLOCKS = 12_000;
const MAX_TEXT = 500_000;

/** What one walk over a page gives: plain data for the engine, and apart from it the way back to the page. */
export interface PageWalk {
  blocks: PageBlock[];
  elements: PageElement[];
  /** Frames of other sites, which nobody may read. */
  foreignFrames: number;
  truncated: boolean;
  /** The innermost block-level element around a block's text; null for an unknown block. */
  elementOf(block: number): Element | null;
  /** The text nodes behind a block's text, in order, found when asked; an unknown block has none. */
  runsOf(block: number): TextRun[];
}

/** An element that the walk is inside of. */
interface Frame {
  element: Element;
  parent: Frame | null;
  depth: number;
  tag: string;
  inline: boolean;
  /** Inside `p`, buttons and unknown elements run along in the line. */
  inParagraph: boolean;
  linked: boolean;
  bold: boolean;
  italic: boolean;
  timed: boolean;
  /** Index among the page's elements once it holds text, until then -1. */
  index: number;
}

/**
 * Reads the blocks of a live document in one walk without recursion, also through open shadow roots and frames of the
 * same origin; what stands inside the elements of `skip` is passed over. Changes nothing, asks for no layout, and never
 * throws; an empty document gives no block.
 */
export function readBlocks(root: Document, skip: ReadonlySet<Element> = NONE): PageWalk {
  return finish(blockSteps(root, skip));
}

const NONE: ReadonlySet<Element> = new Set();

/** Nodes that are walked in one step. */
const STEP = 500;

/** The same walk in steps; what the page changes between them may be missed. */
export function* blockSteps(root: Document, skip: ReadonlySet<Element>): Steps<PageWalk> {
  const gatherer = new BlockGatherer(skip);
  const tree = new TreeWalk(root, gatherer);
  // an element seldom has more than one text of its own
  const expected = Math.min(MAX_NODES, 2 * countElements(root));
  let left = MAX_NODES;
  let truncated = false;
  while (!tree.advance(Math.min(STEP, left))) {
    left -= STEP;
    truncated = left <= 0 || gatherer.isFull();
    if (truncated) break;
    yield Math.min(1, (MAX_NODES - left) / expected);
  }
  gatherer.flush();
  return {
    blocks: gatherer.blocks,
    elements: gatherer.elements,
    foreignFrames: gatherer.foreignFrames,
    truncated: truncated || gatherer.isFull(),
    elementOf: (block) => gatherer.homes[block] ?? null,
    runsOf(block) {
      const text = gatherer.blocks[block]?.text;
      if (text === undefined) return [];
      return textRuns(gatherer.nodes.slice(gatherer.firsts[block], gatherer.firsts[block + 1]), text);
    },
  };
}

/** A walk over everything below a document in page order, that can stop and go on. */
class TreeWalk {
  /** Trees that an inner one (a shadow root, a frame's document) interrupts, and whether their own children come next. */
  private readonly waiting: { walker: TreeWalker; children: boolean }[] = [];
  private walker: TreeWalker;
  private down = true;

  constructor(
    private readonly root: Document,
    private readonly gatherer: BlockGatherer,
  ) {
    this.walker = nodesBelow(root, root);
  }

  /** Goes on for that many nodes; true when it has come to the end. */
  advance(nodes: number): boolean {
    const { root, gatherer, waiting } = this;
    let { walker, down } = this;
    for (let visited = 0; visited < nodes; ) {
      let node = down ? walker.firstChild() : null;
      // an element without children is left at once; at the root of a tree none has been entered
      if (down && !node && walker.currentNode !== walker.root) gatherer.leave();
      while (!node) {
        node = walker.nextSibling();
        if (node) break;
        if (walker.parentNode()) {
          gatherer.leave();
          continue;
        }
        const outer = waiting.pop();
        if (!outer) return true;
        walker = outer.walker;
        node = outer.children ? walker.firstChild() : null;
        if (!node) gatherer.leave();
      }
      visited++;
      if (node.nodeType === Node.TEXT_NODE) {
        gatherer.text(node as Text);
        down = false;
        continue;
      }
      down = gatherer.enter(node as Element);
      const inner = down ? gatherer.innerRoot() : null;
      if (!inner) continue;
      waiting.push({ walker, children: inner instanceof ShadowRoot && inner.querySelector('slot') !== null });
      walker = nodesBelow(root, inner);
    }
    this.walker = walker;
    this.down = down;
    return false;
  }
}

/** Turns the walk's events into blocks. */
class BlockGatherer {
  readonly blocks: PageBlock[] = [];
  readonly elements: PageElement[] = [];
  /** By block: its block-level element. */
  readonly homes: Element[] = [];
  /** All blocks' text nodes one after another, null for a line break; `firsts` says where each block's begin. */
  readonly nodes: (Text | null)[] = [];
  readonly firsts: number[] = [];
  foreignFrames = 0;
  /** Characters that may still come. */
  private room = MAX_TEXT;

  constructor(private readonly skip: ReadonlySet<Element>) {}

  private open: Frame | null = null;
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

  /** Whether no more can be taken. */
  isFull(): boolean {
    return this.room <= 0 || this.blocks.length >= MAX_BLOCKS;
  }

  /** Enters an element; false when nothing inside it is text of the page. */
  enter(element: Element): boolean {
    const tag = tagOf(element);
    const parent = this.open;
    if (tag === 'br') {
      this.lineBreak();
      return false;
    }
    if (isMediaTag(tag)) this.media++;
    if (isSkippedTag(tag) || (this.skip.size > 0 && this.skip.has(element))) return false;
    if (tag === 'iframe' && !(element as HTMLIFrameElement).contentDocument) {
      this.foreignFrames++;
      return false;
    }
    const floating = tag === 'button' || tag === 'label' || tag.includes('-');
    const inline = isInlineTag(tag) || (floating && parent?.inParagraph === true);
    if (!inline) this.flush();
    this.open = {
      element,
      parent,
      depth: (parent?.depth ?? 0) + 1,
      tag,
      inline,
      inParagraph: tag === 'p' || (inline && parent?.inParagraph === true),
      linked: (tag === 'a' && isLink(element)) || parent?.linked === true,
      bold: tag === 'b' || tag === 'strong' || (inline && parent?.bold === true),
      italic: tag === 'i' || tag === 'em' || (inline && parent?.italic === true),
      timed: tag === 'time' || (inline && parent?.timed === true),
      index: -1,
    };
    if (this.open.linked && !parent?.linked && this.raw) this.links++;
    return true;
  }

  /** Leaves the element entered last. */
  leave(): void {
    const frame = this.open;
    if (!frame) return;
    if (!frame.inline) this.flush();
    this.open = frame.parent;
    if (frame.depth - 1 < this.lowest) this.lowest = frame.depth - 1;
  }

  /** The tree that stands in for the open element's children: its open shadow root, or a readable frame's document. */
  innerRoot(): Node | null {
    const { element, tag } = this.open!;
    if (tag === 'iframe') return (element as HTMLIFrameElement).contentDocument;
    return mayHostShadow(tag) ? element.shadowRoot : null;
  }

  text(node: Text): void {
    const data = node.data.length > this.room ? node.data.slice(0, this.room) : node.data;
    const length = data.trim().length;
    this.room -= length;
    if (length === 0 && !this.raw) return;
    this.raw += data;
    this.nodes.push(node);
    const frame = this.open;
    if (length === 0 || !frame) return;
    this.breaks = 0;
    if (!this.home) this.home = frame;
    else while (this.home.depth > this.lowest && this.home.parent) this.home = this.home.parent;
    this.lowest = frame.depth;
    if (frame.linked) this.linked += length;
    if (frame.bold) this.bold += length;
    if (frame.italic) this.italic += length;
    if (frame.timed) this.timed += length;
    if (frame.linked && this.links === 0) this.links = 1;
  }

  /** Ends the block that is being gathered, if it has any text. */
  flush(): void {
    const { home } = this;
    const text = home ? collapse(this.raw) : '';
    if (home && text) this.add(home, text);
    else this.nodes.length = this.first;
    if (text) this.media = 0;
    this.raw = '';
    this.home = null;
    this.first = this.nodes.length;
    this.breaks = this.linked = this.bold = this.italic = this.timed = this.links = 0;
  }

  private add(home: Frame, text: string): void {
    let outer = home;
    while (outer.inline && outer.parent) outer = outer.parent;
    this.firsts.push(this.first);
    this.homes.push(outer.element);
    this.blocks.push({
      id: this.blocks.length,
      kind: kindOf(outer),
      text,
      element: this.indexOf(home),
      level: /^h[1-6]$/.test(outer.tag) ? Number(outer.tag[1]) : 0,
      linked: Math.min(this.linked, text.length),
      bold: Math.min(this.bold, text.length),
      italic: Math.min(this.italic, text.length),
      timed: Math.min(this.timed, text.length),
      links: this.links,
      media: this.media,
    });
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
    const fresh: Frame[] = [];
    let known: Frame | null = frame;
    for (; known && known.index < 0; known = known.parent) fresh.push(known);
    let parent = known?.index ?? -1;
    for (const each of fresh.reverse()) {
      each.index = this.elements.length;
      this.elements.push(describe(each, parent));
      parent = each.index;
    }
    return parent;
  }
}

/** Whether an anchor leads anywhere: one that is only a place in the page is often left open around all that follows. */
const isLink = (element: Element) => attributeOf(element, 'href') !== '';

/** Attributes whose words tell what an element is for. */
const HINTS = new Set(['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'aria-label']);
const MOST_HINT = 200;
const HIDDEN = /display:\s*none|visibility:\s*hidden/i;

function describe({ element, tag }: Frame, parent: number): PageElement {
  let hint = '';
  let hidden = false;
  for (const name of attributeNamesOf(element)) {
    if (HINTS.has(name)) hint += ` ${attributeOf(element, name).slice(0, MOST_HINT)}`;
    else if (name === 'hidden') hidden = true;
    else if (name === 'aria-hidden') hidden ||= attributeOf(element, name) === 'true';
    else if (name === 'style') hidden ||= HIDDEN.test(attributeOf(element, name));
  }
  return { parent, tag, hint: hint.slice(1), hidden };
}

/** What the nearest telling tag says, at most five elements up: `<li><p>` is a list item, `<blockquote><p>` a quote. */
function kindOf(frame: Frame): BlockKind {
  let kind: BlockKind | null = null;
  let at: Frame | null = frame;
  for (let up = 0; at && up < 5; up++, at = at.parent) {
    const told = kindOfTag(at.tag);
    if (told && (!kind || (kind === 'paragraph' && told !== 'table'))) kind = told;
    if (kind && kind !== 'paragraph') return kind;
  }
  return kind ?? 'other';
}
