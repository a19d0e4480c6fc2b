/** Every drawing of the interface: a 16 grid, strokes of 1.5, no fills, so that all sit in one line. */
const DRAWINGS = {
  // Kinds. Each shape differs in outline, so that they are told apart without colour.
  marketing: 'M2.75 6.75v2.5h2l6 3v-8.5l-6 3zM13.5 6.5v3M5.25 9.5l.75 3.25',
  peer: 'M6 4.25a3.75 3.75 0 1 0 0 7.5 3.75 3.75 0 0 0 0-7.5zM10 4.25a3.75 3.75 0 1 1 0 7.5 3.75 3.75 0 0 1 0-7.5z',
  recruiting: 'M3.75 5.25h8.5a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-8.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM6 5.25v-1.5a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v1.5M2.75 9h10.5',
  other: 'M8 2.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5zM6 8h4',
  unsure: 'M6.5 6.4a1.55 1.55 0 1 1 2.3 1.35c-.5.3-.8.6-.8 1.15M8 11v.05',
  listed: 'M2.75 4h10.5M2.75 8h5M2.75 12h3.5M9 11.25l1.75 1.75 3-3.5',
  'worth-reading': 'M8 4.5C6.5 3.5 4.6 3 2.75 3v9c1.85 0 3.75.5 5.25 1.5 1.5-1 3.4-1.5 5.25-1.5V3C11.4 3 9.5 3.5 8 4.5zM8 4.5v9',
  // The mark: something said, and a calm line through it.
  unbadger: 'M3.75 2.75h8.5a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1H8l-3 2.5v-2.5H3.75a1 1 0 0 1-1-1v-6.5a1 1 0 0 1 1-1zM5.75 7h4.5',
  // What the list holds.
  person: 'M8 2.75a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM3.25 13.25c.5-2.3 2.4-3.5 4.75-3.5s4.25 1.2 4.75 3.5',
  organization: 'M3.75 13.25v-9.5a1 1 0 0 1 1-1h4.5a1 1 0 0 1 1 1v9.5M10.25 7h1.5a1 1 0 0 1 1 1v5.25M2.25 13.25h11.5M6 5.75h2M6 8.25h2M6 10.75h2',
  domain: 'M8 2.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5zM2.75 8h10.5M8 2.75c1.5 1.4 2.25 3.15 2.25 5.25S9.5 11.85 8 13.25C6.5 11.85 5.75 10.1 5.75 8S6.5 4.15 8 2.75z',
  phrase: 'M3 10.75c1.75 0 2.75-1.25 2.75-3.5V5H3v3h2.5M9.75 10.75c1.75 0 2.75-1.25 2.75-3.5V5h-2.75v3h2.5',
  // Acts and signs.
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  resume: 'M5 3.5v9L12.5 8z',
  undo: 'M5.5 3.25L2.75 6l2.75 2.75M2.75 6h6.5a3.5 3.5 0 0 1 0 7H6.5',
  search: 'M7 2.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5zM10.25 10.25l3 3',
  close: 'M4 4l8 8M12 4l-8 8',
  add: 'M8 3.25v9.5M3.25 8h9.5',
  edit: 'M10.5 3.25l2.25 2.25-7 7-3 .75.75-3zM9 4.75L11.25 7',
  remove: 'M3 4.5h10M6.25 4.5V3h3.5v1.5M4.5 4.5l.5 8.75h6l.5-8.75',
  check: 'M3.25 8.5l3 3 6.5-7',
  down: 'M4.75 6.5L8 9.75l3.25-3.25',
  trouble: 'M8 2.75l5.75 10.5H2.25zM8 6.5v3M8 11.4v.05',
  locked: 'M4.75 7.25h6.5a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-6.5a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM5.5 7.25V5.5a2.5 2.5 0 0 1 5 0v1.75',
  show: 'M1.75 8C3 5.25 5.25 3.75 8 3.75S13 5.25 14.25 8C13 10.75 10.75 12.25 8 12.25S3 10.75 1.75 8zM8 6.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5z',
  keyboard: 'M2.75 4.25h10.5a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1H2.75a1 1 0 0 1-1-1v-5.5a1 1 0 0 1 1-1zM4.5 7v.05M7 7v.05M9.25 7v.05M11.5 7v.05M5.75 9.5h4.5',
  keep: 'M4.75 2.75h6.5a.5.5 0 0 1 .5.5v10L8 10.75l-3.75 2.5v-10a.5.5 0 0 1 .5-.5z',
  panel: 'M3.25 3.25h9.5a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1h-9.5a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1zM9.75 3.25v9.5',
  dashboard: 'M2.75 13.25h10.5M4.5 13.25v-4M8 13.25v-9.5M11.5 13.25v-6.500',
  today: 'M3.25 3.75h9.5v9.5h-9.5zM3.25 6.500h9.5M5.75 2.500v2.25M10.25 2.500v2.25',
  review: 'M2.75 4.25h6.5M2.75 8h4M2.75 11.75h3M9.25 9.500a2 2 0 1 0 4 0 2 2 0 0 0-4 0zM12.75 11l1.500 1.75',
  voices: 'M3 9.75v-3.500M5.500 11.500v-7M8 13v-10M10.500 11.500v-7M13 9.75v-3.500',
  rules: 'M3 4.25h3.500M9.500 4.25h3.500M6.500 2.75v3M3 11.75h6.500M12.500 11.75h.500M9.500 10.25v3M3 8h1.500M7.500 8h5.500M4.500 6.500v3',
  settings: 'M8 5.75a2.25 2.25 0 1 0 0 4.500 2.25 2.25 0 0 0 0-4.500zM8 2.250v1.500M8 12.250v1.500M2.250 8h1.500M12.250 8h1.500M3.900 3.900l1.100 1.100M11 11l1.100 1.100M3.900 12.100l1.100-1.100M11 5l1.100-1.100',
  open: 'M9.500 2.750h3.750v3.750M13.250 2.750l-6 6M11.250 9v3.250a1 1 0 0 1-1 1h-6.500a1 1 0 0 1-1-1v-6.500a1 1 0 0 1 1-1H7',
  download: 'M8 2.750v7M5 7l3 3 3-3M2.750 13.250h10.500',
  clock: 'M8 2.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5zM8 5.25V8l2 1.5',
} as const;

export type GlyphName = keyof typeof DRAWINGS;
export const GLYPH_NAMES = Object.keys(DRAWINGS) as GlyphName[];

interface GlyphProps {
  readonly name: GlyphName;
  /** Said by screen readers; without it the glyph is decoration beside its word. */
  readonly label?: string;
  readonly class?: string;
}

/** One glyph, as tall as a line of text, in the colour of the words around it. */
export function Glyph({ name, label, class: extra }: GlyphProps) {
  const seen = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': 'true' } as const);
  return (
    <svg class={`glyph glyph-${name} ${extra ?? ''}`} viewBox="0 0 16 16" width="16" height="16" focusable="false" {...seen}>
      {name === 'unsure' && <circle cx="8" cy="8" r="5.75" stroke-dasharray="2.2 2.3" />}
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
