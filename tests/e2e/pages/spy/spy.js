// A page that watches for anybody else in it: it wraps what scripts use to read and change a page, before any other runs.
{
  const noticed = [];
  let silent = false;
  const note = (what) => {
    if (!silent) noticed.push(what);
  };
  const wrapped = [
    ...[Window, Document, Node, Element, HTMLElement, EventTarget, Range, StaticRange, Selection, TreeWalker],
    ...[MutationObserver, CSSStyleSheet, Highlight, HighlightRegistry, Animation, ShadowRoot, History, Storage],
    ...[CustomElementRegistry, Performance, Navigator, Event, HTMLFormElement, HTMLIFrameElement, HTMLMetaElement],
  ];
  for (const { prototype, name } of wrapped) {
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (key === 'constructor' || !property.configurable) continue;
      for (const part of ['get', 'set', 'value']) {
        const original = property[part];
        if (typeof original !== 'function') continue;
        property[part] = function (...args) {
          note(`${name}.${key}`);
          return Reflect.apply(original, this, args);
        };
      }
      Object.defineProperty(prototype, key, property);
    }
  }
  for (const name of ['getComputedStyle', 'fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'matchMedia']) {
    const original = window[name];
    window[name] = (...args) => {
      note(name);
      return original.apply(window, args);
    };
  }
  Object.defineProperty(Object.prototype, 'onRecordReader', { set: () => note('a global'), configurable: true });
  Error.prepareStackTrace = (error) => {
    note(`a stack: ${error}`);
    return '';
  };
  silent = true;
  new MutationObserver((records) => {
    for (const { type, target } of records) note(`a change: ${type} of ${target.nodeName}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const events = ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'scroll', 'copy', 'cut', 'resize'];
  for (const type of [...events, 'selectionchange', 'animationstart', 'transitionrun', 'slotchange', 'beforematch']) {
    addEventListener(type, () => note(`an event: ${type}`), true);
  }
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) note(`a resource: ${name}`);
  }).observe({ type: 'resource' });
  silent = false;

  // asked by the test: what a script of the page can see at this moment, and what it has noticed so far
  window.look = () => {
    silent = true;
    const styles = [...document.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      return `${element.localName} ${style.display} ${style.color} ${style.backgroundColor} ${style.textDecorationLine}`;
    });
    const seen = {
      globals: Object.getOwnPropertyNames(window).sort().join(' '),
      document: Reflect.ownKeys(document).map(String).sort().join(' '),
      root: Reflect.ownKeys(document.documentElement).map(String).join(' '),
      markup: document.documentElement.outerHTML,
      styles: styles.join('\n'),
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.keys()].sort().join(' '),
      animations: document.getAnimations().length,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      focus: document.activeElement?.localName,
      selection: getSelection().rangeCount,
      place: `${scrollX} ${scrollY} ${document.documentElement.scrollHeight}`,
      stored: `${localStorage.length} ${sessionStorage.length} ${document.cookie}`,
      history: history.length,
      frames: window.length,
      fonts: document.fonts.size,
    };
    silent = false;
    return { seen, noticed: [...noticed] };
  };
}
