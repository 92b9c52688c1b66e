import type { Mention } from '../page/block';
import type { Reading } from '../reading';
import { useActions } from './actions';
import { t } from './i18n';

/** The summary and the key points; every sentence is the article's own and a way to its place. */
export function SummaryPart({ reading }: { reading: Reading }) {
  const { sentences, keyPoints, ownKeyPoints, reason } = reading.summary;
  return (
    <section class="part" aria-labelledby="summary-title">
      <h2 id="summary-title">{t('summary')}</h2>
      {sentences.length > 0 ? (
        <p class="summary" lang={reading.article.lang ?? undefined} dir="auto">
          {sentences.map((sentence, index) => (
            <Line key={index} mention={sentence} />
          ))}
        </p>
      ) : (
        <p class="quiet">{t(reason ? 'summaryTooShort' : 'summaryNone')}</p>
      )}
      {keyPoints.length > 0 && (
        <>
          <h3>
            {t('keyPoints')}
            {ownKeyPoints && <span class="tag">{t('keyPointsOwn')}</span>}
          </h3>
          <ul class="key-points" lang={reading.article.lang ?? undefined} dir="auto">
            {keyPoints.map((point, index) => (
              <li key={index}>
                <Line mention={point} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Line({ mention }: { mention: Mention }) {
  const { jump } = useActions();
  return (
    <>
      <button type="button" class="line" onClick={() => jump([mention])}>
        {mention.text}
      </button>{' '}
    </>
  );
}
