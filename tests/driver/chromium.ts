import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type KeyInput, launch, type Page, type Protocol, type Target } from 'puppeteer-core';
import { browserPath } from '../commands/browsers.mjs';
import {
  callExpression,
  type Driver,
  type LaunchOptions,
  until,
  VIEWPORT,
  type View,
  type WebPage,
  within,
} from './driver';
import { closeWelcome } from './welcome';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium's own calls home, which no other switch ends, go to a port that it refuses to speak to. */
const NOWHERE = 'https://localhost:1';
const SILENT = [
  '--disable-features=NetworkTimeServiceQuerying',
  `--component-updater=url-source=${NOWHERE}/update`,
  `--apps-gallery-update-url=${NOWHERE}/update`,
  `--gaia-url=${NOWHERE}`,
  `--google-base-url=${NOWHERE}`,
];

/** Height that tab strip and address bar take from the window. */
const WINDOW_BARS = 87;

/** How long a page may take to load its last image before it is read as it stands, in milliseconds. */
const LOADING = 5_000;

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
};

class ChromiumView implements WebPage {
  constructor(readonly page: Page) {}

  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const json = (await this.page.evaluate(callExpression(fn, args))) as string | undefined;
    return (json === undefined ? undefined : JSON.parse(json)) as Awaited<Result>;
  }

  async click(selector: string) {
    await this.page.click(selector);
  }

  async press(key: string) {
    await this.page.keyboard.press(key as KeyInput);
  }

  async hover(x: number, y: number) {
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  async tap(x: number, y: number) {
    await this.page.touchscreen.tap(x, y);
  }

  async shadowText(selector: string) {
    const session = await this.page.createCDPSession();
    try {
      const expression = `document.querySelector(${JSON.stringify(selector)})`;
      const { result } = await session.send('Runtime.evaluate', { expression });
      if (!result.objectId) return null;
      const { objectId } = result;
      const { node } = await session.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
      return node.shadowRoots?.map(textOf).join(' ') ?? null;
    } finally {
      await session.detach();
    }
  }

  async print() {
    return Buffer.from(await this.page.pdf({ printBackground: true }));
  }

  async screenshot(file: string) {
    await this.page.screenshot({ path: file as `${string}.png` });
  }

  async close() {
    await this.page.close();
  }
}

const textOf = (node: Protocol.DOM.Node): string =>
  node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join(' ');

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  private helper: Promise<ChromiumView> | null = null;
  readonly closed: Promise<void>;

  constructor(
    private readonly browser: Browser,
    private id: string,
    private readonly extension: string,
    private readonly popup: string,
    readonly errors: string[],
  ) {
    this.closed = new Promise((resolve) => browser.once('disconnected', resolve));
  }

  async open(url: string) {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await within(
      LOADING,
      page.waitForFunction(() => document.readyState === 'complete'),
    );
    return new ChromiumView(page);
  }

  async clickAction(view: View) {
    const { page } = view as ChromiumView;
    await page.bringToFront();
    const before = new Set(this.browser.targets());
    const extension = await until('the extension', async () => (await this.browser.extensions()).get(this.id));
    await extension.triggerAction(page);
    return this.find(this.popup, (target) => !before.has(target));
  }

  async openExtensionPage(path: string) {
    return this.open(this.address(path));
  }

  extensionView(path: string) {
    return this.find(path, () => true);
  }

  async inExtension<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    this.helper ??= this.open(this.address('manifest.json'));
    return (await this.helper).evaluate(fn, ...args);
  }

  async command(name: string) {
    await this.inBackground(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
    );
  }

  async chooseMenu() {
    await this.inBackground(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'who' }, tab))`,
    );
  }

  /** Runs an expression in the service worker, which the browser may have stopped: any message starts it. */
  private async inBackground(expression: string) {
    await this.inExtension(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
    const worker = await until('the service worker', async () =>
      this.browser
        .targets()
        .find((target) => target.type() === 'service_worker')
        ?.worker(),
    );
    await worker.evaluate(expression);
  }

  /** A headless browser cannot be answered; it takes the answer beforehand, on the page of its extensions. */
  async agree(pattern: string, ask: () => Promise<unknown>) {
    const settings = await this.open(`chrome://extensions/?id=${this.id}`);
    await settings.evaluate((id, pattern) => chrome.developerPrivate.addHostPermission(id, pattern), this.id, pattern);
    await settings.close();
    await ask();
  }

  async reinstall() {
    await this.uninstall();
    this.id = await this.browser.installExtension(this.extension);
    this.helper = null;
    await closeWelcome(this, this.extension);
    await this.inExtension(() => undefined);
  }

  uninstall() {
    return this.browser.uninstallExtension(this.id);
  }

  async close() {
    await this.browser.close();
  }

  private address(path: string) {
    return `chrome-extension://${this.id}/${path}`;
  }

  private async find(path: string, fits: (target: Target) => boolean) {
    const target = await until(path, async () =>
      this.browser.targets().find((target) => target.url().split(/[?#]/)[0] === this.address(path) && fits(target)),
    );
    const page = await target.asPage();
    const view = new ChromiumView(page);
    await until(`${path} to load`, () => view.evaluate(() => document.readyState === 'complete'));
    return view;
  }
}

/** Adds every console error and uncaught exception of one target to `errors`, also those from before it was watched. */
async function watch(target: Target, errors: string[]) {
  const session = await target.createCDPSession();
  const add = (text: string) => errors.push(`${target.url()}: ${text}`);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    add(`${text} ${exception?.description ?? exception?.value ?? ''}`),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') add(`console.${type} ${args.map(printed).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry: { level, source, text } }) => {
    if (level === 'error' && source !== 'network') add(`${source} ${text}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

const printed = (value: Protocol.Runtime.RemoteObject) => value.description ?? String(value.value);

/** Starts the installed Chromium with the built extension in a fresh profile. */
export async function launchChromium({ extension, headless = true, viewport = VIEWPORT, proxy }: LaunchOptions) {
  const browser = await launch({
    executablePath: browserPath('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...ARGS,
      `--window-size=${viewport.width},${viewport.height + WINDOW_BARS}`,
      ...(proxy ? [...SILENT, `--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  try {
    const errors: string[] = [];
    browser.on('targetcreated', (target) => {
      // a target that is gone before it can be watched has nothing more to say
      watch(target, errors).catch(() => undefined);
    });
    const id = await browser.installExtension(extension);
    const driver = await closeWelcome(
      new ChromiumDriver(browser, id, extension, popupPath(extension), errors),
      extension,
    );
    // its tab opens now, so that it never comes in front of a page
    await driver.inExtension(() => undefined);
    return driver;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The popup's path in the package. */
const popupPath = (extension: string) =>
  (JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { action: { default_popup: string } }).action
    .default_popup;
