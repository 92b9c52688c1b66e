import type { Reading } from '../reading';
import { formatDate, listParts, plural, t } from './i18n';

/** Headline, publisher, byline, date and reading time: what one looks at to know that it is the right article. */
export function Masthead({ reading }: { reading: Reading }) {
  const { article, statistics } = reading;
  const published = article.published && formatDate(article.published);
  const updated =
    article.updated && article.updated !== article.published && formatDate(article.updated, article.published);
  const facts = [
    published ? (
      <time dateTime={article.published ?? undefined}>{published}</time>
    ) : (
      article.age && <bdi>{article.age}</bdi>
    ),
    updated && <time dateTime={article.updated ?? undefined}>{t('updated', updated)}</time>,
    statistics.readingMinutes > 0 && plural('readingTime', statistics.readingMinutes),
  ].filter(Boolean);
  return (
    <div class="masthead">
      {article.publisher && (
        <p class="publisher" dir="auto">
          {article.publisher}
        </p>
      )}
      <h1 lang={article.lang ?? undefined} dir="auto">
        {article.headline ?? t('noHeadline')}
      </h1>
      {article.byline.length > 0 && (
        <p class="byline">
          {listParts(article.byline).map(({ type, value }, index) =>
            type === 'element' ? <bdi key={index}>{value}</bdi> : value,
          )}
        </p>
      )}
      {facts.length > 0 && (
        <p class="facts">
          {facts.map((fact, index) => (
            <span key={index}>{fact}</span>
          ))}
        </p>
      )}
    </div>
  );
}
