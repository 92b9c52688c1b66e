import type { ExportLabels } from '../export/labels';
import { t } from './i18n';

/** The words of ours that stand in exports, in the reader's language. */
export function exportLabels(): ExportLabels {
  return {
    summary: t('summary'),
    keyPoints: t('keyPoints'),
    quotations: t('quotations'),
    unattributed: t('unattributed'),
    probably: t('probably'),
    noHeadline: t('noHeadline'),
    kinds: { direct: t('direct'), mixed: t('mixed'), indirect: t('indirect') },
  };
}
