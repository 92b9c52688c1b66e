import { attributeOf, isElement, isShadow, matches, parentOf, select, slotOf, windowOf } from './dom';

/** The element around a node in the flat tree, out of shadow roots and of frames of the same origin. */
export function outerElement(node: Node): Element | null {
  const parent = (isElement(node) ? slotOf(node) : null) ?? parentOf(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  const tree = parent as Document | ShadowRoot;
  return (isShadow(tree) ? tree.host : windowOf(tree)?.frameElement) ?? null;
}

/** Elements that are walked outwards; deeper ones than any page has need no revealing. */
const MAX_DEPTH = 2000;

/**
 * Opens what keeps a node out of sight, outermost last: closed `<details>`, `hidden="until-found"`, and sections that a
 * button of the page controls ("read more"), by pressing that button. Returns whether anything was opened.
 */
export function reveal(node: Node): boolean {
  let opened = false;
  let at = outerElement(node);
  for (let depth = 0; at && depth < MAX_DEPTH; depth++, at = outerElement(at)) {
    if (at instanceof HTMLDetailsElement && !at.open) {
      at.open = true;
      opened = true;
    } else if (attributeOf(at, 'hidden') === 'until-found') {
      Element.prototype.removeAttribute.call(at, 'hidden');
      opened = true;
    } else if (isCollapsed(at)) {
      opened = pressControlOf(at) || opened;
    }
  }
  return opened;
}

/** Taken away altogether, or cut off with much of its text below the cut. */
function isCollapsed(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return true;
  const cut = style.overflowY === 'hidden' || style.overflowY === 'clip';
  return cut && element.scrollHeight > element.clientHeight + 24;
}

/** Presses the button that says it controls this element, or the one closed button that follows it. */
function pressControlOf(element: Element): boolean {
  const tree = Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
  const id = attributeOf(element, 'id');
  const named = id ? firstOf(tree, `[aria-expanded="false"][aria-controls~="${CSS.escape(id)}"]`) : null;
  const beside = named ?? closedButton(element.nextElementSibling) ?? closedButton(element.previousElementSibling);
  beside?.click();
  return beside !== null;
}

function closedButton(element: Element | null): HTMLElement | null {
  const selector = 'button[aria-expanded="false"], [role="button"][aria-expanded="false"]';
  if (!element) return null;
  return matches(element, selector) ? (element as HTMLElement) : firstOf(element, selector);
}

const firstOf = (root: Document | ShadowRoot | Element, selector: string): HTMLElement | null =>
  (select(root, selector)[0] as HTMLElement | undefined) ?? null;
