import type { AttributionKind } from '../quotes/attribution';
import { rangesAtPoint } from './hit';
import { colourOf } from './palette';
import { isLive } from './ranges';
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

/** Marks of a reading in its page, as CSS custom highlights: one for each speaker, kind and surface. */
export class Marks {
  private readonly names = new Map<HighlightRegistry, Set<string>>();
  private trees: ReadonlySet<Tree> = new Set();
  private readonly owners = new Map<AbstractRange, Mark>();

  constructor(private readonly rules: Rules = new Sheets()) {}

  /** Paints exactly these marks; those painted before are gone. Ranges that the page has lost are left out. */
  paint(marks: readonly Mark[], options: PaintOptions): void {
    const finder = new SurfaceFinder();
    const surfaces = new Map<string, { name: string; surface: Surface }>();
    const groups = new Map<string, { mark: Mark; ink: () => Ink; ranges: Map<HighlightRegistry, StaticRange[]> }>();
    const trees = new Set<Tree>();
    this.trees = trees;
    this.owners.clear();
    for (const mark of marks) {
      for (const range of mark.ranges) {
        const element = range.startContainer.parentElement;
        if (!element || !isLive(range)) continue;
        const tree = range.startContainer.getRootNode() as Tree;
        const registry = viewOf(tree)?.CSS.highlights;
        if (!registry) continue;
        trees.add(tree);
        this.owners.set(range, mark);
        const { name, surface } = known(surfaces, finder.surfaceOf(element));
        const speaker = options.colours === 'single' ? 0 : mark.speaker;
        const key = `${PREFIX}-${mark.speaker ?? 'unknown'}-${mark.kind}-${name}${mark.fresh ? '-new' : ''}`;
        let group = groups.get(key);
        if (!group) {
          group = { mark, ink: () => inkOn(surface, colourOf(speaker)), ranges: new Map() };
          groups.set(key, group);
        }
        const ranges = group.ranges.get(registry);
        if (ranges) ranges.push(range);
        else group.ranges.set(registry, [range]);
      }
    }
    const styles = [...groups].map(([name, { mark, ink }]) => `::highlight(${name}){${styleOf(mark, ink())}}`);
    this.rules.set(options.print ? styles.join('\n') : `@media not print{${styles.join('\n')}}`, trees);
    const stale = new Map([...this.names].map(([registry, names]) => [registry, new Set(names)]));
    for (const [name, { mark, ranges }] of groups) {
      for (const [registry, list] of ranges) {
        const highlight = new Highlight(...list);
        highlight.priority = PRIORITY[mark.kind];
        registry.set(name, highlight);
        stale.get(registry)?.delete(name);
        const names = this.names.get(registry);
        if (names) names.add(name);
        else this.names.set(registry, new Set([name]));
      }
    }
    for (const [registry, names] of stale) this.forget(registry, names);
  }

  /** Takes every mark away, and our rules. */
  clear(): void {
    for (const [registry, names] of this.names) this.forget(registry, new Set(names));
    this.owners.clear();
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
