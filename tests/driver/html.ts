import { isUtf8 } from 'node:buffer';

/** What tells an HTML file from any other, and in which characters it is written, as browsers see it. */

/** The first element of an HTML page or fragment, after comments, declarations and white space. */
const FIRST_TAGS =
  /^(html|head|body|title|meta|link|base|style|script|noscript|template|main|article|section|header|footer|nav|aside|div|p|h[1-6]|ul|ol|dl|table|figure|blockquote|pre|form|a|span|b|i|em|strong|img|br|hr|center|font)$/i;

const BYTE_ORDER_MARKS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The characters that the byte order mark, the page's own declaration, or else the bytes themselves speak for. */
export function charset(bytes: Buffer): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1];
  if (declared && isEncoding(declared)) return declared.toLowerCase();
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isEncoding(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

/** Why these bytes cannot be read as a web page, in words that follow the file's name; null where they can. */
export function notHtml(bytes: Buffer): string | null {
  const text = new TextDecoder(charset(bytes)).decode(bytes);
  if (!text.trim()) return 'is empty';
  const rest = text
    .slice(0, 200_000)
    .replace(/<!--[\s\S]*?-->|<\?[^>]*>/g, ' ')
    .trimStart();
  const doctype = /^<!doctype\s+(\w+)[^>]*>\s*/i.exec(rest);
  if (doctype) return doctype[1]?.toLowerCase() === 'html' ? null : 'is not HTML';
  const tag = /^<([a-z][a-z0-9]*)[\s/>]/i.exec(rest)?.[1];
  return tag && FIRST_TAGS.test(tag) && !text.includes('\0') ? null : 'is not HTML';
}
