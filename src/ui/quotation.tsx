import { useId, useState } from 'preact/hooks';
import { entryOf } from '../export/credit';
import { quotationText } from '../export/quotation-text';
import { linkToWords } from '../export/text-fragment';
import { certaintyOf, nameOf } from '../quotes/certainty';
import type { Reading } from '../reading';
import { CopyButton } from './copy-button';
import { exportLabels } from './export-labels';
import { formatEntry, formatShare, t, tCode } from './i18n';
import { Icon } from './icons';
import { JumpLink } from './jump-link';
import { speakerColour } from './speaker-colour';

interface QuotationProps {
  reading: Reading;
  index: number;
  /** A growing page has added it since it was first read. */
  fresh: boolean;
  /** Told when pointer or focus comes (true) and goes (false). */
  onActive: (active: boolean) => void;
}

/** One statement: its words (a jump to them), its speaker as surely as it is known, and what can be done with it. */
export function Quotation({ reading, index, fresh, onActive }: QuotationProps) {
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const attribution = reading.attributions[index]!;
  const speaker = attribution.speaker === null ? null : reading.speakers[attribution.speaker];
  const certainty = certaintyOf(attribution);
  const name = nameOf(speaker);
  const lang = reading.article.lang ?? undefined;
  const entry = entryOf(reading, index);
  return (
    <li
      class={`quotation ${attribution.kind} ${certainty}`}
      style={speakerColour(attribution.speaker)}
      onPointerEnter={() => onActive(true)}
      onPointerLeave={() => onActive(false)}
      onFocusCapture={() => onActive(true)}
      onBlurCapture={() => onActive(false)}
    >
      <p class="statement" lang={lang} dir="auto">
        <JumpLink class="words" reading={reading} spans={attribution.content}>
          {attribution.text}
        </JumpLink>
      </p>
      <div class="quotation-foot">
        <p class="said">
          {fresh && <span class="tag">{t('fresh')}</span>}
          {certainty === 'unattributed' ? (
            <span class="nobody">{t('unattributed')}</span>
          ) : (
            <span class="by">
              {certainty === 'uncertain' && <span class="probably">{t('probably')} </span>}
              <bdi lang={lang}>{name ?? t('unnamedSource')}</bdi>
            </span>
          )}
          <span class="kind">{t(attribution.kind)}</span>
          {entry && <bdi class="kind">{formatEntry(entry, reading.article.published)}</bdi>}
        </p>
        <div class="quotation-actions">
          <CopyButton
            icon="copy"
            label={t('copyQuotation')}
            text={() => quotationText(reading, index, exportLabels())}
          />
          <CopyButton icon="link" label={t('copyLink')} text={() => linkToWords(reading, attribution.content)} />
          <button
            type="button"
            class="icon-button"
            title={t('why')}
            aria-label={t('why')}
            aria-expanded={open}
            aria-controls={whyId}
            onClick={() => setOpen(!open)}
          >
            <Icon name="why" />
          </button>
        </div>
      </div>
      <div id={whyId} class="why" hidden={!open}>
        {open && <Why reading={reading} index={index} />}
      </div>
    </li>
  );
}

function Why({ reading, index }: { reading: Reading; index: number }) {
  const attribution = reading.attributions[index]!;
  const lang = reading.article.lang ?? undefined;
  return (
    <>
      <ul>
        {attribution.evidence.map(({ code, text }, position) => (
          <li key={position}>
            {tCode('evidence', code) ?? t('evidence_other')}
            {text && (
              <q lang={lang} dir="auto">
                {text}
              </q>
            )}
          </li>
        ))}
        {attribution.evidence.length === 0 && <li>{t('evidence_none')}</li>}
      </ul>
      {attribution.speaker !== null && <p>{t('confidence', formatShare(attribution.confidence))}</p>}
    </>
  );
}
