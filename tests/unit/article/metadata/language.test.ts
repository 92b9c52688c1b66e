import { expect, test } from 'vitest';
import { resolveLanguage } from '../../../../src/article/metadata/language';

const GERMAN =
  'Der Rat hat am Montag beschlossen, dass die Fähre wieder fährt. Die Stadt will mit dem Geld auch den Kai erneuern, und das ist für die Leute am Hafen eine gute Nachricht, weil sie auf der anderen Seite arbeiten und nicht mehr den Bus nehmen müssen. Es werden zwei Schiffe sein.';

test('a template that declares English on every page loses to a plainly German text', () => {
  expect(resolveLanguage(['en-US', null], GERMAN)).toBe('de');
});

test('a short text says nothing, and the first declared language stands', () => {
  expect(resolveLanguage([null, 'FR-ca', 'en'], 'Bonjour.')).toBe('fr');
  expect(resolveLanguage(['nb-NO'], '')).toBe('no');
  expect(resolveLanguage([null, 'x', ''], '')).toBeNull();
});

test('scripts of one language speak for themselves', () => {
  expect(resolveLanguage([null], '市議会は月曜日にフェリーの再開を決めた。')).toBe('ja');
  expect(resolveLanguage([null], '시의회는 월요일에 연락선을 다시 운항하기로 했다.')).toBe('ko');
});
