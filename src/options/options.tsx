import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Settings } from '../settings';
import { saveSettings } from '../settings-store';
import { formatList, t } from '../ui/i18n';
import { MarkSettings, SummarySettings } from './choices';
import { Privacy } from './privacy';
import { SettingsFile } from './settings-file';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';

interface OptionsProps {
  settings: Signal<Settings>;
  /** Stored settings that were broken and have their defaults now. */
  broken: string[];
  isFirefox: boolean;
}

/** All options on one page. What is changed is stored at once, and said; so is what was found broken. */
export function Options({ settings, broken, isFirefox }: OptionsProps) {
  const said = useSignal(broken.length ? t('importProblems', formatList(broken)) : '');
  useEffect(() => {
    if (!said.value) return undefined;
    const timer = setTimeout(() => {
      said.value = '';
    }, 4000);
    return () => clearTimeout(timer);
  }, [said.value, said]);
  const change = (changes: Partial<Settings>) => {
    settings.value = { ...settings.value, ...changes };
    saveSettings(settings.value).then(
      () => {
        said.value = t('saved');
      },
      () => {
        said.value = t('saveFailed');
      },
    );
  };
  return (
    <>
      <header class="page-head">
        <img src="/icons/128.png" alt="" width={40} height={40} />
        <h1>{t('optionsTitle')}</h1>
      </header>
      <main>
        <MarkSettings settings={settings.value} change={change} canPrint={!isFirefox} />
        <SummarySettings settings={settings.value} change={change} />
        <Sites />
        <Shortcuts isFirefox={isFirefox} />
        <SettingsFile settings={settings.value} change={change} />
        <Privacy />
      </main>
      <p class="toast" role="status">
        {said}
      </p>
    </>
  );
}
