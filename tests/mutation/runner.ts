import { setMaxListeners } from 'node:events';
import { Script } from 'node:vm';
import type { RunnerTestCase } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';

/** What a test says of the mutants, by their ids. */
export interface Findings {
  /** in code that has run since the test before, its loading and the making of tables included */
  seen: string[];
  /** in code that runs each time the test does */
  reached: string[];
  killed: string[];
}

declare module 'vitest' {
  interface TaskMeta {
    mutants?: Findings;
  }
}

/** How long a test may take with a mutant, beside what it takes without. */
const SLOWER = 10;
const PATIENCE = 500;
/** How often a test may come past a mutant, beside how often it does so without: what goes round for ever comes often. */
const MORE_HITS = 100;

const call = new Script('mutantRun()');
const dead = new Set<string>();
let active = '';
let hits = 0;
let limit = 0;
let reached = new Map<string, number>();

const scope = globalThis as typeof globalThis & {
  mutantRun: () => unknown;
  stryMutAct_9fa48: (id: string) => boolean;
  stryCov_9fa48: (...ids: string[]) => void;
};

// the two that Stryker's instrumented code calls at each mutant
scope.stryMutAct_9fa48 = (id) => {
  if (id !== active) return false;
  if (++hits > limit) throw new Error('goes round for ever');
  return true;
};
scope.stryCov_9fa48 = (...ids) => {
  if (active) return;
  for (const id of ids) reached.set(id, (reached.get(id) ?? 0) + 1);
};

/** Whether a test fails with a mutant. Its time is bounded from outside, since a loop without an end sees no clock. */
async function kills(id: string, run: () => unknown, usual: number): Promise<boolean> {
  active = id;
  hits = 0;
  limit = reached.get(id)! * MORE_HITS + 1000;
  scope.mutantRun = run;
  try {
    await call.runInThisContext({ timeout: Math.ceil(usual * SLOWER + PATIENCE) });
    return false;
  } catch {
    return true;
  } finally {
    active = '';
  }
}

/** Runs every test as it is, and then with each living mutant that it reaches. */
export default class MutationRunner extends VitestTestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = VitestTestRunner.getTestFn(test);
    // each call of it listens on
    setMaxListeners(0, test.context.signal);
    await run();
    const seen = [...reached.keys()];
    // once more: tables that are made when first asked for are there now, and no mutant can change them
    reached = new Map();
    const start = performance.now();
    await run();
    const usual = performance.now() - start;
    const killed: string[] = [];
    for (const id of reached.keys()) if (!dead.has(id) && (await kills(id, run, usual))) killed.push(id);
    for (const id of killed) dead.add(id);
    test.meta.mutants = { seen, reached: [...reached.keys()], killed };
    reached = new Map();
  }
}
