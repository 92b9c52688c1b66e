import { signal } from '@preact/signals';
import { render } from 'preact';
import { isFirefox } from '../browser';
import type { Settings } from '../settings';
import { loadSettings, onSettings } from '../settings-store';
import { localisePage, t } from '../ui/i18n';
import { Options } from './options';

const root = document.getElementById('root');
const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort(), { once: true });
localisePage(t('optionsTitle'));
let broken: string[] = [];
const settings = signal<Settings>(
  await loadSettings((found) => {
    broken = found;
  }),
);
onSettings((changed) => {
  settings.value = changed;
}, leaving.signal);
if (root) render(<Options settings={settings} broken={broken} isFirefox={isFirefox()} />, root);
