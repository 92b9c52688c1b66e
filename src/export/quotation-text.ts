import type { Reading } from '../reading';

/** One statement as it is pasted into a text: its words, who is said to have said them, and where it stands. */
export function quotationText(reading: Reading, index: number): string {
  const attribution = reading.attributions[index];
  if (!attribution) return '';
  const speaker = attribution.speaker === null ? null : reading.speakers[attribution.speaker];
  const name = speaker && (speaker.name ?? speaker.description);
  const who = name ? [name, speaker.role].filter(Boolean).join(', ') : null;
  const { headline, publisher, published } = reading.article;
  const where = [headline, publisher, published?.slice(0, 10)].filter(Boolean).join(', ');
  const credit = [who, where && `(${where})`].filter(Boolean).join(' ');
  return credit ? `${attribution.text}\n— ${credit}` : attribution.text;
}
