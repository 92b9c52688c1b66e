import type { Reading } from '../reading';

/** The published schema that the JSON export keeps to: `reading.schema.json` beside this file. */
export const SCHEMA_ID = 'urn:on-record:reading:1';

/** The whole reading as JSON, naming its schema; `Reading.version` counts up with every change that breaks readers. */
export function toJson(reading: Reading): string {
  return `${JSON.stringify({ $schema: SCHEMA_ID, ...reading }, null, 2)}\n`;
}
