import type { RemovalReason } from './article/article';
import type { Runtime } from './browser';
import type { Span } from './page/block';
import type { Reading } from './reading';

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

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isSwitch = (value: unknown) => typeof value === 'boolean' || value === 'toggle';
const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;

function isSpan(value: unknown): value is Span {
  return (
    isObject(value) && isIndex(value.block) && isIndex(value.start) && isIndex(value.end) && value.start <= value.end
  );
}

const STATUSES: readonly unknown[] = ['unread', 'reading', 'read', 'failed'] satisfies PageStatus[];

const MAX_RULES = 1_000_000;

const isRules = (value: unknown) => value === null || (typeof value === 'string' && value.length <= MAX_RULES);

const REQUESTS: Record<PageRequest['type'], (message: Record<string, unknown>) => boolean> = {
  read: (message) => typeof message.anyway === 'boolean',
  state: () => true,
  jump: ({ edition, spans }) =>
    isIndex(edition) && Array.isArray(spans) && spans.length > 0 && spans.length <= 1000 && spans.every(isSpan),
  step: (message) => message.by === 1 || message.by === -1,
  marks: (message) => isSwitch(message.on),
  clutter: (message) => isSwitch(message.hide),
  unhide: (message) => isIndex(message.id),
  who: () => true,
  stop: () => true,
  leave: () => true,
};

const NOTICES: Record<PageNotice['type'], (message: Record<string, unknown>) => boolean> = {
  hello: () => true,
  rules: ({ before, after }) => isRules(before) && isRules(after),
  changed: (message) => STATUSES.includes(message.status) && isShare(message.progress) && isIndex(message.statements),
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

/** A content script speaks from a web page; our own pages, also when they stand in a tab, from the extension's address. */
function isContentScript(sender: Runtime.MessageSender): boolean {
  return sender.tab !== undefined && /^(https?|file):/.test(sender.url ?? '');
}

/** An answer of a content script, whose process the page shares: null unless it has the right shape. */
export function pageState(answer: unknown): PageState | null {
  if (!isObject(answer) || !STATUSES.includes(answer.status) || !isShare(answer.progress)) return null;
  const { reading, hidden, fresh, several, problem } = answer;
  const sound =
    typeof answer.url === 'string' &&
    typeof answer.marks === 'boolean' &&
    typeof answer.clutterHidden === 'boolean' &&
    isIndex(answer.edition) &&
    isIndex(answer.kept) &&
    Array.isArray(hidden) &&
    hidden.every(
      (item) => isObject(item) && isIndex(item.id) && typeof item.reason === 'string' && typeof item.text === 'string',
    ) &&
    Array.isArray(fresh) &&
    fresh.every(isIndex) &&
    (several === null || (isObject(several) && isIndex(several.current) && isIndex(several.count))) &&
    (problem === null || typeof problem === 'string') &&
    (reading === null || isReading(reading));
  return sound ? (answer as unknown as PageState) : null;
}

function isReading(value: unknown): value is Reading {
  if (!isObject(value) || value.version !== 1 || typeof value.url !== 'string') return false;
  const { article, attributions, speakers, summary, statistics } = value;
  return (
    isObject(article) &&
    Array.isArray(article.blocks) &&
    article.blocks.every((block) => isObject(block) && isIndex(block.id) && typeof block.text === 'string') &&
    Array.isArray(attributions) &&
    Array.isArray(speakers) &&
    attributions.every(
      (one) =>
        isObject(one) &&
        typeof one.text === 'string' &&
        Array.isArray(one.content) &&
        one.content.every(isSpan) &&
        (one.speaker === null || (isIndex(one.speaker) && one.speaker < speakers.length)),
    ) &&
    speakers.every((one) => isObject(one) && Array.isArray(one.attributions) && one.attributions.every(isIndex)) &&
    isObject(summary) &&
    Array.isArray(summary.sentences) &&
    Array.isArray(summary.keyPoints) &&
    isObject(statistics)
  );
}
