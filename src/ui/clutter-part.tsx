import type { HiddenItem, PageState } from '../messages';
import { useActions } from './actions';
import { plural, t, tCode } from './i18n';

/** What is hidden as clutter and why; each thing can be shown again. Nothing where nothing is hidden. */
export function ClutterPart({ state }: { state: PageState }) {
  const { hidden, kept, clutterHidden } = state;
  if (!clutterHidden) return null;
  const count = plural('hiddenThings', hidden.length);
  return (
    <section class="clutter" aria-label={t('hideClutter')}>
      {hidden.length === 0 ? (
        <p role="status">{count}</p>
      ) : (
        <details>
          <summary>
            <span role="status">{count}</span> <span class="why-hidden">{t('hiddenList')}</span>
          </summary>
          <ul>
            {hidden.map((item) => (
              <Hidden key={item.id} item={item} />
            ))}
          </ul>
        </details>
      )}
      {kept > 0 && <p class="quiet">{plural('keptDialogs', kept)}</p>}
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
        <bdi class="hidden-text quiet">{item.text}</bdi>
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
