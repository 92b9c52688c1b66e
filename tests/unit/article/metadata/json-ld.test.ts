import { describe, expect, test } from 'vitest';
import { decodeEntities, fields, readLinkedData, text, typesOf } from '../../../../src/article/metadata/json-ld';

const headlines = (...scripts: string[]) => readLinkedData(scripts).nodes.map((node) => text(node, 'headline'));

describe('readLinkedData', () => {
  test('reads one object, a list and a graph', () => {
    expect(headlines('{"@type":"NewsArticle","headline":"One"}')).toEqual(['One']);
    expect(headlines('[{"@type":"Article","headline":"One"},{"@type":"Article","headline":"Two"}]')).toEqual([
      'One',
      'Two',
    ]);
    expect(headlines('{"@graph":[{"@type":"Article","headline":"One"}]}')).toEqual(['One']);
  });

  test('reads scripts with comment marks, CDATA, raw line breaks, trailing commas and semicolons', () => {
    expect(headlines('<!-- {"@type":"Article","headline":"One"} -->')).toEqual(['One']);
    expect(headlines('//<![CDATA[\n{"@type":"Article","headline":"One"}\n//]]>')).toEqual(['One']);
    expect(headlines('{"@type":"Article","headline":"One\ntwo"}')).toEqual(['One two']);
    expect(headlines('{"@type":"Article","headline":"a, }b",}')).toEqual(['a, }b']);
    expect(headlines('{"@type":"Article","headline":"One"};')).toEqual(['One']);
  });

  test('leaves out what is no JSON and keeps the rest', () => {
    expect(headlines('', 'window.x = 1', '{"@type":"Article","headline":"One"}', '{"a":')).toEqual(['One']);
  });

  test('does not take the headlines of lists, comments and related articles', () => {
    expect(
      headlines(
        '{"@type":"CollectionPage","itemListElement":[{"@type":"Article","headline":"Card"}],"comment":{"@type":"Article","headline":"C"}}',
      ),
    ).toEqual([null]);
  });

  test('follows references by id to the node that says most', () => {
    const data = readLinkedData([
      '{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Ada Byron"}]}',
    ]);
    const [author] = fields(data, data.nodes[0], 'author');
    expect(text(author as never, 'name')).toBe('Ada Byron');
  });

  test('reads own properties only and changes no prototype', () => {
    const data = readLinkedData([
      '{"@type":"Article","__proto__":{"headline":"Stolen"},"constructor":{"prototype":{"x":1}}}',
    ]);
    expect(text(data.nodes[0], 'headline')).toBeNull();
    expect(text(data.nodes[0], 'toString')).toBeNull();
    expect(({} as Record<string, unknown>).headline).toBeUndefined();
  });

  test('bears nesting without end, references in circles and a flood of nodes', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const circle = '{"@graph":[{"@id":"#a","@type":"Person","name":{"@id":"#a"}}]}';
    const flood = `[${'{"@type":"Article","headline":"x"},'.repeat(20_000)}{}]`;
    expect(readLinkedData([deep]).nodes).toEqual([]);
    expect(readLinkedData([circle]).nodes).toHaveLength(1);
    expect(readLinkedData([flood]).nodes.length).toBeLessThanOrEqual(5_000);
  });

  test('takes types as text, list and address', () => {
    expect(typesOf({ '@type': 'https://schema.org/NewsArticle' })).toEqual(['NewsArticle']);
    expect(typesOf({ '@type': ['schema:Article', 7] })).toEqual(['Article']);
    expect(typesOf({})).toEqual([]);
  });
});

test('decodeEntities turns back what a page has escaped twice, and leaves the rest', () => {
  expect(decodeEntities('Tom &amp; Jerry &#8217;s &#x2014; &unknown; &#99999999; AT&T')).toBe(
    'Tom & Jerry ’s — &unknown; &#99999999; AT&T',
  );
});

test.each([
  ['"One"', 'One'],
  ['" One "', 'One'],
  ['2024', '2024'],
  ['["One", "Two"]', 'One'],
  ['{"@value": "One", "@language": "en"}', 'One'],
  ['{"name": "One"}', null],
  ['true', null],
  ['null', null],
  ['[]', null],
  ['""', null],
  ['"A&amp;B &#65;&#x42;&#32;C"', 'A&B AB C'],
  ['"A&#31;&#10;B"', 'A&#31;&#10;B'],
  ['"&#x10FFFF;&#x110000;"', '\u{10ffff}&#x110000;'],
])('the text %s is %j', (value, expected) => {
  const data = readLinkedData([`{"@type": "Article", "about": null, "headline": ${value}}`]);
  expect(text(data.nodes[0], 'headline')).toBe(expected);
});

test.each([
  ['a list’s trailing comma', '{"@type":"Article","keywords":["a", "b" , ],"headline":"One"}', 'One'],
  ['one behind white space', '{"@type":"Article","headline":"One" ,  }', 'One'],
  ['one behind an escaped quote', '{"@type":"Article","headline":"a \\", }b",}', 'a ", }b'],
  ['one behind another', '{"@type":"Article","a":[1,],"headline":"One, two",}', 'One, two'],
])('reads past %s', (_, script, headline) => {
  expect(headlines(script)).toEqual([headline]);
});

test('a reference is what has its id, but not where it says much itself', () => {
  const person = { '@type': 'Person', '@id': '#p', name: 'Ada Byron', url: '/ada', email: 'ada@harbour.example' };
  const nameOf = (author: object) => {
    const data = readLinkedData([JSON.stringify({ '@graph': [{ '@type': 'Article', author }, person] })]);
    return text(fields(data, data.nodes[0], 'author')[0] as never, 'name');
  };
  expect(nameOf({ '@id': '#p', '@type': 'Person', name: 'Ada' })).toBe('Ada Byron');
  expect(nameOf({ '@id': '#p', '@type': 'Person', name: 'Ada', url: '/a' })).toBe('Ada');
  expect(nameOf({ '@id': '#q', name: 'Ada' })).toBe('Ada');
  expect(nameOf({ name: 'Ada' })).toBe('Ada');
});

test('of two that say as much under one id the first is meant', () => {
  const people = ['Ada', 'Eva'].map((name) => ({ '@type': 'Person', '@id': '#p', name }));
  const data = readLinkedData([
    JSON.stringify({ '@graph': [{ '@type': 'Article', author: { '@id': '#p' } }, ...people] }),
  ]);
  expect(fields(data, data.nodes[0], 'author')).toEqual([people[0]]);
});
