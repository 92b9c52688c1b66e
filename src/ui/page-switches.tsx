import type { PageState } from '../messages';
import { useActions } from './actions';
import { t } from './i18n';

/** The switches of the page itself: marks in the text, clutter out of the way. */
export function PageSwitches({ state }: { state: PageState }) {
  const { send } = useActions();
  return (
    <div class="switches">
      <Switch label={t('marks')} on={state.marks} change={(on) => send({ type: 'marks', on })} />
      <Switch label={t('hideClutter')} on={state.clutterHidden} change={(hide) => send({ type: 'clutter', hide })} />
    </div>
  );
}

function Switch({ label, on, change }: { label: string; on: boolean; change: (on: boolean) => void }) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => change(!on)}>
      <span class="switch-track" />
      <span>{label}</span>
    </button>
  );
}
