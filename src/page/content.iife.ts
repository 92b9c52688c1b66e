import { browser, type Runtime } from '../browser';
import { pageRequest } from '../messages';
import { Reader } from './reader';

const reader = new Reader();

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const request = pageRequest(message, sender, browser.runtime.id);
  return request ? reader.handle(request) : undefined;
});
