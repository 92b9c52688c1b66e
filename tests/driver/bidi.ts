import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { browserPath } from '../commands/browsers.mjs';
import { VIEWPORT, within } from './driver';

/** A small WebDriver BiDi client (https://w3c.github.io/webdriver-bidi/) with the Firefox process that it speaks to. */

/** No first-run pages, no updates, no calls home; errors of pages and scripts go to the process's output. */
const PREFERENCES = {
  'remote.active-protocols': 1,
  'remote.log.level': 'Error',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'browser.tabs.warnOnClose': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.content': true,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'browser.termsofuse.prefMigrationCheck': false,
};

/** A release takes another server for its settings (see above: none) only with this. */
const ENVIRONMENT = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/** Milliseconds: a first start on a busy machine builds caches; a command may wait for a page. */
const START = 90_000;
const COMMAND = 60_000;

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

export interface FirefoxOptions {
  preferences: Record<string, string | number | boolean>;
  headless?: boolean | undefined;
  viewport?: { width: number; height: number } | undefined;
  /** Gets the process's output as it comes, in pieces. */
  onOutput: (text: string) => void;
}

/** Starts the installed Firefox with a fresh profile and opens a BiDi session. */
export async function startFirefox({
  preferences,
  headless = true,
  viewport = VIEWPORT,
  onOutput,
}: FirefoxOptions): Promise<Bidi> {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const size = { width: String(viewport.width), height: String(viewport.height + WINDOW_BARS) };
  const child = spawn(
    browserPath('firefox'),
    [
      ...['--remote-debugging-port=0', '--remote-allow-system-access', '--no-remote', '--profile', profile],
      ...['--width', size.width, '--height', size.height],
      ...(headless ? ['-headless'] : []),
    ],
    {
      env: {
        ...process.env,
        ...ENVIRONMENT,
        HOME: profile,
        MOZ_HEADLESS_WIDTH: size.width,
        MOZ_HEADLESS_HEIGHT: size.height,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  try {
    const socket = new WebSocket(`${await listening(child, onOutput)}/session`);
    await new Promise((resolve, reject) => {
      socket.once('open', resolve).once('error', reject);
    });
    const bidi = new Bidi(socket, child, profile);
    await bidi.send('session.new', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } },
    });
    return bidi;
  } catch (error) {
    child.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true });
    throw error;
  }
}

/** Height that tab strip and address bar take from the window. */
const WINDOW_BARS = 86;

/** The address that Firefox says it listens on. */
function listening(child: ChildProcess, onOutput: (text: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`Firefox ${why}:\n${output.slice(-2000)}`));
    const timer = setTimeout(fail, START, 'did not start in time');
    const read = (piece: Buffer) => {
      const text = piece.toString();
      output = (output + text).slice(-20_000);
      onOutput(text);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => fail(`ended with status ${code}`));
  });
}

export class Bidi {
  /** Resolves when the process has ended. */
  readonly closed: Promise<void>;
  private next = 1;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  constructor(
    private readonly socket: WebSocket,
    private readonly child: ChildProcess,
    private readonly profile: string,
  ) {
    this.closed = new Promise((resolve) => child.once('exit', () => resolve()));
    socket.on('message', (data) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
    socket.on('close', () => {
      for (const settle of this.waiting.values()) settle({ type: 'error', error: 'the connection is closed' });
    });
  }

  /** Sends one command and gives its result; throws what Firefox answers, or after a minute. */
  send<Result>(method: string, params: Record<string, unknown>): Promise<Result> {
    const id = this.next++;
    return new Promise<Result>((resolve, reject) => {
      const settle = (answer: Answer) => {
        clearTimeout(timer);
        this.waiting.delete(id);
        if (answer.type === 'success') resolve(answer.result as Result);
        else reject(new Error(`${method}: ${answer.error} ${answer.message ?? ''}`));
      };
      const timer = setTimeout(settle, COMMAND, { type: 'error', error: 'no answer in time' });
      this.waiting.set(id, settle);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Evaluates an expression that gives a promise of JSON text (see `callExpression`), and parses it. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const target = { context };
    const { type, result, exceptionDetails } = await this.send<Evaluated>('script.evaluate', {
      ...{ expression, target, awaitPromise: true, userActivation: true },
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return typeof result?.value === 'string' ? (JSON.parse(result.value) as unknown) : undefined;
  }

  /** Ends the browser and removes its profile. */
  async close(): Promise<void> {
    const ended = this.closed.then(() => true);
    await within(5_000, Promise.race([this.send('browser.close', {}), ended]));
    if (!(await within(5_000, ended))) {
      this.child.kill('SIGKILL');
      await within(5_000, ended);
    }
    this.socket.terminate();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
