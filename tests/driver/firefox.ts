import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { type Bidi, startFirefox } from './bidi';
import {
  callExpression,
  type Driver,
  KEEP_NAMES,
  type LaunchOptions,
  until,
  type View,
  type WebPage,
  within,
} from './driver';
import {
  answerYes,
  chooseEntry,
  clickAt,
  findBrowser,
  frontTab,
  openMenuAt,
  pressKey,
  pressShortcut,
  runInside,
  snapshot,
  triggerAction,
} from './firefox-chrome';
import { closeWelcome } from './welcome';

declare const browser: Browser;

/** The extension's address in every profile of these tests. */
const ORIGIN_ID = '0a5e3c1e-7d2b-4c64-9f0e-52d1b3a86f17';
const ORIGIN = `moz-extension://${ORIGIN_ID}`;

/** How long a page may take to load its last image before it is read as it stands, in milliseconds. */
const LOADING = 5_000;

/** Firefox's own grumbling: not of a web page or an extension. */
const OWN_ERROR = /RemoteSettings|services\.settings|RSLoader|resource:\/\/|chrome:\/\//;

interface Manifest {
  action: { default_popup: string };
  browser_specific_settings: { gecko: { id: string } };
}

/** Firefox's own window: the toolbar, and what shows popup, sidebar and tabs. */
class Chrome {
  constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  async call<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    const expression = `(() => { ${KEEP_NAMES} ${findBrowser} return ${callExpression(fn, args)}; })()`;
    return (await this.bidi.evaluate(this.context, expression)) as Awaited<Result>;
  }

  /** Runs a function in the process of a place (see `findBrowser`), with the rights of a frame script. */
  callInside<Args extends unknown[]>(place: string, fn: (...args: Args) => void, ...args: Args) {
    const values = args.map((arg) => JSON.stringify(arg)).join(', ');
    return this.call(runInside, place, `${KEEP_NAMES} (${fn})(${values});`);
  }
}

/** What web pages and extension pages share; `place` is their name in Firefox's own window. */
abstract class FirefoxView implements View {
  constructor(
    private readonly chrome: Chrome,
    readonly place: string,
  ) {}

  abstract run(expression: string): Promise<unknown>;
  abstract close(): Promise<void>;

  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.run(callExpression(fn, args))) as Awaited<Result>;
  }

  async click(selector: string) {
    const point = await this.evaluate((selector) => {
      const element = document.querySelector(selector);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
    if (!point) throw new Error(`nothing fits ${selector}`);
    await this.chrome.callInside(this.place, clickAt, point.x, point.y);
  }

  async press(key: string) {
    await this.chrome.callInside(this.place, pressKey, key);
  }

  async screenshot(file: string) {
    const picture = await this.chrome.call(snapshot, this.place);
    writeFileSync(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
  }
}

/** A node as BiDi describes it. */
interface RemoteNode {
  value?: { nodeType: number; nodeValue?: string; children?: RemoteNode[]; shadowRoot?: RemoteNode | null };
}

const textOf = ({ value }: RemoteNode): string =>
  value?.nodeType === 3 ? (value.nodeValue ?? '') : (value?.children ?? []).map(textOf).join(' ');

class TabView extends FirefoxView implements WebPage {
  constructor(
    chrome: Chrome,
    place: string,
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {
    super(chrome, place);
  }

  run(expression: string) {
    return this.bidi.evaluate(this.context, expression);
  }

  async hover(x: number, y: number) {
    const steps = [8, 4, 0].map((away) => ({ type: 'pointerMove', x: Math.round(x + away), y: Math.round(y) }));
    await this.point('mouse', steps);
  }

  async tap(x: number, y: number) {
    const place = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    await this.point('touch', [place, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
  }

  async print() {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.print', {
      context: this.context,
      background: true,
    });
    return Buffer.from(data, 'base64');
  }

  async shadowText(selector: string) {
    const { result } = await this.bidi.send<{ result: RemoteNode }>('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
      target: { context: this.context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
    });
    return result.value?.shadowRoot ? textOf(result.value.shadowRoot) : null;
  }

  private async point(pointerType: 'mouse' | 'touch', actions: object[]) {
    const source = { type: 'pointer', id: pointerType, parameters: { pointerType }, actions };
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }

  async close() {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }
}

/**
 * BiDi does not see popup and sidebar. Another page of the extension does, and evaluates with their globals in scope.
 */
class ExtensionView extends FirefoxView {
  constructor(
    chrome: Chrome,
    private readonly helper: TabView,
    private readonly path: string,
  ) {
    super(chrome, `${ORIGIN}/${path}`);
  }

  run(expression: string) {
    const view = `browser.extension.getViews().findLast((view) => view.location.pathname === ${JSON.stringify(`/${this.path}`)})`;
    const missing = `if (!view) throw new Error(${JSON.stringify(`${this.path} is not open`)});`;
    return this.helper.run(`(() => { const view = ${view}; ${missing} with (view) { return ${expression}; } })()`);
  }

  async close() {
    await this.evaluate(() => window.close());
  }
}

/** Starts the installed Firefox with the built extension in a fresh profile. */
export async function launchFirefox({ extension, headless, viewport, proxy }: LaunchOptions): Promise<Driver> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const { id } = manifest.browser_specific_settings.gecko;
  const errors: string[] = [];
  const bidi = await startFirefox({
    preferences: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: ORIGIN_ID }),
      // its questions take an answer at once
      'security.notification_enable_delay': 0,
      ...(proxy ? proxyPreferences(proxy) : {}),
    },
    headless,
    viewport,
    onOutput: collectErrors(errors),
  });
  try {
    const scope = { 'moz:scope': 'chrome' };
    const tree = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', scope);
    const chrome = new Chrome(bidi, tree.contexts[0]?.context ?? '');
    const folder = resolve(extension);
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    const driver = new FirefoxDriver(bidi, chrome, id, manifest.action.default_popup, errors, folder);
    return await closeWelcome(driver, extension);
  } catch (error) {
    await bidi.close();
    throw error;
  }
}

