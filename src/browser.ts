/** The one seam over the browser's own interface: promises in both browsers. Nothing else imports the polyfill. */

export type { Commands, Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
