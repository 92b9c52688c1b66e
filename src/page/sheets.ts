import { adoptSheets, isShadow, sheetsOf, windowOf } from './dom';

/** The trees that one text can stand in: a document, or an open shadow root. */
export type Tree = Document | ShadowRoot;

type View = Window & typeof globalThis;

export const viewOf = (tree: Tree): View | null => windowOf(isShadow(tree) ? tree.ownerDocument : tree);

/**
 * Our rules in a page's trees, as constructed style sheets: no node of the page changes, and no content security policy
 * forbids them. A sheet belongs to one document, so frames get their own.
 */
export class Sheets {
  private readonly sheets = new Map<View, CSSStyleSheet>();
  private trees: ReadonlySet<Tree> = new Set();
  private css = '';

  /** Puts the rules into exactly these trees. */
  set(css: string, trees: ReadonlySet<Tree>): void {
    for (const tree of this.trees) if (!trees.has(tree)) this.drop(tree);
    this.trees = trees;
    if (css !== this.css) {
      this.css = css;
      for (const sheet of this.sheets.values()) sheet.replaceSync(css);
    }
    for (const tree of trees) this.adopt(tree);
  }

  /** Takes all rules away. */
  clear(): void {
    for (const tree of this.trees) this.drop(tree);
    this.trees = new Set();
    this.sheets.clear();
    this.css = '';
  }

  private adopt(tree: Tree): void {
    const view = viewOf(tree);
    if (!view) return;
    let sheet = this.sheets.get(view);
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(this.css);
      this.sheets.set(view, sheet);
    }
    const sheets = sheetsOf(tree);
    if (!sheets.includes(sheet)) adoptSheets(tree, [...sheets, sheet]);
  }

  private drop(tree: Tree): void {
    const view = viewOf(tree);
    const ours = view && this.sheets.get(view);
    if (!ours) return;
    adoptSheets(
      tree,
      sheetsOf(tree).filter((sheet) => sheet !== ours),
    );
  }
}
