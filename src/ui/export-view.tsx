import { useEffect, useState } from 'preact/hooks';
import { CITATION_STYLES, type CitationStyle, cite } from '../export/citation';
import { FORMAT_IDS, FORMATS, type FormatId, fileName } from '../export/formats';
import schema from '../export/reading.schema.json?url';
import type { Reading } from '../reading';
import { useActions } from './actions';
import { CopyButton } from './copy-button';
import { exportLabels } from './export-labels';
import { decimalSign, type MessageKey, t } from './i18n';
import { Icon } from './icons';
import { saveFile } from './save-file';

const FORMAT_NAMES: Record<FormatId, [name: MessageKey, use: MessageKey]> = {
  markdown: ['formatMarkdown', 'formatMarkdownUse'],
  text: ['formatText', 'formatTextUse'],
  csv: ['formatCsv', 'formatCsvUse'],
  json: ['formatJson', 'formatJsonUse'],
  annotations: ['formatAnnotations', 'formatAnnotationsUse'],
};

const STYLE_NAMES: Record<CitationStyle, string> = { apa: 'APA', mla: 'MLA', chicago: 'Chicago', bibtex: 'BibTeX' };

/** Taking a reading away: as a file or by the clipboard, and the article's citation. */
export function ExportView({ reading, back }: { reading: Reading; back: () => void }) {
  const [format, setFormat] = useState<FormatId>('markdown');
  const { pageText, copy } = useActions();
  const write = async () =>
    FORMATS[format].write(reading, {
      labels: exportLabels(),
      separator: decimalSign() === ',' ? ';' : ',',
      pageText: format === 'annotations' ? await pageText() : null,
      newId: () => `urn:uuid:${crypto.randomUUID()}`,
    });
  return (
    <main class="export">
      <div class="view-head">
        <button type="button" class="icon-button" title={t('back')} aria-label={t('back')} onClick={back}>
          <Icon name="back" />
        </button>
        <h1>{t('exportTitle')}</h1>
      </div>
      <section class="part" aria-labelledby="format-title">
        <fieldset>
          <legend id="format-title">{t('exportFormat')}</legend>
          {FORMAT_IDS.map((id) => (
            <label key={id} class="choice">
              <input type="radio" name="format" checked={format === id} onChange={() => setFormat(id)} />
              <span>
                <span class="choice-name">{t(FORMAT_NAMES[id][0])}</span>
                <span class="choice-use">{t(FORMAT_NAMES[id][1])}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="row">
          <button
            type="button"
            class="button button-primary"
            onClick={async () => saveFile(fileName(reading, format), FORMATS[format].mediaType, await write())}
          >
            <Icon name="save" />
            {t('saveFile')}
          </button>
          <button type="button" class="button" onClick={async () => copy(await write())}>
            <Icon name="copy" />
            {t('copyAll')}
          </button>
        </div>
        {format === 'json' && (
          <p class="quiet">
            <a href={schema} download="reading.schema.json">
              {t('jsonSchema')}
            </a>
          </p>
        )}
      </section>
      <Citation reading={reading} />
    </main>
  );
}

function Citation({ reading }: { reading: Reading }) {
  const [style, setStyle] = useState<CitationStyle>('apa');
  const [text, setText] = useState('');
  useEffect(() => {
    let current = true;
    cite(reading, style, t('noHeadline')).then(
      (citation) => current && setText(citation),
      () => current && setText(t('citationFailed')),
    );
    return () => {
      current = false;
    };
  }, [reading, style]);
  return (
    <section class="part" aria-labelledby="citation-title">
      <fieldset>
        <legend id="citation-title">{t('citation')}</legend>
        <div class="row">
          {CITATION_STYLES.map((id) => (
            <label key={id} class="chip">
              <input
                type="radio"
                class="visually-hidden"
                name="style"
                checked={style === id}
                onChange={() => setStyle(id)}
              />
              {STYLE_NAMES[id]}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="citation">
        <p class={style === 'bibtex' ? 'code' : ''} lang="en" dir="ltr" role="status">
          {text}
        </p>
        <CopyButton icon="copy" label={t('copyCitation')} text={() => text} />
      </div>
    </section>
  );
}
