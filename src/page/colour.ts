/** Red, green and blue, 0 to 255, and how opaque, 0 to 1. */
export interface Colour {
  r: number;
  g: number;
  b: number;
  a: number;
}

const NUMBER = /[\d.]+%?/g;

/**
 * A colour as computed styles write it. `rgb()`, `rgba()` and `#rrggbb` are read here; any other notation is painted
 * once to see what it is. What is no colour gives fully transparent black.
 */
export function parseColour(text: string): Colour {
  if (text.startsWith('#') && text.length === 7) {
    const value = Number.parseInt(text.slice(1), 16);
    return { r: value >> 16, g: (value >> 8) & 255, b: value & 255, a: 1 };
  }
  if (!text.startsWith('rgb')) return paintedColour(text);
  const [r = 0, g = 0, b = 0, a = 1] = (text.match(NUMBER) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part),
  );
  return { r, g, b, a };
}

function paintedColour(text: string): Colour {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return { r: 0, g: 0, b: 0, a: 0 };
  context.fillStyle = 'transparent';
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

/** `top` seen over an opaque `bottom`, at `opacity` times its own opacity. */
export function over(top: Colour, bottom: Colour, opacity = 1): Colour {
  const share = top.a * opacity;
  const mix = (x: number, y: number) => x * share + y * (1 - share);
  return { r: mix(top.r, bottom.r), g: mix(top.g, bottom.g), b: mix(top.b, bottom.b), a: 1 };
}

/** Relative luminance, 0 (black) to 1 (white); WCAG 2.2. */
export function luminance({ r, g, b }: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast of two opaque colours, 1 to 21; WCAG 2.2. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour as CSS, at `opacity` times its own opacity. */
export function toCss({ r, g, b, a }: Colour, opacity = 1): string {
  return `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)} / ${(a * opacity).toFixed(3)})`;
}
