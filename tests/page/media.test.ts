import { afterEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { contrast, parseColour } from '../../src/page/colour';
import type { Reader } from '../../src/page/reader';
import { sampleReader, setBody } from './support';

interface Emulation {
  send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<void>;
}

let reader: Reader;
const emulate = (features: Record<string, string>) =>
  (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

afterEach(async () => {
  reader.leave();
  await emulate({ 'prefers-reduced-motion': '', 'forced-colors': '' });
});

const space = '<div style="height:2500px">.</div>';

test('who wants no motion is taken to the words at once, others smoothly', async () => {
  setBody(`${space}<p>Mayor: “Here it is.”</p>${space}`);
  ({ reader } = sampleReader());
  const { edition, reading } = await reader.handle({ type: 'read', anyway: false });
  // tests run in a frame, and only the outermost window moves smoothly
  vi.spyOn(window, 'frameElement', 'get').mockReturnValue(null);
  const scroll = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
  for (const [preference, behavior] of [
    ['no-preference', 'smooth'],
    ['reduce', 'instant'],
  ] as const) {
    await emulate({ 'prefers-reduced-motion': preference });
    await reader.handle({ type: 'jump', edition, spans: reading!.attributions[0]!.content });
    expect(scroll).toHaveBeenLastCalledWith(expect.objectContaining({ behavior }));
  }
  vi.restoreAllMocks();
});

test('forced colours leave each kind its line, which can be seen', async () => {
  await emulate({ 'forced-colors': 'active' });
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  setBody('<p>“Mayor speaks directly.” and ‘Mayor was told of it’ since then.</p>');
  ({ reader } = sampleReader());
  await reader.handle({ type: 'read', anyway: false });
  const paragraph = document.querySelector('p')!;
  const paper = parseColour(getComputedStyle(paragraph).backgroundColor);
  const white = { r: 255, g: 255, b: 255, a: 1 };
  for (const [name, shape] of [
    ['on-record-0-direct-a', 'solid'],
    ['on-record-0-indirect-a', 'dotted'],
  ]) {
    const style = getComputedStyle(paragraph, `::highlight(${name})`);
    expect(style.textDecorationLine, name).toBe('underline');
    expect(style.textDecorationStyle, name).toBe(shape);
    expect(contrast(parseColour(style.textDecorationColor), paper.a ? paper : white), name).toBeGreaterThanOrEqual(3);
  }
});
