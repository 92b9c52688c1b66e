import { rootsOf } from './dom';

/** What a page may do under a reading. */
export interface PageEvents {
  /** The address is another one, in the same document. */
  address(): void;
  /** Text or elements changed, and have been quiet since, or went on too long to wait. */
  content(): void;
  /** Scrolling or resizing has come to rest. */
  view(): void;
  /** The page may have changed its colours: a theme switch, or day and night. */
  appearance(): void;
  /** Whether changes took away something of ours, so that `content` should not wait for quiet. */
  urgent(): boolean;
}

const QUIET = 250;
const LONGEST = 1500;
const REST = 300;
/** Between two urgent tellings, so that a page that renders without pause is not followed without pause. */
const URGENT = 100;

/** The address without a fragment that only points into the page; a fragment that works as a route counts. */
export function addressOf({ href, hash }: { href: string; hash: string }): string {
  return /^#[!/]/.test(hash) ? href : href.slice(0, href.length - hash.length);
}

/**
 * Tells of changes of address (Navigation API, else History and hash events), of content and of what is in view, until
 * the signal aborts. `own` is the one element of ours, whose coming and going is no change.
 */
export function watchPage(own: Element, events: PageEvents, signal: AbortSignal): void {
  let address = addressOf(location);
  const look = () => {
    const now = addressOf(location);
    if (now === address) return;
    address = now;
    events.address();
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  let resting = 0;
  const moved = () => {
    // an infinite scroll changes the address as one goes along
    look();
    clearTimeout(resting);
    if (!signal.aborted) resting = window.setTimeout(events.view, REST);
  };
  window.addEventListener('scroll', moved, { signal, passive: true, capture: true });
  window.addEventListener('resize', moved, { signal });

  let timer = 0;
  let since = 0;
  let told = 0;
  const settle = () => {
    timer = 0;
    since = 0;
    told = performance.now();
    look();
    if (!signal.aborted) events.content();
  };
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwn(record, own))) return;
    // browsers without the Navigation API tell nobody of pushState, but a new page changes its content
    look();
    const now = performance.now();
    if (!since) since = now;
    const wait = events.urgent() ? told + URGENT - now : Math.min(QUIET, since + LONGEST - now);
    clearTimeout(timer);
    timer = window.setTimeout(settle, Math.max(0, wait));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const themes = new MutationObserver(() => events.appearance());
  for (const root of rootsOf(document)) {
    themes.observe(root, { attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'] });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => events.appearance(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      themes.disconnect();
      clearTimeout(timer);
      clearTimeout(resting);
    },
    { once: true },
  );
}

function isOwn({ addedNodes, removedNodes }: MutationRecord, own: Element): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => node === own);
}
