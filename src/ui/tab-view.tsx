import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type Actions, ActionsProvider } from './actions';
import type { Connection } from './connection';
import { t } from './i18n';
import { ReadingView } from './reading-view';
import { StateScreen } from './screens';

interface TabViewProps {
  connection: Connection;
  /** Asks for the permission to read, where the page around can. */
  allow?: () => void;
}

/** What is known of one tab: a reading, or the screen that says why there is none. */
export function TabView({ connection, allow }: TabViewProps) {
  const said = useSignal('');
  const actions = useMemo<Actions>(
    () => ({
      jump: (spans) => {
        const { value } = connection.screen;
        if (value.kind === 'read') void connection.send({ type: 'jump', edition: value.state.edition, spans });
      },
      send: (request) => void connection.send(request),
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
  const screen = connection.screen.value;
  return (
    <ActionsProvider value={actions}>
      {screen.kind === 'read' ? (
        <ReadingView key={screen.reading.url} state={screen.state} reading={screen.reading} tools={null} />
      ) : (
        <StateScreen
          screen={screen}
          actions={{
            read: (anyway) => void connection.read(anyway),
            stop: () => void connection.send({ type: 'stop' }),
            ...(allow ? { allow } : {}),
          }}
        />
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </ActionsProvider>
  );
}
