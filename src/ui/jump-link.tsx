import type { ComponentChildren } from 'preact';
import { linkToWords } from '../export/text-fragment';
import type { Span } from '../page/block';
import type { Reading } from '../reading';
import { useActions } from './actions';

interface JumpLinkProps {
  reading: Reading;
  spans: Span[];
  class: string;
  children: ComponentChildren;
}

/** Words of the article: a click brings them into view on the page; as a link they can also be copied or opened anew. */
export function JumpLink({ reading, spans, class: name, children }: JumpLinkProps) {
  const { jump } = useActions();
  return (
    <a
      class={name}
      href={linkToWords(reading, spans)}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        jump(spans);
      }}
    >
      {children}
    </a>
  );
}
