import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageState } from '../../src/messages';
import { browserPath } from '../commands/browsers.mjs';
import { builtExtension } from '../commands/build';
import { until, type View } from '../driver/driver';
import { readPage } from '../driver/reading';
import { type BuiltPages, builtPages, messagesOf } from '../gallery/built-pages';
import type { World } from '../gallery/fake-browser';
import { sampleReading } from '../gallery/sample';
import { inBothBrowsers } from './browsers';
import { ask, marked, placeOf } from './marks';
import { clickNamed, shows } from './views';

const CARD = 'html > div[popover]';
const QUOTED = 'nobody will cross this bridge before next summer';
const MARKUP = /<(?:img|script|svg|iframe|b) ?/;

/** What of a page may come from markup that is not ours: nothing. */
function foreignParts(): string[] {
  const parts: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const own = element.matches('img[src^="/icons/"], script[src^="/assets/"]');
    if (element.matches('img, script, iframe, object, embed, base, form[action], meta[http-equiv]') && !own) {
      parts.push(element.outerHTML);
    }
    for (const { name, value } of element.attributes) {
      const script = /^on/i.test(name) || (/^(?:href|src|action)$/i.test(name) && !/^(?:https?:|\/|#|$)/i.test(value));
      if (script) parts.push(`${name}=${value}`);
    }
  }
  if (document.title.includes('HIT')) parts.push('a script ran');
  return parts;
}

inBothBrowsers((stage) => {
  test('a page of payloads shows them as text in popup, panel, card and clutter list', async () => {
    const page = await stage.driver.open(stage.url('e2e/pages/hostile/page.html'));
    const title = await page.evaluate(() => document.title);
    const { popup, state } = await readPage(stage.driver, page);
    const { article, attributions, speakers } = state.reading!;
    await marked(page, QUOTED);
    const { x, y } = await placeOf(page, QUOTED);
    await page.hover(x, y);
    const card = await until('the card', () => page.shadowText(CARD));
    expect(card).toContain('Adele Brandt');
    await page.hover(1, 1);

    const shown = [article.headline, ...article.byline, article.publisher, ...attributions.map(({ text }) => text)];
    const names = speakers.flatMap(({ name, description, role }) => [name ?? description, role]);
    expect(article.headline).toMatch(MARKUP);
    expect(attributions.filter(({ text }) => MARKUP.test(text)).length).toBeGreaterThan(1);
    const isShown = async (view: View) => {
      await shows(view, QUOTED);
      const text = (await view.evaluate(() => document.body.textContent ?? '')).replace(/\s+/g, ' ');
      for (const part of [...shown, ...names]) if (part) expect(text).toContain(part);
      expect(await view.evaluate(foreignParts)).toEqual([]);
    };
    await isShown(popup);

    await clickNamed(popup, 'Hide clutter');
    await shows(popup, 'Show again');
    expect(await popup.evaluate(() => document.querySelector('section.clutter')?.textContent)).toMatch(MARKUP);
    await clickNamed(popup, 'Export');
    for (const style of ['MLA', 'Chicago', 'BibTeX', 'APA']) {
      await clickNamed(popup, style);
      await shows(popup, 'leak.example');
    }
    expect(await popup.evaluate(foreignParts)).toEqual([]);
    await clickNamed(popup, 'Back');
    await clickNamed(popup, 'Open beside the page');
    await isShown(await stage.driver.extensionView('src/panel/panel.html'));

    await ask(stage.driver, { type: 'clutter', hide: false });
    await ask(stage.driver, { type: 'leave' });
    expect(await page.evaluate(() => document.title)).toBe(title);
    expect(await page.evaluate(() => document.querySelectorAll('img, iframe, svg').length)).toBe(0);
    await page.close();
  });

  test('a payload for an address is told to be none', async () => {
    const options = await stage.driver.openExtensionPage('src/options/options.html');
    await shows(options, 'What is marked');
    await options.evaluate(() => document.querySelector<HTMLElement>('.field input')?.focus());
    for (const key of '"><img src=x>.') await options.press(key);
    await options.press('Enter');
    await shows(options, 'This is no address of a site');
    expect(await options.evaluate(foreignParts)).toEqual([]);
    await options.close();
  });
});

/** Every text of an answer turned into a payload, but for the words of our own that say what kind a thing is. */
function poisoned<T>(value: T, name = ''): T {
  if (typeof value === 'string') {
    if (/^(?:kind|status|reason)$/.test(name)) return value;
    if (name === 'url') return `${value}?"><img src=x onerror=document.title='HIT'>` as T;
    return `"><img src=x onerror=document.title='HIT'><script>document.title='HIT'</script>${value}` as T;
  }
  if (Array.isArray(value)) return value.map((each) => poisoned(each as unknown, name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, poisoned(part as unknown, key)])) as T;
}

// without the extension's policy around them: what they do not put in as markup cannot run anyway
describe('our pages by themselves, with a payload in every text of the answer', () => {
  let pages: BuiltPages;
  beforeAll(async () => {
    pages = await builtPages(builtExtension('chromium'), browserPath('chromium'));
  });
  afterAll(() => pages.close());

  const state: PageState = {
    status: 'read',
    progress: 1,
    url: 'https://courier.example/islands/night-ferry',
    edition: 1,
    reading: sampleReading({ age: '2 hours ago', credit: 'dpa', dateline: 'VARNHOLM', notes: ['partial', 'odd'] }),
    marks: true,
    clutterHidden: true,
    hidden: [{ id: 0, reason: 'navigation', text: 'Home' }],
    kept: 1,
    fresh: [0],
    several: { current: 1, count: 2 },
    problem: null,
  };
  const world: World = {
    locale: 'en',
    messages: messagesOf('en'),
    page: poisoned(state),
    inject: 'done',
    settings: null,
    origins: [],
  };

  test.each(['src/popup/popup.html', 'src/panel/panel.html'])('%s shows them as text', async (path) => {
    const page = await pages.open(path, world, { width: 400 });
    for (const step of ['', '.quotation [aria-expanded]', '[aria-label="Export"]']) {
      if (step) await page.click(step);
      await page.waitForFunction(() => document.body.textContent?.includes('<img src=x onerror=document.title='));
      expect(await page.evaluate(foreignParts)).toEqual([]);
    }
    await page.close();
  });

  test('an error of the page is shown as text', async () => {
    const problem = "<img src=x onerror=document.title='HIT'>";
    const failed = { ...state, status: 'failed' as const, reading: null, problem };
    const page = await pages.open('src/popup/popup.html', { ...world, page: failed }, { width: 400 });
    expect(await page.evaluate(() => document.body.textContent)).toContain(problem);
    expect(await page.evaluate(foreignParts)).toEqual([]);
    await page.close();
  });
});
