import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { PageState } from '../messages';
import type { Reading } from '../reading';
import { type Filter, NO_FILTER } from './filter';
import { formatNumber, t, tCode } from './i18n';
import { Masthead } from './masthead';
import { PageSwitches } from './page-switches';
import { Quotations } from './quotations';
import { Speakers } from './speakers';
import { SummaryPart } from './summary-part';

interface ReadingViewProps {
  state: PageState;
  reading: Reading;
  /** Buttons of the page this stands in (panel, export, options). */
  tools: ComponentChildren;
}

/** A whole reading, as popup and panel show it. */
export function ReadingView({ state, reading, tools }: ReadingViewProps) {
  const filter = useSignal<Filter>(NO_FILTER);
  const notes = reading.article.notes.map((note) => tCode('note', note)).filter((note) => note !== null);
  return (
    <>
      <header class="top">
        <div class="tools">{tools}</div>
        <Masthead reading={reading} />
        {state.several && (
          <p class="remark">{t('several', formatNumber(state.several.current), formatNumber(state.several.count))}</p>
        )}
        {notes.map((note) => (
          <p key={note} class="remark">
            {note}
          </p>
        ))}
      </header>
      <main>
        <SummaryPart reading={reading} />
        <Speakers reading={reading} filter={filter} />
        <Quotations reading={reading} filter={filter} fresh={state.fresh} />
      </main>
      <PageSwitches state={state} />
    </>
  );
}
