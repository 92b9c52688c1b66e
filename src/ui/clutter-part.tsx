import type { HiddenItem, PageState } from '../messages';
import { useActions } from './actions';
import { plural, t, tCode } from './i18n';

/** What is hidden as clutter and why; each thing can be shown again. Nothing where nothing is hidden. */
export function ClutterPart({ state }: { state: PageState }) {
  const { hidden, kept, clutterHidden } = state;
  if (!clutterHidden) return null;
  return (
    <section class="part" aria-labelledby="clutter-title">
      <h2 id="clutter-title">{plural('hiddenThings', hidden.length)}</h2>
      {kept > 0 && <p class="remark">{plural('keptDialogs', kept)}</p>}
      {hidden.length > 0 && (
        <details class="hidden-things">
          <summary>{t('hiddenList')}</summary>
          <ul>
            {hidden.map((item) => (
              <Hidden key={item.id} item={item} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Hidden({ item }: { item: HiddenItem }) {
  const { send } = useActions();
  const reason = tCode('reason', item.reason) ?? item.reason;
  return (
    <li class="hidden-thing">
      <span class="hidden-what">
        <span class="hidden-reason">{reason}</span>
        <bdi class="quiet">{item.text}</bdi>
      </span>
      <button
        type="button"
        class="link-button"
        aria-label={`${t('showAgain')}: ${reason}`}
        onClick={() => send({ type: 'unhide', id: item.id })}
      >
        {t('showAgain')}
      </button>
    </li>
  );
}
