import { render } from 'preact';
import { browser } from '../browser';
import { connect } from '../ui/connection';
import { localisePage, t } from '../ui/i18n';
import { TabView } from '../ui/tab-view';

const root = document.getElementById('root');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
localisePage(t('extensionName'));
if (root && tab?.id !== undefined) {
  const leaving = new AbortController();
  addEventListener('pagehide', () => leaving.abort(), { once: true });
  const connection = connect(tab.id, leaving.signal);
  render(<TabView connection={connection} />, root);
  await connection.read();
}
