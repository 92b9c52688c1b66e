import { nodesBelow } from './dom';

/** What a walk tells of each node, in page order. */
export interface Visitor {
  /** Enters an element; false when nothing inside it is of interest, then it is not left either. */
  enter(element: Element): boolean;
  leave(): void;
  text(node: Text): void;
  /** The tree that stands in for the children of the element entered last; null where they stand for themselves. */
  innerRoot(): Node | null;
  /** Such a tree begins, or is at its end. */
  nest(deeper: boolean): void;
}

/** A walk over everything below a document in page order, that can stop and go on. */
export class TreeWalk {
  /** Trees that an inner one (a shadow root, a frame's document) interrupts, and whether their own children come next. */
  private readonly waiting: { walker: TreeWalker; children: boolean }[] = [];
  private walker: TreeWalker;
  private down = true;

  constructor(
    private readonly root: Document,
    private readonly visitor: Visitor,
  ) {
    this.walker = nodesBelow(root, root);
  }

  /** Goes on for that many nodes; true when it has come to the end. */
  advance(nodes: number): boolean {
    const { root, visitor, waiting } = this;
    let { walker, down } = this;
    for (let visited = 0; visited < nodes; visited++) {
      let node = down ? walker.firstChild() : null;
      // an element without children is left at once; at the root of a tree none has been entered
      if (down && !node && walker.currentNode !== walker.root) visitor.leave();
      while (!node) {
        node = walker.nextSibling();
        if (node) break;
        if (walker.parentNode()) {
          visitor.leave();
          continue;
        }
        const outer = waiting.pop();
        if (!outer) return true;
        visitor.nest(false);
        walker = outer.walker;
        node = outer.children ? walker.firstChild() : null;
        if (!node) visitor.leave();
      }
      if (node.nodeType === TEXT_NODE) {
        visitor.text(node as Text);
        down = false;
        continue;
      }
      down = visitor.enter(node as Element);
      const inner = down ? visitor.innerRoot() : null;
      if (!inner) continue;
      visitor.nest(true);
      waiting.push({ walker, children: inner instanceof ShadowRoot && inner.querySelector('slot') !== null });
      walker = nodesBelow(root, inner);
    }
    this.walker = walker;
    this.down = down;
    return false;
  }
}

const TEXT_NODE = 3;
