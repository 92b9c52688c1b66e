/** Shorter ones hold no article. */
const LEAST = 200;
const MOST_VALUES = 400;
/** How often, by its length, a script is gone through in search of values before it is given up. */
const SCANS = 4;

/** Where scripts give a value away: to a variable, or to a function. */
const GIVEN = /[=(]\s{0,20}(?=[[{"'])/g;

/**
 * The values that a page's scripts hold as JSON: whole scripts, what they assign or pass on (`window.state = {…}`,
 * `JSON.parse("…")`), and the rows of React's streams (`self.__next_f.push([1, "…"])`). Nothing is run; what is no JSON is
 * passed over, in time linear in the scripts.
 */
export function scriptValues(scripts: readonly string[]): unknown[] {
  const values: unknown[] = [];
  let stream = '';
  for (const script of scripts) {
    for (const value of valuesIn(script)) {
      if (isStreamed(value)) stream += value[1];
      else if (values.length < MOST_VALUES) values.push(value);
    }
  }
  return stream ? [...values, [...streamRows(stream)]] : values;
}

/** The value that a text holds as JSON, which may stand in a text itself; undefined where it holds none. */
export function parseText(text: string): unknown {
  const encoded = /^\s*%(?:7B|5B)/i.test(text);
  if (text.length < LEAST || !(encoded || /^\s*[[{"]/.test(text))) return undefined;
  try {
    return JSON.parse(encoded ? decodeURIComponent(text) : text);
  } catch {
    return undefined;
  }
}

function* valuesIn(script: string): Generator<unknown> {
  const whole = parseText(script);
  if (whole !== undefined) {
    yield whole;
    return;
  }
  let left = SCANS * script.length;
  GIVEN.lastIndex = 0;
  for (let found = GIVEN.exec(script); found && left > 0; found = GIVEN.exec(script)) {
    const at = GIVEN.lastIndex;
    const end = endOfValue(script, at);
    left -= (end < 0 ? script.length : end) - at;
    if (end < 0) continue;
    const told = end - at >= LEAST || script.startsWith('[1,', at);
    const value = told ? parseLiteral(script.slice(at, end)) : null;
    // what is no JSON as a whole may hold some
    if (value !== undefined) GIVEN.lastIndex = end;
    if (value) yield value;
  }
}

/** Where the string or the brackets that open at a place close; -1 where they do not. */
function endOfValue(code: string, at: number): number {
  if (!'[{'.includes(code[at]!)) return endOfString(code, at);
  let depth = 0;
  for (let i = at; i < code.length; i++) {
    const sign = code.charCodeAt(i);
    if (sign === QUOTE) {
      i = endOfString(code, i) - 1;
      if (i < 0) return -1;
    } else if (sign === 0x5b || sign === 0x7b) depth++;
    else if ((sign === 0x5d || sign === 0x7d) && --depth === 0) return i + 1;
  }
  return -1;
}

const QUOTE = 0x22;

function endOfString(code: string, at: number): number {
  const quote = code.charCodeAt(at);
  for (let i = at + 1; i < code.length; i++) {
    const sign = code.charCodeAt(i);
    if (sign === 0x5c) i++;
    else if (sign === quote) return i + 1;
  }
  return -1;
}

/** A literal of a script as far as it is JSON, or nearly so; undefined where it is not. */
function parseLiteral(literal: string): unknown {
  for (const mend of [(raw: string) => raw, mended]) {
    try {
      return JSON.parse(mend(literal));
    } catch {
      // The more forgiving reading follows.
    }
  }
  return undefined;
}

/** With what scripts may write and JSON may not: single quotes, other escapes, `undefined`. */
function mended(literal: string): string {
  const single =
    literal.startsWith("'") && `"${literal.slice(1, -1).replace(/\\.|"/gs, (c) => (c === '"' ? '\\"' : c))}"`;
  return (single || literal)
    .replace(/\\(?:x([0-9a-fA-F]{2})|(.))/gs, (whole, code: string | undefined, sign: string) =>
      code ? `\\u00${code}` : '"\\/bfnrtu'.includes(sign) ? whole : sign,
    )
    .replace(/([[,:])undefined(?=[\]},])/g, '$1null');
}

/** A part of the stream in which React sends what it has rendered. */
const isStreamed = (value: unknown): value is [number, string] =>
  Array.isArray(value) && value.length === 2 && value[0] === 1 && typeof value[1] === 'string';

const ROW = /[0-9a-f]{1,6}:(?:T([0-9a-f]{1,6}),)?/y;

/** The rows of such a stream: `id:JSON` and a line break, or `id:Tlength,text`, the length in bytes. */
function* streamRows(stream: string): Generator<unknown> {
  for (let at = 0; at < stream.length; ) {
    ROW.lastIndex = at;
    const head = ROW.exec(stream);
    const start = head ? ROW.lastIndex : at;
    if (head?.[1]) {
      at = afterBytes(stream, start, Number.parseInt(head[1], 16));
      yield stream.slice(start, at);
      continue;
    }
    const line = stream.indexOf('\n', start);
    at = line < 0 ? stream.length : line + 1;
    const value = parseText(stream.slice(start, at));
    if (value) yield value;
  }
}

/** The place so many UTF-8 bytes behind another. */
function afterBytes(text: string, from: number, bytes: number): number {
  let at = from;
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // the two halves of a pair are four bytes together
    left -= unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return at;
}
