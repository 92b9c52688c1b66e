/** The one seam over the browser's own interface: promises in both browsers. Nothing else imports the polyfill. */

import browser from 'webextension-polyfill';

export type { Commands, Runtime, Tabs } from 'webextension-polyfill';
export { browser };

/** Whether this is Firefox, where the two browsers differ in what they can do. */
export const isFirefox = () => browser.runtime.getURL('').startsWith('moz-extension:');
