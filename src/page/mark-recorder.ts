import { attributeOf } from './dom';
import type { MarkData } from './evidence';

/** More are not taken down; the engine looks at fewer. */
const MAX_MARKS = 1_000;
const MAX_CONTENT = 2_000;

const MARKING = /byline|author|autor|date|time|publish|updated|journalist|writer|contributor/i;
const AUTHOR_PATH = /author|autor|\/(?:people|profil|journalist|staff|contributor|reporter|writer|by)/i;

const HINT_ATTRIBUTES = ['class', 'id', 'rel', 'data-testid'];

/** Takes down what the attributes of elements say that may show the headline, the byline or a date. */
export class MarkRecorder {
  readonly data: MarkData[] = [];
  /** Names of classes and the like, and whether they mark: pages say each many times. */
  private readonly known = new Map<string, boolean>();

  /** Whether an attribute says that its element may be a mark: what it is for, a class name, that a link leads to an author. */
  isNamed(attribute: string, value: string): boolean {
    if (attribute === 'itemprop') return value !== '';
    if (attribute === 'rel') return value.includes('author');
    if (attribute === 'href') return AUTHOR_PATH.test(value);
    let marking = this.known.get(value);
    if (marking === undefined) {
      marking = MARKING.test(value);
      this.known.set(value, marking);
    }
    return marking;
  }

  /** Takes an element with its tag and its index among the page's elements. A paragraph that nothing is said of is none. */
  add(element: Element, tag: string, index: number, linked: boolean): void {
    if (this.data.length >= MAX_MARKS) return;
    let hint = '';
    for (const name of HINT_ATTRIBUTES) hint += `${attributeOf(element, name)} `;
    hint = hint.trim();
    const prop = attributeOf(element, 'itemprop');
    if (tag === 'p' && !prop && !hint) return;
    const written = attributeOf(element, 'datetime').trim() || attributeOf(element, 'content').trim();
    this.data.push({
      element: index,
      prop: prop.toLowerCase().slice(0, 80),
      hint: hint.toLowerCase().slice(0, 200),
      datetime: written.slice(0, MAX_CONTENT) || null,
      path: tag === 'a' ? attributeOf(element, 'href').toLowerCase().slice(0, 200) : '',
      linked,
    });
  }
}
