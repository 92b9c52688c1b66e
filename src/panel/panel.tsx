import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { addEverySite, askForTab, canAskForTab } from '../always';
import { browser } from '../browser';
import type { Connection } from '../ui/connection';
import { t } from '../ui/i18n';
import type { Allow } from '../ui/screens';
import { TabView } from '../ui/tab-view';

/** The reading of whatever tab is in front, beside it while one reads. */
export function Panel({ connection }: { connection: ReadonlySignal<Connection | null> }) {
  const { value } = connection;
  const allow = useAllow(value);
  return value && <TabView key={value.tabId} connection={value} allow={allow} />;
}

/** Permission for the tab's own site where the browser can ask for it, its address being hidden from us; else for all. */
function useAllow(connection: Connection | null): Allow {
  const [asked, setAsked] = useState<Connection | null>(null);
  useEffect(() => {
    const granted = () => {
      setAsked(null);
      void connection?.read();
    };
    browser.permissions.onAdded.addListener(granted);
    return () => browser.permissions.onAdded.removeListener(granted);
  }, [connection]);
  if (!canAskForTab()) {
    const ask = () => void addEverySite().catch(() => false);
    return { label: t('permissionAllow'), text: t('permissionText'), ask };
  }
  const ask = async () => {
    if (connection && (await askForTab(connection.tabId))) setAsked(connection);
  };
  const waiting = asked !== null && asked === connection;
  return {
    label: t('permissionSite'),
    text: waiting ? t('permissionAsked') : t('permissionSiteText'),
    ask: () => void ask(),
  };
}
