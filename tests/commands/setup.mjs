// @ts-check
/**
 * Brings what the other commands need: Node in the right version, the dependencies, the browsers. What is there already
 * costs nothing. Plain JavaScript without imports from node_modules; prints to stderr only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser, missing } from './browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(root + file, 'utf8'));

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`);

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  say(`$ ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) say(error.message);
  return status === 0;
}

/** @param {string} wanted "20.19" of ">=20.19" */
function nodeIsNewEnough(wanted) {
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** Every dependency is pinned, so that the installed ones are either exactly those or not up to date. */
function dependenciesAreInstalled() {
  const { dependencies, devDependencies } = json('package.json');
  return Object.entries({ ...dependencies, ...devDependencies }).every(([name, version]) => {
    const file = `node_modules/${name}/package.json`;
    return existsSync(root + file) && json(file).version === version;
  });
}

const isDebianRoot = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {'chromium' | 'firefox'} key */
function bringBrowser(key) {
  const browser = BROWSERS[key];
  if (findBrowser(browser)) return;
  if (isDebianRoot() && !process.env[browser.variable]) {
    say(`${browser.name} was not found: installing it through apt.`);
    if (
      run('apt-get', ['update', '-q']) &&
      run('apt-get', ['install', '-q', '-y', '--no-install-recommends', browser.debian])
    ) {
      if (findBrowser(browser)) return;
    }
  }
  throw new Error(missing(browser));
}

/**
 * Throws a sentence that says what to do where something cannot be brought.
 * @param {('chromium' | 'firefox')[]} browsers
 */
export function setUp(browsers) {
  const wanted = json('package.json').engines.node.replace(/[^\d.]/g, '');
  if (!nodeIsNewEnough(wanted)) throw new Error(`Node ${wanted} or newer is needed; this is ${process.versions.node}.`);
  if (!dependenciesAreInstalled()) {
    say('Installing the dependencies.');
    // not `npm ci`: it refuses a lockfile that lacks what some registries do not have (binaries of other platforms)
    const installed = run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
    if (!installed || !dependenciesAreInstalled())
      throw new Error('The dependencies could not be installed (see above).');
  }
  for (const browser of browsers) bringBrowser(browser);
}
