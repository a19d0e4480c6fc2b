/** What the number on the toolbar may count; the same words as in core/settings.ts, which would bring its schema along. */
export const BADGE_CHOICES = ['pitches', 'worth-reading', 'none'] as const;
export type BadgeChoice = (typeof BADGE_CHOICES)[number];
