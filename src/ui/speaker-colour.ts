import { colourOf } from '../page/palette';

/** The custom properties that `var(--speaker)` is made of, for a speaker's element and all within. */
export function speakerColour(speaker: number | null): Record<`--${string}`, string> {
  const { light, dark } = colourOf(speaker);
  return { '--speaker-light': light, '--speaker-dark': dark };
}
