import type { AttributionKind } from '../quotes/attribution';
import type { Steps } from '../steps';
import { inTurns, type Turns } from '../turns';
import { rangesAtPoint } from './hit';
import { colourOf, placeOf } from './palette';
import { isLive } from './ranges';
import { Reach } from './reach';
import type { Rules } from './rules';
import { Sheets, type Tree, viewOf } from './sheets';
import { type Ink, inkOn, type Surface, SurfaceFinder } from './surface';

/** One statement as it stands in the page. */
export interface Mark {
  /** Index into the reading's attributions. */
  attribution: number;
  kind: AttributionKind;
  speaker: number | null;
  /** Added by a growing page since it was first read. */
  fresh: boolean;
  ranges: StaticRange[];
}

export interface PaintOptions {
  colours: 'speakers' | 'single';
  print: boolean;
}

/** The registry of highlights is shared with the page. */
export const PREFIX = 'on-record';

/** Direct words lie over the indirect statement around them. */
const PRIORITY: Record<AttributionKind, number> = { indirect: 0, mixed: 1, direct: 2 };

/** Surfaces that are told apart; a page with more backgrounds behind its quotations shares the last. */
const MAX_SURFACES = 6;

/** Marks, or ranges of one group, that are taken in one step. */
const STEP = 50;

/** All marks that look the same. */
interface Group {
  /** One of them. */
  mark: Mark;
  ink(): Ink;
  ranges: Map<HighlightRegistry, StaticRange[]>;
}

/** Marks of a reading in its page, as CSS custom highlights: one for each colour, kind and surface. */
export class Marks {
  private readonly names = new Map<HighlightRegistry, Set<string>>();
  private trees: ReadonlySet<Tree> = new Set();
  private owners: ReadonlyMap<AbstractRange, Mark> = new Map();
  private selectors: string[] = [];

  constructor(private readonly rules: Rules = new Sheets()) {}

  /**
   * Paints exactly these marks, in turns with the page; those painted before are gone at the end. Ranges that the page has
   * lost are left out. When the turns end early, what is painted is between the two.
   */
  async paint(marks: readonly Mark[], options: PaintOptions, turns: Turns): Promise<void> {
    const groups = await inTurns(this.groupSteps(marks, options), turns);
    if (!groups) return;
    const styles = [...groups].map(([name, { mark, ink }]) => {
      const selectors = this.selectors.map((selector) => `${selector}::highlight(${name})`);
      return `${selectors.join(',')}{${styleOf(mark, ink())}}`;
    });
    const css = options.print ? styles.join('\n') : `@media not print{${styles.join('\n')}}`;
    await this.rules.set(css, this.trees);
    await inTurns(this.registerSteps(groups), turns);
  }

  /** Sorts the marks' ranges into groups of one look each. */
  private *groupSteps(marks: readonly Mark[], options: PaintOptions): Steps<Map<string, Group>> {
    const finder = new SurfaceFinder();
    const surfaces = new Map<string, { name: string; surface: Surface }>();
    const groups = new Map<string, Group>();
    const trees = new Set<Tree>();
    const owners = new Map<AbstractRange, Mark>();
    const reach = new Reach();
    for (const [index, mark] of marks.entries()) {
      for (const range of mark.ranges) {
        const element = range.startContainer.parentElement;
        if (!element || !isLive(range)) continue;
        const tree = range.startContainer.getRootNode() as Tree;
        const registry = viewOf(tree)?.CSS.highlights;
        if (!registry) continue;
        trees.add(tree);
        owners.set(range, mark);
        reach.add(element, tree);
        const { name, surface } = known(surfaces, finder.surfaceOf(element));
        const speaker = options.colours === 'single' ? 0 : mark.speaker;
        const key = `${PREFIX}-${placeOf(mark.speaker) ?? 'unknown'}-${mark.kind}-${name}${mark.fresh ? '-new' : ''}`;
        let group = groups.get(key);
        if (!group) {
          group = { mark, ink: () => inkOn(surface, colourOf(speaker)), ranges: new Map() };
          groups.set(key, group);
        }
        const ranges = group.ranges.get(registry);
        if (ranges) ranges.push(range);
        else group.ranges.set(registry, [range]);
      }
      if (index % STEP === STEP - 1) yield index / marks.length;
    }
    this.trees = trees;
    this.owners = owners;
    this.selectors = reach.selectors(groups.size);
    return groups;
  }

  /** Registers the words of each group under its name, and takes away the names that are no longer there. */
  private *registerSteps(groups: ReadonlyMap<string, Group>): Steps<void> {
    // has the rules take effect first: Firefox looks at all registered words again for each element that it styles
    const [first] = this.owners.keys();
    const element = first?.startContainer.parentElement;
    if (element) void getComputedStyle(element).color;
    yield 0;
    const stale = new Map([...this.names].map(([registry, names]) => [registry, new Set(names)]));
    for (const [name, { mark, ranges }] of groups) {
      for (const [registry, list] of ranges) {
        const highlight = new Highlight(...list.slice(0, STEP));
        highlight.priority = PRIORITY[mark.kind];
        registry.set(name, highlight);
        stale.get(registry)?.delete(name);
        const names = this.names.get(registry);
        if (names) names.add(name);
        else this.names.set(registry, new Set([name]));
        for (let from = STEP; from < list.length; from += STEP) {
          yield 0.5;
          for (const range of list.slice(from, from + STEP)) highlight.add(range);
        }
      }
      yield 0.5;
    }
    for (const [registry, names] of stale) this.forget(registry, names);
  }

  /** Takes every mark away, and our rules. */
  clear(): void {
    for (const [registry, names] of this.names) this.forget(registry, new Set(names));
    this.owners = new Map();
    this.trees = new Set();
    this.rules.clear();
  }

  /** The mark under a point of the window, the uppermost where several lie over each other. */
  at(x: number, y: number): Mark | null {
    let best: Mark | null = null;
    const roots = [...this.trees].filter((tree) => tree instanceof ShadowRoot);
    for (const range of rangesAtPoint(x, y, this.owners.keys(), roots)) {
      const mark = this.owners.get(range);
      if (mark && (!best || PRIORITY[mark.kind] > PRIORITY[best.kind])) best = mark;
    }
    return best;
  }

  private forget(registry: HighlightRegistry, names: Set<string>): void {
    for (const name of names) {
      registry.delete(name);
      this.names.get(registry)?.delete(name);
    }
  }
}

function known(surfaces: Map<string, { name: string; surface: Surface }>, surface: Surface) {
  const { background, text } = surface;
  const key = JSON.stringify([background, text]);
  const last = [...surfaces.values()].at(-1);
  const found = surfaces.get(key) ?? (surfaces.size >= MAX_SURFACES ? last : undefined);
  if (found) return found;
  const fresh = { name: String.fromCharCode(97 + surfaces.size), surface };
  surfaces.set(key, fresh);
  return fresh;
}

/**
 * Shape tells the kinds apart, colour the speakers: a full wash and line, a faint wash and dashes, dots alone. What is
 * new has a line above, too.
 */
function styleOf({ kind, fresh }: Mark, { wash, faintWash, line }: Ink): string {
  const lines = fresh ? 'underline overline' : 'underline';
  const [background, shape] =
    kind === 'direct' ? [wash, 'solid'] : kind === 'mixed' ? [faintWash, 'dashed'] : ['transparent', 'dotted'];
  // a little below the letters, where the wash ends, lines leave them legible
  return `background-color:${background};text-decoration:${lines} ${shape} ${line} 2px;text-underline-offset:.2em`;
}
