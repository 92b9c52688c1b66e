import { type Colour, contrast, luminance, over, parseColour, toCss } from './colour';
import { isElement, isShadow, parentOf, slotOf } from './dom';
import type { SpeakerColour } from './palette';

/** What words stand on: the page's own background and text colour there, both opaque. */
export interface Surface {
  background: Colour;
  text: Colour;
}

const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };
const NIGHT: Colour = { r: 18, g: 18, b: 18, a: 1 };

export const isDark = ({ background }: Surface): boolean => luminance(background) < 0.18;

/**
 * Looks surfaces up element by element, each element once. Where a picture or a gradient lies behind the words, or
 * nothing paints a background, the text's own colour tells: light text stands on something dark.
 */
export class SurfaceFinder {
  private readonly found = new Map<Element, Colour | null>();
  private readonly surfaces = new Map<Element, Surface>();

  surfaceOf(element: Element): Surface {
    const known = this.surfaces.get(element);
    if (known) return known;
    const ink = parseColour(getComputedStyle(element).color);
    const background = this.backgroundOf(element) ?? (luminance(ink) > 0.4 ? NIGHT : WHITE);
    const surface = { background, text: over(ink, background) };
    this.surfaces.set(element, surface);
    return surface;
  }

  private backgroundOf(element: Element): Colour | null {
    const path: Element[] = [];
    let behind: Colour | null | undefined;
    for (let at: Element | null = element; at && behind === undefined; at = outerOf(at)) {
      behind = this.found.get(at);
      if (behind === undefined) path.push(at);
    }
    let colour = behind ?? null;
    for (const each of path.reverse()) {
      const style = getComputedStyle(each);
      const own = parseColour(style.backgroundColor);
      if (style.backgroundImage !== 'none') colour = own.a === 1 && style.backgroundImage === 'none' ? own : null;
      else if (own.a === 1) colour = own;
      else if (own.a > 0) colour = colour ? over(own, colour) : null;
      this.found.set(each, colour);
    }
    return colour;
  }
}

function outerOf(element: Element): Element | null {
  const parent = slotOf(element) ?? parentOf(element);
  if (!parent || isElement(parent)) return parent;
  const tree = parent as Document | ShadowRoot;
  return isShadow(tree) ? tree.host : null;
}

/** Strongest first; dark paper swallows more. */
const WASHES = { light: [0.2, 0.16, 0.12, 0.09], dark: [0.3, 0.24, 0.18, 0.13, 0.09] };

/** How a speaker is painted on one surface. */
export interface Ink {
  /** Behind the words; lets the background through and leaves the text at least as legible as AA asks. */
  wash: string;
  /** Half as strong. */
  faintWash: string;
  /** Lines; at least 3:1 against the background. */
  line: string;
}

/** A speaker's ink on a surface: the strongest wash under which the text keeps 4.5:1, or nearly what the page gave it. */
export function inkOn(surface: Surface, speaker: SpeakerColour): Ink {
  const { background, text } = surface;
  const scheme = isDark(surface) ? 'dark' : 'light';
  const colour = parseColour(speaker[scheme]);
  const needed = Math.min(4.5, contrast(text, background) * 0.95);
  const wash = WASHES[scheme].find((opacity) => contrast(text, over(colour, background, opacity)) >= needed) ?? 0.06;
  let line = colour;
  // towards the text's colour, which the page itself sets apart from the background
  for (let step = 0; step < 5 && contrast(line, background) < 3; step++) line = over(text, line, 0.3);
  return { wash: toCss(colour, wash), faintWash: toCss(colour, wash / 2), line: toCss(line) };
}
