import type { Signal } from '@preact/signals';
import type { AttributionKind } from '../quotes/attribution';
import { nameOf } from '../quotes/certainty';
import type { Reading } from '../reading';
import type { Filter } from './filter';
import { formatNumber, t } from './i18n';
import { Icon } from './icons';

const KINDS: AttributionKind[] = ['direct', 'mixed', 'indirect'];

/** Search, kinds, and the chosen speaker with a way back to all. */
export function FilterBar({ reading, filter }: { reading: Reading; filter: Signal<Filter> }) {
  const { kinds, query, speaker } = filter.value;
  const { kinds: counts } = reading.statistics;
  const chosen = speaker === 'nobody' ? t('unattributed') : speaker === null ? null : nameOf(reading.speakers[speaker]);
  return (
    <search class="filter-bar">
      <label class="search">
        <Icon name="search" />
        <span class="visually-hidden">{t('searchQuotations')}</span>
        <input
          type="search"
          value={query}
          placeholder={t('searchQuotations')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            filter.value = { ...filter.value, query: event.currentTarget.value };
          }}
        />
      </label>
      <fieldset class="kinds">
        <legend class="visually-hidden">{t('kinds')}</legend>
        {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={kinds[kind]}
            onClick={() => {
              filter.value = { ...filter.value, kinds: { ...kinds, [kind]: !kinds[kind] } };
            }}
          >
            {t(kind)} <span class="count">{formatNumber(counts[kind])}</span>
          </button>
        ))}
        {chosen && (
          <button
            type="button"
            class="chip chosen"
            title={t('allSpeakers')}
            onClick={() => {
              filter.value = { ...filter.value, speaker: null };
            }}
          >
            <bdi>{chosen}</bdi>
            <span class="visually-hidden">: {t('allSpeakers')}</span>
            <Icon name="close" />
          </button>
        )}
      </fieldset>
    </search>
  );
}
