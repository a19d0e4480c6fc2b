import type { View } from './views';

const widths = [360, 1280];
const page = 'dashboard' as const;
const none = { items: 0 };
const one = { entries: 1, peers: 1, reading: 1, voices: 1, weeks: 1, today: { pitches: 1 } };
const many = { entries: 2000, ownRules: 3, peers: 120, reading: 60, voices: 80, weeks: 12, today: { pitches: 3, afterNotice: 1, worthReading: 6, folded: 12, revealed: 1 } };
const rooms = (['today', 'list', 'review', 'voices', 'reading'] as const).flatMap((room): View[] => [
  { name: `dash-${room}-empty`, page, room, scene: none, widths },
  { name: `dash-${room}-one`, walk: true, page, room, scene: one, widths },
  { name: `dash-${room}-many`, page, room, scene: many, widths },
]);

/** Every room of the dashboard, empty, with one and with many. */
export const DASHBOARD_VIEWS: readonly View[] = [
  ...rooms,
  { name: 'dash-voices-open', walk: true, page, room: 'voices', scene: many, widths, before: (at) => at.getByRole('button', { name: /post/ }).first().click() },
  { name: 'dash-peers-empty', page, room: 'voices', scene: none, widths, before: (at) => at.getByRole('button', { name: 'Peers' }).click() },
  { name: 'dash-peers-many', page, room: 'voices', scene: many, widths, before: (at) => at.getByRole('button', { name: 'Peers' }).click() },
  { name: 'dash-today-table', page, room: 'today', scene: many, widths, before: (at) => at.getByText('The numbers behind it').first().click() },
  { name: 'dash-rules', walk: true, page, room: 'rules', scene: many, widths, before: (at) => at.getByText('asks for a call').first().click() },
  { name: 'dash-rules-empty', page, room: 'rules', scene: none, widths },
  {
    name: 'dash-own-rule',
    walk: true,
    page,
    room: 'rules',
    scene: many,
    widths,
    before: async (at) => {
      await at.getByRole('button', { name: 'Edit mentions our old agency' }).click();
      await at.getByRole('button', { name: 'Try it on open pages' }).click();
      await at.getByText('would be judged otherwise').waitFor();
    },
  },
  {
    name: 'dash-own-rule-wrong',
    page,
    room: 'rules',
    scene: { ...many, refusal: 'match.pattern: expected no look-ahead or look-behind' },
    widths,
    before: async (at) => {
      await at.getByRole('button', { name: 'New rule' }).click();
      await at.getByRole('textbox', { name: 'Name' }).fill('hides behind a question');
      await at.getByRole('combobox', { name: 'Looks for' }).selectOption('pattern');
      await at.getByRole('textbox', { name: 'Regular expression' }).fill('call(?= me)');
      await at.getByRole('button', { name: 'Save', exact: true }).click();
      await at.getByText('cannot be run safely').waitFor();
    },
  },
  {
    name: 'dash-try',
    page,
    room: 'rules',
    scene: many,
    widths,
    before: async (at) => at.getByLabel('Any text').fill('Open to a quick 15-minute call next week? Here is my calendar. The data is in the deck.'),
  },
  { name: 'dash-settings', walk: true, page, room: 'settings', scene: { ...many, items: 30, settings: { communities: { 'linkedin.com/groups/123': 'fold' } } }, widths },
  { name: 'dash-settings-empty', page, room: 'settings', scene: none, widths },
  {
    name: 'dash-settings-fold',
    page,
    room: 'settings',
    scene: { ...many, items: 30, settings: { recruiting: 'matching', recruitingWords: ['structural engineer', 'Kiel'], networks: { linkedin: { enforcement: 'fold', surfaces: { message: 'dim' } }, x: { enforcement: 'mark' }, facebook: { enforcement: 'off' } } } },
    widths,
    before: (at) => at.getByText('Only with my words').scrollIntoViewIfNeeded(),
  },
  { name: 'dash-delete', page, room: 'settings', scene: many, widths, before: (at) => at.getByRole('button', { name: 'Delete everything' }).click() },
  { name: 'welcome', walk: true, page, scene: { isNew: true }, widths },
  ...(['de', 'fr', 'es', 'pt'] as const).map((language): View => ({ name: `dash-today-${language}`, page, room: 'today', scene: many, widths, language })),
  ...(['de', 'fr', 'es', 'pt'] as const).map((language): View => ({ name: `dash-settings-${language}`, page, room: 'settings', scene: many, widths: [360], language })),
  { name: 'dash-today-rtl', rtl: true, page, room: 'today', scene: many, widths },
  { name: 'dash-settings-rtl', rtl: true, page, room: 'settings', scene: { ...many, items: 30 }, widths },
  { name: 'dash-own-rule-rtl', rtl: true, page, room: 'rules', scene: many, widths, before: (at) => at.getByRole('button', { name: 'Edit mentions our old agency' }).click() },
  { name: 'found-de', scene: { items: 6, entries: 128, today: { pitches: 3 } }, language: 'de' },
];
