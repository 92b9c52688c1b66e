import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/text/languages/languages';
import { tokenise } from '../../../src/text/tokens';
import { Vocabulary } from '../../../src/text/vocabulary';

const all = (text: string, vocabulary = new Vocabulary()): number[] => {
  const ids: number[] = [];
  for (const match of text.matchAll(/\S+/gu)) ids.push(vocabulary.of(text, match.index, match.index + match[0].length));
  return ids;
};

describe('the vocabulary of a document', () => {
  it('gives words that differ in their capitals alone one number', () => {
    expect(all('The bridge THE Brücke BRÜCKE ÎLE île')).toEqual([0, 1, 0, 2, 2, 3, 3]);
  });

  it('lowers words of every script as the language does', () => {
    const vocabulary = new Vocabulary();
    all('İstanbul ΟΔΟΣ Мост', vocabulary);
    expect(vocabulary.words).toEqual(['İstanbul'.toLowerCase(), 'οδος'.replace(/σ$/u, 'ς'), 'мост']);
  });

  it('finds a word by its text and by itself', () => {
    const vocabulary = new Vocabulary();
    const [id] = all('Fährmann', vocabulary);
    expect(vocabulary.ofLower('fährmann')).toBe(id);
  });

  it('keeps many words and very long ones apart', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 9000 }, (_, i) => `w${i.toString(36)}`);
    words.push('a'.repeat(400), 'a'.repeat(401));
    const ids = words.map((word) => vocabulary.ofLower(word));
    expect(new Set(ids).size).toBe(words.length);
    expect(words.map((word) => vocabulary.ofLower(word))).toEqual(ids);
    expect(ids.map((id) => vocabulary.words[id])).toEqual(words);
  });

  it('gives signs that have capitals one number', () => {
    const { word, lower } = tokenise('Ⅷ Ⅷ ⅷ Ⓐ Ⓐ', languageOf('en'));
    expect(word).toEqual([0, 0, 1, 2, 2]);
    expect(lower).toEqual(['Ⅷ', 'Ⅷ', 'ⅷ', 'Ⓐ', 'Ⓐ']);
  });

  it('reads each word once, and later ones when they have come', () => {
    const vocabulary = new Vocabulary();
    const asked: string[] = [];
    const read = (word: string): number => asked.push(word);
    all('one two one', vocabulary);
    expect([...vocabulary.reading(read)]).toEqual([1, 2]);
    all('three two', vocabulary);
    expect([...vocabulary.reading(read)]).toEqual([1, 2, 3]);
    expect(asked).toEqual(['one', 'two', 'three']);
  });
});
