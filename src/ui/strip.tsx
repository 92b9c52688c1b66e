import type { Reading } from '../reading';
import { useActions } from './actions';
import { plural } from './i18n';
import type { Place } from './places';
import { speakerColour } from './speaker-colour';

interface StripProps {
  reading: Reading;
  places: (Place | null)[];
  /** Indexes of the listed attributions; the others stand back. */
  shown: number[];
  /** The attribution that has pointer or focus. */
  active: number | null;
}

/**
 * Where in the article each statement stands, from its beginning to its end. For the eye and the pointer only: the list
 * below holds the same for keyboard and screen reader.
 */
export function Strip({ reading, places, shown, active }: StripProps) {
  const { jump } = useActions();
  const listed = new Set(shown);
  return (
    <div class="strip" role="img" aria-label={plural('stripLabel', shown.length)}>
      {places.map((place, index) => {
        const attribution = reading.attributions[index];
        if (!place || !attribution) return null;
        const state = active === index ? ' active' : listed.has(index) ? '' : ' aside';
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list below offers the same jump to the keyboard
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <span
            key={index}
            class={`tick ${attribution.kind}${state}`}
            title={attribution.text.slice(0, 80)}
            style={{
              ...speakerColour(attribution.speaker),
              insetInlineStart: `${place.start * 100}%`,
              inlineSize: `${Math.max(0, place.end - place.start) * 100}%`,
            }}
            onClick={() => jump(attribution.content)}
          />
        );
      })}
    </div>
  );
}
