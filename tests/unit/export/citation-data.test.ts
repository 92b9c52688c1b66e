import { describe, expect, test } from 'vitest';
import { escapeLatex, toBibtex } from '../../../src/export/bibtex';
import { cslItem, cslName } from '../../../src/export/csl-item';
import { sampleReading } from '../../gallery/sample';

describe('names of a byline', () => {
  test.each([
    ['Maja Lindqvist', { family: 'Lindqvist', given: 'Maja' }],
    ['Anna van der Berg', { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' }],
    ['Reuters', { literal: 'Reuters' }],
    ['Associated Press', { literal: 'Associated Press' }],
    ['BBC NEWS', { literal: 'BBC NEWS' }],
    ['The Varnholm Courier', { literal: 'The Varnholm Courier' }],
    ['', { literal: '' }],
  ])('%s', (name, parts) => {
    expect(cslName(name, 'The Varnholm Courier')).toEqual(parts);
  });
});

describe('BibTeX', () => {
  test('gives one entry', () => {
    expect(toBibtex(cslItem(sampleReading(), 'Untitled'))).toBe(`@article{lindqvist2026varnholm,
  author = {Lindqvist, Maja and Adeyemi, Peter},
  title = {{Varnholm votes to keep its night ferry through the winter}},
  journal = {The Varnholm Courier},
  year = {2026},
  month = {11},
  day = {18},
  url = {https://courier.example/islands/night-ferry},
}
`);
  });

  test('escapes what LaTeX would run', () => {
    expect(escapeLatex('50% of {A} & B_c \\input{x} #1 ~ ^')).toBe(
      '50\\% of \\{A\\} \\& B\\_c \\textbackslash{}input\\{x\\} \\#1 \\textasciitilde{} \\textasciicircum{}',
    );
  });

  test('leaves out what the page does not say', () => {
    const bare = sampleReading({ headline: null, byline: [], published: null, publisher: null });
    expect(toBibtex(cslItem(bare, 'Untitled'))).toBe(
      '@article{untitled,\n  title = {{Untitled}},\n  url = {https://courier.example/islands/night-ferry},\n}\n',
    );
  });
});
