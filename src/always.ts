import { browser } from './browser';

/**
 * Reading always on a site. The browser's own list of granted permissions is the one truth about which sites those are:
 * taking a site's permission away, here or in the browser's settings, is all there is to switching off.
 */

/** The match pattern of one site, as permissions name it; null for an address that no permission covers. */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  // patterns know no ports: a permission is for the host on all of them
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null;
}

/** Whether pages of this address's site are read as they load. */
export async function isAlways(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Asks for the site's permission; must be called straight from a click. False where the person declines. */
export async function addSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.request({ origins: [pattern] });
}

/** Chrome's way to ask for the site of a tab whose address is hidden from us; the shared types do not know it. */
interface TabRequests {
  addHostAccessRequest?(request: { tabId: number }): Promise<void>;
}

const tabRequests = () => browser.permissions as typeof browser.permissions & TabRequests;

/** Whether the browser can ask for the site of a tab whose address we may not know. */
export const canAskForTab = () => tabRequests().addHostAccessRequest !== undefined;

/** Has the browser ask, beside its address bar, for the tab's site; `permissions.onAdded` tells of a yes. False where it cannot. */
export async function askForTab(tabId: number): Promise<boolean> {
  const { addHostAccessRequest } = tabRequests();
  if (!addHostAccessRequest) return false;
  return addHostAccessRequest({ tabId }).then(
    () => true,
    () => false,
  );
}

/** Asks for the permission to read every site; must be called straight from a click. False where the person declines. */
export async function addEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] });
}

/** Gives the site's permission back. Takes an address, or a pattern as `alwaysSites` lists it. */
export async function removeSite(site: string): Promise<void> {
  const pattern = site.endsWith('/*') ? site : sitePattern(site);
  if (pattern) await browser.permissions.remove({ origins: [pattern] });
}

/** The match patterns of all sites that are read always. */
export async function alwaysSites(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).toSorted();
}
