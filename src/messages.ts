import type { RemovalReason } from './article/article';
import type { Runtime } from './browser';
import type { Span } from './page/block';
import type { Reading } from './reading';
import { isReading, isSpan } from './reading-shape';
import { isAddress, isIndex, isObject, isShare, isSwitch, isText, listOf, oneOf, orNull, shapeOf } from './shape';

/** From popup, panel or background to a page's content script; each is answered with a `PageState`. */
export type PageRequest =
  /** Read the page, or give what was read; with `anyway` it is marked though it seems to be no article. */
  | { type: 'read'; anyway: boolean }
  /** Only tell how things stand. */
  | { type: 'state' }
  /** Bring these words of the given edition of the reading into view and mark them for a moment. */
  | { type: 'jump'; edition: number; spans: Span[] }
  /** Jump to the next (1) or previous (-1) quotation. */
  | { type: 'step'; by: 1 | -1 }
  /** Marks on, off, or the other way round. */
  | { type: 'marks'; on: boolean | 'toggle' }
  /** Clutter hidden, shown, or the other way round. */
  | { type: 'clutter'; hide: boolean | 'toggle' }
  /** Show this one of `PageState.hidden` again, by its id. */
  | { type: 'unhide'; id: number }
  /** Open the card of the statement that the selected words are in. */
  | { type: 'who' }
  /** Stop a reading under way; what stands so far stays. */
  | { type: 'stop' }
  /** Take everything of ours off the page and forget the reading. */
  | { type: 'leave' };

/** From a page's content script to whoever listens: background, popup, panel. */
export type PageNotice =
  /** A content script has started; the background answers whether this site is read always. */
  | { type: 'hello' }
  /** Style rules of the marks, for the background to have the browser hold; answered with whether it does. */
  | { type: 'rules'; before: string | null; after: string | null }
  /** Something a listener may show has changed; it asks for the `state` if it wants more. */
  | { type: 'changed'; status: PageStatus; progress: number; statements: number };

/** `unread`: nothing asked yet · `reading`: under way · `read`: there is a reading · `failed`: see `problem`. */
export type PageStatus = 'unread' | 'reading' | 'read' | 'failed';

/** One thing of the page that is hidden as clutter. */
export interface HiddenItem {
  id: number;
  /** Why, as the article engine says; `covers the text` for bars and boxes that stick over it. */
  reason: RemovalReason | 'covers the text';
  /** The beginning of its text, at most 120 characters. */
  text: string;
}

/** How things stand on one page. */
export interface PageState {
  status: PageStatus;
  /** 0 to 1 while reading, else 1. */
  progress: number;
  /** The address that the reading is of. */
  url: string;
  /** Counts the readings of this page: a page that changes is read again, and its blocks may get other numbers. */
  edition: number;
  reading: Reading | null;
  marks: boolean;
  clutterHidden: boolean;
  hidden: HiddenItem[];
  /** Consent or log-in dialogs that stand over the page: never hidden, and said. */
  kept: number;
  /** Indexes of attributions that a growing page has added since it was first read. */
  fresh: number[];
  /** Where several articles follow each other: which one is in view (from 1) and how many there are; else null. */
  several: { current: number; count: number } | null;
  /** What went wrong, for a `failed` page; else null. */
  problem: string | null;
}

const STATUSES: readonly PageStatus[] = ['unread', 'reading', 'read', 'failed'];

const isToggle = oneOf(true, false, 'toggle');

const MAX_RULES = 1_000_000;

/** Style rules that load nothing, or none. */
const isRules = orNull((value) => isText(value) && value.length <= MAX_RULES && !/\burl\(|@import|\\/i.test(value));

const REQUESTS: Record<PageRequest['type'], (message: Record<string, unknown>) => boolean> = {
  read: (message) => isSwitch(message.anyway),
  state: () => true,
  jump: ({ edition, spans }) =>
    isIndex(edition) && Array.isArray(spans) && spans.length > 0 && spans.length <= 1000 && spans.every(isSpan),
  step: (message) => message.by === 1 || message.by === -1,
  marks: (message) => isToggle(message.on),
  clutter: (message) => isToggle(message.hide),
  unhide: (message) => isIndex(message.id),
  who: () => true,
  stop: () => true,
  leave: () => true,
};

const NOTICES: Record<PageNotice['type'], (message: Record<string, unknown>) => boolean> = {
  hello: () => true,
  rules: ({ before, after }) => isRules(before) && isRules(after),
  changed: shapeOf({ status: oneOf(...STATUSES), progress: isShare, statements: isIndex }),
};

function matches(message: unknown, shapes: Record<string, (message: Record<string, unknown>) => boolean>): boolean {
  if (!isObject(message) || typeof message.type !== 'string' || !Object.hasOwn(shapes, message.type)) return false;
  return shapes[message.type]?.(message) === true;
}

/** A message as a content script takes it: from a page of this extension (never from a tab), in the right shape; else null. */
export function pageRequest(message: unknown, sender: Runtime.MessageSender, ownId: string): PageRequest | null {
  if (sender.id !== ownId || isContentScript(sender)) return null;
  return matches(message, REQUESTS) ? (message as PageRequest) : null;
}

/** A message as background, popup and panel take it: from the top frame of a tab, in the right shape; else null. */
export function pageNotice(message: unknown, sender: Runtime.MessageSender, ownId: string): PageNotice | null {
  if (sender.id !== ownId || !isContentScript(sender) || sender.frameId !== 0) return null;
  return matches(message, NOTICES) ? (message as PageNotice) : null;
}

/** A content script speaks from a tab; so do our own pages that stand in one, from the extension's own address. */
function isContentScript(sender: Runtime.MessageSender): boolean {
  return sender.tab !== undefined && !/^(?:chrome|moz)-extension:/.test(sender.url ?? '');
}

const isState = shapeOf({
  status: oneOf(...STATUSES),
  progress: isShare,
  url: isAddress,
  edition: isIndex,
  reading: orNull(isReading),
  marks: isSwitch,
  clutterHidden: isSwitch,
  hidden: listOf(shapeOf({ id: isIndex, reason: isText, text: isText })),
  kept: isIndex,
  fresh: listOf(isIndex),
  several: orNull(shapeOf({ current: isIndex, count: isIndex })),
  problem: orNull(isText),
});

/** An answer of a content script, whose process the page shares: null unless it has the right shape. */
export const pageState = (answer: unknown): PageState | null => (isState(answer) ? (answer as PageState) : null);
