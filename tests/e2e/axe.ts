import axe, { type AxeResults } from 'axe-core';

/** A page that runs a function of its own accord; that is all axe-core needs. */
interface Evaluator {
  evaluate(fn: () => Promise<AxeResults>): Promise<AxeResults>;
}

/** Runs axe-core in a page, by its source text: no rule may be broken. Gives one line for each fault, none when all is well. */
export async function accessibilityFaults(view: Evaluator): Promise<string[]> {
  const AsyncFunction = (async () => undefined).constructor as new (body: string) => () => Promise<AxeResults>;
  const run = new AsyncFunction(`
    ${axe.source};
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return { violations };
  `);
  const { violations } = await view.evaluate(run);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
