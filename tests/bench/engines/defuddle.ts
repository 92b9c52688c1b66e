import Defuddle from 'defuddle';
import { type Prediction, textOf } from './prediction';

/** Defuddle does not judge whether a page is an article, so it gives no kind. */
export function extract(document: Document): Prediction {
  const article = new Defuddle(document, { url: document.URL }).parse();
  return { body: textOf(article.content), title: article.title, author: article.author, date: article.published };
}
