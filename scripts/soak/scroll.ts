import type { CDPSession, Page } from 'playwright-core';

/** Scrolls a page of lists.ts from one item to another, in small runs: a call into the page that takes minutes would be given up. */
export async function scroll(page: Page, from: number, to: number): Promise<void> {
  page.setDefaultTimeout(0);
  for (let at = from; at < to; at += 500) await page.evaluate(`soak.go(${at}, ${Math.min(to, at + 500)})`);
}

const REST = 10_000;

/** How much of the time the page's thread works, our scripts included, while nothing happens; in percent. */
export async function measureRest(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  try {
    await session.send('Performance.enable');
    const [before, start] = [await worked(), performance.now()];
    await page.waitForTimeout(REST);
    return ((await worked() - before) / ((performance.now() - start) / 1000)) * 100;
  } finally {
    await session.detach();
  }
}
