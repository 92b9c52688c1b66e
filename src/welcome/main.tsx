import { render } from 'preact';
import { browser } from '../browser';
import { localisePage, t } from '../ui/i18n';
import { Welcome } from './welcome';

const root = document.getElementById('root');
localisePage(t('welcomeTitle'));
if (root) render(<Welcome sample={browser.runtime.getURL('src/welcome/sample.html')} />, root);
