import type { Signal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import type { Reading } from '../reading';
import { type Filter, listed, NO_FILTER } from './filter';
import { FilterBar } from './filter-bar';
import { formatNumber, plural, t } from './i18n';
import { placesOf } from './places';
import { Quotation } from './quotation';
import { Strip } from './strip';

interface QuotationsProps {
  reading: Reading;
  filter: Signal<Filter>;
  fresh: number[];
}

/** All statements in the article's order, under a strip of their places and the means to find one. */
export function Quotations({ reading, filter, fresh }: QuotationsProps) {
  const [active, setActive] = useState<number | null>(null);
  const places = useMemo(() => placesOf(reading), [reading]);
  const shown = listed(reading, filter.value);
  const total = reading.attributions.length;
  return (
    <section class="part" aria-labelledby="quotations-title">
      <h2 id="quotations-title">
        {t('quotations')} {total > 0 && <span class="count">{formatNumber(total)}</span>}
      </h2>
      {total === 0 ? (
        <p class="quiet">{t('nothingQuoted')}</p>
      ) : (
        <>
          <div class="quotations-top">
            <Strip reading={reading} places={places} shown={shown} active={active} />
            {total > 1 && <FilterBar reading={reading} filter={filter} />}
          </div>
          <p class="visually-hidden" role="status">
            {plural('statementsShown', shown.length)}
          </p>
          {shown.length === 0 && (
            <p class="quiet">
              {t('nothingFound')}{' '}
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  filter.value = NO_FILTER;
                }}
              >
                {t('showAll')}
              </button>
            </p>
          )}
          <ol class="quotations">
            {shown.map((index) => (
              <Quotation
                key={index}
                reading={reading}
                index={index}
                fresh={fresh.includes(index)}
                onActive={(now) => setActive((before) => (now ? index : before === index ? null : before))}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
