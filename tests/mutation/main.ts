/** `npm run mutation -- FILE … [--tests WORDS]`: which mutants of the files the engines' unit tests do not notice. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Plugin } from 'vite';
import { startVitest } from 'vitest/node';
import { type Mutant, makeMutants } from './mutants';

const OUT = 'artifacts/mutation';

/** Puts the code with its switches in the place of the file. */
const replace = (file: string, code: string): Plugin => ({
  name: 'mutants',
  enforce: 'pre',
  transform: (_, id) => (id === resolve(file) ? { code, map: null } : null),
});

/** Runs the unit tests that read a file with its mutants. Null: they fail without any. */
async function run(
  file: string,
  code: string,
  tests: string[],
): Promise<{ reached: Map<string, string[]>; killed: Set<string> } | null> {
  const vitest = await startVitest(
    'test',
    tests,
    {
      related: [resolve(file)],
      config: false,
      watch: false,
      passWithNoTests: true,
      include: ['tests/unit/{quotes,article,blocks}/**/*.test.ts'],
      // those of endurance only make a mutant wait
      exclude: ['**/robustness.test.ts'],
      runner: './tests/mutation/runner.ts',
      reporters: [{}],
      // one process that loads the file once, and no clock of vitest's own: the runner bounds what it runs
      isolate: false,
      maxWorkers: 1,
      testTimeout: 0,
    },
    { plugins: [replace(file, code)] },
  );
  const reached = new Map<string, string[]>();
  const killed = new Set<string>();
  const modules = vitest.state.getTestModules();
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const found = test.meta().mutants ?? { seen: [], reached: [], killed: [] };
      for (const id of found.reached) reached.set(id, [...(reached.get(id) ?? []), test.fullName]);
      for (const id of found.seen) if (!reached.has(id)) reached.set(id, []);
      for (const id of found.killed) killed.add(id);
    }
  }
  const ok = modules.every((module) => module.ok());
  await vitest.close();
  return ok ? { reached, killed } : null;
}

const inOneLine = (code: string) => code.replace(/\s+/g, ' ').slice(0, 160);

const line = (file: string, { place, kind, original, replacement }: Mutant, tests: number) =>
  `${file}:${place}  ${kind}, ${tests} tests\n    - ${inOneLine(original)}\n    + ${inOneLine(replacement)}\n`;

const { positionals: files, values } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string', multiple: true, default: [] } },
});
if (!files.length) {
  console.error(
    'usage: npm run mutation -- FILE … [--tests WORDS]   WORDS: of the test files’ names, else all that read it',
  );
  process.exitCode = 2;
}
for (const file of files) {
  const { mutants, code } = await makeMutants(file);
  const result = await run(file, code, values.tests);
  if (!result) {
    console.error(`${file}: the tests fail without any mutant`);
    process.exitCode = 1;
    continue;
  }
  const { reached, killed } = result;
  // what runs only as the file is loaded or a table is made cannot be switched
  const fixed = ({ id }: Mutant) => reached.get(id)?.length === 0;
  const tried = mutants.filter((mutant) => !fixed(mutant));
  const alive = tried.filter(({ id }) => !killed.has(id));
  const share = tried.length ? Math.round((1 - alive.length / tried.length) * 100) : 100;
  const report = `${OUT}/${file}.txt`;
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, alive.map((mutant) => line(file, mutant, reached.get(mutant.id)?.length ?? 0)).join(''));
  console.log(`${file}: ${tried.length} mutants, ${share} % killed, ${alive.length} live: ${report}`);
}
