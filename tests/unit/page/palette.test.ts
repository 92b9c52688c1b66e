import { describe, expect, test } from 'vitest';
import { colourOf, SPEAKER_COLOURS, UNATTRIBUTED_COLOUR } from '../../../src/page/palette';

type Rgb = [number, number, number];
type Matrix = [Rgb, Rgb, Rgb];

/** Machado, Oliveira & Fernandes 2009, severity 1.0, for linear RGB. */
const VISION: Record<string, Matrix> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function seen(colour: Rgb, matrix: Matrix): Rgb {
  const row = (r: Rgb) => Math.min(1, Math.max(0, r[0] * colour[0] + r[1] * colour[1] + r[2] * colour[2]));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe('speaker colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [name, matrix] of Object.entries(VISION)) {
      test(`${theme}: any two stay apart with ${name}`, () => {
        const seenAs = SPEAKER_COLOURS.map((colour) => oklab(seen(linear(colour[theme]), matrix)));
        for (const [i, a] of seenAs.entries()) {
          for (const b of seenAs.slice(i + 1)) {
            expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.1);
          }
        }
      });
    }

    test(`${theme}: each stands out from the background`, () => {
      const background = theme === 'light' ? '#fbfaf7' : '#16171a';
      for (const colour of [...SPEAKER_COLOURS, UNATTRIBUTED_COLOUR]) {
        expect(contrast(colour[theme], background)).toBeGreaterThanOrEqual(3);
      }
    });
  }

  test('a speaker keeps one colour, the ninth begins again, nobody is grey', () => {
    expect(colourOf(8)).toEqual(colourOf(0));
    expect(colourOf(null)).toEqual(UNATTRIBUTED_COLOUR);
    expect(colourOf(-1)).toEqual(UNATTRIBUTED_COLOUR);
  });
});
