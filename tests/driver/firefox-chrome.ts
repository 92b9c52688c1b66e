/**
 * What runs inside Firefox's own window ("chrome scope"), where the toolbar and the popup live. Each function travels
 * there as text, so it uses nothing but its arguments and Firefox's globals.
 */

interface FirefoxBrowser extends Element {
  currentURI?: { specIgnoringRef: string };
  contentDocument: Document | null;
  messageManager: {
    loadFrameScript(url: string, later: boolean): void;
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  };
  browsingContext: { currentWindowGlobal: { drawSnapshot(a: null, scale: number, b: string): Promise<ImageBitmap> } };
}

interface FirefoxTab extends Element {
  linkedPanel: string;
  linkedBrowser: FirefoxBrowser;
}

declare const gBrowser: { selectedTab: FirefoxTab; tabs: FirefoxTab[] };
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { triggerAction(window: Window): Promise<void> } };
      };
    };
  };
};

interface Question extends Element {
  button: HTMLElement;
}

declare const PopupNotifications: { panel: Element & { state: string } };

/** Waits for the browser's question about a permission and presses its first button. */
export async function answerYes(): Promise<void> {
  let pressed = false;
  for (let waited = 0; waited < 20_000; waited += 100) {
    const { state } = PopupNotifications.panel;
    if (pressed && state === 'closed') return;
    const question = document.getElementById('addon-webext-permissions-notification') as unknown as Question | null;
    if (state === 'open' && question) {
      question.button.click();
      pressed = true;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the browser asked nothing');
}

/** Names the tab in front; the name stays the tab's own when others come and go. */
export function frontTab(): string {
  return gBrowser.selectedTab.linkedPanel;
}

/** Brings the tab to the front and clicks the extension's toolbar button. */
export async function triggerAction(tab: string, extensionId: string): Promise<void> {
  const found = [...gBrowser.tabs].find((each) => each.linkedPanel === tab);
  if (found) gBrowser.selectedTab = found;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** What shows the tab of that name, or the page of that address, be it in a tab, the popup or the sidebar. */
export function findBrowser(place: string): FirefoxBrowser {
  const search = (root: Document): FirefoxBrowser | undefined => {
    const browsers = [...root.querySelectorAll<FirefoxBrowser>('browser')];
    return (
      browsers.find((each) => each.currentURI?.specIgnoringRef.split('?')[0] === place) ??
      browsers.flatMap((each) => (each.contentDocument ? [search(each.contentDocument)] : [])).find((each) => each)
    );
  };
  const browser = [...gBrowser.tabs].find((each) => each.linkedPanel === place)?.linkedBrowser ?? search(document);
  if (!browser) throw new Error(`nothing is shown of ${place}`);
  return browser;
}

/** The picture of a place (see `findBrowser`), as a data address. */
export async function snapshot(place: string): Promise<string> {
  const bitmap = await findBrowser(place).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
}

/** Runs statements as a frame script in the process of a place; throws what they throw. */
export async function runInside(place: string, statements: string): Promise<void> {
  const { messageManager } = findBrowser(place);
  const problem = new Promise<string>((resolve) => {
    messageManager.addMessageListener('on-record-tests:done', ({ data }) => resolve(data));
  });
  const script = `{
    let problem = '';
    try { ${statements} } catch (error) { problem = String(error); }
    sendAsyncMessage('on-record-tests:done', problem);
  }`;
  messageManager.loadFrameScript(`data:text/javascript,${encodeURIComponent(script)}`, false);
  if (await problem) throw new Error(await problem);
}

/** Presses keys in the browser's own window, as a person presses a shortcut: "Alt", "Shift" …, then the key itself. */
export function pressShortcut(modifiers: string[], key: string): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  processor?.beginInputTransactionForTests(window);
  const names = modifiers.map((name) => (name === 'Ctrl' ? 'Control' : name));
  const held = names.map((name) => new KeyboardEvent('', { key: name, code: `${name}Left` }));
  const pressed = new KeyboardEvent('', { key: names.includes('Shift') ? key : key.toLowerCase(), code: `Key${key}` });
  for (const each of [...held, pressed]) processor?.keydown(each);
  for (const each of [pressed, ...held.reverse()]) processor?.keyup(each);
}

interface Menu extends Element {
  state: string;
  activateItem(item: Element): void;
}

/** Chooses the entry of an extension in the context menu of the page, once that is open. */
export async function chooseEntry(extensionId: string): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu') as unknown as Menu;
  const prefix = `${extensionId.replace(/[^\w-]/g, '_')}-menuitem`;
  for (let waited = 0; waited < 5000; waited += 50) {
    const item = menu.state === 'open' ? menu.querySelector(`menuitem[id^="${prefix}"]`) : null;
    if (item) {
      menu.activateItem(item);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no entry of the extension in the menu, which is ${menu.state}`);
}

/** The window as a frame script sees it. */
interface FrameWindow extends Window {
  synthesizeMouseEvent(type: string, x: number, y: number, event: { button: number; clickCount: number }): void;
  KeyboardEvent: typeof KeyboardEvent;
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

declare const content: FrameWindow;
declare const Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
declare const Ci: { nsITextInputProcessor: unknown };

/** Frame script: a person's click at a point of the page. */
export function clickAt(x: number, y: number): void {
  const event = { button: 0, clickCount: 1 };
  for (const type of ['mousemove', 'mousedown', 'mouseup']) content.synthesizeMouseEvent(type, x, y, event);
}

/** Frame script: a person's click with the other button. */
export function openMenuAt(x: number, y: number): void {
  const event = { button: 2, clickCount: 1 };
  for (const type of ['mousedown', 'contextmenu', 'mouseup']) content.synthesizeMouseEvent(type, x, y, event);
}

/** Frame script: a person's key press. */
export function pressKey(key: string): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  processor?.beginInputTransactionForTests(content);
  const event = new content.KeyboardEvent('', { key });
  processor?.keydown(event);
  processor?.keyup(event);
}
