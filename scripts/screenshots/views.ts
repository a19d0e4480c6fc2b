import type { Page } from 'playwright-core';
import { told } from '../../lib/core/told-words';
import type { Scene } from './invented';
import { DASHBOARD_VIEWS } from './views-dashboard';
import { PANEL_VIEWS } from './views-panel';
import { REGISTER_VIEWS } from './views-register';
import { SPECIAL_VIEWS } from './views-special';

export type PageName = 'popup' | 'panel' | 'dashboard';
export interface View {
  readonly name: string;
  /** Which page of ours it is; the popup when nothing is said. */
  readonly page?: PageName;
  /** The room of the dashboard. */
  readonly room?: string;
  readonly scene: Scene;
  /** Goes through the view with Tab alone and writes down what it met. */
  readonly walk?: boolean;
  /** The language of the interface, when it is not English. */
  readonly language?: string;
  /** In the few colours that a user of high contrast has chosen. */
  readonly forced?: boolean;
  /** Drawn from right to left, as in Arabic or Hebrew. */
  readonly rtl?: boolean;
  /** What the user does before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
  /** Which widths are worth a picture; a popup is 380 wide. */
  readonly widths?: readonly number[];
}
const today = { pitches: 3, afterNotice: 1, worthReading: 6, folded: 0 };
const press = (page: Page, name: string | RegExp, at = 0) => page.getByRole('button', { name }).nth(at).click();
const toList = (page: Page) => page.getByRole('tab', { name: /^List/ }).click();
/** As a popup; as a page, also at 400% zoom of 1280, which leaves 320. */
const everyWidth = [380, 900];
const zoomed = [380, 900, 320];

/** Every view of the popup, in the states that a user meets. */
export const VIEWS: readonly View[] = [
  ...SPECIAL_VIEWS,
  ...PANEL_VIEWS,
  ...DASHBOARD_VIEWS,
  ...REGISTER_VIEWS,
  { name: 'found-first-steps', scene: { isNew: true, items: 2 }, walk: true, widths: zoomed },
  { name: 'found-quiet-start', scene: { items: 2, settings: { observeUntil: new Date('2026-11-08T09:00:00').getTime() } } },
  { name: 'found-rtl', rtl: true, scene: { items: 6, entries: 128, today }, widths: everyWidth, before: (page) => press(page, 'Why') },
  { name: 'found-empty', scene: { entries: 3 }, widths: everyWidth },
  { name: 'found-first-day', scene: {} },
  { name: 'found-one', scene: { items: 1, entries: 1, today: { pitches: 1 } }, widths: everyWidth },
  { name: 'found-several', walk: true, scene: { items: 6, entries: 128, today }, widths: zoomed },
  { name: 'found-many', scene: { items: 2000, entries: 2000, today }, widths: everyWidth },
  { name: 'found-why', scene: { items: 6, entries: 128, today }, widths: zoomed, before: (page) => press(page, 'Why') },
  { name: 'found-why-unsure', scene: { items: 6, entries: 128, today }, before: (page) => press(page, 'Why', 4) },
  { name: 'found-menu', scene: { items: 6, entries: 128, today }, before: (page) => press(page, 'Put on list') },
  {
    name: 'found-note',
    scene: { items: 6, entries: 128, today },
    widths: everyWidth,
    before: async (page) => {
      await press(page, 'Put on list');
      await page.getByRole('menuitem', { name: 'With a note' }).click();
    },
  },
  {
    name: 'found-organization',
    scene: { items: 6, entries: 128, today },
    before: async (page) => {
      await press(page, 'Put on list');
      await page.getByRole('menuitem', { name: /Acme Growth/ }).click();
    },
  },
  {
    name: 'found-listed',
    scene: { items: 6, entries: 128, today },
    before: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('l');
      await page.waitForTimeout(500);
    },
  },
  { name: 'found-enforcement', scene: { items: 6, entries: 128, today }, before: (page) => press(page, /What is done on LinkedIn/) },
  { name: 'found-pause', scene: { items: 6, entries: 128, today }, before: (page) => press(page, 'Pause on LinkedIn') },
  { name: 'found-keys', scene: { items: 6, entries: 128, today }, before: (page) => page.keyboard.press('?') },
  { name: 'state-paused', scene: { state: 'paused', entries: 3, pausedUntil: new Date('2026-11-03T14:30:00').getTime() } },
  { name: 'state-unknown-layout', scene: { state: 'unknown-layout', entries: 3 } },
  { name: 'state-locked', scene: { state: 'locked', entries: 3 } },
  { name: 'state-elsewhere', scene: { elsewhere: true, entries: 128, today }, widths: everyWidth },
  { name: 'state-elsewhere-menu', scene: { elsewhere: true, entries: 128, today }, before: (page) => press(page, /What is done on Facebook/) },
  { name: 'state-some-missed', scene: { items: 6, missed: true, entries: 128 } },
  { name: 'state-degraded', scene: { items: 1, entries: 128, storage: { state: 'degraded', setAside: 2, detail: [told('storage.told.silent')] } } },
  { name: 'state-unreadable', scene: { items: 1, storage: { state: 'unreadable', detail: [told('storage.told.closed')] } } },
  { name: 'state-restored-de', scene: { items: 1, entries: 1197, storage: { state: 'restored', entries: 1197, setAside: 2, detail: [told('storage.told.lost-some', { kept: 1197, total: 1200, count: 3 }), told('storage.told.aside', { count: 2 })] } }, language: 'de' },
  { name: 'state-slow', scene: { items: 2, silent: true }, before: (page) => page.waitForTimeout(1700) },
  {
    name: 'state-not-saved',
    scene: { items: 6, entries: 128, fails: 'the disk is full' },
    before: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('l');
    },
  },
  { name: 'list-empty', scene: { items: 6 }, widths: everyWidth, before: toList },
  { name: 'list-one', walk: true, scene: { items: 6, entries: 1 }, widths: everyWidth, before: toList },
  { name: 'list-many', scene: { items: 6, entries: 2000, today }, widths: zoomed, before: toList },
  {
    name: 'list-search-none',
    scene: { items: 6, entries: 128 },
    before: async (page) => {
      await page.keyboard.press('/');
      await page.waitForTimeout(50);
      await page.keyboard.type('nobody of that name');
    },
  },
  {
    name: 'list-edit',
    scene: { items: 6, entries: 128 },
    widths: zoomed,
    before: async (page) => {
      await toList(page);
      await press(page, 'Edit Otto Muster');
    },
  },
  {
    name: 'list-add',
    scene: { items: 6, entries: 128 },
    before: async (page) => {
      await toList(page);
      await press(page, 'Add');
      await page.keyboard.type('https://www.linkedin.com/in/otto-example-4b1/');
    },
  },
  {
    name: 'list-add-wrong',
    scene: { items: 6, entries: 128 },
    before: async (page) => {
      await toList(page);
      await press(page, 'Add');
      await page.keyboard.type('calendly.com/otto');
      await press(page, 'Put on list');
    },
  },
  {
    name: 'list-removed',
    scene: { items: 6, entries: 128 },
    before: async (page) => {
      await toList(page);
      await press(page, 'Remove Otto Muster');
    },
  },
];
