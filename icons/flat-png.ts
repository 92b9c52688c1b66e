import { crc32, inflateSync } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';

const SIGNATURE = 8;
const CHANNELS = 4;

/** Steps in which red, green, blue and alpha are told where one colour runs into another; who covers more stays as it is. */
const STEP = 15;
const SHARE = 0.01;
const MOST_COLOURS = 256;

/**
 * The same picture in fewer bytes: a flat drawing has few colours, so that each pixel is the number of one; it compresses
 * better without the filters that suit photographs, and Zopfli finds a little more. Takes a PNG of 8-bit RGBA without
 * interlacing, as Chromium makes them; throws for any other, and for a picture of more than 256 colours.
 */
export async function flatPng(png: Uint8Array): Promise<Uint8Array> {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  let header = Buffer.alloc(0);
  for (let at = SIGNATURE; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = data;
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  if (header.toString('hex', 8) !== '0806000000') throw new Error('not a PNG of 8-bit RGBA');
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), header.readUInt32BE(0) * CHANNELS);
  const { palette, numbers } = numbered(rows, header.readUInt32BE(0));
  const indexed = Buffer.from(header);
  indexed[9] = 3;
  return Buffer.concat([
    bytes.subarray(0, SIGNATURE),
    chunk('IHDR', indexed),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk(
      'tRNS',
      Uint8Array.from(palette, (colour) => colour[3]!),
    ),
    chunk('IDAT', await zlibAsync(numbers, { numiterations: 50 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The colours of a picture, and its rows with the number of a colour for each pixel. */
function numbered(rows: Buffer, width: number): { palette: number[][]; numbers: Buffer } {
  const known = new Map<string, number>();
  const palette: number[][] = [];
  const numbers: number[] = [];
  const counts = new Map<string, number>();
  const pixels = function* () {
    for (let row = 0; row < rows.length; row += width * CHANNELS + 1)
      for (let i = row + 1; i <= row + width * CHANNELS; i += CHANNELS) yield [...rows.subarray(i, i + CHANNELS)];
  };
  for (const pixel of pixels()) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1);
  const least = SHARE * (rows.length / CHANNELS);
  let at = 0;
  for (const pixel of pixels()) {
    if (at++ % width === 0) numbers.push(0);
    const often = counts.get(pixel.join())! >= least;
    const told = often ? pixel : pixel.map((value) => Math.round(value / STEP) * STEP);
    const shown = told[3] === 0 ? [0, 0, 0, 0] : told;
    let number = known.get(shown.join());
    if (number === undefined) {
      number = palette.push(shown) - 1;
      known.set(shown.join(), number);
    }
    numbers.push(number);
  }
  if (palette.length > MOST_COLOURS) throw new Error(`${palette.length} colours are too many for a flat drawing`);
  return { palette, numbers: Buffer.from(numbers) };
}

/** Rows of pixels as they are, each behind a 0 for "no filter", from rows that the PNG's filters have changed. */
function unfiltered(filtered: Buffer, width: number): Buffer {
  const rows = Buffer.alloc(filtered.length);
  for (let row = 0; row < filtered.length; row += width + 1) {
    for (let i = row + 1; i <= row + width; i++) {
      const inside = i - row > CHANNELS;
      const left = inside ? rows[i - CHANNELS]! : 0;
      const up = row > 0 ? rows[i - width - 1]! : 0;
      const corner = inside && row > 0 ? rows[i - CHANNELS - width - 1]! : 0;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filtered[row]!]!;
      rows[i] = filtered[i]! + guess;
    }
  }
  return rows;
}

/** Paeth's guess: which of three neighbours is nearest to left + up - corner. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)] as const;
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
