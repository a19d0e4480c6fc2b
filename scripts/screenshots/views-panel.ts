import type { View } from './views';

const widths = [320, 400, 900];
const page = 'panel' as const;
const press = (key: string) => async (at: Parameters<NonNullable<View['before']>>[0]) => {
  await at.keyboard.press('j');
  await at.keyboard.press(key);
  await at.waitForTimeout(200);
};

/** The side panel, in the states that a user meets. */
export const PANEL_VIEWS: readonly View[] = [
  { name: 'panel-empty', page, scene: { items: 0 }, widths },
  { name: 'panel-one', walk: true, page, scene: { items: 1 }, widths },
  { name: 'panel-many', page, scene: { items: 600, entries: 20 }, widths, before: press('j') },
  { name: 'panel-public', page, scene: { items: 12 }, widths: [400], before: async (at) => at.getByRole('tab', { name: /Posts/ }).click() },
  { name: 'panel-notice', page, scene: { items: 6 }, widths: [320, 400], before: press('o') },
  { name: 'panel-away', page, scene: { items: 12 }, widths: [400], before: press('n') },
  { name: 'panel-elsewhere', page, scene: { elsewhere: true, entries: 3 }, widths: [400] },
  { name: 'panel-rtl', rtl: true, page, scene: { items: 12 }, widths: [400, 900], before: press('j') },
  { name: 'panel-keys', page, scene: { items: 6 }, widths: [400], before: (at) => at.keyboard.press('?') },
];
