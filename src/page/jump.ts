import { pause } from '../turns';
import { parseColour, toCss } from './colour';
import { boxOf, tagOf, windowOf } from './dom';
import { PREFIX } from './highlights';
import { liveRange } from './ranges';
import { outerElement, reveal } from './reveal';
import { Sheets, type Tree, viewOf } from './sheets';
import { isDark, SurfaceFinder } from './surface';

const NAME = `${PREFIX}-jump`;
const SHOWN = 1400;
const FADE = [0.8, 0.6, 0.4, 0.2];
const FRAME = 60;

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Brings ranges into view, opening what hides them, the first line centred in every scroll container around it, and
 * marks them for a moment. False where the page has lost them or they have no place on screen.
 */
export async function jumpTo(ranges: readonly StaticRange[], signal: AbortSignal): Promise<boolean> {
  const [first] = ranges;
  const live = first && liveRange(first);
  if (!live) return false;
  if (reveal(live.startContainer)) await new Promise(requestAnimationFrame);
  if (live.getClientRects().length === 0) return false;
  centre(live);
  void flash(ranges, signal);
  return true;
}

/** Scrolls every container around the range, inner ones first and at once, the window last and smoothly. */
function centre(range: Range): void {
  const lineBox = () => range.getClientRects()[0] ?? range.getBoundingClientRect();
  let at = outerElement(range.startContainer);
  for (let depth = 0; at && depth < 2000; depth++, at = outerElement(at)) {
    if (tagOf(at) === 'html' || tagOf(at) === 'body') continue;
    if (at.scrollHeight <= at.clientHeight && at.scrollWidth <= at.clientWidth) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const outer = boxOf(at);
    const box = lineBox();
    at.scrollBy({
      top: middle(box.top, box.height) - middle(outer.top, at.clientHeight),
      left:
        box.left < outer.left || box.right > outer.right
          ? middle(box.left, box.width) - middle(outer.left, at.clientWidth)
          : 0,
      behavior: 'instant',
    });
  }
  let view = viewAround(range.startContainer);
  let box: { top: number; height: number } = lineBox();
  while (view) {
    const outermost = view.frameElement === null;
    const before = view.scrollY;
    const behavior = outermost && !isStill() ? 'smooth' : 'instant';
    view.scrollBy({ top: middle(box.top, box.height) - view.innerHeight / 2, behavior });
    const frame = view.frameElement;
    if (!frame) return;
    box = { top: box.top - (view.scrollY - before) + boxOf(frame).top, height: box.height };
    view = viewAround(frame);
  }
}

const viewAround = (node: Node) => (node.ownerDocument ? windowOf(node.ownerDocument) : null);

const middle = (from: number, size: number) => from + size / 2;

/** Marks the ranges strongly and lets go of them again, in steps or, for those who want no motion, at once. */
async function flash(ranges: readonly StaticRange[], signal: AbortSignal): Promise<void> {
  const [first] = ranges;
  const element = first?.startContainer.parentElement;
  const tree = first?.startContainer.getRootNode() as Tree;
  const registry = viewOf(tree)?.CSS.highlights;
  if (!element || !registry) return;
  const dark = isDark(new SurfaceFinder().surfaceOf(element));
  const colour = parseColour(dark ? '#a87800' : '#ffd54a');
  const sheets = new Sheets();
  const show = (opacity: number) =>
    sheets.set(`@media not print{::highlight(${NAME}){background-color:${toCss(colour, opacity)}}}`, new Set([tree]));
  const highlight = new Highlight(...ranges);
  highlight.priority = 10;
  registry.set(NAME, highlight);
  show(1);
  await pause(SHOWN, signal);
  for (const opacity of isStill() ? [] : FADE) {
    if (signal.aborted || registry.get(NAME) !== highlight) break;
    show(opacity);
    await pause(FRAME, signal);
  }
  if (registry.get(NAME) === highlight) registry.delete(NAME);
  sheets.clear();
}
