// @ts-check
/**
 * `node tests/commands/run.mjs COMMAND …`: set-up first, then the command, which is TypeScript and may import anything.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const [command = '', ...args] = process.argv.slice(2);
const script = fileURLToPath(new URL(`${command}.ts`, import.meta.url));

try {
  setUp(command === 'test' ? ['chromium', 'firefox'] : [args.includes('--firefox') ? 'firefox' : 'chromium']);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' });
  // the terminal sends Ctrl-C to the command too, which ends in its own way
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
