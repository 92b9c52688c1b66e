import { expect, test } from 'vitest';
import { until, type WebPage } from '../driver/driver';
import { readPage } from '../driver/reading';
import { inBothBrowsers } from './browsers';
import { ask, marked } from './marks';

/** Where the words of the last jump stand in the window; null while they are out of it, covered or cut off. */
const seen = (page: WebPage) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('on-record-jump') ?? [];
    if (!range) return null;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getClientRects()[0];
    if (!box || box.top < innerHeight / 4 || box.bottom > (innerHeight * 3) / 4) return null;
    const [x, y] = [box.left + 20, box.top + box.height / 2];
    const root = range.startContainer.getRootNode() as Document | ShadowRoot;
    const uppermost = root.elementFromPoint(x, y);
    return uppermost?.contains(range.startContainer) ? live.toString() : null;
  });

inBothBrowsers((stage) => {
  test.each([
    ['a closed section', 'The river has been here longer'],
    ['a box that scrolls by itself', 'My oven does not care'],
    ['an open shadow root', 'We measured the cracks'],
    ['behind a button that reads more', 'I will row if I have to'],
  ])('one jumps into %s', async (_where, words) => {
    const page = await stage.driver.open(stage.url('e2e/pages/folded/page.html'));
    const { state } = await readPage(stage.driver, page);
    const statement = state.reading?.attributions.find(({ text }) => text.includes(words));
    expect(statement?.speaker).not.toBe(null);
    await ask(stage.driver, { type: 'jump', edition: state.edition, spans: statement?.content ?? [] });
    expect(await until(`“${words}” in view`, () => seen(page))).toContain(words);
    await page.close();
  });

  test('what a button loads is read and marked with the rest', async () => {
    const page = await stage.driver.open(stage.url('e2e/pages/more/page.html'));
    const { state } = await readPage(stage.driver, page);
    await marked(page, 'Nobody will cross this bridge');
    await page.click('button');
    await marked(page, 'The river has been here longer');
    const { reading } = await ask(stage.driver, { type: 'state' });
    expect(reading?.attributions.length).toBeGreaterThan(state.reading?.attributions.length ?? 0);
    expect(reading?.speakers.map(({ name }) => name)).toContain('Ruth Amsel');
    await page.close();
  });
});
