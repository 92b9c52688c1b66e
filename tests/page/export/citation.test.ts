import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/export/citation';
import { sampleReading } from '../../gallery/sample';

const URL = 'https://courier.example/islands/night-ferry';
const TITLE = 'Varnholm votes to keep its night ferry through the winter';

describe('citations, as the style guides print them', () => {
  test('APA', async () => {
    expect(await cite(sampleReading(), 'apa', 'Untitled')).toBe(
      `Lindqvist, M., & Adeyemi, P. (2026, November 18). ${TITLE}. The Varnholm Courier. ${URL}`,
    );
  });

  test('MLA', async () => {
    expect(await cite(sampleReading(), 'mla', 'Untitled')).toBe(
      `Lindqvist, Maja, and Peter Adeyemi. “${TITLE}.” The Varnholm Courier, 18 Nov. 2026, ${URL}.`,
    );
  });

  test('Chicago', async () => {
    expect(await cite(sampleReading(), 'chicago', 'Untitled')).toBe(
      `Lindqvist, Maja, and Peter Adeyemi. “${TITLE}.” The Varnholm Courier, November 18, 2026. ${URL}.`,
    );
  });

  test('nothing but an address and no headline', async () => {
    const bare = sampleReading({ headline: null, byline: [], published: null, publisher: null });
    expect(await cite(bare, 'apa', 'Untitled')).toBe(`Untitled. (n.d.). ${URL}`);
    expect(await cite(bare, 'mla', 'Untitled')).toBe(`“Untitled.” ${URL}.`);
    expect(await cite(bare, 'chicago', 'Untitled')).toBe(`“Untitled.” ${URL}.`);
  });

  test('an agency as author, and particles', async () => {
    const agency = sampleReading({ byline: ['Associated Press', 'Anna van der Berg'] });
    expect(await cite(agency, 'mla', 'Untitled')).toContain('Associated Press, and Anna van der Berg.');
  });

  test('markup of the page stays text', async () => {
    const odd = sampleReading({ headline: 'Profits <b>soar</b> & fall' });
    expect(await cite(odd, 'mla', 'Untitled')).toContain('Profits <b>soar</b> & fall');
  });
});
