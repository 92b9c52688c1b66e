/** What end-to-end tests and commands ask of a browser; chromium.ts and firefox.ts each answer it. */

/** A web page or a page of the extension (popup, panel, options …) in a running browser. */
export interface View {
  /** Runs a function there and gives back its result. Function, arguments and result travel as text and JSON. */
  evaluate<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Clicks the middle of the first element that fits the selector, as a person does: a trusted event. */
  click(selector: string): Promise<void>;
  /** Presses and releases one key, by its `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** Saves a PNG of what is to be seen. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A page of the web, in a tab. Points are in CSS pixels of its window. */
export interface WebPage extends View {
  /** Moves the mouse there in a few steps, and leaves it there. */
  hover(x: number, y: number): Promise<void>;
  /** Touches it with a finger. */
  tap(x: number, y: number): Promise<void>;
  /** The text within the first element that fits the selector, in its shadow tree, even a closed one; null without one. */
  shadowText(selector: string): Promise<string | null>;
  /** Prints it, backgrounds and all: the bytes of a PDF. */
  print(): Promise<Buffer>;
}

/** A running browser with the extension installed. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Every console error and uncaught exception so far, of web pages, content scripts, extension pages and background. */
  readonly errors: readonly string[];
  /** Opens a tab in front; resolves when the page is loaded, or after a few seconds when something in it never loads. */
  open(url: string): Promise<WebPage>;
  /** Clicks the extension's toolbar button on that tab, which grants `activeTab`; gives the popup that opens. */
  clickAction(page: View): Promise<View>;
  /** Opens a page of the extension (its path in the package) in a tab of its own, in front. */
  openExtensionPage(path: string): Promise<View>;
  /** The page of the extension at that path which is open or about to open, wherever it is (popup, side panel, tab). */
  extensionView(path: string): Promise<View>;
  /** Runs a function in a page of the extension that stands in a tab behind, with the extension's rights. */
  inExtension<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /**
   * Gives one of the extension's commands to the page in front: in Firefox by its keys; Chromium takes browser shortcuts
   * from no driver, there the event reaches the background as if it had.
   */
  command(name: string): Promise<void>;
  /** Chooses the extension's entry in the context menu at a point of the page; in Chromium its event, as with commands. */
  chooseMenu(page: WebPage, x: number, y: number): Promise<void>;
  /** Does what makes the browser ask for the permission for a site (its match pattern), and answers yes as a person does. */
  agree(pattern: string, ask: () => Promise<unknown>): Promise<void>;
  /** Removes the extension. */
  uninstall(): Promise<void>;
  /** Installs the extension anew, as an update does. */
  reinstall(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser has ended, by `close` or by the person in front of it. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** Size of the web page in CSS pixels. */
  viewport?: { width: number; height: number };
  /** `host:port` of a proxy that every request goes through, also those to this machine. */
  proxy?: string;
}

export const VIEWPORT = { width: 1280, height: 900 };

/** Compilers that keep function names leave calls of this function in the source text, which only they define. */
export const KEEP_NAMES = 'const __name = (named) => named;';

/**
 * The source text of a function call, for evaluation elsewhere; its value is the JSON of the result.
 */
export function callExpression(fn: (...args: never[]) => unknown, args: unknown[]): string {
  const values = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(async () => { ${KEEP_NAMES} return JSON.stringify(await (${fn})(${values})); })()`;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until the answer is truthy, and gives it.
 * An exception counts as "not yet" (pages come and go); after `timeout` ms it throws, with `what` and the last exception.
 */
export async function until<T>(what: string, ask: () => Promise<T>, timeout = 30_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout / 1000} s in vain for ${what}`, { cause: last });
    await sleep(50);
  }
}

/** Resolves with the promise's value, or with null after `ms` milliseconds or when it is rejected. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([promise.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
