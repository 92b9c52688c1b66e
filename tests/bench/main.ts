/** `npm run bench -- KIND …`: one module per kind, each prints its own table and returns the exit status. */
const kinds = {
  articles: () => import('./articles'),
  quotes: () => import('./quotes'),
  summaries: () => import('./summaries'),
  popup: () => import('./popup'),
  speed: () => import('./speed'),
  train: () => import('./train'),
  'train-page-kind': () => import('./train-page-kind'),
};

const [kind = '', ...args] = process.argv.slice(2);
if (Object.hasOwn(kinds, kind)) {
  const { run } = await kinds[kind as keyof typeof kinds]();
  process.exitCode = await run(args).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  });
} else {
  console.error(`usage: npm run bench -- ${Object.keys(kinds).join('|')} …`);
  process.exitCode = 2;
}
