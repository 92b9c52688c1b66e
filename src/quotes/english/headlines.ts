import { TokenFlag, TokenKind, type TokenList } from '../../text/tokens';

/** Longest headline, in tokens. */
const longestHeadline = 30;

/** "Reed Says the Bridge Will Be Closed": every long word begins with a capital. */
export function isHeadline({ count, kind, flags, start, end }: TokenList): boolean {
  if (count < 5 || count > longestHeadline) return false;
  for (let i = 0; i < count; i++)
    if (kind[i] === TokenKind.Word && end[i]! - start[i]! > 4 && !(flags[i]! & TokenFlag.Capital)) return false;
  return true;
}
