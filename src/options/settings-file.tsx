import { useState } from 'preact/hooks';
import { DEFAULTS, parseSettings, type Settings } from '../settings';
import { formatList, t } from '../ui/i18n';
import { saveFile } from '../ui/save-file';
import { Group } from './group';

interface SettingsFileProps {
  settings: Settings;
  change: (settings: Settings) => void;
}

/** Settings as a file, out and in, and back to how they were at first. */
export function SettingsFile({ settings, change }: SettingsFileProps) {
  const [problem, setProblem] = useState('');
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // the same file may be chosen again after it was mended
    input.value = '';
    if (!file) return;
    const content: unknown = await file
      .text()
      .then(JSON.parse)
      .catch(() => undefined);
    if (typeof content !== 'object' || content === null) {
      setProblem(t('importInvalid'));
      return;
    }
    const { settings: imported, problems } = parseSettings(content);
    setProblem(problems.length ? t('importProblems', formatList(problems)) : '');
    change(imported);
  };
  return (
    <Group id="file" title={t('optionsFile')}>
      <p class="quiet">{t('optionsFileText')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile('on-record-settings.json', 'application/json', `${JSON.stringify(settings, null, 2)}\n`)
          }
        >
          {t('settingsExport')}
        </button>
        <label class="button">
          <input
            type="file"
            class="visually-hidden"
            accept="application/json,.json"
            onChange={(event) => void take(event.currentTarget)}
          />
          {t('settingsImport')}
        </label>
        <button type="button" class="button" onClick={() => change(DEFAULTS)}>
          {t('settingsReset')}
        </button>
      </div>
      <p class={problem ? 'error' : ''} role="alert">
        {problem}
      </p>
    </Group>
  );
}
