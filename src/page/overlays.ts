import { boxOf, matches, select, textOf } from './dom';
import { outerElement } from './reveal';

/** A box of the page that stays over the text while it scrolls. */
export interface Overlay {
  element: Element;
  /** Consent and log-in, and whatever else holds the page until it is answered: it is never hidden. */
  needed: boolean;
}

const COLUMNS = 5;
const ROWS = 7;
const MAX_DEPTH = 2000;

/** Words of consent and log-in dialogs. A box that says one of them is kept: keeping too much harms nobody. */
const NEEDED =
  /\b(?:cookies?|consent|gdpr|ccpa|einwilligung|zustimm\w*|datenschutz|consentement|confidentialité|privacidad|privacidade|consentimiento|consentimento|toestemming|samtykke|samtycke|zgoda|rgpd|dsgvo|password|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|log ?in|sign in|anmelden|connexion|iniciar sesión)\b/i;

/**
 * The fixed and sticky boxes that stand over the window now and hold nothing of the story. Looks at points of the
 * window, so its cost is bounded.
 */
export function findOverlays(story: ReadonlySet<Element>): Overlay[] {
  const found = new Set<Element>();
  const seen = new Set<Element>();
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) / COLUMNS) * innerWidth;
      const y = row === 0 ? 4 : row === ROWS - 1 ? innerHeight - 4 : (row / (ROWS - 1)) * innerHeight;
      for (const element of Document.prototype.elementsFromPoint.call(document, x, y)) {
        const box = stickingBox(element, seen, story);
        if (box) found.add(box);
      }
    }
  }
  return [...found].map((element) => ({ element, needed: isNeeded(element) }));
}

/** The outermost fixed or sticky element around one, if there is any. */
function stickingBox(element: Element, seen: Set<Element>, story: ReadonlySet<Element>): Element | null {
  let box: Element | null = null;
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_DEPTH && !seen.has(at) && !story.has(at); depth++, at = outerElement(at)) {
    seen.add(at);
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') box = at;
  }
  return box;
}

function isNeeded(element: Element): boolean {
  if (select(element, 'input[type="password"]').length > 0) return true;
  if (NEEDED.test(textOf(element).slice(0, 5000))) return true;
  if (select(element, 'iframe').length > 0 && coversWindow(element)) return true;
  return (
    matches(element, 'dialog[open], [aria-modal="true"]') ||
    select(element, 'dialog[open], [aria-modal="true"]').length > 0
  );
}

function coversWindow(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width * height > innerWidth * innerHeight * 0.4;
}
