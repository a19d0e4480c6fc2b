import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { walkByTab } from '../../scripts/screenshots/walk';
import { PAGES, startBrowser, type Running } from './browser';

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
    await visit(running, async (name, page) => {
      const walk = await walkByTab(page);
      record.push(`## ${name}`, '', ...walk.steps.map((words) => `1. ${words}`), '');
      if (walk.missed) missed[name] = walk.missed;
      if (walk.unseen.length) unseen[name] = walk.unseen;
    });
    expect({ missed, unseen }).toEqual({ missed: {}, unseen: {} });
    expect(record.length).toBeGreaterThan(100);
  });
});
