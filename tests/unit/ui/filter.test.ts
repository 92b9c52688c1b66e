import { describe, expect, test } from 'vitest';
import { listed, NO_FILTER } from '../../../src/ui/filter';
import { placesOf } from '../../../src/ui/places';
import { sampleReading } from '../../gallery/sample';

describe('which quotations are listed', () => {
  const reading = sampleReading();
  const all = reading.attributions.map((_, index) => index);

  test('all without a filter, in the article’s order', () => {
    expect(listed(reading, NO_FILTER)).toEqual(all);
  });

  test('those of one speaker, or of nobody', () => {
    expect(listed(reading, { ...NO_FILTER, speaker: 0 })).toEqual(reading.speakers[0]?.attributions);
    const nobody = listed(reading, { ...NO_FILTER, speaker: 'nobody' });
    expect(nobody.map((index) => reading.attributions[index]?.speaker)).toEqual([null]);
  });

  test('those of the kinds that are on', () => {
    const kinds = { direct: false, mixed: true, indirect: false };
    expect(listed(reading, { ...NO_FILTER, kinds }).map((index) => reading.attributions[index]?.kind)).toEqual([
      'mixed',
    ]);
  });

  test('those with all the words, whatever their case and accents, also in names and roles', () => {
    expect(listed(reading, { ...NO_FILTER, query: '  MAINLAND nobody ' })).toEqual([0]);
    expect(listed(reading, { ...NO_FILTER, query: 'mayor' })).toEqual(reading.speakers[0]?.attributions);
    expect(listed(reading, { ...NO_FILTER, query: 'sölvang' })).toEqual(reading.speakers[3]?.attributions);
    expect(listed(reading, { ...NO_FILTER, query: 'mainland zebra' })).toEqual([]);
    expect(listed(reading, { ...NO_FILTER, query: '   ' })).toEqual(all);
  });
});

describe('places in the article', () => {
  test('rise from beginning to end and lie within it', () => {
    const places = placesOf(sampleReading());
    expect(places.every((place) => place && place.start >= 0 && place.end <= 1 && place.start < place.end)).toBe(true);
    const starts = places.map((place) => place?.start ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('are null for spans outside of the article', () => {
    const reading = sampleReading();
    reading.attributions[0]!.content = [{ block: 99, start: 0, end: 4 }];
    reading.attributions[1]!.content = [];
    expect(placesOf(reading).slice(0, 2)).toEqual([null, null]);
    expect(placesOf(sampleReading({ blocks: [] })).every((place) => place === null)).toBe(true);
  });
});
