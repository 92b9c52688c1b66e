import { expect, test } from 'vitest';
import { DEFAULTS, parseSettings } from '../../src/settings';

test('nothing stored gives the defaults, and no problem', () => {
  for (const nothing of [undefined, null, {}])
    expect(parseSettings(nothing)).toEqual({ settings: DEFAULTS, problems: [] });
});

test('choices are kept, what is missing takes its default', () => {
  const stored = { version: 1, marked: { indirect: false }, summaryLength: 'long' };
  expect(parseSettings(stored)).toEqual({
    settings: { ...DEFAULTS, marked: { ...DEFAULTS.marked, indirect: false }, summaryLength: 'long' },
    problems: [],
  });
});

test('each broken value falls back by itself and is named', () => {
  const stored = { marked: { direct: 'yes', mixed: false }, colours: 'rainbow', printMarks: 1, markOnRead: false };
  const { settings, problems } = parseSettings(stored);
  expect(settings).toEqual({ ...DEFAULTS, marked: { direct: true, mixed: false, indirect: true }, markOnRead: false });
  expect(problems.toSorted()).toEqual(['colours', 'marked.direct', 'printMarks']);
});

test('what is no settings at all is named once', () => {
  for (const broken of ['text', 7, [], true]) {
    const { settings, problems } = parseSettings(broken);
    expect(settings).toEqual(DEFAULTS);
    expect(problems).toEqual(['settings']);
  }
  expect(parseSettings({ marked: 'all' }).problems).toEqual(['marked']);
});

test('fields of nobody’s are dropped, also those that reach for prototypes', () => {
  const { settings } = parseSettings(JSON.parse('{"__proto__":{"colours":"single"},"extra":1,"constructor":{}}'));
  expect(settings).toEqual(DEFAULTS);
  expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS));
});
