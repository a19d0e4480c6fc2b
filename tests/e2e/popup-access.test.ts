import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { PAGES, startBrowser, type Running } from './browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}
declare const window: { readonly axe: { run(): Promise<{ violations: Violation[]; passes: unknown[] }> } };

/** Serious and critical violations of a page as lines, and how many checks passed. */
async function audit(page: Page): Promise<{ serious: string[]; passed: number }> {
  // evaluate, not a script tag: the policy of our pages refuses scripts that are not theirs.
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => window.axe.run());
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  return { serious, passed: passes.length };
}

let running: Running;
afterEach(() => running.close());

for (const dark of [false, true]) {
  it(`has no serious accessibility violation in the popup, ${dark ? 'dark' : 'light'}`, async () => {
    running = await startBrowser({ dark });
    await running.enforce('fold');
    await running.desk.call('list.add', { operation: crypto.randomUUID(), draft: { kind: 'person', name: 'Oona Saarinen', identities: [{ key: 'linkedin/in/oona-saarinen' }], reason: 'sent-a-pitch' } });
    const { tab } = await running.open(PAGES.linkedin);
    const popup = await running.openPopup(tab);
    const views: Record<string, () => Promise<void>> = {
      found: () => popup.locator('article').first().waitFor(),
      why: () => popup.getByRole('button', { name: 'Why' }).first().click(),
      menu: () => popup.getByRole('button', { name: 'Put on list' }).first().click(),
      list: async () => {
        await popup.keyboard.press('Escape');
        await popup.getByRole('tab', { name: /^List/ }).click();
        await popup.getByText('Oona Saarinen').first().waitFor();
      },
    };
    for (const [view, show] of Object.entries(views)) {
      await show();
      await popup.waitForTimeout(250);
      const { serious, passed } = await audit(popup);
      expect(serious, view).toEqual([]);
      expect(passed, `${view} was really looked at`).toBeGreaterThan(10);
    }
  });
}

it('would have noticed: an unreadable button is reported', async () => {
  running = await startBrowser();
  const { tab } = await running.open(PAGES.x);
  const popup = await running.openPopup(tab);
  await popup.locator('article').first().waitFor();
  await popup.evaluate(() => {
    const button = document.createElement('button');
    button.append(document.createElement('i'));
    document.querySelector('main')!.append(button);
  });
  expect((await audit(popup)).serious.join()).toContain('button-name');
});
