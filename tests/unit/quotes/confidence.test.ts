import { expect, test } from 'vitest';
import { confidenceOf, confidenceTogether, NAME_THRESHOLD } from '../../../src/quotes/speakers/confidence';

const ROUTES = ['full-name', 'surname', 'shared-name', 'bare-name', 'relative', 'pronoun', 'role', 'topic'] as const;

test.each(ROUTES)('%s: a greater lead makes it surer, never certain and never less', (route) => {
  const leads = [-3, 0, 0.2, 1, 3, 100];
  const chances = leads.map((lead) => confidenceOf(route, lead));
  expect(chances[0]).toBe(chances[1]);
  for (let i = 2; i < chances.length; i++) expect(chances[i]).toBeGreaterThan(chances[i - 1]!);
  for (const chance of chances) expect(chance > 0 && chance < 1).toBe(true);
});

test('without a lead over anybody, a surname alone is surer than a topic, a full name surest', () => {
  expect(confidenceOf('full-name', 0)).toBeGreaterThan(confidenceOf('surname', 0));
  expect(confidenceOf('surname', 0)).toBeGreaterThan(confidenceOf('topic', 0));
  expect(confidenceOf('topic', 0)).toBeLessThan(NAME_THRESHOLD);
});

test('a lead counts by the scale of its way', () => {
  expect(confidenceOf('pronoun', 1.5)).toBeCloseTo(0.96 - 0.46 / Math.E, 10);
});

test('together they are less sure than the speaker alone, and the more so the less sure the statement', () => {
  expect(confidenceTogether(1, 0.9)).toBeCloseTo(0.891, 10);
  expect(confidenceTogether(0, 0.9)).toBeCloseTo(0.765, 10);
  expect(confidenceTogether(0.5, 0.9)).toBeCloseTo(0.828, 10);
  expect(confidenceTogether(7, 0.9)).toBe(confidenceTogether(1, 0.9));
  expect(confidenceTogether(-7, 0.9)).toBe(confidenceTogether(0, 0.9));
});
