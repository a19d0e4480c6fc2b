import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { walkByTab } from '../../scripts/screenshots/walk';
import { PAGES, startBrowser, type Running } from './browser';
import { openAll, pressAndHear, walkMenus } from './keyboard';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
declare const window: { readonly axe: { run(): Promise<{ violations: Violation[]; passes: unknown[] }> } };

/** Violations of any level as lines, and how many checks passed. */
async function audit(page: Page): Promise<{ violations: string[]; passed: number }> {
  // evaluate, not a script tag: the policy of our pages refuses scripts that are not theirs.
  await page.evaluate(axe);
  // What is still fading in has no contrast yet.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined));
  const { violations, passes } = await page.evaluate(() => window.axe.run());
  return { violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`), passed: passes.length };
}

/** Something on every shelf, so that no room is empty. */
async function fill({ desk }: Running): Promise<void> {
  const operation = () => crypto.randomUUID();
  const settings = await desk.call('settings.read', null);
  await desk.call('settings.write', { operation: operation(), settings: { ...settings, welcomed: true, recruiting: 'matching', recruitingWords: ['Kiel'] } });
  await desk.call('list.add', { operation: operation(), draft: { kind: 'person', name: 'Oona Saarinen', identities: [{ key: 'linkedin/in/oona-saarinen' }], reason: 'sent-a-pitch' } });
  await desk.call('peer.add', { operation: operation(), draft: { name: 'Grace Sample', keys: ['linkedin/in/grace-sample'], how: 'by-hand' } });
  await desk.call('reading.keep', { operation: operation(), draft: { network: 'x', author: 'Grace Sample', opening: 'We measured the bridge for a year.', itemHash: 'h1', url: 'https://x.com/i/status/1' } });
  const sighting = (itemHash: string) => ({ network: 'linkedin' as const, surface: 'feed' as const, author: 'linkedin/in/grace-sample', name: 'Grace Sample', authorKind: 'person' as const, itemHash, kind: 'peer' as const, worth: 90, form: 'original' as const, asks: true, answers: false });
  await desk.call('voice.note', { operation: operation(), sightings: ['a', 'b', 'c'].map(sighting), rules: [{ rule: 'asks-for-a-call', count: 4 }] });
  await desk.call('statistics.count', { operation: operation(), counts: [{ network: 'linkedin', surface: 'feed', kind: 'marketing', act: 'fold', count: 3 }, { network: 'x', surface: 'feed', kind: 'peer', act: 'highlight', count: 5 }] });
  await desk.call('rules.save', { operation: operation(), draft: { name: 'mentions our old agency', match: { how: 'words', words: ['northwind'] }, side: 'marketing', points: 2, on: true } });
  await desk.call('feedback.add', { operation: operation(), draft: { id: 'item-a', said: 'fine', rules: [{ rule: 'asks-for-a-call', side: 'marketing', points: 2 }] } });
}

/** Each room, and what stands in it once the background has answered. */
const ROOMS: Readonly<Record<string, string>> = { today: '.digest-line:not([hidden]), .empty', list: '[role=grid]', review: '.room > :nth-child(2)', voices: '.voice, .empty', reading: '.post', rules: '.rule', settings: '.strict', welcome: '.welcome' };
const record = ['# What the keyboard reaches, view by view', ''];
let running: Running;
afterEach(() => running.close());
afterAll(() => {
  mkdirSync('out', { recursive: true });
  writeFileSync('out/keyboard-walk.md', record.join('\n'));
});

/** Every view of ours with the page behind it, opened one after the other. */
async function visit(run: Running, look: (name: string, page: Page) => Promise<void>): Promise<void> {
  await fill(run);
  const { tab } = await run.open(PAGES.linkedin);
  const ours = async (path: string, width: number): Promise<Page> => {
    const page = await run.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`chrome-extension://${run.id}/${path}`);
    return page;
  };
  const popup = await run.openPopup(tab);
  await popup.locator('article').first().waitFor();
  await look('popup: found', popup);
  await popup.getByRole('tab', { name: /^List/ }).click();
  await popup.getByText('Oona Saarinen').first().waitFor();
  await look('popup: list', popup);
  await popup.close();
  const panel = await ours(`sidepanel.html?tab=${tab}`, 400);
  await panel.getByRole('option').first().waitFor();
  await look('side panel', panel);
  await panel.close();
  for (const [room, content] of Object.entries(ROOMS)) {
    const page = await ours(`options.html#${room}`, 1280);
    await page.locator('[data-ready]').first().waitFor();
    await page.locator(content).first().waitFor();
    await look(`dashboard: ${room}`, page);
    await page.close();
  }
}

describe('every view of ours', () => {
  it.each([false, true])('breaks no rule of accessibility, of any level (dark: %s)', async (dark) => {
    running = await startBrowser({ dark });
    const found: Record<string, string[]> = {};
    let passed = 0;
    await visit(running, async (name, page) => {
      const result = await audit(page);
      if (result.violations.length) found[name] = result.violations;
      passed += result.passed;
    });
    expect(found).toEqual({});
    expect(passed, 'the views were really looked at').toBeGreaterThan(200);
  });
  it('is reached by Tab alone, control by control, and shows where the focus is', async () => {
    running = await startBrowser();
    const missed: Record<string, number> = {};
    const unseen: Record<string, readonly string[]> = {};
    const lost: string[] = [];
    await visit(running, async (name, page) => {
      const menus = await walkMenus(page);
      // Two hundred rules are walked shut; what opens there is walked by `npm run screenshots`.
      if (name !== 'dashboard: rules') await openAll(page);
      // What is drawn anew in the middle of a walk is missed once; what can't be reached is missed again.
      let walk = await walkByTab(page);
      if (walk.missed) walk = await walkByTab(page);
      record.push(`## ${name}`, '', ...walk.steps.map((words) => `1. ${words}`), ...menus.steps.map((words) => `- menu ${words}`), '');
      lost.push(...menus.lost.map((words) => `${name}: ${words}`));
      if (walk.missed) missed[name] = walk.missed;
      if (walk.unseen.length) unseen[name] = walk.unseen;
    });
    expect({ missed, unseen, lost }).toEqual({ missed: {}, unseen: {}, lost: [] });
    expect(record.length).toBeGreaterThan(100);
  });
});

