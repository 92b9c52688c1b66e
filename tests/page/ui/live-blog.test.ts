import { expect, test, vi } from 'vitest';
import type { Reading } from '../../../src/reading';
import { soon } from '../support';
import { around, READ } from './support';

// a file that only the build makes
vi.mock('../../../src/page/content.iife.ts?script&iife', () => ({ default: 'assets/content.js' }));

test('each quotation of a live blog stands with the time of its entry, in the list and on its card', async () => {
  const read = READ.reading as Reading;
  const second = read.attributions[1]!.content[0]!.block;
  const { published } = read.article;
  const blocks = read.article.blocks.map((block) => ({
    ...block,
    ...(block.id === second ? { entry: published?.replace(/T.*/, 'T12:34:00Z') ?? '' } : {}),
    ...(block.id === second + 1 ? { entry: '23 min ago' } : {}),
  }));
  const reading: Reading = { ...read, article: { ...read.article, blocks } };
  around({ page: { ...READ, reading } });
  await import('../../../src/popup/main');
  const { describeStatement } = await import('../../../src/ui/card-content');
  const times = () =>
    [...document.querySelectorAll('.said')].map((said) => said.querySelector('bdi.kind')?.textContent);
  expect(await soon(() => times().length === read.attributions.length)).toBe(true);
  const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(new Date('2026-01-01T12:34:00Z'));
  read.attributions.forEach(({ content }, index) => {
    const { block } = content[0]!;
    const expected = block < second ? undefined : block === second ? clock : '23 min ago';
    expect(times()[index]).toBe(expected);
    if (expected) expect(describeStatement(reading, index, false).detail).toContain(` · ${expected}`);
  });
});
