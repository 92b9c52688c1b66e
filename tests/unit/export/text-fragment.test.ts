import { describe, expect, test } from 'vitest';
import { linkToWords, textDirective } from '../../../src/export/text-fragment';
import { sampleReading } from '../../gallery/sample';

function readingOf(...texts: string[]) {
  const blocks = texts.map((text, id) => ({ id, kind: 'paragraph' as const, text }));
  return sampleReading({ blocks });
}

const span = (text: string, words: string, block = 0) => {
  const start = text.indexOf(words);
  return { block, start, end: start + words.length };
};

describe('text fragments', () => {
  test('give short stretches whole and long ones by both ends', () => {
    const text =
      'She said the plan was sound and then went on for one, two, three, four, five, six, seven, eight words more.';
    expect(textDirective(readingOf(text), [span(text, 'the plan was sound')])).toBe('text=the%20plan%20was%20sound');
    expect(textDirective(readingOf(text), [span(text, text)])).toBe(
      'text=She%20said%20the%20plan%20was,six%2C%20seven%2C%20eight%20words%20more.',
    );
  });

  test('encode what has a meaning there', () => {
    const text = 'A well-known & loved, “old” word';
    expect(textDirective(readingOf(text), [span(text, text)])).toBe(
      'text=A%20well%2Dknown%20%26%20loved%2C%20%E2%80%9Cold%E2%80%9D%20word',
    );
  });

  test('take whole words only', () => {
    const text = '“Nobody knows,” she said';
    expect(textDirective(readingOf(text), [span(text, 'obody knows')])).toBe(
      'text=%E2%80%9CNobody%20knows%2C%E2%80%9D',
    );
  });

  test('name the words before where the beginning stands elsewhere too', () => {
    const first = 'We will win, he said.';
    const second = 'Later he said again: We will win, he said.';
    expect(textDirective(readingOf(first, second), [span(second, 'We will win', 1)])).toBe(
      'text=Later%20he%20said%20again%3A-,We%20will%20win%2C',
    );
  });

  test('reach from one paragraph into another', () => {
    const [first, second] = ['“One thing is clear.', 'Another is not,” he said.'];
    const content = [span(first!, first!), span(second!, 'Another is not,”', 1)];
    expect(textDirective(readingOf(first!, second!), content)).toBe(
      'text=%E2%80%9COne%20thing%20is%20clear.,Another%20is%20not%2C%E2%80%9D',
    );
  });

  test('keep a hash route, replace an older directive, and give the bare address for nothing', () => {
    const text = 'Some words here';
    const reading = readingOf(text);
    const content = [span(text, 'words')];
    expect(linkToWords({ ...reading, url: 'https://a.example/#/story' }, content)).toBe(
      'https://a.example/#/story:~:text=words',
    );
    expect(linkToWords({ ...reading, url: 'https://a.example/#:~:text=old' }, content)).toBe(
      'https://a.example/#:~:text=words',
    );
    expect(linkToWords(reading, [])).toBe(reading.url);
    expect(linkToWords(reading, [{ block: 99, start: 0, end: 3 }])).toBe(reading.url);
    expect(linkToWords(reading, [{ block: 0, start: 90, end: 99 }])).toBe(reading.url);
  });
});
