import type { PageBlock } from '../page/block';

const LONGEST = 80;

/**
 * Keeps the line under a kept block quote that says whose words it is ("— Ann Lee (@annlee) May 3"): short and linked as it
 * is, it looks like furniture, but without it nobody is known to have said them.
 */
export function withSignatures(blocks: readonly PageBlock[], kept: readonly boolean[]): boolean[] {
  return blocks.map((block, index) => kept[index]! || (kept[index - 1] === true && signs(block, blocks[index - 1]!)));
}

const signs = ({ kind, text }: PageBlock, before: PageBlock): boolean =>
  kind === 'quote' && before.kind === 'quote' && text.length <= LONGEST && /^[—–―] ?\p{Lu}/u.test(text);