/** A key and what is said once it has acted; each of them is taken back by `u`. */
const ACTS: readonly (readonly [key: string, words: RegExp])[] = [
  ['l', /is on your list\.$/],
  ['p', /is a peer now/],
  ['m', /noted as Marketing/],
  ['f', /fine\. This one stays open/],
  ['n', /not shown here again/],
];

describe('every act has its key', () => {
  it('in the side panel: move, open, decide, take back, notice, keep, show again, keys', async () => {
    running = await startBrowser();
    const { tab } = await running.open(PAGES.linkedin);
    const panel = await running.context.newPage();
    await panel.setViewportSize({ width: 400, height: 800 });
    await panel.goto(`chrome-extension://${running.id}/sidepanel.html?tab=${tab}`);
    await panel.getByRole('option').first().waitFor();
    const chosen = () => panel.getByRole('option', { selected: true }).getAttribute('data-id');
    const step = async (key: string) => {
      await panel.keyboard.press(key);
      await panel.locator('[role=option][aria-selected=true]:focus').waitFor();
      return chosen();
    };
    const first = await step('j');
    await panel.keyboard.press('j');
    await expect.poll(chosen, { message: 'j goes on' }).not.toBe(first);
    await panel.keyboard.press('k');
    await expect.poll(chosen, { message: 'k goes back' }).toBe(first);
    await panel.keyboard.press('Enter');
    await panel.locator('.chosen:focus').waitFor();
    await panel.keyboard.press('Escape');
    await panel.locator('[role=option]:focus').waitFor();
    const heard: string[] = [];
    for (const [key, words] of ACTS) heard.push(await pressAndHear(panel, key, words), await pressAndHear(panel, 'u', /^Taken back\.$/));
    heard.push(await pressAndHear(panel, 'o', /Nothing is sent from here/));
    await panel.keyboard.press('Escape');
    heard.push(await pressAndHear(panel, '?', /^these keys$/));
    await panel.keyboard.press('Escape');
    await panel.getByRole('tab', { name: /^Posts/ }).press('Enter');
    await panel.keyboard.press('j');
    heard.push(await pressAndHear(panel, 's', /on your reading list/), await pressAndHear(panel, 'u', /^Taken back\.$/));
    heard.push(await pressAndHear(panel, 'l', /is on your list\.$/));
    await panel.getByRole('button', { name: /^Show in page/ }).waitFor();
    heard.push(await pressAndHear(panel, 'r', /^Shown in the page again\.$/));
    record.push('## side panel, keys', '', ...heard.map((words) => `1. ${words}`), '');
    expect(heard.length).toBe(2 * ACTS.length + 6);
  });
  it('in the popup, from the first item to the search of the list', async () => {
    running = await startBrowser();
    const { tab } = await running.open(PAGES.linkedin);
    const popup = await running.openPopup(tab);
    await popup.locator('article').first().waitFor();
    await popup.keyboard.press('j');
    const heard: string[] = [];
    for (const [key, words] of ACTS) heard.push(await pressAndHear(popup, key, words), await pressAndHear(popup, 'u', /^Taken back\.$/));
    heard.push(await pressAndHear(popup, 's', /reading list|Only posts/), await pressAndHear(popup, 'Enter', /^How likely each kind is/));
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('/');
    await popup.getByRole('searchbox').and(popup.locator(':focus')).waitFor();
    record.push('## popup, keys', '', ...heard.map((words) => `1. ${words}`), '');
  });
  it('in the rooms of the dashboard, each act and its undo', async () => {
    running = await startBrowser();
    await fill(running);
    const acts: readonly (readonly [room: string, find: (page: Page) => ReturnType<Page['getByRole']>, key: string, words: RegExp])[] = [
      ['rules', (page) => page.getByRole('switch', { name: 'Rule in force: asks for a call', exact: true }), 'Space', /“asks for a call” is switched off/],
      ['reading', (page) => page.getByRole('button', { name: 'Mark as read' }), 'Enter', /marked as read/],
      ['reading', (page) => page.getByRole('button', { name: /^Remove the post/ }), 'Enter', /removed from your reading list/],
      ['settings', (page) => page.getByRole('slider', { name: 'Posts' }).first(), 'ArrowRight', /LinkedIn, Posts: dim from now on/],
      ['settings', (page) => page.getByRole('radio', { name: 'Highlight many: half-formed ideas too' }), 'Space', /^Saved\.$/],
      ['settings', (page) => page.getByRole('switch', { name: /^Write nothing into pages/ }), 'Space', /^Saved\.$/],
    ];
    const heard: string[] = [];
    for (const [room, find, key, words] of acts) {
      const page = await running.context.newPage();
      await page.goto(`chrome-extension://${running.id}/options.html#${room}`);
      await find(page).focus();
      heard.push(`${room}, ${await pressAndHear(page, key, words)}`, `${room}, ${await pressAndHear(page, 'u', /^Taken back\.$/)}`);
      await page.close();
    }
    record.push('## dashboard, acts', '', ...heard.map((words) => `1. ${words}`), '');
    expect(heard.length).toBe(2 * acts.length);
  });
});
