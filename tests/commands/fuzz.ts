/** `npm run fuzz [-- CASES [SEED]]`: the long run of the page fuzzer; 20,000 cases unless told, a new seed each time. */
import { spawnSync } from 'node:child_process';

const [cases = '20000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`${cases} cases, seed ${seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'page', 'tests/page/fuzz.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: cases, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
