import type { CDPSession, Page } from 'playwright-core';

/** What a page holds after everything that nobody needs has been collected. */
export interface Holding {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Observers of every kind that our own scripts hold in this page. */
  readonly observers: number;
}

/** Measures every script of the page together, ours included: they share one heap. */
export async function measure(page: Page): Promise<Holding> {
  const session: CDPSession = await page.context().newCDPSession(page);
  try {
    await page.waitForTimeout(2_500); // what is told once for many batches has been told by then
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners, observers: await countObservers(session) };
  } finally {
    await session.detach();
  }
}

/** Counts what is alive of `MutationObserver` and its kin in the worlds of extensions, by asking the heap. */
async function countObservers(session: CDPSession): Promise<number> {
  const worlds: number[] = [];
  const onWorld = ({ context }: { context: { id: number; auxData?: { type?: string } } }) => {
    if (context.auxData?.type === 'isolated') worlds.push(context.id);
  };
  session.on('Runtime.executionContextCreated', onWorld);
  await session.send('Runtime.enable');
  let count = 0;
  for (const contextId of worlds) {
    for (const kind of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
      const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId });
      if (!result.objectId) continue;
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
      const { result: length } = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId!, functionDeclaration: 'function () { return this.length; }', returnByValue: true });
      count += Number(length.value);
    }
  }
  await session.send('Runtime.disable');
  session.off('Runtime.executionContextCreated', onWorld);
  return count;
}

export interface Gate {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
}

/** The gates that hold between two moments: flat but for what the seen list may take. */
export function gatesOf(list: string, before: Holding, after: Holding, items: number): Gate[] {
  const share = (a: number, b: number) => ((b - a) / Math.max(1, a)) * 100;
  const perTenThousand = ((after.heap - before.heap) / 1_048_576 / items) * 10_000;
  return [
    { name: `${list}: heap growth per 10,000 items`, value: perTenThousand, most: 1, unit: 'MB' },
    { name: `${list}: DOM nodes`, value: share(before.nodes, after.nodes), most: 2, unit: '%' },
    { name: `${list}: event listeners`, value: share(before.listeners, after.listeners), most: 2, unit: '%' },
    { name: `${list}: observers of ours, before ${before.observers} and after`, value: after.observers, most: before.observers, unit: 'observers' },
  ];
}

/** One line for a gate: what was measured, what is allowed, and whether it holds. */
export function toLine({ name, value, most, unit }: Gate): string {
  return `${value <= most ? 'ok  ' : 'FAIL'} ${name}: ${value.toFixed(2)} ${unit} (at most ${most} ${unit})`;
}
