import { useEffect, useState } from 'preact/hooks';
import { addSite, alwaysSites, removeSite, sitePattern } from '../always';
import { browser } from '../browser';
import { t } from '../ui/i18n';
import { Group } from './group';

/** An address as people type it ("courier.example") as a full one. */
const address = (typed: string) => (/^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);

/** A match pattern as people read it; all sites have words of their own. */
function siteName(pattern: string): string {
  const host = pattern.replace(/^\*:\/\/|\/\*$/g, '');
  if (/^(https?:\/\/)?\*$/.test(host) || pattern === '<all_urls>') return t('allSites', host.split('://')[0] ?? '');
  return host.replace(/^https:\/\//, '');
}

/** The sites that are read as they load. The browser's own list of permissions is the truth, so it is watched. */
export function Sites() {
  const [sites, setSites] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const update = () => void alwaysSites().then(setSites);
    update();
    browser.permissions.onAdded.addListener(update);
    browser.permissions.onRemoved.addListener(update);
    return () => {
      browser.permissions.onAdded.removeListener(update);
      browser.permissions.onRemoved.removeListener(update);
    };
  }, []);
  const add = async (event: Event) => {
    event.preventDefault();
    if (!/\.|localhost/.test(typed) || !sitePattern(address(typed))) {
      setProblem(t('siteInvalid'));
      return;
    }
    const granted = await addSite(address(typed)).catch(() => false);
    setProblem(granted ? '' : t('siteDeclined'));
    if (granted) setTyped('');
    setSites(await alwaysSites());
  };
  const remove = async (site: string) => {
    await removeSite(site);
    setSites(await alwaysSites());
  };
  return (
    <Group id="sites" title={t('optionsSites')}>
      <p class="quiet">{t('optionsSitesText')}</p>
      {sites.length > 0 && (
        <ul class="list">
          {sites.map((site) => (
            <li key={site}>
              <span dir="ltr">{siteName(site)}</span>
              <button
                type="button"
                class="button"
                aria-label={t('siteRemoveNamed', siteName(site))}
                onClick={() => void remove(site)}
              >
                {t('siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="field" onSubmit={(event) => void add(event)}>
        <label>
          {t('siteAddress')}
          <input
            type="text"
            inputMode="url"
            dir="ltr"
            placeholder="courier.example"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('siteAdd')}
        </button>
      </form>
      <p class={problem ? 'error' : ''} role="alert">
        {problem}
      </p>
    </Group>
  );
}
