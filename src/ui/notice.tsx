import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  children?: ComponentChildren;
  /** Buttons, the one that helps most first. */
  actions?: ComponentChildren;
}

/** A screen that says how things stand and what can be done. */
export function Notice({ title, children, actions }: NoticeProps) {
  return (
    <main class="notice">
      <svg class="notice-mark" viewBox="0 0 40 32" aria-hidden="true">
        <path d="M3 5h34M3 12h34M3 19h20M3 26h14" />
        <path
          class="notice-mark-quote"
          d="M29 18.5c-2 .8-3 2.3-3 4.5v4h4v-4h-2.2M36 18.5c-2 .8-3 2.3-3 4.5v4h4v-4h-2.2"
        />
      </svg>
      <h1>{title}</h1>
      <div class="notice-text" role="status">
        {children}
      </div>
      {actions && <div class="notice-actions">{actions}</div>}
    </main>
  );
}
