import type { BlockKind } from '../../page/block';
import { withoutInvisible } from '../../page/invisible';
import { bitsOfTag, isInlineTag, kindOf } from '../../page/tags';
import { decodeEntities } from '../metadata/json-ld';

/** One line of text that stood in data, as plain text. */
export interface Line {
  kind: BlockKind;
  text: string;
  /** Whether white space stood before and behind it. */
  spaced: { before: boolean; after: boolean };
}

const BLOCK_MARKUP = /<(?:p|div|br|h[1-6]|[uo]l|li|blockquote|section|article)\b/i;
const ANY_MARKUP = /<[/!a-z]/i;
/** What is written with entities for its brackets, as markup inside of markup is. */
const ESCAPED = /&lt;\/?(?:p|div|br|h[1-6])\b/i;

/** Holds no text of the article. */
const SKIPPED = new Set(
  'script style noscript template svg iframe figcaption button form select video audio object aside nav'.split(' '),
);

/** A longer text is cut. */
const MOST = 300_000;

/** The lines of a text as data hold it: HTML by its block-level elements, anything else by its line breaks. Linear. */
export function markupLines(source: string): Line[] {
  const cut = source.slice(0, MOST);
  const text = ESCAPED.test(cut) ? decodeEntities(cut) : cut;
  const lines = ANY_MARKUP.test(text)
    ? new MarkupReader(!BLOCK_MARKUP.test(text)).read(text)
    : text.split('\n').flatMap((line) => lineOf(line, 'paragraph'));
  // what parts lines of one text is more than white space
  return lines.map(({ kind, text, spaced: { before, after } }, at) => ({
    kind,
    text,
    spaced: { before: before && at === 0, after: after && at === lines.length - 1 },
  }));
}

function lineOf(raw: string, kind: BlockKind): Line[] {
  const text = withoutInvisible(decodeEntities(raw)).replace(/\s+/g, ' ');
  const trimmed = text.trim();
  if (trimmed === '') return [];
  return [{ kind, text: trimmed, spaced: { before: text.startsWith(' '), after: text.endsWith(' ') } }];
}

class MarkupReader {
  private readonly lines: Line[] = [];
  private raw = '';
  private kind: BlockKind = 'paragraph';
  /** How many list items and quotations are open. */
  private items = 0;
  private quotes = 0;
  private breaks = 0;
  /** The element whose text is passed over. */
  private skipped = '';

  constructor(private readonly plain: boolean) {}

  read(text: string): Line[] {
    let at = 0;
    for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
      this.add(text.slice(at, open));
      const comment = text.startsWith('<!--', open);
      const close = text.indexOf(comment ? '-->' : '>', open);
      if (close < 0) {
        at = open;
        break;
      }
      const [, ending, name] = /^<(\/?)([a-z][a-z0-9-]{0,30})/i.exec(text.slice(open, open + 40)) ?? [];
      if (name) this.tag(name.toLowerCase(), ending !== '');
      else if (text[open + 1] !== '!') this.add('<');
      at = !name && text[open + 1] !== '!' ? open + 1 : close + (comment ? 3 : 1);
    }
    this.add(text.slice(at));
    this.end();
    return this.lines;
  }

  private add(raw: string): void {
    if (this.skipped) return;
    if (/\S/.test(raw)) this.breaks = 0;
    if (!this.plain) {
      this.raw += raw;
      return;
    }
    const [first = '', ...others] = raw.split('\n');
    this.raw += first;
    for (const other of others) {
      this.end();
      this.raw = other;
    }
  }

  private tag(name: string, ending: boolean): void {
    if (this.skipped) {
      if (ending && name === this.skipped) this.skipped = '';
      return;
    }
    if (name === 'br') {
      this.raw += ' ';
      if (++this.breaks > 1) this.end();
      return;
    }
    if (isInlineTag(name)) return;
    this.end();
    if (!ending && SKIPPED.has(name)) {
      this.skipped = name;
      return;
    }
    const step = ending ? -1 : 1;
    if (name === 'li') this.items = Math.max(0, this.items + step);
    if (name === 'blockquote') this.quotes = Math.max(0, this.quotes + step);
    const told = ending ? null : kindOf(bitsOfTag(name));
    const around = this.items > 0 ? 'list-item' : this.quotes > 0 ? 'quote' : 'paragraph';
    this.kind = told && told !== 'paragraph' ? told : around;
  }

  private end(): void {
    this.lines.push(...lineOf(this.raw, this.kind));
    this.raw = '';
    this.breaks = 0;
  }
}
