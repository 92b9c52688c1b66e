import { render } from 'preact';
import { browser } from '../browser';
import { wakeEngine } from '../engine-port';
import { connect } from '../ui/connection';
import { localisePage, prepareFormats, t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { openPanel } from '../ui/open-panel';
import { TabView } from '../ui/tab-view';

wakeEngine();
const root = document.getElementById('root');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (root && tab?.id !== undefined) {
  const leaving = new AbortController();
  addEventListener('pagehide', () => leaving.abort(), { once: true });
  const connection = connect(tab.id, leaving.signal);
  // the page reads while the popup draws itself
  const reading = connection.read();
  const { windowId } = tab;
  const tools = windowId !== undefined && (
    <button
      type="button"
      class="icon-button"
      title={t('openPanel')}
      aria-label={t('openPanel')}
      onClick={() => void openPanel(windowId).then(() => window.close())}
    >
      <Icon name="panel" />
    </button>
  );
  localisePage(t('extensionName'));
  render(<TabView connection={connection} tools={tools} />, root);
  setTimeout(prepareFormats);
  await reading;
  // what the bench measures: content on screen, counted from the click
  requestAnimationFrame(() => performance.mark('shown'));
}
