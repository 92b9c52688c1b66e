import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from '../browser';
import { type Actions, ActionsProvider } from './actions';
import type { Connection } from './connection';
import { ExportView } from './export-view';
import { t } from './i18n';
import { Icon } from './icons';
import { ReadingView } from './reading-view';
import { type Allow, StateScreen } from './screens';

interface TabViewProps {
  connection: Connection;
  /** Asks for the permission to read, where the page around can. */
  allow?: Allow;
  /** Buttons that only the page around has. */
  tools?: ComponentChildren;
}

/** What is known of one tab: a reading, or the screen that says why there is none. */
export function TabView({ connection, allow, tools }: TabViewProps) {
  const said = useSignal('');
  const [exporting, setExporting] = useState(false);
  const exportButton = useRef<HTMLButtonElement>(null);
  const exported = useRef(false);
  const actions = useMemo<Actions>(
    () => ({
      jump: (spans) => {
        const { value } = connection.screen;
        if (value.kind === 'read') void connection.send({ type: 'jump', edition: value.state.edition, spans });
      },
      send: (request) => void connection.send(request),
      pageText: connection.pageText,
      copy: async (text) => {
        const done = await navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        );
        said.value = done ? t('copied') : t('copyFailed');
        return done;
      },
    }),
    [connection, said],
  );
  useEffect(() => {
    if (exported.current && !exporting) exportButton.current?.focus();
    exported.current = exporting;
  }, [exporting]);
  const screen = connection.screen.value;
  return (
    <ActionsProvider value={actions}>
      {screen.kind !== 'read' ? (
        <StateScreen
          screen={screen}
          actions={{
            read: (anyway) => void connection.read(anyway),
            stop: () => void connection.send({ type: 'stop' }),
            ...(allow ? { allow } : {}),
          }}
        />
      ) : exporting ? (
        <ExportView reading={screen.reading} back={() => setExporting(false)} />
      ) : (
        <ReadingView
          key={screen.reading.url}
          state={screen.state}
          reading={screen.reading}
          tools={
            <>
              {tools}
              <button
                type="button"
                ref={exportButton}
                class="icon-button"
                title={t('exportTitle')}
                aria-label={t('exportTitle')}
                onClick={() => setExporting(true)}
              >
                <Icon name="share" />
              </button>
              <button
                type="button"
                class="icon-button"
                title={t('options')}
                aria-label={t('options')}
                onClick={() => void browser.runtime.openOptionsPage()}
              >
                <Icon name="settings" />
              </button>
            </>
          }
        />
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </ActionsProvider>
  );
}
