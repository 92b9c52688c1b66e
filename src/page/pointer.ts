import { rootsOf } from './dom';
import type { Mark } from './highlights';

export interface PointerEvents {
  /** The mark at a point of the window. */
  at(x: number, y: number): Mark | null;
  /** Whether an event happened in our card. */
  inCard(event: Event): boolean;
  /** The pointer rests on a mark, or a finger has touched one. */
  over(mark: Mark, x: number, y: number): void;
  /** The pointer has left mark and card, or a finger touched elsewhere. */
  away(): void;
}

/** How long the pointer rests before the card comes, and how long it may be away before the card goes. */
const REST = 220;
const AWAY = 320;

/** Follows pointer and touch, one look per frame at most, until the signal aborts. Takes no event from the page. */
export function followPointer(events: PointerEvents, signal: AbortSignal): void {
  let timer = 0;
  let frame = 0;
  /** What the pointer was on last; undefined in the card, so that leaving it is noticed. */
  let on: Mark | null | undefined = null;
  const later = (wait: number, act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };
  const leave = () => {
    on = null;
    later(AWAY, events.away);
  };
  const look = (x: number, y: number) => {
    frame = 0;
    const mark = events.at(x, y);
    if (mark === on) return;
    on = mark;
    if (mark) later(REST, () => events.over(mark, x, y));
    else leave();
  };
  const options = { signal, passive: true, capture: true };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      if (events.inCard(event)) {
        clearTimeout(timer);
        cancelAnimationFrame(frame);
        frame = 0;
        on = undefined;
        return;
      }
      const { clientX, clientY } = event;
      if (!frame) frame = requestAnimationFrame(() => look(clientX, clientY));
    },
    options,
  );
  rootsOf(document)[0]?.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && leave(), options);
  window.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || events.inCard(event)) return;
      const mark = events.at(event.clientX, event.clientY);
      if (mark) events.over(mark, event.clientX, event.clientY);
      else events.away();
    },
    options,
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
