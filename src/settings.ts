import type { AttributionKind } from './quotes/attribution';
import type { SummaryLength } from './summary/summary';

/** What a person has chosen. Sites read always are no setting: the browser's own list of permissions is the truth. */
export interface Settings {
  version: 1;
  /** Which kinds of statement are marked on the page. */
  marked: Record<AttributionKind, boolean>;
  /** Whether marks appear as soon as a page is read. */
  markOnRead: boolean;
  /** A colour for each speaker, or one for all. */
  colours: 'speakers' | 'single';
  /** Whether marks are printed with the page. */
  printMarks: boolean;
  summaryLength: SummaryLength;
}

/** Where and under which name the settings lie in `storage.sync`. */
export const SETTINGS_KEY = 'settings';

export const DEFAULTS: Settings = {
  version: 1,
  marked: { direct: true, mixed: true, indirect: true },
  markOnRead: true,
  colours: 'speakers',
  printMarks: false,
  summaryLength: 'normal',
};

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Settings from anything: stored by an older version, imported from a file, or broken.
 * Each field that is missing takes its default; each that is wrong does too and is named in `problems`
 * (dotted path); fields we do not know are dropped. `undefined` and null are nobody's choice, hence no problem.
 */
export function parseSettings(value: unknown): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  const fields = isFields(value) ? value : {};
  if (value !== undefined && value !== null && !isFields(value)) problems.push(SETTINGS_KEY);

  const oneOf = <T>(from: Fields, name: string, path: string, allowed: readonly T[], fallback: T): T => {
    const found = Object.hasOwn(from, name) ? from[name] : undefined;
    if (found === undefined) return fallback;
    const match = allowed.find((choice) => choice === found);
    if (match === undefined) problems.push(path);
    return match ?? fallback;
  };
  const yesNo = (from: Fields, name: string, fallback: boolean, path = name) =>
    oneOf(from, name, path, [true, false], fallback);

  const marked = isFields(fields.marked) ? fields.marked : {};
  if (fields.marked !== undefined && !isFields(fields.marked)) problems.push('marked');
  return {
    settings: {
      version: 1,
      marked: {
        direct: yesNo(marked, 'direct', DEFAULTS.marked.direct, 'marked.direct'),
        mixed: yesNo(marked, 'mixed', DEFAULTS.marked.mixed, 'marked.mixed'),
        indirect: yesNo(marked, 'indirect', DEFAULTS.marked.indirect, 'marked.indirect'),
      },
      markOnRead: yesNo(fields, 'markOnRead', DEFAULTS.markOnRead),
      colours: oneOf(fields, 'colours', 'colours', ['speakers', 'single'], DEFAULTS.colours),
      printMarks: yesNo(fields, 'printMarks', DEFAULTS.printMarks),
      summaryLength: oneOf(
        fields,
        'summaryLength',
        'summaryLength',
        ['short', 'normal', 'long'],
        DEFAULTS.summaryLength,
      ),
    },
    problems,
  };
}
