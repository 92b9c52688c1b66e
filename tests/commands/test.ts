/** `npm test`: every check of the project, one after the other; the last line counts what passed and what failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build';

interface Count {
  passed: number;
  failed: number;
}

/** A step that is one check, and steps that count their tests. */
const CHECKS = ['types', 'lint', 'build'];
const SUITES = ['test:unit', 'test:page', 'test:e2e'];

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs one of the package's scripts with its output on the terminal; true where it ended well. */
function script(name: string, args: string[] = []): boolean {
  console.log(`\n— ${name}`);
  const start = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    ...{ cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' },
  });
  console.log(`— ${name} ${status === 0 ? 'passed' : 'FAILED'} in ${seconds(start)}`);
  return status === 0;
}

/** Runs a suite and counts its tests; a suite that failed in another way than by a test counts as one more failure. */
function suite(name: string): Count {
  const report = join(ROOT, 'artifacts', `${name.replace(':', '-')}.json`);
  rmSync(report, { force: true });
  const well = script(name, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const failed = numFailedTests ?? 0;
    return { passed: numPassedTests ?? 0, failed: well ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
const start = Date.now();
const counts: Count[] = [
  ...CHECKS.map((name) => (script(name) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })),
  ...SUITES.map(suite),
];
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\nin ${seconds(start)}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
