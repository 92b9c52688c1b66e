import { withoutInvisible } from '../../page/invisible';

/** One object of a page's JSON-LD: read it with `field`, never directly, for its keys are the page's. */
export type Linked = { readonly [key: string]: unknown };

/** The JSON-LD of a page, flattened: every object that carries a type or an id, in page order. */
export interface LinkedData {
  nodes: Linked[];
  byId: ReadonlyMap<string, Linked>;
}

const MAX_NODES = 5_000;

/** Below these stand other articles, cards and comments, whose headlines and dates are not this page's. */
const ASIDE = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'citation',
  'mentions',
  'relatedLink',
  'comment',
  'liveBlogUpdate',
  'significantLink',
  'potentialAction',
  'review',
]);

/**
 * Reads JSON-LD scripts as pages write them: with comment marks, CDATA, raw line breaks inside strings and trailing
 * commas; a script that is no JSON even so is left out. Bounded, iterative, own properties only.
 */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes: Linked[] = [];
  const byId = new Map<string, Linked>();
  const queue: unknown[] = scripts.map(parseLoosely);
  let visited = 0;
  for (let at = 0; at < queue.length && visited < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MAX_NODES)) queue.push(item);
      continue;
    }
    if (!isLinked(value)) continue;
    visited++;
    const id = text(value, '@id');
    // The node that says most under an id is its definition, the others refer to it.
    if (id && Object.keys(value).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, value);
    if (typesOf(value).length > 0) nodes.push(value);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null && !ASIDE.has(key)) queue.push(inner);
    }
  }
  return { nodes, byId };
}

/** The values under a key: none, one, or a list flattened once; references by id are followed. */
export function fields(data: LinkedData, node: Linked | undefined, key: string): unknown[] {
  if (!node || !Object.hasOwn(node, key)) return [];
  const value = node[key];
  const list = Array.isArray(value) ? value.flat(2).slice(0, 50) : [value];
  return list.map((item) => {
    const id = isLinked(item) && Object.keys(item).length <= 3 ? text(item, '@id') : null;
    return (id !== null && data.byId.get(id)) || item;
  });
}

/** The text under a key of a node; null when there is none, or something else. */
export function text(node: Linked | undefined, key: string): string | null {
  if (!node || !Object.hasOwn(node, key)) return null;
  const value = node[key];
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number') return String(first);
  if (isLinked(first)) return text(first, '@value');
  return typeof first === 'string' ? withoutInvisible(decodeEntities(first)).trim() || null : null;
}

/** The types of a node, without the address of their vocabulary. */
export function typesOf(node: Linked): string[] {
  if (!Object.hasOwn(node, '@type')) return [];
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1));
}

/** Whether a value is an object of the page's JSON-LD. */
export function isLinked(value: unknown): value is Linked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['shy', ''],
]);

/** Text of a script or attribute in which a page has escaped characters twice; unknown entities stay. */
export function decodeEntities(escaped: string): string {
  if (!escaped.includes('&')) return escaped;
  return escaped.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (name) return NAMED_ENTITIES.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function parseLoosely(script: string): unknown {
  for (const mend of [(raw: string) => raw, unwrap, (raw: string) => dropTrailingCommas(unwrap(raw))]) {
    try {
      return JSON.parse(mend(script));
    } catch {
      // The next, more forgiving reading follows.
    }
  }
  return null;
}

/** Cuts what stands before the first and after the last bracket, and turns control characters into spaces. */
function unwrap(raw: string): string {
  const first = raw.search(/[[{]/);
  // A CDATA mark holds brackets of its own.
  const start = raw.startsWith('[CDATA[', first) ? first + 7 : first;
  const marked = raw.lastIndexOf(']]>');
  const body = marked > start ? raw.slice(start, marked) : raw.slice(start);
  const end = Math.max(body.lastIndexOf('}'), body.lastIndexOf(']'));
  // raw line breaks inside strings are what breaks the parser
  return body.slice(0, end + 1).replace(/\p{Cc}/gu, ' ');
}

function dropTrailingCommas(json: string): string {
  let out = '';
  let quoted = false;
  let from = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (sign === ',' && !quoted) {
      let next = at + 1;
      while (json[next] === ' ') next++;
      if (json[next] !== '}' && json[next] !== ']') continue;
      out += json.slice(from, at);
      from = next;
      at = next - 1;
    }
  }
  return out + json.slice(from);
}
