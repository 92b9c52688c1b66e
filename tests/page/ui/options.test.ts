import { beforeAll, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../../src/settings';
import { soon } from '../support';
import { type Around, around, named, shownText } from './support';

let here: Around;
const files: Blob[] = [];
const stored = async () => (await here.browser.storage.sync.get('settings')).settings as Settings;
const input = (name: string) => named<HTMLLabelElement>(name).querySelector('input');

beforeAll(async () => {
  here = around({ settings: { ...DEFAULTS, summaryLength: 'long' }, origins: ['https://news.example/*', '*://*/*'] });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    files.push(blob as Blob);
    return 'blob:kept';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await import('../../../src/options/main');
  expect(await soon(() => shownText().includes('What is marked'))).toBe(true);
});

test('what is stored is shown; what is chosen is stored, and said', async () => {
  expect(input('Long')?.checked).toBe(true);
  input('Short')?.click();
  input('Mark as soon as a page is read')?.click();
  input('Print the marks with the page')?.click();
  input('One colour for all')?.click();
  expect(await soon(() => shownText().includes('Saved'))).toBe(true);
  expect(await stored()).toEqual({
    ...DEFAULTS,
    summaryLength: 'short',
    markOnRead: false,
    printMarks: true,
    colours: 'single',
  });
});

test('a store that refuses is told', async () => {
  const { set } = here.browser.storage.sync;
  here.browser.storage.sync.set = () => Promise.reject(new Error('full'));
  input('Normal')?.click();
  expect(await soon(() => shownText().includes('could not store this'))).toBe(true);
  here.browser.storage.sync.set = set;
});

test('settings go out as a file and come in again; what is broken in it is named', async () => {
  named('Save settings').click();
  expect(JSON.parse((await files.at(-1)?.text()) ?? '')).toMatchObject({ version: 1, colours: 'single' });
  const choose = (text: string) => {
    const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
    const data = new DataTransfer();
    data.items.add(new File([text], 'settings.json'));
    if (chooser) chooser.files = data.files;
    chooser?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose('{"version":1,"summaryLength":"long","colours":"purple","__proto__":{"printMarks":true}}');
  expect(await soon(() => /colours/.test(document.querySelector('#file ~ .error')?.textContent ?? ''))).toBe(true);
  expect(await stored()).toEqual({ ...DEFAULTS, summaryLength: 'long' });
  choose('<img src=x>');
  expect(await soon(() => shownText().includes('holds no settings'))).toBe(true);
  named('Back to the defaults').click();
  expect(await soon(() => input('Normal')?.checked === true)).toBe(true);
});

test('sites are listed by name, added by an address, taken away, and a wrong one is told', async () => {
  expect(await soon(() => shownText().includes('news.example'))).toBe(true);
  const field = document.querySelector<HTMLInputElement>('.field input');
  const send = async (text: string) => {
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    field?.form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  };
  await send('"><img src=x>');
  expect(await soon(() => shownText().includes('no address of a site'))).toBe(true);
  expect(document.querySelector('img[src=x]')).toBe(null);
  await send('courier.example/story?x');
  expect(await soon(() => here.calls.length > 0)).toBe(true);
  expect(here.calls.at(-1)).toEqual(['request', { origins: ['https://courier.example/*'] }]);
  expect(await soon(() => field?.value === '')).toBe(true);
  here.grants = false;
  await send('http://other.example');
  expect(await soon(() => here.calls.length > 1)).toBe(true);
  expect(here.calls.at(-1)).toEqual(['request', { origins: ['http://other.example/*'] }]);
  document.querySelector<HTMLButtonElement>('[aria-label*="news.example"]')?.click();
  expect(await soon(() => here.calls.at(-1)?.[0] === 'remove')).toBe(true);
  expect(here.calls.at(-1)).toEqual(['remove', { origins: ['https://news.example/*'] }]);
});

test('shortcuts are listed, with the way to change them', async () => {
  expect(await soon(() => shownText().includes('Alt+Shift+R'))).toBe(true);
  named('Change shortcuts…').click();
  expect(here.calls.at(-1)).toEqual(['open', { url: 'chrome://extensions/shortcuts' }]);
});
