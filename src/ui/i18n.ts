import type en from '../_locales/en/messages.json';
import { browser } from '../browser';
import { messageId } from './message-id';

/** Every message of the interface; the English file says which there are. */
export type MessageKey = keyof typeof en;
/** Messages that depend on a number: `<base>_one`, `<base>_other` and what else a language's plural rules need. */
export type PluralBase = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The words of the reader's language; a key without a message gives the key itself, so that a fault is seen. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return message(key, substitutions) || key;
}

const message = (name: string, substitutions?: string[]): string =>
  browser.i18n.getMessage(messageId(name), substitutions);

/**
 * A message by a code of the engine (evidence, removal reasons, notes). A code without words of its own takes those of its
 * beginning ("cue-infinitive" those of "cue"); null where there are none either.
 */
export function tCode(prefix: string, code: string): string | null {
  const parts = code.split(/[^A-Za-z0-9]+/);
  for (let length = parts.length; length > 0; length--) {
    const words = message([prefix, ...parts.slice(0, length)].join('_'));
    if (words) return words;
  }
  return null;
}

/**
 * The locale for plural rules, dates and numbers: the browser's own ("en-GB") where the messages are in its language,
 * else that of the messages, so that a page never mixes two languages.
 */
export function locale(): string {
  const messages = t('locale');
  const browserLocale = browser.i18n.getUILanguage();
  return browserLocale.split('-')[0] === messages ? browserLocale : messages;
}

/** The message for a number by the language's plural rules; the number, formatted, is the first substitution. */
export function plural(base: PluralBase, count: number, ...substitutions: string[]): string {
  const rule = new Intl.PluralRules(locale()).select(count);
  const values = [formatNumber(count), ...substitutions];
  return message(`${base}_${rule}`, values) || t(`${base}_other` as MessageKey, ...values);
}

/** A whole number in the reader's digits and grouping. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** A share of 0 to 1 as a whole percentage. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** The reader's decimal sign, which tells what separator their spreadsheets expect. */
export function decimalSign(): string {
  const parts = new Intl.NumberFormat(browser.i18n.getUILanguage()).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/**
 * An ISO 8601 date as the reader writes it, with the time where one is given; only the time on the same day as `other`.
 * Null for what is no date.
 */
export function formatDate(iso: string, other?: string | null): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const hasTime = /T\d/.test(iso);
  const sameDay = hasTime && other && new Date(other).toDateString() === date.toDateString();
  return new Intl.DateTimeFormat(locale(), {
    ...(sameDay ? {} : { dateStyle: 'medium' as const }),
    ...(hasTime ? { timeStyle: 'short' as const } : { timeZone: 'UTC' }),
  }).format(date);
}

/** The time of a live blog's entry: a date as the reader writes it, only the time on the day of `published`; else as it stands. */
export const formatEntry = (entry: string, published: string | null): string =>
  (/^\d{4}-\d\d-\d\dT/.test(entry) && formatDate(entry, published)) || entry;

/** Names in the reader's way of listing ("A, B and C"), in parts: names may run the other way than the words between. */
export function listParts(items: string[]): { type: 'element' | 'literal'; value: string }[] {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).formatToParts(items);
}

/** The same in one text. */
export function formatList(items: string[]): string {
  return listParts(items)
    .map(({ value }) => value)
    .join('');
}

/** Has the browser load what it needs for numbers, plurals, dates and lists, while there is nothing to show yet. */
export function prepareFormats(): void {
  formatShare(1);
  plural('statements', 1);
  formatDate('2000-01-01T00:00:00Z');
  formatList([]);
}

/** Sets language, direction and title of one of our pages. */
export function localisePage(title: string): void {
  document.documentElement.lang = locale();
  document.documentElement.dir = t('direction');
  document.title = title;
}
