import type { ComponentChildren } from 'preact';

/** One group of options under its heading. */
export function Group({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="setting-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
