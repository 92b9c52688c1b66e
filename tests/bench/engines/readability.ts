import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { type Prediction, textOf } from './prediction';

export function extract(document: Document): Prediction {
  const kind = isProbablyReaderable(document) ? 'article' : 'other';
  const article = new Readability(document.cloneNode(true) as Document).parse();
  return {
    body: textOf(article?.content ?? ''),
    kind,
    title: article?.title ?? '',
    author: article?.byline ?? '',
    date: article?.publishedTime ?? '',
  };
}
