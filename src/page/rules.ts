import { isShadow } from './dom';
import { Sheets, type Tree } from './sheets';

/** Style rules of ours in a page, for the trees that its marks stand in. */
export interface Rules {
  /** Puts the rules into exactly these trees, at once or as soon as it resolves; those from before are gone. */
  set(css: string, trees: ReadonlySet<Tree>): void | Promise<void>;
  /** Takes all rules away. */
  clear(): void;
}

/** Has the browser put rules into this page in place of those it put there before; null is none. False: it may not. */
export type ReplaceRules = (before: string | null, after: string | null) => Promise<boolean>;

/**
 * Rules that the browser itself holds in the page's document and takes away together with the extension: for browsers
 * that end content scripts without a word, where a sheet of ours would stay. Frames, and pages where the browser may
 * not, get sheets all the same.
 */
export class InsertedRules implements Rules {
  private readonly sheets = new Sheets();
  private css: string | null = null;
  private trees: ReadonlySet<Tree> = new Set();
  /** What the browser holds. */
  private held: string | null = null;
  private working: Promise<void> | null = null;
  private refused = false;

  constructor(private readonly replace: ReplaceRules) {}

  set(css: string, trees: ReadonlySet<Tree>): Promise<void> {
    this.css = css;
    this.trees = trees;
    this.adopt();
    return this.settle();
  }

  clear(): void {
    this.css = null;
    this.trees = new Set();
    this.adopt();
    void this.settle();
  }

  private adopt(): void {
    const others = [...this.trees].filter((tree) => this.refused || !isOwnDocument(tree));
    if (this.css === null || others.length === 0) this.sheets.clear();
    else this.sheets.set(this.css, new Set(others));
  }

  /** One replacement at a time, until the browser holds what is wanted. */
  private settle(): Promise<void> {
    this.working ??= this.work().finally(() => {
      this.working = null;
    });
    return this.working;
  }

  private async work(): Promise<void> {
    while (this.held !== this.css && !this.refused) {
      const next = this.css;
      if (await this.replace(this.held, next)) this.held = next;
      else this.refused = true;
    }
    if (this.refused) this.adopt();
  }
}

const isOwnDocument = (tree: Tree) => (isShadow(tree) ? tree.ownerDocument : tree) === document;
