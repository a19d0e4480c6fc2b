import type { View } from './views';

const today = { pitches: 3, afterNotice: 1, worthReading: 6, folded: 12, revealed: 1 };
const popup = { items: 6, entries: 128, weeks: 3, today };
const many = { entries: 128, ownRules: 3, peers: 12, reading: 6, voices: 8, weeks: 12, today, items: 30 };
const openWeek: View['before'] = async (page) => {
  await page.locator('.digest summary').click();
  await page.locator('.week').waitFor();
};
const dashboard = { page: 'dashboard', scene: many } as const;
const ROOMS = ['today', 'voices', 'rules', 'settings'] as const;

/** What a user of high contrast, of large zoom or of long words meets; and the week behind the digest. */
export const SPECIAL_VIEWS: readonly View[] = [
  { name: 'found-week', walk: true, scene: popup, widths: [380, 320], before: openWeek },
  { name: 'found-week-de', scene: popup, language: 'de', before: openWeek },
  { name: 'panel-week', page: 'panel', scene: popup, widths: [400], before: openWeek },
  { name: 'found-forced', forced: true, scene: popup, before: (page) => page.getByRole('button', { name: 'Why' }).first().click() },
  { name: 'panel-forced', forced: true, page: 'panel', scene: popup, widths: [400], before: (page) => page.keyboard.press('j') },
  ...ROOMS.map((room): View => ({ ...dashboard, name: `dash-${room}-forced`, room, forced: true, widths: [1280] })),
  // 200% of a window 1280 wide.
  ...ROOMS.map((room): View => ({ ...dashboard, name: `dash-${room}-zoom`, room, widths: [640] })),
  { name: 'dash-rules-de', ...dashboard, room: 'rules', language: 'de', widths: [360, 1280], before: (page) => page.locator('.rule summary').first().click() },
  { name: 'dash-voices-de', ...dashboard, room: 'voices', language: 'de', widths: [360], before: (page) => page.locator('.voice [aria-expanded]').first().click() },
  { name: 'panel-de', page: 'panel', scene: popup, language: 'de', widths: [320] },
  { name: 'welcome-de', page: 'dashboard', scene: { isNew: true }, language: 'de', widths: [360, 1280] },
];
