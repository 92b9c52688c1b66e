/** Pages that once broke the engine, each under the name of what it did. */
export const FAILED_ONCE: { name: string; html: string }[] = [
  { name: 'ten thousand levels of nesting', html: `${'<div>'.repeat(10_000)}<p>“We stay,” said Ana Ruiz.` },
  {
    name: 'a byline with a part that nobody sees',
    html: '<article><p class="byline">By <b>Ana</b><i>&ZeroWidthSpace;</i><b>Ruiz</b></p><p>“We stay,” said Ana Ruiz.',
  },
  {
    name: 'a sentence of verbs of saying that never ends',
    html: `<article><p>The ferry will sail again in spring, the port said.<p>${'said said said said'.repeat(8_000)}`,
  },
];
