import type { BrowserContext, Page } from 'playwright-core';

interface Target {
  readonly type: string;
  readonly targetId: string;
  readonly url: string;
}

/** Kills the extension's worker in the two ways a debugger has, turn by turn. */
export interface WorkerKiller {
  /** True when there was one to kill. */
  kill(): Promise<boolean>;
  close(): Promise<void>;
}
export async function makeWorkerKiller(context: BrowserContext, page: Page, id: string): Promise<WorkerKiller> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const near = await context.newCDPSession(page);
  await near.send('ServiceWorker.enable');
  let turn = 0;
  return {
    async kill() {
      const { targetInfos } = (await browser.send('Target.getTargets')) as { targetInfos: Target[] };
      const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
      if (workers.length === 0) return false;
      if (turn++ % 2 === 0) await near.send('ServiceWorker.stopAllWorkers');
      else for (const { targetId } of workers) await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
      return true;
    },
    async close() {
      await near.detach().catch(() => undefined);
      await browser.detach().catch(() => undefined);
    },
  };
}

/** Kills a browser as a crash or the task manager does: no goodbye, nothing flushed. Resolves when it is gone. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: { type: string; id: number }[] };
  const pid = processInfo.find(({ type }) => type === 'browser')!.id;
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(pid, 'SIGKILL');
  await gone;
}

/** Rests for some milliseconds. */
export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
