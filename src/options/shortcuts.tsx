import { useEffect, useState } from 'preact/hooks';
import { browser, type Commands } from '../browser';
import { t } from '../ui/i18n';
import { Group } from './group';

/** The keyboard shortcuts as they are set, and the way to the browser's own page for changing them. */
export function Shortcuts({ isFirefox }: { isFirefox: boolean }) {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    const update = () => void browser.commands.getAll().then(setCommands);
    update();
    // they are changed on another page; who comes back sees the change
    addEventListener('focus', update);
    return () => removeEventListener('focus', update);
  }, []);
  const change = () =>
    isFirefox ? browser.commands.openShortcutSettings() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return (
    <Group id="shortcuts" title={t('optionsShortcuts')}>
      <dl class="list">
        {commands
          .filter(({ name, description }) => description || name === '_execute_action')
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description || t('commandOpen')}</dt>
              <dd>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="quiet">{t('shortcutNone')}</span>}</dd>
            </div>
          ))}
      </dl>
      {commands.some(({ shortcut }) => !shortcut) && <p class="quiet">{t('shortcutsUnset')}</p>}
      <div class="row">
        <button type="button" class="button" onClick={() => void change()}>
          {t('shortcutsChange')}
        </button>
      </div>
    </Group>
  );
}
