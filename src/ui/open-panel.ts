import { browser } from '../browser';

/** Chrome's side panel, which the polyfill's types do not know. */
interface SidePanel {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/** Opens the side panel (Chrome) or the sidebar (Firefox); must be called straight from a click. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as typeof browser & SidePanel;
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}
