const PATHS = {
  copy: 'M8 8V4.5A1.5 1.5 0 0 1 9.5 3h7A1.5 1.5 0 0 1 18 4.5v7a1.5 1.5 0 0 1-1.5 1.5H13M3.5 7h7A1.5 1.5 0 0 1 12 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 2 15.5v-7A1.5 1.5 0 0 1 3.5 7z',
  link: 'M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1',
  why: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M10 14.2v.1M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0z',
  check: 'M4 10.5l4 4 8-9',
  search: 'M13.5 13.5L17 17M15 9A6 6 0 1 1 3 9a6 6 0 0 1 12 0z',
  close: 'M5 5l10 10M15 5L5 15',
  share: 'M10 12V3m0 0L6.5 6.5M10 3l3.5 3.5M4 11v4.5A1.5 1.5 0 0 0 5.5 17h9a1.5 1.5 0 0 0 1.5-1.5V11',
  settings: 'M3 6h7m4 0h3M3 14h3m4 0h7M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  panel:
    'M3.5 4h13A1.5 1.5 0 0 1 18 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 2 14.5v-9A1.5 1.5 0 0 1 3.5 4zM12.5 4v12',
  back: 'M12 4l-6 6 6 6',
  chevron: 'M5 8l5 5 5-5',
  save: 'M10 3v9m0 0l-3.5-3.5M10 12l3.5-3.5M4 13v2.5A1.5 1.5 0 0 0 5.5 17h9a1.5 1.5 0 0 0 1.5-1.5V13',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon in the colour and size of the text around it; the name stands in its button's label, so it is hidden here. */
export function Icon({ name }: { name: IconName }) {
  const directional = name === 'back' || name === 'panel' ? ' icon-directional' : '';
  return (
    <svg class={`icon${directional}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
