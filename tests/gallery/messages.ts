import { messageId } from '../../src/ui/message-id';
import type { World } from './fake-browser';

/** Messages as a browser has them of our package: those of a file in `src/_locales` by their ids; the manifest knows some by name. */
export const packaged = (messages: World['messages']): World['messages'] => ({
  ...messages,
  ...Object.fromEntries(Object.entries(messages).map(([name, message]) => [messageId(name), message])),
});
