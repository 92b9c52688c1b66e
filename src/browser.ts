/** The one seam over the browser's own interface: promises in both browsers. Nothing else imports the polyfill. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
