import { useEffect, useState } from 'preact/hooks';
import { addSite, isAlways, removeSite } from '../always';
import type { PageState } from '../messages';
import { useActions } from './actions';
import { ClutterPart } from './clutter-part';
import { t } from './i18n';

/** The switches of the page itself: marks in the text, clutter out of the way, its site read always. */
export function PageSwitches({ state }: { state: PageState }) {
  const { send } = useActions();
  return (
    <footer class="page-switches">
      <ClutterPart state={state} />
      <div class="switches">
        <Switch label={t('marks')} on={state.marks} change={(on) => send({ type: 'marks', on })} />
        <Switch label={t('hideClutter')} on={state.clutterHidden} change={(hide) => send({ type: 'clutter', hide })} />
        <AlwaysSwitch url={state.url} />
      </div>
    </footer>
  );
}

/** Reading this site always; the browser asks the person, so the switch shows what it has granted. */
function AlwaysSwitch({ url }: { url: string }) {
  const [on, setOn] = useState(false);
  useEffect(() => void isAlways(url).then(setOn), [url]);
  if (!/^https?:/.test(url)) return null;
  const change = async (wanted: boolean) => {
    // straight from the click: the browser asks only then
    const changed = wanted ? addSite(url) : removeSite(url);
    await changed.catch(() => false);
    setOn(await isAlways(url));
  };
  return <Switch label={t('always')} on={on} change={(wanted) => void change(wanted)} />;
}

function Switch({ label, on, change }: { label: string; on: boolean; change: (on: boolean) => void }) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => change(!on)}>
      <span class="switch-track" />
      <span>{label}</span>
    </button>
  );
}
