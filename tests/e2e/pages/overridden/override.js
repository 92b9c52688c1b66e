// A page whose own world is broken on purpose: whatever a script uses to read it throws, or lies.
// It waits a moment: the test's own driver has to open the page first.
const breakAll = () => {
  const fail = () => {
    throw new Error('the page');
  };
  for (const { prototype } of [Node, Element, Document, HTMLElement, Range, TreeWalker, CSSStyleSheet, EventTarget]) {
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (key === 'constructor' || !property.configurable) continue;
      if (property.get) property.get = fail;
      if (property.set) property.set = fail;
      if (typeof property.value === 'function') property.value = fail;
      Object.defineProperty(prototype, key, property);
    }
  }
  for (const { prototype } of [Array, String, Map, Set, WeakMap, RegExp, Promise, Function]) {
    for (const key of Object.getOwnPropertyNames(prototype)) {
      if (typeof Object.getOwnPropertyDescriptor(prototype, key)?.value !== 'function' || key === 'constructor') continue;
      if (prototype === Function.prototype && key !== 'bind') continue;
      if (prototype === Array.prototype && (key === 'forEach' || key === 'values')) continue;
      Object.defineProperty(prototype, key, { value: fail });
    }
  }
  Object.defineProperty(Object.prototype, 'polluted', { value: true, enumerable: true });
  Object.defineProperty(Object.prototype, 'toJSON', { get: fail });
  Object.assign(window, { Highlight: null, CSSStyleSheet: null, AbortController: null, MutationObserver: null, Intl: null });
  JSON.parse = fail;
};
addEventListener('load', () => setTimeout(breakAll, 500));
