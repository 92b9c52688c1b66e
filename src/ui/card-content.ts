import { entryOf } from '../export/credit';
import { quotationText } from '../export/quotation-text';
import { linkToWords } from '../export/text-fragment';
import type { CardContent } from '../page/card';
import type { AttributionKind } from '../quotes/attribution';
import { certaintyOf, nameOf } from '../quotes/certainty';
import type { Reading } from '../reading';
import { exportLabels } from './export-labels';
import { formatEntry, formatNumber, formatShare, type MessageKey, t } from './i18n';

const KINDS: Record<AttributionKind, MessageKey> = {
  direct: 'directQuotation',
  mixed: 'mixedQuotation',
  indirect: 'indirectQuotation',
};

/** The card of one statement in the reader's language. An index outside the reading gives a card that names nobody. */
export function describeStatement(reading: Reading, index: number, alone: boolean): CardContent {
  const attribution = reading.attributions[index];
  const speaker = attribution && attribution.speaker !== null ? (reading.speakers[attribution.speaker] ?? null) : null;
  const certainty = attribution ? certaintyOf(attribution) : 'unattributed';
  const name = certainty === 'unattributed' ? t('unattributed') : (nameOf(speaker) ?? t('unnamedSource'));
  const entry = entryOf(reading, index);
  const sure = attribution && speaker ? t('confidence', formatShare(attribution.confidence)) : null;
  return {
    direction: t('direction'),
    lang: speaker ? reading.article.lang : null,
    name: certainty === 'uncertain' ? `${t('probably')} ${name}` : name,
    role: speaker?.role ?? null,
    detail: [attribution && t(KINDS[attribution.kind]), entry && formatEntry(entry, reading.article.published), sure]
      .filter(Boolean)
      .join(' · '),
    said: { copied: t('copied'), failed: t('copyFailed') },
    all:
      speaker && speaker.attributions.length > 1
        ? { label: `${t('onlyThisSpeaker')} (${formatNumber(speaker.attributions.length)})`, pressed: alone }
        : null,
    copy: { label: t('copyQuotation'), text: quotationText(reading, index, exportLabels()) },
    link: { label: t('copyLink'), text: attribution ? linkToWords(reading, attribution.content) : '' },
    close: t('close'),
  };
}
