import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EntryDraft } from '../../lib/messages/protocol';
import { itemOf, PAGES, startBrowser, type Running } from './browser';

let running: Running;
beforeAll(async () => {
  running = await startBrowser();
});
afterAll(() => running.close());

interface Target {
  readonly type: string;
  readonly targetId: string;
  readonly url: string;
}
/** Both ways in which a debugger kills the background, as the browser itself does when it is idle. */
const KILLS = {
  async 'closing its target'() {
    const session = await running.context.browser()!.newBrowserCDPSession();
    for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
    await session.detach();
  },
  async 'stopping all workers'() {
    const session = await running.context.newCDPSession(running.desk.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  },
};
async function workers(): Promise<Target[]> {
  const session = await running.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = (await session.send('Target.getTargets')) as { targetInfos: Target[] };
  await session.detach();
  return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(running.id));
}
interface Version {
  readonly scriptURL: string;
  readonly runningStatus: string;
}
/** Kills until the browser says that the worker has stopped. A page may have woken it again by then. */
async function killForGood(kill: () => Promise<void>): Promise<void> {
  const session = await running.context.newCDPSession(running.desk.page);
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: { readonly versions: readonly Version[] }) => {
    hasStopped ||= versions.some(({ scriptURL, runningStatus }) => scriptURL.includes(running.id) && runningStatus === 'stopped');
  });
  await session.send('ServiceWorker.enable');
  // What is only just starting can't be stopped: the next try does it.
  await expect.poll(async () => hasStopped || kill().then(() => hasStopped), { interval: 100 }).toBe(true);
  await session.detach();
}
const draft = (name: string): EntryDraft => ({ kind: 'person', name, identities: [{ key: `linkedin/in/${name.toLowerCase().replaceAll(' ', '-')}`, label: name }], reason: 'sent-a-pitch' });

/** Adds one entry as the interface does: the same operation again until it is acknowledged. */
async function add(name: string): Promise<void> {
  const request = { operation: crypto.randomUUID(), draft: draft(name) };
  for (let attempt = 0; ; attempt++) {
    try {
      await running.desk.call('list.add', request);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
    }
  }
}

for (const [how, kill] of Object.entries(KILLS)) {
  it(`wakes after ${how} and loses nothing that was acknowledged`, async () => {
    const before = (await running.desk.call('list.find', { offset: 0, limit: 100 })).total;
    // Names of this try alone: a second one shall not meet the entries of the first.
    const named = `Invented ${crypto.randomUUID().slice(0, 8)}`;
    let kills = 0;
    let adding = true;
    let acknowledged = 0;
    // Each kill falls into the write after one that came through, so that slow machines get on as well.
    const killing = (async () => {
      for (let seen = 0; adding; await new Promise((resolve) => setTimeout(resolve, 20))) {
        if (acknowledged === seen || (await workers()).length === 0) continue;
        seen = acknowledged;
        await kill();
        kills++;
      }
    })();
    const names: string[] = [];
    try {
      while (names.length < 24 || (kills < 4 && names.length < 95)) {
        names.push(`${named} ${names.length}`);
        await add(names.at(-1)!);
        acknowledged++;
      }
    } finally {
      adding = false;
      await killing;
    }
    expect(kills, 'the worker was killed while it worked').toBeGreaterThanOrEqual(4);

    await killForGood(kill);
    const { rows, total } = await running.desk.call('list.find', { offset: 0, limit: 100, search: named });
    expect(rows.map(({ entry }) => entry.name).sort()).toEqual([...names].sort());
    expect(total, 'and nothing twice').toBe(names.length);
    expect((await running.desk.call('list.find', { offset: 0, limit: 100 })).total).toBe(before + names.length);
  });
}

it('goes on enforcing in open pages after the worker was killed', async () => {
  const { page, tab } = await running.open(PAGES.linkedin);
  await killForGood(KILLS['stopping all workers']);
  const popup = await running.openPopup(tab);
  const article = popup.locator('article').filter({ hasText: 'Tobias Renn' });
  await article.getByRole('button', { name: 'Put on list' }).click();
  await KILLS['closing its target']();
  await popup.getByRole('menuitem', { name: 'This person' }).click();
  await popup.getByText('Tobias Renn is on your list.').waitFor();
  await expect.poll(async () => itemOf(await running.desk.report(tab), 'Tobias Renn').decision.act).toBe('fold');
  await page.close();
});
