import type { Signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { nameOf } from '../quotes/certainty';
import type { Reading } from '../reading';
import type { Filter } from './filter';
import { formatNumber, formatShare, plural, t } from './i18n';
import { speakerColour } from './speaker-colour';

const SHOWN = 5;

/** The speakers, most quoted first; choosing one lists only that speaker's quotations, choosing again lists all. */
export function Speakers({ reading, filter }: { reading: Reading; filter: Signal<Filter> }) {
  const [all, setAll] = useState(false);
  const { speakers, statistics, attributions } = reading;
  const share = (index: number) => statistics.shares[index] ?? 0;
  const order = speakers.map((_, index) => index).sort((a, b) => share(b) - share(a) || a - b);
  const chosen = filter.value.speaker;
  const shown = order.filter((index, rank) => all || order.length <= SHOWN + 1 || rank < SHOWN || index === chosen);
  const nobody = attributions.filter((attribution) => attribution.speaker === null).length;
  const choose = (speaker: Filter['speaker']) => {
    filter.value = { ...filter.value, speaker: chosen === speaker ? null : speaker };
  };
  if (attributions.length === 0) return null;
  return (
    <section class="part" aria-labelledby="speakers-title">
      <h2 id="speakers-title">
        {t('speakers')} <span class="count">{formatNumber(speakers.length)}</span>
      </h2>
      <ul class="speakers">
        {shown.map((index) => {
          const speaker = speakers[index]!;
          return (
            <li key={index}>
              <SpeakerRow
                colour={index}
                name={nameOf(speaker) ?? t('unnamedSource')}
                unnamed={speaker.name === null}
                office={speaker.role}
                count={speaker.attributions.length}
                share={share(index)}
                chosen={chosen === index}
                choose={() => choose(index)}
                lang={reading.article.lang}
              />
            </li>
          );
        })}
        {nobody > 0 && (
          <li>
            <SpeakerRow
              colour={null}
              name={t('unattributed')}
              unnamed
              office={null}
              count={nobody}
              share={null}
              chosen={chosen === 'nobody'}
              choose={() => choose('nobody')}
              lang={null}
            />
          </li>
        )}
      </ul>
      {shown.length < order.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {plural('moreSpeakers', order.length - shown.length)}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  colour: number | null;
  name: string;
  unnamed: boolean;
  office: string | null;
  count: number;
  /** 0 to 1 of all statements' words; null where no bar is drawn. */
  share: number | null;
  chosen: boolean;
  choose: () => void;
  /** Language of name and office; null for our own words. */
  lang: string | null;
}

function SpeakerRow({ colour, name, unnamed, office, count, share, chosen, choose, lang }: RowProps) {
  return (
    <button type="button" class="speaker" aria-pressed={chosen} onClick={choose} style={speakerColour(colour)}>
      <span class="swatch" />
      <span class="speaker-who" lang={lang ?? undefined}>
        <bdi class={unnamed ? 'speaker-name unnamed' : 'speaker-name'}>{name}</bdi>
        {office && (
          <span class="speaker-role">
            {' · '}
            <bdi>{office}</bdi>
          </span>
        )}
      </span>
      <span class="speaker-count">
        <span aria-hidden="true">{formatNumber(count)}</span>
        <span class="visually-hidden">{plural('statements', count)}</span>
      </span>
      {share !== null && (
        <span class="share">
          <span class="share-bar" style={{ inlineSize: `${Math.max(1, share * 100)}%` }} />
          <span class="visually-hidden">{t('shareOfWords', formatShare(share))}</span>
        </span>
      )}
    </button>
  );
}
