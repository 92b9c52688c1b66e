import type { Reading } from './reading';
import {
  isAddress,
  isIndex,
  isObject,
  isShare,
  isSwitch,
  isText,
  listOf,
  oneOf,
  orNone,
  orNull,
  shapeOf,
} from './shape';

const isPlace = shapeOf({ block: isIndex, start: isIndex, end: isIndex });

/** A stretch of a block, the right way round. */
export const isSpan = (value: unknown) =>
  isPlace(value) && isObject(value) && (value.start as number) <= (value.end as number);

const isMention = (value: unknown) => isSpan(value) && isObject(value) && isText(value.text);

const isArticle = shapeOf({
  headline: orNull(isText),
  byline: listOf(isText),
  credit: orNull(isText),
  published: orNull(isText),
  updated: orNull(isText),
  age: orNull(isText),
  publisher: orNull(isText),
  section: orNull(isText),
  lang: orNull(isText),
  canonical: orNull(isText),
  isArticle: isSwitch,
  kind: isText,
  confidence: isShare,
  dateline: orNull(isText),
  blocks: listOf(shapeOf({ id: isIndex, kind: isText, text: isText, entry: orNone(isText) })),
  ownKeyPoints: listOf(isIndex),
  removed: listOf(shapeOf({ id: isIndex, kind: isText, reason: isText, text: isText })),
  notes: listOf(isText),
});

const isAttribution = shapeOf({
  kind: oneOf('direct', 'mixed', 'indirect'),
  text: isText,
  content: listOf(isSpan),
  cue: orNull(isMention),
  source: orNull(isMention),
  speaker: orNull(isIndex),
  confidence: isShare,
  evidence: listOf(shapeOf({ code: isText, text: isText })),
});

const isSpeaker = shapeOf({
  name: orNull(isText),
  description: orNull(isText),
  role: orNull(isText),
  kind: oneOf('person', 'organisation', 'unnamed'),
  aliases: listOf(isText),
  attributions: listOf(isIndex),
});

const hasFields = shapeOf({
  version: oneOf(1),
  url: isAddress,
  article: isArticle,
  attributions: listOf(isAttribution),
  speakers: listOf(isSpeaker),
  summary: shapeOf({
    sentences: listOf(isMention),
    keyPoints: listOf(isMention),
    ownKeyPoints: isSwitch,
    reason: orNull(isText),
  }),
  statistics: shapeOf({
    words: isIndex,
    readingMinutes: isIndex,
    kinds: shapeOf({ direct: isIndex, mixed: isIndex, indirect: isIndex }),
    shares: listOf(isShare),
  }),
});

/** Whether a value that came by a message is a whole reading, whose speakers and statements point at each other. */
export function isReading(value: unknown): value is Reading {
  if (!hasFields(value)) return false;
  const { attributions, speakers } = value as Reading;
  return (
    attributions.every(({ speaker }) => speaker === null || speaker < speakers.length) &&
    speakers.every((speaker) => speaker.attributions.every((index) => index < attributions.length))
  );
}
