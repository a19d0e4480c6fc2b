import type { Label } from './define-action';

const GREY = ['#6b7280', '#9ca3af'] as const;
const AMBER = ['#b45309', '#f5a524'] as const;
const TEAL = ['#0f766e', '#2dd4bf'] as const;

/** The colour of each glyph on light ground and on dark. */
export const INKS: Readonly<Record<Label['glyph'], readonly [onLight: string, onDark: string]>> = {
  marketing: AMBER, listed: AMBER, peer: TEAL, 'worth-reading': TEAL, recruiting: ['#6d28d9', '#a78bfa'], other: GREY, unsure: GREY,
};
