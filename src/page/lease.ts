/** How long an effect outlives its script, and how often the script says that it is still there, in milliseconds. */
const LENGTH = 8000;
const RENEWAL = 2500;

/**
 * Effects on elements that end by themselves soon after nobody renews them: for browsers that end content scripts
 * without a word when their extension goes. An effect waits out the delay of an animation whose beginning already
 * shows, and each renewal starts that delay anew, so that nothing is painted in between.
 */
export class Lease {
  private readonly held = new Set<Animation>();
  private timer = 0;

  /** Shows the keyframe on the element until the animation is cancelled, or this script is gone. */
  hold(element: Element, keyframe: Keyframe): Animation {
    const animation = Element.prototype.animate.call(element, [keyframe, keyframe], {
      delay: LENGTH,
      duration: 0,
      fill: 'backwards',
    });
    this.held.add(animation);
    animation.addEventListener('cancel', () => this.release(animation), { once: true });
    this.timer ||= window.setInterval(() => this.renew(), RENEWAL);
    return animation;
  }

  private renew(): void {
    for (const animation of this.held) animation.currentTime = 0;
  }

  private release(animation: Animation): void {
    this.held.delete(animation);
    if (this.held.size > 0) return;
    clearInterval(this.timer);
    this.timer = 0;
  }
}
