/**
 * Puts text on the clipboard after a press; false where the browser refuses. Pages without a secure context have no
 * clipboard interface: there the copy command runs, and we answer its event before the page can.
 */
export async function copyText(text: string): Promise<boolean> {
  if (isSecureContext && navigator.clipboard) {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (done) return true;
  }
  const life = new AbortController();
  let filled = false;
  window.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text);
      filled = event.clipboardData !== null;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: life.signal },
  );
  const done = Document.prototype.execCommand.call(document, 'copy');
  life.abort();
  return done && filled;
}
