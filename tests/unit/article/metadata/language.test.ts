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

test.each([
  ['he', 'מועצת העיר החליטה ביום שני להפעיל שוב את המעבורת.'],
  ['th', 'สภาเมืองตัดสินใจเมื่อวันจันทร์ให้เรือข้ามฟากแล่นอีกครั้ง'],
  ['el', 'Το συμβούλιο αποφάσισε τη Δευτέρα να ξαναρχίσει το πλοίο.'],
  ['zh', '市议会周一决定恢复渡轮服务。'],
  ['en', 'Совет решил в понедельник, что паром снова пойдёт.'],
  ['en', 'The council of 東京 has decided that the ferry will sail again.'],
])('a text in the script of %s', (lang, text) => {
  expect(resolveLanguage(['en'], text)).toBe(lang);
});

test('a text speaks from forty words on, if they are plainly of one language', () => {
  const words = GERMAN.split(' ');
  const take = (count: number) => resolveLanguage(['en'], words.slice(0, count).join(' '));
  expect([take(39), take(45)]).toEqual(['en', 'de']);
  const english =
    'The council has said on Monday that the ferry will sail again. It is for the people of the harbour and they have a good reason to be glad, for the bus is late and there was no other way to the town.';
  expect(resolveLanguage(['fr'], english)).toBe('en');
  expect(resolveLanguage(['fr'], `${english} ${GERMAN}`)).toBe('fr');
  expect(resolveLanguage(['fr'], 'Olm Marsh Ely '.repeat(20))).toBe('fr');
  expect(resolveLanguage(['fr'], `${'Olm Marsh Ely Reed Hale '.repeat(20)} the of and`)).toBe('fr');
});

test.each([
  [' DE-at ', 'de'],
  ['en_US', 'en'],
  ['nn', 'no'],
  ['gsw', 'gsw'],
  ['german', null],
  ['x-de', null],
  [undefined, null],
])('“%s” is declared for %s', (tag, lang) => {
  expect(resolveLanguage([tag], '')).toBe(lang);
});
