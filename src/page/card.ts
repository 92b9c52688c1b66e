import { CARD_CSS } from './card-style';
import { copyText } from './clipboard';
import { focusedIn, rootsOf } from './dom';
import type { Lease } from './lease';

/** What the card of one statement shows: finished words in the reader's language, and the text that its buttons copy. */
export interface CardContent {
  direction: string;
  /** Language of the page's own words. */
  lang: string | null;
  name: string;
  role: string | null;
  /** Kind and confidence. */
  detail: string;
  /** Each pressed button says what came of it. */
  said: { copied: string; failed: string };
  all: { label: string; pressed: boolean } | null;
  copy: { label: string; text: string };
  link: { label: string; text: string };
  close: string;
}

export interface CardEvents {
  /** "All by this speaker" was pressed. */
  all(): void;
  /** Closed by Escape, by its button, or because pointer and focus have gone. */
  closed(): void;
}

/** Where the card belongs: the box of the words, in the window's coordinates. */
export type Place = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const make = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] =>
  Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[K];

const GAP = 6;
const EDGE = 8;

/**
 * A small card beside the words: one element with a closed shadow root in the top layer, in the page only while shown.
 * Built without markup strings, so that neither a content security policy nor Trusted Types stands in its way.
 */
export class Card {
  /** The one element of ours in the page; changes of the page by it are ours. */
  readonly host = make('div');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly sheet = new CSSStyleSheet();
  private focusedBefore: Element | null = null;
  private life: AbortController | null = null;
  private visible: Animation | null = null;
  /** While the card gives the keyboard back: that focus is not one that a person moved. */
  returning = false;

  constructor(private readonly lease: Lease | null = null) {}

  get shown(): boolean {
    return this.life !== null;
  }

  /** Whether an event happened in the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  /** Shows the content beside a place; `focus` moves the keyboard into the card, until it closes. */
  show(content: CardContent, dark: boolean, colour: string, place: Place, focus: boolean, events: CardEvents): void {
    this.hide();
    this.life = new AbortController();
    const { signal } = this.life;
    this.sheet.replaceSync(CARD_CSS);
    this.root.adoptedStyleSheets = [this.sheet];
    const box = this.build(content, events, signal);
    box.classList.toggle('dark', dark);
    box.style.setProperty('--speaker', colour);
    this.root.replaceChildren(box);
    this.host.popover = 'manual';
    rootsOf(document)[0]?.append(this.host);
    this.host.showPopover();
    if (this.lease) {
      box.classList.add('leased');
      this.visible = this.lease.hold(box, { visibility: 'visible' });
    }
    this.move(place);
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.hide();
        events.closed();
      },
      { signal, capture: true },
    );
    if (!focus) return;
    this.focusedBefore = focusedIn(document);
    box.focus({ preventScroll: true });
  }

  /** Beside these words now; out of the window it closes nothing, it just stands at the edge. */
  move(place: Place): void {
    const { width, height } = this.host.getBoundingClientRect();
    const below = place.bottom + GAP;
    const top = below + height + EDGE <= innerHeight ? below : place.top - GAP - height;
    const wished = this.root.querySelector('[dir=rtl]') ? place.right - width : place.left;
    const left = Math.max(EDGE, Math.min(wished, (rootsOf(document)[0]?.clientWidth ?? innerWidth) - width - EDGE));
    const rule = this.sheet.cssRules[0] as CSSStyleRule;
    rule.style.setProperty('left', `${left}px`, 'important');
    rule.style.setProperty('top', `${Math.max(EDGE, Math.min(top, innerHeight - height - EDGE))}px`, 'important');
  }

  /** Takes the card out of the page, and the keyboard back to where it was. */
  hide(): void {
    if (!this.life) return;
    this.life.abort();
    this.life = null;
    this.visible?.cancel();
    const hadFocus = focusedIn(document) === this.host;
    this.host.remove();
    this.root.replaceChildren();
    this.returning = true;
    if (hadFocus && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus({ preventScroll: true });
    this.returning = false;
    this.focusedBefore = null;
  }

  private build(content: CardContent, events: CardEvents, signal: AbortSignal): HTMLElement {
    const lang = content.lang ?? '';
    const said = element('p', { class: 'said', role: 'status' });
    const copier = ({ label, text }: { label: string; text: string }) =>
      button(label, signal, async () => {
        said.textContent = (await copyText(text)) ? content.said.copied : content.said.failed;
      });
    const close = button(content.close, signal, () => {
      this.hide();
      events.closed();
    });
    close.className = 'close';
    close.textContent = '×';
    close.ariaLabel = content.close;
    const actions = element('div', { class: 'actions' });
    if (content.all) {
      const all = button(content.all.label, signal, () => events.all());
      all.ariaPressed = String(content.all.pressed);
      actions.append(all);
    }
    actions.append(...[content.copy, content.link].filter(({ text }) => text).map(copier));
    const box = element('section', { class: 'card', role: 'dialog', tabindex: '-1', dir: content.direction });
    box.ariaLabel = content.name;
    box.append(element('p', { class: 'name', lang, dir: 'auto' }, content.name), close);
    if (content.role) box.append(element('p', { class: 'role', lang, dir: 'auto' }, content.role));
    box.append(element('p', { class: 'detail' }, content.detail), actions, said);
    return box;
  }
}

function element(tag: 'p' | 'div' | 'section', attributes: Record<string, string>, text = ''): HTMLElement {
  const made = make(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

/** A page can send events of its own into its document, but none that the browser trusts. */
function button(label: string, signal: AbortSignal, press: () => unknown): HTMLButtonElement {
  const made = make('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', (event) => event.isTrusted && void press(), { signal });
  return made;
}
