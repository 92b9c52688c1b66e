import { expect, test } from 'vitest';
import { until, type View } from '../driver/driver';
import { readPage } from '../driver/reading';
import { inBothBrowsers } from './browsers';

const textOf = (view: View) => view.evaluate(() => document.body.textContent ?? '');

/** The words that our highlights lie over, by the highlight's name. */
const highlighted = (page: View) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('on-record'))
        .map(([name, ranges]) => [
          name,
          [...ranges].map((each) => {
            const range = document.createRange();
            range.setStart(each.startContainer, each.startOffset);
            range.setEnd(each.endContainer, each.endOffset);
            return range.toString();
          }),
        ]),
    ),
  );

inBothBrowsers((stage) => {
  test('a click on the toolbar button shows what the article says and who says it', async () => {
    const page = await stage.driver.open(stage.pageUrl('sample'));
    const { popup } = await readPage(stage.driver, page);
    const text = await until('the speakers', async () => {
      const text = await textOf(popup);
      return text.includes('Tomasz Lewandowski') ? text : null;
    });
    expect(text).toContain('The Harbour Gazette');
    expect(text).toContain('After nine years, the Lower Quay ferry will sail again');
    expect(text).toContain('Ines Vandermolen');
    expect(text).toContain('18');
    expect(text).toContain('2026');
    expect(text).toContain('The ferry between Lower Quay and the old grain docks will sail again');
    expect(text).toContain('Miriam Okafor');
    expect(text).toContain('We have waited a long time for this evening');
    await page.close();
  });

  test('a click on a quotation brings its words into view, under a highlight', async () => {
    const page = await stage.driver.open(stage.pageUrl('sample'));
    const { popup } = await readPage(stage.driver, page);
    await until('the quotation', async () => (await textOf(popup)).includes('My daughter’s school is right there'));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.evaluate(() => {
      const words = [...document.querySelectorAll('.words')];
      words
        .find((each) => each.textContent?.includes('My daughter’s school is right there'))
        ?.setAttribute('id', 'chosen');
    });
    await popup.click('#chosen');
    await until('the words in the middle of the window', () =>
      page.evaluate(() => {
        const range = [...(CSS.highlights.get('on-record-jump') ?? [])][0];
        const place = range?.startContainer.parentElement?.getBoundingClientRect();
        return scrollY > 0 && place && place.top > 0 && place.bottom < innerHeight;
      }),
    );
    const marks = await highlighted(page);
    expect(marks['on-record-jump']?.join(' ')).toContain('My daughter’s school is right there');
    const others = Object.entries(marks).filter(([name]) => name !== 'on-record-jump');
    expect(others.flatMap(([, words]) => words).join(' ')).toContain('My daughter’s school is right there');
    await page.close();
  });

  test('reading changes nothing in the page', async () => {
    const page = await stage.driver.open(stage.pageUrl('sample'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await readPage(stage.driver, page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });
});
