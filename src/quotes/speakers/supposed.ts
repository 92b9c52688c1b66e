import type { AttributionDraft } from '../draft';

const SUPPOSITIONS: ReadonlySet<string> = new Set(['subject-before', 'reported-on']);

/** Whether the source is only whom the sentence before is about: no word of saying tells that it is anybody. */
export const isSupposed = ({ evidence }: AttributionDraft): boolean => SUPPOSITIONS.has(evidence[0]?.code ?? '');
