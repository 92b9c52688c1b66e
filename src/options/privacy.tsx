import { type MessageKey, t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { Group } from './group';

const LINES: MessageKey[] = ['privacyRead', 'privacySent', 'privacyStored', 'privacySites', 'privacyLeave'];

/** What is read and that nothing is sent, in five lines. */
export function Privacy() {
  return (
    <Group id="privacy" title={t('privacy')}>
      <ul class="privacy">
        {LINES.map((line) => (
          <li key={line}>
            <Icon name="check" />
            {t(line)}
          </li>
        ))}
      </ul>
    </Group>
  );
}
