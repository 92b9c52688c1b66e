import { expect, test } from 'vitest';
import { certaintyOf, nameOf } from '../../../src/quotes/certainty';
import { sampleReading } from '../../gallery/sample';

const [first] = sampleReading().attributions;

test('a speaker is shown as surely as the evidence carries it', () => {
  expect(certaintyOf({ ...first!, confidence: 0.9 })).toBe('sure');
  expect(certaintyOf({ ...first!, confidence: 0.6 })).toBe('sure');
  expect(certaintyOf({ ...first!, confidence: 0.59 })).toBe('uncertain');
  expect(certaintyOf({ ...first!, speaker: null, confidence: 1 })).toBe('unattributed');
});

test('a name comes before a description, and nothing before nothing', () => {
  const [named, unnamed] = sampleReading().speakers;
  expect(nameOf(named)).toBe('Elin Marstrand');
  expect(nameOf(unnamed)).toBe('the council’s own auditors');
  expect(nameOf(null)).toBeNull();
});
