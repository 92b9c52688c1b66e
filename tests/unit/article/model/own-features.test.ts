import { expect, test } from 'vitest';
import { FEATURE_NAMES } from '../../../../src/article/model/features';
import { unfoldWords } from '../../../../src/article/model/lexicon';
import { makePage, paragraph, type Tree } from '../pages';
import { columnsOf } from './columns';

test('a text is told by what it consists of', () => {
  const page = makePage(['main', ['p', 'Wells, Mills and 24 Ferries'], ['p', 'a | b'], ['p', '“Now?” Yes.']]);
  Object.assign(page.blocks[0]!, { bold: 9, italic: 18, links: 3, media: 2, linked: 27 });
  const column = columnsOf(page);
  expect(column('words')).toEqual([5, 3, 2]);
  expect(column('capital share')[0]).toBeCloseTo(3 / 5);
  expect(column('digit share')[0]).toBeCloseTo(2 / 27, 3);
  expect(column('comma share')).toEqual([1 / 5, 0, 0]);
  expect(column('word length')[0]).toBeCloseTo(27 / 5);
  expect(column('bold share')[0]).toBeCloseTo(1 / 3);
  expect(column('italic share')[0]).toBeCloseTo(2 / 3);
  expect(column('link share')).toEqual([1, 0, 0]);
  expect(column('links')[0]).toBe(3);
  expect(column('media')[0]).toBe(2);
  expect(column('bars')).toEqual([0, 1, 0]);
  expect(column('quotes')).toEqual([0, 0, 2]);
  expect(column('stops')).toEqual([0, 0, 2]);
  expect(column('ending')).toEqual([0, 0, 2]);
});

test('a block says how much of it is words of the title, but for long ones, which share words with any', () => {
  const long = `The well was dry, ${'and the ferry was late again, '.repeat(10)}`.trim();
  const page = makePage(['main', ['p', 'The well is deep'], ['p', 'A mill'], ['p', long]], {
    title: 'The well of Olm',
  });
  expect(columnsOf(page)('title overlap')).toEqual([0.5, 0, 0]);
});

test('blocks of one text say how often it is there besides', () => {
  const texts = ['Olm', 'Mill', 'Olm', 'Bus', 'Olm', 'Mill'];
  expect(columnsOf(makePage(['main', ...texts.map((text): Tree => ['p', text])]))('repeats')).toEqual([
    2, 1, 2, 0, 2, 1,
  ]);
});

test('texts of five words and more say how many others open with the same three', () => {
  const texts = [
    'More from the harbour wall',
    'More from the old mill',
    'More from an old mill',
    'More of the old mill',
    'Most from the old mill',
    'More from the mill',
    '',
    'More from the well today',
  ];
  const page = makePage(['main', ...texts.map((text): Tree => ['p', text])]);
  expect(columnsOf(page)('same opening')).toEqual([2, 2, 0, 0, 0, 0, 0, 2]);
});

test('phrases of clutter are told by their share of the words, and the one that opens a text by its length', () => {
  const page = makePage([
    'main',
    ['p', 'The well is dry'],
    ['p', 'Sign up for our newsletter in Olm today'],
    ['p', 'In Olm today: read more'],
  ]);
  const column = columnsOf(page);
  expect(column('clutter phrases')).toEqual([0, 4 / 8, 2 / 5]);
  expect(column('clutter opening')[0]).toBe(0);
  expect(column('clutter opening')[1]).toBeGreaterThan(1);
  expect(column('clutter opening')[2]).toBe(0);
});

test('words that the lexicon knows speak for or against a text: in the mean, most strongly and together', () => {
  const words = unfoldWords({ '-2': 'share | below', '-1': 'more', '1.5': 'mayor' });
  const page = makePage([
    'main',
    ['p', 'The mayor will share more of it below'],
    ['p', 'mayor'],
    ['p', 'more'],
    ['p', 'Nothing else is known here'],
    ['p', 'share more'],
  ]);
  const column = columnsOf(page, { words });
  expect(column('word evidence sum')).toEqual([-3.5, 1.5, -1, 0, -3]);
  expect(column('word evidence lowest')).toEqual([-2, 0, -1, 0, -2]);
  // a text of few words says less
  expect(column('word evidence')).toEqual([-0.437, 0.375, -0.25, 0, -0.75]);
});

test('words and pairs of words give away what only looks like text of the story', () => {
  const giveaways = unfoldWords({
    '-2': 'may earn',
    '-1': 'commission',
    '0.5': 'said',
    '1': 'she said',
    '-3': 'earn may',
  });
  const page = makePage([
    'main',
    ['p', 'We may earn a small commission if you buy'],
    ['p', 'Earn what you may'],
    ['p', 'so she said'],
    ['p', 'commission may earn'],
    ['p', 'may earn commission'],
    ['p', 'So the commission said'],
  ]);
  const column = columnsOf(page, { giveaways });
  expect(column('giveaway sum')).toEqual([-3, 0, 1.5, -3, -3, -0.5]);
  expect(column('giveaway lowest')).toEqual([-2, 0, 0, -2, -2, -1]);
  expect(column('giveaways')).toEqual([-0.333, 0, 0.375, -0.75, -0.75, -0.125]);
});

test('two words are a pair only within one text', () => {
  const page = makePage(['main', ['p', 'You may'], ['p', 'earn']]);
  expect(columnsOf(page, { giveaways: unfoldWords({ '-2': 'may earn' }) })('giveaway sum')).toEqual([0, 0]);
});

test('every feature is a number on the oddest page', () => {
  for (const texts of [
    [''],
    ['', ''],
    ['—', ''],
    ['Olm'],
    ['', 'A baker said so in the end, and nobody in the village knew any better.'],
  ]) {
    const column = columnsOf(makePage(['main', ...texts.map((text): Tree => ['p', text])]));
    for (const name of FEATURE_NAMES) expect([name, ...column(name)].filter(Number.isNaN)).toEqual([]);
  }
  for (const name of ['capital share', 'digit share', 'comma share', 'word length', 'bold share', 'title overlap']) {
    expect([name, ...columnsOf(makePage(['main', ['p', '']]))(name)]).toEqual([name, 0]);
  }
});

test('a block tells how much of it stands in the body that the page declares', () => {
  const body = Array.from({ length: 10 }, (_, i) => paragraph(i)).join('\n');
  const texts = [
    paragraph(3),
    `${paragraph(4).slice(0, 40)} and nothing else here`,
    'Sign up',
    'Nothing of this is said',
  ];
  const shares = (articleBody: string) => {
    const page = makePage(['main', ...texts.map((text): Tree => ['p', text])]);
    const jsonLd = [JSON.stringify({ '@type': 'NewsArticle', articleBody })];
    return columnsOf({ ...page, evidence: { ...page.evidence, jsonLd } })('declared');
  };
  const [whole, part, few, none] = shares(body);
  expect([whole, few, none]).toEqual([1, 0.5, 0]);
  expect(part).toBeCloseTo(8 / 12);
  // a short one is none
  expect(shares(paragraph(3))).toEqual([-1, -1, -1, -1]);
});
