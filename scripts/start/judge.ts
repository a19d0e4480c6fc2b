import type { Page } from 'playwright-core';
import type { FrameReport } from '../../lib/messages/protocol';
import type { Desk } from '../browser/open-extension';

const STEP = 150;

/** Waits until the content script of a tab has read the page and nothing new comes, and returns what it says. */
export async function judgeTab(desk: Desk, page: Page, tab: number, patience = 12_000): Promise<FrameReport> {
  let latest: FrameReport | undefined;
  let calm = 0;
  for (let waited = 0; waited < patience; waited += STEP) {
    await page.waitForTimeout(STEP);
    const report = await desk.report(tab);
    calm = report && report.items.length === latest?.items.length ? calm + STEP : 0;
    latest = report ?? latest;
    // A page without items may still be drawing them, so it gets longer.
    if (latest && calm >= (latest.items.length > 0 ? 450 : 2_000)) return latest;
  }
  if (!latest) throw new Error('the page was not read: no answer from it');
  return latest;
}

/** Switches folding on for all networks, on top of the marks that everybody starts with. */
export async function foldEverywhere(desk: Desk): Promise<void> {
  const settings = await desk.call('settings.read', null);
  const networks = Object.fromEntries(Object.entries(settings.networks).map(([id, own]) => [id, { ...own, enforcement: 'fold' }]));
  await desk.call('settings.write', { operation: crypto.randomUUID(), settings: { ...settings, networks: networks as typeof settings.networks } });
}
