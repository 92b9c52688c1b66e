import { alwaysSites, isAlways } from './always';
import { browser, type Runtime, type Tabs } from './browser';
import { serveReadings } from './engine';
import { type PageNotice, type PageRequest, pageNotice } from './messages';
import { askTab, CONTENT_SCRIPT, enterTab } from './tab';
import { messageId } from './ui/message-id';

/** No state of its own: the browser stops this script after half a minute and starts it again for the next event. */

const MENU = 'who';
const SCRIPT = 'always';

/** What each keyboard command asks of the page. */
const COMMANDS: Record<string, PageRequest> = {
  read: { type: 'read', anyway: false },
  marks: { type: 'marks', on: 'toggle' },
  clutter: { type: 'clutter', hide: 'toggle' },
  next: { type: 'step', by: 1 },
  previous: { type: 'step', by: -1 },
};

/** Enters the tab, reads it if it is not read, and does what is asked; a page that cannot be read stays as it is. */
async function ask(tab: Tabs.Tab | undefined, request: PageRequest): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    await enterTab(tab.id);
    await askTab(tab.id, { type: 'read', anyway: false });
    await askTab(tab.id, request);
  } catch {
    await browser.action.setBadgeText({ tabId: tab.id, text: '–' });
  }
}

/** The number of statements on the toolbar icon, nothing where there are none. */
async function badge(tabId: number, { status, statements }: Extract<PageNotice, { type: 'changed' }>): Promise<void> {
  const text = status === 'read' && statements > 0 ? String(statements) : '';
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

/** Rules of a tab's page are the browser's, so that they go with the extension. False where it may not hold them. */
async function replaceRules(tabId: number, { before, after }: Extract<PageNotice, { type: 'rules' }>) {
  const target = { tabId };
  try {
    if (after !== null) await browser.scripting.insertCSS({ target, css: after, origin: 'USER' });
    if (before !== null) await browser.scripting.removeCSS({ target, css: before, origin: 'USER' });
    return true;
  } catch {
    return false;
  }
}

/** Has the browser put the content script into the sites that are read always, and into no other. */
async function register(): Promise<void> {
  const matches = await alwaysSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, js: [CONTENT_SCRIPT], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

async function install(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#3b4a63' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage(messageId('menuWho')) || 'Who said this?',
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
  await register();
}

serveReadings();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void install();
  if (reason === 'install') void browser.tabs.create({ url: '/src/welcome/welcome.html' });
});
browser.permissions.onAdded.addListener(() => void register());
browser.permissions.onRemoved.addListener(() => void register());

browser.commands.onCommand.addListener((command: string, tab?: Tabs.Tab) => {
  const request = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (request) void ask(tab, request);
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === MENU) void ask(tab, { type: 'who' });
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const notice = pageNotice(message, sender, browser.runtime.id);
  if (notice?.type === 'hello') return isAlways(sender.url ?? '');
  if (notice?.type === 'rules' && sender.tab?.id !== undefined) return replaceRules(sender.tab.id, notice);
  if (notice?.type === 'changed' && sender.tab?.id !== undefined) void badge(sender.tab.id, notice);
  return undefined;
});
