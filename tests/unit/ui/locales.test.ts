import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messageId } from '../../../src/ui/message-id';

type Messages = Record<string, { message: string; description?: string }>;

const FOLDER = 'src/_locales';
const languages = readdirSync(FOLDER);
const load = (language: string): Messages => JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8'));
const english = load('en');

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const plurals = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other') && `${key.slice(0, -6)}_one` in english)
    .map((key) => key.slice(0, -6)),
);
/** A key without its plural form. */
const baseOf = (key: string) => (plurals.has(key.replace(PLURAL, '')) ? key.replace(PLURAL, '') : key);
const bases = (messages: Messages) => [...new Set(Object.keys(messages).map(baseOf))].sort();
const slots = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));
const code = [...sources, readFileSync('manifest.json', 'utf8')].join('\n');

test('there are the six languages, one of them from right to left', () => {
  expect(languages.toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'pt']);
  expect(languages.filter((language) => load(language).direction?.message === 'rtl')).toEqual(['ar']);
});

describe.each(languages)('%s', (language) => {
  const messages = load(language);

  test('has every message and no other', () => {
    expect(bases(messages)).toEqual(bases(english));
  });

  test('has a form for every number by its plural rules', () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 1001 }, (_, number) => rules.select(number)));
    for (const base of plurals) {
      for (const rule of needed) expect(Object.keys(messages)).toContain(`${base}_${rule}`);
      for (const key of Object.keys(messages).filter((key) => baseOf(key) === base && key !== base)) {
        expect(rules.resolvedOptions().pluralCategories).toContain(key.slice(base.length + 1));
      }
    }
  });

  test('names itself, and fills in the same values', () => {
    expect(messages.locale?.message).toBe(language);
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      if (!plurals.has(baseOf(key))) expect(slots(message), key).toEqual(slots(english[key]?.message ?? ''));
    }
  });

  test('fits into the stores', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(45);
  });
});

test('every message is used', () => {
  const byCode = /^(?:evidence|reason|note)_/;
  const unused = bases(english).filter(
    (base) => !byCode.test(base) && !new RegExp(`['"\`]${base}['"\`]|__MSG_${base}__`).test(code),
  );
  expect(unused).toEqual([]);
});

test('every message that the manifest asks for exists', () => {
  const asked = [...code.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
  expect(asked.filter((key) => !(key in english))).toEqual([]);
});

test('every reason for a removal has words, and no reason has words in vain', () => {
  const type = /type RemovalReason =([^;]+);/.exec(readFileSync('src/article/article.ts', 'utf8'))?.[1] ?? '';
  const reasons = [...type.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  const keys = [...reasons, 'covers the text'].map((reason) => `reason_${reason.replaceAll(' ', '_')}`);
  expect(
    Object.keys(english)
      .filter((key) => key.startsWith('reason_'))
      .sort(),
  ).toEqual(keys.sort());
});

test('every evidence with words is one that the engine gives, or the beginning of some', () => {
  const words = Object.keys(english).filter((key) => key.startsWith('evidence_'));
  const ours = ['evidence_none', 'evidence_other'];
  const given = (key: string) => {
    const name = key.slice('evidence_'.length).replaceAll('_', '-');
    const last = name.replace(/^speaker-/, '');
    return code.includes(`'${name}'`) || code.includes(`'${last}'`) || code.includes(`\`${name}-$`);
  };
  expect(words.filter((key) => !ours.includes(key) && !given(key))).toEqual([]);
});

test('what is asked for and has no words of its own does not get those of something else', () => {
  const ids = new Map(languages.flatMap((language) => Object.keys(load(language)).map((key) => [messageId(key), key])));
  const codes = [...code.matchAll(/(?:rule|code): '([a-z-]+)'|unresolved\('([a-z-]+)'|: Route = '([a-z-]+)'/g)];
  const routes = /type Route =([^;]+);/.exec(readFileSync('src/quotes/speakers/confidence.ts', 'utf8'))?.[1] ?? '';
  const given = [...codes.map(([, ...found]) => found.find(Boolean) ?? ''), ...routes.split(/[^a-z-]+/)].filter(
    Boolean,
  );
  const names = given.flatMap((each) => {
    const parts = each.split('-');
    const beginnings = parts.map((_, at) => parts.slice(0, at + 1).join('_'));
    return ['evidence_', 'evidence_speaker_'].flatMap((prefix) => beginnings.map((end) => prefix + end));
  });
  const forms = [...plurals].flatMap((base) =>
    ['zero', 'one', 'two', 'few', 'many', 'other'].map((rule) => `${base}_${rule}`),
  );
  expect(new Set(names).size).toBeGreaterThan(100);
  const wrong = [...names, ...forms].filter((name) => (ids.get(messageId(name)) ?? name) !== name);
  expect(wrong).toEqual([]);
});
