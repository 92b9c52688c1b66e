import { formatShare, t, tCode } from './i18n';
import { Notice } from './notice';
import type { Screen } from './screen';

/** What one can do from a screen without a reading. */
export interface ScreenActions {
  read(anyway: boolean): void;
  stop(): void;
  /** Asks for the permission to read; undefined where a click on the toolbar button is all that is needed. */
  allow?: Allow;
}

/** A button that asks for a permission, and what is said about it. */
export interface Allow {
  label: string;
  text: string;
  ask(): void;
}

/** Every screen that shows no reading: how things stand, in words, and what can be done. */
export function StateScreen({
  screen,
  actions,
}: {
  screen: Exclude<Screen, { kind: 'read' }>;
  actions: ScreenActions;
}) {
  const again = (
    <button type="button" class="button" onClick={() => actions.read(false)}>
      {t('readAgain')}
    </button>
  );
  switch (screen.kind) {
    case 'reading':
      return <Reading progress={screen.progress} stop={actions.stop} />;
    case 'not-article':
      return (
        <Notice
          title={t('notArticleTitle')}
          actions={
            <button type="button" class="button button-primary" onClick={() => actions.read(true)}>
              {t('readAnyway')}
            </button>
          }
        >
          <p>{t('notArticleText')}</p>
        </Notice>
      );
    case 'nothing':
      return (
        <Notice title={t('nothingTitle')} actions={again}>
          <p>{t('nothingText')}</p>
          {screen.notes.map((note) => (
            <p key={note}>{tCode('note', note)}</p>
          ))}
        </Notice>
      );
    case 'forbidden':
      return (
        <Notice title={t('forbiddenTitle')}>
          <p>{t('forbiddenText')}</p>
        </Notice>
      );
    case 'permission':
      return (
        <Notice
          title={t('permissionTitle')}
          actions={
            actions.allow ? (
              <button type="button" class="button button-primary" onClick={actions.allow.ask}>
                {actions.allow.label}
              </button>
            ) : (
              again
            )
          }
        >
          <p>{actions.allow?.text ?? t('permissionClick')}</p>
        </Notice>
      );
    case 'changed':
      return (
        <Notice
          title={t('changedTitle')}
          actions={
            <button type="button" class="button button-primary" onClick={() => actions.read(false)}>
              {t('readPage')}
            </button>
          }
        >
          <p>{t('changedText')}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={t('failedTitle')} actions={again}>
          <p>{t('failedText')}</p>
          {screen.detail && <p class="detail">{screen.detail}</p>}
        </Notice>
      );
  }
}

function Reading({ progress, stop }: { progress: number; stop: () => void }) {
  return (
    <Notice
      title={t('readingTitle')}
      actions={
        progress > 0 && (
          <button type="button" class="button" onClick={stop}>
            {t('stop')}
          </button>
        )
      }
    >
      <progress
        max={1}
        aria-label={t('readingTitle')}
        {...(progress > 0 ? { value: progress, 'aria-valuetext': formatShare(progress) } : {})}
      />
      {progress > 0 && <p class="quiet">{formatShare(progress)}</p>}
    </Notice>
  );
}
