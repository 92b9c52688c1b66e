import type { Mention } from '../page/block';
import type { Reading } from '../reading';
import { t } from './i18n';
import { JumpLink } from './jump-link';

/** The summary and the key points; every sentence is the article's own and a way to its place. */
export function SummaryPart({ reading }: { reading: Reading }) {
  const { sentences, keyPoints, ownKeyPoints, reason } = reading.summary;
  const lang = reading.article.lang ?? undefined;
  return (
    <section class="part" aria-labelledby="summary-title">
      <h2 id="summary-title">{t('summary')}</h2>
      {sentences.length > 0 ? (
        <p class="summary" lang={lang} dir="auto">
          {sentences.map((sentence, index) => (
            <Line key={index} reading={reading} mention={sentence} />
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
          <ul class="key-points" lang={lang}>
            {keyPoints.map((point, index) => (
              <li key={index} dir="auto">
                <Line reading={reading} mention={point} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Line({ reading, mention }: { reading: Reading; mention: Mention }) {
  return (
    <>
      <JumpLink class="line" reading={reading} spans={[mention]}>
        {mention.text}
      </JumpLink>{' '}
    </>
  );
}
