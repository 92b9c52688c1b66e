/** The one seam over the browser's own interface: promises in both browsers. Nothing else imports the polyfill. */

export type { Runtime } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
