import { expect, test } from 'vitest';
import { ADDRESS, fillAddress } from '../../../../src/article/page-kind/address-features';

function read(address: string): Record<string, number> {
  const row = new Float32Array(ADDRESS.length + 1);
  expect(fillAddress(address, row, 1)).toBe(row.length);
  return Object.fromEntries(ADDRESS.map((name, i) => [name, row[i + 1]!]));
}

const PLAIN = Object.fromEntries(ADDRESS.map((name) => [name, 0]));

test.each([
  ['https://olm.example/news/well-runs-dry', { 'path depth': 2, 'slug words': 3, 'path story': 1 }],
  ['https://olm.example/2024/well_runs_dry', { 'path depth': 2, 'slug words': 3, 'path digits': 4, 'path story': 1 }],
  ['https://olm.example/1999/well', { 'path depth': 2, 'slug words': 1, 'path digits': 4 }],
  ['https://olm.example/well.html', { 'path depth': 1, 'slug words': 1, 'path story': 1 }],
  ['https://olm.example/well.htm', { 'path depth': 1, 'slug words': 1, 'path story': 1 }],
  ['https://olm.example/news', { 'path depth': 1, 'slug words': 1 }],
  ['https://olm.example/tag/water', { 'path depth': 2, 'slug words': 1, 'path list': 1 }],
  ['https://olm.example/docs.html', { 'path depth': 1, 'slug words': 1, 'path story': 1, 'path help': 1 }],
  ['https://olm.example/v2/well', { 'path depth': 2, 'slug words': 1, 'path digits': 1, 'path help': 1 }],
  ['https://olm.example/well/v2', { 'path depth': 2, 'slug words': 1, 'path digits': 1 }],
  ['https://olm.example/vale/well', { 'path depth': 2, 'slug words': 1 }],
  ['https://olm.example/thread/water', { 'path depth': 2, 'slug words': 1, 'path forum': 1 }],
  ['https://olm.example/shop/well', { 'path depth': 2, 'slug words': 1, 'path product': 1 }],
  ['https://olm.example/services/well', { 'path depth': 2, 'slug words': 1, 'path service': 1 }],
  ['https://docs.olm.example/well', { 'path depth': 1, 'slug words': 1, 'host help': 1 }],
  ['https://forum.olm.example/well', { 'path depth': 1, 'slug words': 1, 'host forum': 1 }],
  ['https://olm.example/2024a/well', { 'path depth': 2, 'slug words': 1, 'path digits': 4 }],
  ['https://olm.example/20ab/well', { 'path depth': 2, 'slug words': 1, 'path digits': 2 }],
  ['ftp://docs.olm.example/well', { 'path depth': 1, 'slug words': 1 }],
  ['http://docs/well', { 'path depth': 1, 'slug words': 1 }],
  ['file:///mill/well', { 'path depth': 2, 'slug words': 1 }],
  ['https://olm.example/', { 'slug words': 1 }],
  ['https://olm.example/12345678901234567890', { 'path depth': 1, 'slug words': 1, 'path digits': 12 }],
  ['HTTPS://OLM.EXAMPLE/NEWS/WELL', { 'path depth': 2, 'slug words': 1, 'path story': 1 }],
  ['no address', { 'slug words': 1 }],
])('%s', (address, expected) => {
  expect(read(address)).toEqual({ ...PLAIN, ...expected });
});
