import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One change that Stryker would make to a file. */
export interface Mutant {
  id: string;
  /** "12:5", counted from 1 */
  place: string;
  kind: string;
  original: string;
  replacement: string;
}

const silent = () => {};
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** All of Stryker's mutants of a file, and the file's code with a switch for each of them. */
export async function makeMutants(file: string): Promise<{ mutants: Mutant[]; code: string }> {
  const content = readFileSync(file, 'utf8');
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };
  const made = await new Instrumenter(logger).instrument([{ name: file, mutate: true, content }], options);
  const starts = [0];
  for (const line of content.split('\n')) starts.push(starts.at(-1)! + line.length + 1);
  const offset = ({ line, column }: { line: number; column: number }) => starts[line]! + column;
  const mutants = made.mutants.map(({ id, location, mutatorName, replacement }) => ({
    id,
    place: `${location.start.line + 1}:${location.start.column + 1}`,
    kind: mutatorName,
    original: content.slice(offset(location.start), offset(location.end)),
    replacement,
  }));
  return { mutants, code: made.files[0]!.content };
}
