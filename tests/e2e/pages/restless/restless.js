// A page that never rests: elements that throw whatever is done to them, and text that changes while it is read.
customElements.define(
  'angry-part',
  class extends HTMLElement {
    static observedAttributes = ['class', 'style', 'hidden', 'id'];
    connectedCallback() {
      Promise.reject(new Error('angry: connected')).catch(() => undefined);
    }
    attributeChangedCallback() {
      throw new Error('angry: changed');
    }
    get children() {
      throw new Error('angry: children');
    }
    get textContent() {
      throw new Error('angry: text');
    }
  },
);
let round = 0;
const change = () => {
  round += 1;
  const clock = document.querySelector('#clock');
  if (!clock) return;
  clock.textContent = `Second ${round}`;
  const extra = document.createElement('p');
  extra.textContent = `Round ${round}: “We will count to the end,” said Ana Ruiz.`;
  clock.after(extra);
  while (clock.parentNode.childElementCount > 40) clock.parentNode.lastElementChild.remove();
  setTimeout(change, 5);
};
addEventListener('DOMContentLoaded', change);
