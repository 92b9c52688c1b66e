import { attributeOf, elementById, holds, isElement, parentOf, select, tagOf } from './dom';
import type { Tree } from './sheets';

/**
 * Where the browser hands highlight styles down from element to element, as the specification says, a rule for an
 * element around all marks is enough. This property tells Chromium's engine, which does, from others.
 */
const handsDown = () => CSS.supports('-webkit-box-reflect', 'initial');

/** More different tags than this are not listed. */
const MOST_TAGS = 12;

/**
 * What rules for marks have to reach. A rule for every element makes the browser style the whole page anew, seconds of
 * it on a page of half a million nodes: so the rules name the tags that words are marked in, or only the nearest element
 * around all marks that can be named, where styles are handed down and that is less.
 */
export class Reach {
  private readonly tags = new Set<string>();
  private readonly around = new Map<Tree, Element | null>();

  /** Takes an element whose own text is marked, and the tree it stands in. */
  add(element: Element, tree: Tree): void {
    this.tags.add(tagOf(element));
    let common = this.around.get(tree);
    if (common === undefined) common = element;
    while (common && !holds(common, element)) common = elementAround(common);
    this.around.set(tree, common);
  }

  /** Selectors that reach every element taken, for so many highlights; the empty one, that is every element, if need be. */
  selectors(highlights: number): string[] {
    const tags = [...this.tags].map((tag) => CSS.escape(tag));
    if (!handsDown()) return tags.length > MOST_TAGS ? [''] : tags;
    const named = [...this.around].map(([tree, common]) => nameAround(common, tree));
    const selectors = [...new Set(named.map(([selector]) => selector))];
    const all = selectors.includes('') ? [''] : selectors;
    if (tags.length > MOST_TAGS) return all;
    let inside = 0;
    let reached = 0;
    for (const [index, tree] of [...this.around.keys()].entries()) {
      inside += select(named[index]![1] ?? tree, '*').length;
      reached += select(tree, tags.join(',')).length;
    }
    // an element has a style made for each highlight whose rule names it, and one for all that are handed down
    return reached * highlights < inside ? tags : all;
  }
}

/** The nearest element, from one outwards, that its id or a tag of few elements names, with its selector. */
function nameAround(element: Element | null, tree: Tree): [selector: string, element: Element | null] {
  for (let at = element; at; at = elementAround(at)) {
    const tag = tagOf(at);
    if (tag === 'body') break;
    if (tag === 'main' || tag === 'article') return [tag, at];
    const id = attributeOf(at, 'id');
    if (id && elementById(tree, id) === at) return [`#${CSS.escape(id)}`, at];
  }
  return ['', null];
}

function elementAround(element: Element): Element | null {
  const parent = parentOf(element);
  return parent && isElement(parent) ? parent : null;
}
