import type { ReadonlySignal } from '@preact/signals';
import { addEverySite } from '../always';
import type { Connection } from '../ui/connection';
import { TabView } from '../ui/tab-view';

/** The reading of whatever tab is in front, beside it while one reads. */
export function Panel({ connection }: { connection: ReadonlySignal<Connection | null> }) {
  const { value } = connection;
  if (!value) return null;
  const allow = async () => {
    if (await addEverySite().catch(() => false)) await value.read();
  };
  return <TabView key={value.tabId} connection={value} allow={() => void allow()} />;
}
