import type { BlockKind } from '../../page/block';
import { bitsOfTag, kindOf } from '../../page/tags';
import { hintWords } from '../model/lexicon';
import { type Line, markupLines } from './markup-lines';
import { parseText } from './script-values';

/** An array or object of the data, or a text of several lines; its parent comes before it, -1 at the top. */
export interface DataNode {
  parent: number;
  /** The lines inside: from one index to before another. */
  from: number;
  to: number;
  /** What its type says that a text in it is; null where it says nothing. */
  kind: BlockKind | null;
  /** Named like something that stands beside an article's text. */
  aside: boolean;
  /** The title of a work of its own, with an address: an article, a teaser, a link; null for all else. */
  title: string | null;
}

/** A line of text in the data, with the node around it. */
export interface DataLine extends Line {
  node: number;
  /** Its own key names what stands beside an article's text. */
  aside: boolean;
}

export interface DataTree {
  nodes: DataNode[];
  lines: DataLine[];
}

const MAX_NODES = 100_000;
const MAX_VALUES = 400_000;
const MAX_TEXT = 3_000_000;
const MAX_LINES = 20_000;
/** What is nested deeper is passed over: every line asks the nodes around it. */
const MAX_DEPTH = 200;

/** So many words are a text whatever their key is. */
const SENTENCE = /^\s*(?:\S+\s+){7}\S/;
const WITHOUT_SPACES = /[\u0e00-\u0eff\u3040-\u9fff]{16}/;
/** An address, or a word that only programs read. */
const NO_TEXT = /^\s*(?:[a-z][a-z+.-]*:\/\/|\/|#|data:)\S*\s*$/i;
const LETTER = /\p{L}/u;

const TEXT_KEYS = new Set(
  'text value content contents body html paragraph paragraphs copy children p items string main fulltext'.split(' '),
);

/** Their texts are read by programs alone. */
const PROGRAM_KEYS = new Set('class className style d src srcSet srcset sizes id href url'.split(' '));

/** What programs call the things around an article's text. */
const ASIDE = new Set(
  (
    'caption captions credit credits alt figcaption image images photo photos picture pictures media video videos audio ' +
    'podcast gallery slideshow embed embeds oembed iframe tweet twitter instagram facebook youtube social share sharing ' +
    'related recommended recommendation recommendations interstitial teaser teasers promo promos trending popular ' +
    'newsletter newsletters signup subscribe subscription paywall regwall registration comment comments author authors ' +
    'byline bylines bio biography contributor contributors seo meta metadata description excerpt summary abstract ' +
    'subtitle dek deck standfirst footer nav navigation menu sidebar aside ad ads advert advertisement sponsor consent ' +
    'cookie cookies gdpr privacy legal terms disclaimer copyright config settings translations messages labels locale ' +
    'locales tooltip error errors placeholder poll quiz widget product products infobox factbox button cta breadcrumb ' +
    'breadcrumbs publisher organization thumbnail pullquote title headline'
  ).split(' '),
);

const TYPE_KEYS = [
  'type',
  '_type',
  'nodeType',
  '__typename',
  'blockName',
  'blockType',
  'kind',
  'tag',
  'tagName',
  'name',
];
const TITLE_KEYS = ['headline', 'title', 'headlines'];
const ADDRESS_KEYS = [
  'url',
  'canonical_url',
  'canonicalUrl',
  'slug',
  'href',
  'link',
  'permalink',
  'path',
  'uri',
  'website_url',
  'shareUrl',
];

const isAside = (name: string): boolean => hintWords(name).some((word) => ASIDE.has(word));

/** All text of the data as lines, in their order, and the nodes around it. Iterative and bounded, own properties only. */
export function readData(values: readonly unknown[]): DataTree {
  const nodes: DataNode[] = [];
  const lines: DataLine[] = [];
  let visited = 0;
  let room = MAX_TEXT;
  const depths: number[] = [];
  const stack: { value: unknown; key: string; parent: number }[] = [];
  const later = (entries: [string, unknown][], parent: number) => {
    for (let i = entries.length - 1; i >= 0; i--) stack.push({ value: entries[i]![1], key: entries[i]![0], parent });
  };
  const open = (parent: number, node: Partial<DataNode>): number => {
    depths.push(parent < 0 ? 0 : depths[parent]! + 1);
    return (
      nodes.push({ parent, from: lines.length, to: lines.length, kind: null, aside: false, title: null, ...node }) - 1
    );
  };
  later(
    values.slice(0, MAX_NODES).map((value) => ['', value]),
    -1,
  );
  for (let next = stack.pop(); next && visited < MAX_VALUES && lines.length < MAX_LINES; next = stack.pop()) {
    visited++;
    if (nodes.length >= MAX_NODES) break;
    const { key, parent } = next;
    if (parent >= 0 && depths[parent]! >= MAX_DEPTH) continue;
    let { value } = next;
    if (typeof value === 'string') {
      if (value.length > room) continue;
      room -= value.length;
      value = parseText(value) ?? value;
    }
    if (typeof value === 'string') {
      const told = isText(value, key) ? markupLines(value) : [];
      const several = told.length > 1 || parent < 0;
      const node = several ? open(parent, { aside: isAside(key) }) : parent;
      for (const line of told) lines.push({ ...line, node, aside: !several && isAside(key) });
      if (several) nodes[node]!.to = lines.length;
    } else if (Array.isArray(value)) {
      const element = isElement(value);
      const node = open(
        parent,
        element ? { kind: kindOfType(value[1]), aside: isAside(value[1]) } : { aside: isAside(key) },
      );
      if (element) later([['children', value[3]]], node);
      else
        later(
          value.slice(0, MAX_VALUES - visited).map((item) => [key, item]),
          node,
        );
    } else if (typeof value === 'object' && value !== null) {
      const type = textUnder(value, TYPE_KEYS) ?? '';
      const aside = isAside(key) || isAside(type);
      const title = textUnder(value, ADDRESS_KEYS) === null ? null : titleOf(value);
      later(Object.entries(value), open(parent, { kind: kindOfType(type) ?? headingStyle(value), aside, title }));
    }
  }
  for (const [n, line] of lines.entries()) nodes[line.node]!.to = Math.max(nodes[line.node]!.to, n + 1);
  for (let n = nodes.length - 1; n >= 0; n--) {
    const { parent, to } = nodes[n]!;
    if (parent >= 0) nodes[parent]!.to = Math.max(nodes[parent]!.to, to);
  }
  return { nodes, lines };
}

function isText(value: string, key: string): boolean {
  if (PROGRAM_KEYS.has(key) || !LETTER.test(value) || NO_TEXT.test(value)) return false;
  return TEXT_KEYS.has(key.toLowerCase()) || SENTENCE.test(value) || WITHOUT_SPACES.test(value);
}

/** An element of a page as React's stream holds it: ["$", tag, key, properties]. */
const isElement = (value: unknown[]): value is [string, string, unknown, unknown] =>
  value[0] === '$' && value.length >= 4 && typeof value[1] === 'string';

function textUnder(value: object, keys: readonly string[]): string | null {
  for (const key of keys) {
    const own = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
    if (typeof own === 'string' && own !== '') return own;
  }
  return null;
}

function titleOf(value: object): string | null {
  for (const key of TITLE_KEYS) {
    const own = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
    if (typeof own === 'string' && own !== '') return own;
    const inner =
      typeof own === 'object' && own !== null ? Object.values(own).find((text) => typeof text === 'string') : null;
    if (typeof inner === 'string' && inner !== '') return inner;
  }
  return null;
}

const headingStyle = (value: object): BlockKind | null =>
  /^h[1-6]$/.test(textUnder(value, ['style']) ?? '') ? 'heading' : null;

function kindOfType(type: string): BlockKind | null {
  const tag = kindOf(bitsOfTag(type.toLowerCase()));
  if (tag) return tag;
  const words = hintWords(type);
  if (words.some((word) => /^(?:sub)?head(?:er|ing|line)?s?$/.test(word))) return 'heading';
  if (words.includes('item')) return 'list-item';
  return words.some((word) => word.endsWith('quote')) ? 'quote' : null;
}
