import { render } from 'preact';
import { localisePage, t } from '../ui/i18n';
import { followTab } from './follow-tab';
import { Panel } from './panel';

const root = document.getElementById('root');
const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort(), { once: true });
localisePage(t('extensionName'));
if (root) render(<Panel connection={followTab(leaving.signal)} />, root);
