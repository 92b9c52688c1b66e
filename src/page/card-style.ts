/** The first rule is the host's, where the card is placed; important, so that no rule of the page reaches it. */
export const CARD_CSS = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  pointer-events: none !important;
  inline-size: max-content !important;
  max-inline-size: min(22rem, calc(100vw - 16px)) !important;
  z-index: 2147483647 !important;
}
.card {
  --paper: #fff;
  --ink: #1b1f24;
  --soft: #57606a;
  --rule: #d0d7de;
  --press: #eef1f4;
  --accent: #0b57d0;
  position: relative;
  box-sizing: border-box;
  padding: 10px 12px;
  border: 1px solid var(--rule);
  border-inline-start: 5px solid var(--speaker);
  border-radius: 8px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 4px 18px rgb(0 0 0 / .22);
  font: 14px/1.4 system-ui, sans-serif;
  outline: none;
  pointer-events: auto;
}
.leased { visibility: hidden; }
.dark {
  --paper: #1f242b;
  --ink: #e8ebee;
  --soft: #a9b1ba;
  --rule: #444c56;
  --press: #323941;
  --accent: #8ab4f8;
}
p { margin: 0; overflow-wrap: anywhere; }
.name { font-weight: 650; font-size: 15px; padding-inline-end: 24px; }
.role, .detail { color: var(--soft); font-size: 13px; }
.said { color: var(--soft); font-size: 13px; }
.said:empty { display: none; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 8px; }
button {
  font: inherit;
  font-size: 13px;
  padding: 3px 8px;
  border: 1px solid var(--rule);
  border-radius: 6px;
  background: var(--paper);
  color: var(--ink);
  cursor: pointer;
}
button:hover, button[aria-pressed=true] { background: var(--press); }
button:focus-visible, .card:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.close { position: absolute; inset-block-start: 6px; inset-inline-end: 6px; border: 0; padding: 0 7px; font-size: 17px; }
@media print { :host { display: none !important; } }
@media (pointer: coarse) { button { padding: 8px 12px; } .close { padding: 4px 12px; } }
`;
