import { expect, test } from 'vitest';
import { markupLines } from '../../../../src/article/hydration/markup-lines';

const linesOf = (source: string) => markupLines(source).map(({ kind, text }) => `${kind}: ${text}`);

test('parts HTML at its block-level elements', () => {
  const html =
    '<h2>On the quay</h2>\n<p>The <b>ferry</b>\nleft&nbsp;at six.</p><ul><li><p>Rope</p></li><li>Tar</li></ul><blockquote><p>“Away!”</p></blockquote>It is gone.<br/><br>For good.';
  expect(linesOf(html)).toEqual([
    'heading: On the quay',
    'paragraph: The ferry left at six.',
    'list-item: Rope',
    'list-item: Tar',
    'quote: “Away!”',
    'paragraph: It is gone.',
    'paragraph: For good.',
  ]);
});

test('passes over scripts, captions and comments', () => {
  const html =
    '<p>One.</p><script>var a = "<p>no</p>"</script><figure><img alt="no"><figcaption>no <p>no</p></figcaption></figure><!-- <p>no</p> --><p>Two.</p>';
  expect(linesOf(html)).toEqual(['paragraph: One.', 'paragraph: Two.']);
});

test('parts plain text, and text with marks in the line only, at its line breaks', () => {
  expect(linesOf('One <i>ship</i>.\n\nTwo &amp; three.')).toEqual(['paragraph: One ship.', 'paragraph: Two & three.']);
});

test('takes signs that are no tags for text', () => {
  expect(linesOf('<p>1 < 2 and 3 > 2 <3</p>')).toEqual(['paragraph: 1 < 2 and 3 > 2 <3']);
});

test('reads markup that was escaped', () => {
  expect(linesOf('&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;')).toEqual(['paragraph: One.', 'paragraph: Two.']);
});

test('tells where white space stood', () => {
  expect(markupLines(' said ')[0]?.spaced).toEqual({ before: true, after: true });
});

test('one line break is a space, two in a row part lines', () => {
  expect(linesOf('<p>One<br>line<br/>and more<br> <br>Two</p>')).toEqual([
    'paragraph: One line and more',
    'paragraph: Two',
  ]);
});

test('white space is one space, in markup and without', () => {
  expect(linesOf('<p>Two  spaces\n\tand more</p>')).toEqual(['paragraph: Two spaces and more']);
  expect(linesOf('Two   spaces')).toEqual(['paragraph: Two spaces']);
});

test('a tag without an end is text', () => {
  expect(linesOf('<p>One. Two <b')).toEqual(['paragraph: One. Two <b']);
  expect(linesOf('<p>One. <!-- Two')).toEqual(['paragraph: One. <!-- Two']);
});

test('only at its ends has a text of several lines white space', () => {
  expect(markupLines(' One. \n Two. ').map(({ spaced }) => spaced)).toEqual([
    { before: true, after: false },
    { before: false, after: true },
  ]);
});
