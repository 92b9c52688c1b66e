import type { Lease } from './lease';

/**
 * Takes an element off the page without touching it: an animation of no length that stays, cancelled to bring it back.
 * No attribute, class or style of the page changes, so nothing can be left behind or overwritten. Firefox does not
 * animate `display`; there the element is left without size, place and visibility.
 */
const NOTHING: Keyframe = {
  display: 'none',
  position: 'absolute',
  visibility: 'hidden',
  width: '0px',
  minWidth: '0px',
  minHeight: '0px',
  maxHeight: '0px',
  margin: '0px',
  padding: '0px',
  borderWidth: '0px',
  overflow: 'hidden',
  pointerEvents: 'none',
};

/** Hides the element until the animation that is given back is cancelled, or for as long as the lease is renewed. */
export function vanish(element: Element, lease: Lease | null): Animation {
  return (
    lease?.hold(element, NOTHING) ??
    Element.prototype.animate.call(element, [NOTHING, NOTHING], { duration: 1, fill: 'both' })
  );
}