/** Every request goes through the proxy, or nowhere. */
function proxyPreferences(proxy: string) {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'network.proxy.allow_bypass': false,
  };
}

/** Picks the errors out of Firefox's output: `console.error: …` and `JavaScript error: FILE, line N: …`. */
function collectErrors(errors: string[]) {
  let rest = '';
  return (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    errors.push(
      ...lines.filter(
        (line) => /^(console\.error|console\.assert|JavaScript error):/.test(line) && !OWN_ERROR.test(line),
      ),
    );
  };
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  /** A page of the extension that reaches its others: a file without scripts of its own. */
  private helper: Promise<TabView>;

  constructor(
    private readonly bidi: Bidi,
    private readonly chrome: Chrome,
    private readonly id: string,
    private readonly popup: string,
    readonly errors: string[],
    private readonly folder: string,
  ) {
    this.closed = bidi.closed;
    this.helper = this.open(`${ORIGIN}/manifest.json`);
  }

  async open(url: string) {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const view = new TabView(this.chrome, await this.chrome.call(frontTab), this.bidi, context);
    await this.bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(`${url} to open`, () =>
      view.evaluate(() => location.href !== 'about:blank' && document.readyState !== 'loading'),
    );
    await within(
      LOADING,
      until('the last image', () => view.evaluate(() => document.readyState === 'complete'), LOADING),
    );
    return view;
  }

  async clickAction(page: View) {
    await this.closePopup();
    await this.chrome.call(triggerAction, (page as FirefoxView).place, this.id);
    return this.extensionView(this.popup);
  }

  /** A click on the button of an open popup would close it, and open none. */
  private async closePopup() {
    const helper = await this.helper;
    await until('the old popup to close', () =>
      helper.evaluate(() => {
        const popups = browser.extension.getViews({ type: 'popup' });
        for (const popup of popups) popup.close();
        return popups.length === 0;
      }),
    );
  }

  openExtensionPage(path: string) {
    return this.open(`${ORIGIN}/${path}`);
  }

  async extensionView(path: string) {
    const view = new ExtensionView(this.chrome, await this.helper, path);
    await until(path, () => view.evaluate(() => document.readyState === 'complete'));
    return view;
  }

  async inExtension<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.helper).evaluate(fn, ...args);
  }

  async command(name: string) {
    const commands = await this.inExtension(() => browser.commands.getAll());
    const keys = commands.find((command) => command.name === name)?.shortcut?.split('+') ?? [];
    await this.chrome.call(pressShortcut, keys.slice(0, -1), keys.at(-1) ?? '');
  }

  async chooseMenu(page: View, x: number, y: number) {
    const { place } = page as FirefoxView;
    await this.chrome.callInside(place, openMenuAt, x, y);
    await this.chrome.call(chooseEntry, this.id);
  }

  async agree(_pattern: string, ask: () => Promise<unknown>) {
    const asked = ask();
    await this.chrome.call(answerYes);
    await asked;
  }

  async uninstall() {
    await this.bidi.send('webExtension.uninstall', { extension: this.id });
  }

  async reinstall() {
    await this.bidi.send('webExtension.install', { extensionData: { type: 'path', path: this.folder } });
    this.helper = this.open(`${ORIGIN}/manifest.json`);
    await this.helper;
  }

  close() {
    return this.bidi.close();
  }
}
