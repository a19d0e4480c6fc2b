import type { Label } from './define-action';

/** Drawn on a 16 grid with a 1.5 stroke; shape tells the kind before colour does. */
const GLYPHS: Readonly<Record<Label['glyph'], string>> = {
  marketing: 'M3 9.5v-3l8-3.5v10L3 9.5zM5 10v2.5h2V11M13.2 6.2v3.6',
  peer: 'M8.3 6a2.3 2.3 0 1 1-4.6 0a2.3 2.3 0 1 1 4.6 0zM2 13c.4-2.4 1.9-3.6 4-3.6s3.6 1.2 4 3.6M10.3 4.2a2.2 2.2 0 0 1 0 4M12 9.9c1.2.5 1.9 1.5 2.2 3.1',
  recruiting: 'M3.7 5.5h8.6a1.2 1.2 0 0 1 1.2 1.2v5.1a1.2 1.2 0 0 1-1.2 1.2H3.7a1.2 1.2 0 0 1-1.2-1.2V6.7a1.2 1.2 0 0 1 1.2-1.2zM6 5.5V4a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v1.5M2.5 9h11',
  other: 'M10 8a2 2 0 1 1-4 0a2 2 0 1 1 4 0z',
  unsure: 'M13 8a5 5 0 1 1-10 0a5 5 0 1 1 10 0z',
  listed: 'M13.3 8a5.3 5.3 0 1 1-10.6 0a5.3 5.3 0 1 1 10.6 0zM4.3 11.7l7.4-7.4',
  'worth-reading': 'M4 2.7h8v10.6l-4-2.6-4 2.6z',
};

/** Beyond the shape: gaps for what is not sure, ink within what is worth reading. */
const MORE: Partial<Record<Label['glyph'], string>> = { unsure: 'stroke-dasharray:2.2 2', 'worth-reading': 'fill:currentColor' };

/** The drawings by name, as styles of a path: there the browser reads each once, and not for every mark. */
export const GLYPH_PATHS = Object.entries(GLYPHS).map(([name, path]) => [name as Label['glyph'], `d:path("${path}");${MORE[name as Label['glyph']] ?? ''}`] as const);
