import { beforeEach, describe, expect, it } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { areaSafe, databaseSafe, openSafe, type Safe } from '../../lib/store/safe';
import { addEntry } from '../../lib/store/register';
import { FakeArea, op, person, settle, World } from './world';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each<[string, () => Safe]>([
  ['in a storage area', () => areaSafe(new FakeArea())],
  ['in a second database', () => databaseSafe()],
])('a safe %s', (_where, make) => {
  it('gives back what was put in, drops what was removed, and forgets all on request', async () => {
    const safe = make();
    await safe.set({ a: 1, b: { c: [2] } });
    expect(await safe.get(['a', 'b', 'missing'])).toEqual({ a: 1, b: { c: [2] } });
    await safe.remove(['a']);
    expect(await safe.get(['a'])).toEqual({});
    await safe.clear();
    expect(await safe.get(['b'])).toEqual({});
  });
});

describe('choosing a safe', () => {
  it('locks storage against content scripts before it is used', async () => {
    const [local, session] = [new FakeArea(), new FakeArea()];
    await (await openSafe(local, session)).set({ witness: 1 });
    expect([local.level, session.level]).toEqual(['TRUSTED_CONTEXTS', 'TRUSTED_CONTEXTS']);
    expect(local.items.get('witness')).toBe(1);
  });
  it('writes nothing where content scripts could read it', async () => {
    const world = new World();
    world.local.setAccessLevel = undefined;
    world.session.setAccessLevel = undefined;
    const keeper = await world.wake();
    await addEntry(keeper, op(), person('x/ada'));
    await settle(keeper);
    expect([...world.local.items]).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(['unbadger', 'unbadger-safe']);
    await world.raw((database) => database.clear('entries'));
    expect(await (await (await world.wake()).ledger()).allEntries()).toHaveLength(1);
  });
  it('does without one that cannot be locked', async () => {
    const [local, session] = [new FakeArea(), new FakeArea()];
    local.setAccessLevel = () => Promise.reject(new Error('no'));
    await (await openSafe(local, session)).set({ witness: 1 });
    expect(local.items.size).toBe(0);
  });
  it('keeps things for the session where the browser allows no database', async () => {
    const [local, session] = [new FakeArea(), new FakeArea()];
    local.setAccessLevel = undefined;
    const refusing: Safe = { ...areaSafe(local), get: () => Promise.reject(new DOMException('A mutation operation…', 'InvalidStateError')) };
    await (await openSafe(local, session, () => refusing)).set({ witness: 1 });
    expect(session.items.get('witness')).toBe(1);
  });
});

/** Storage that behaves as the browser's: what is written behind a failed write is gone after a restart, until enough was written. */
class TornArea extends FakeArea {
  #torn = false;
  #behind = 0;
  readonly #doomed = new Set<string>();
  override async set(items: Record<string, unknown>): Promise<void> {
    if (this.#behind > 4 * 1024 * 1024) this.#torn = false;
    await super.set(items).catch((error: unknown) => {
      [this.#torn, this.#behind] = [true, 0];
      throw error;
    });
    if (!this.#torn) return;
    this.#behind += JSON.stringify(items).length;
    Object.keys(items).forEach((key) => this.#doomed.add(key));
  }
  override async remove(keys: string[]): Promise<void> {
    if (this.#behind > 4 * 1024 * 1024) this.#torn = false;
    await super.remove(keys);
  }
  restart(): void {
    for (const key of this.#doomed) this.items.delete(key);
  }
}

describe('a disk that was full', () => {
  it('loses nothing that is written once there is room again', async () => {
    const [local, session] = [new TornArea(), new FakeArea()];
    const safe = await openSafe(local, session);
    await safe.set({ before: 1 });
    local.failsToWrite = true;
    await expect(safe.set({ during: 1 })).rejects.toThrow('disk full');
    await expect(safe.set({ during: 2 })).rejects.toThrow('disk full');
    local.failsToWrite = false;
    await safe.set({ after: 1 });
    local.restart();
    expect([...local.items.keys()]).toEqual(['before', 'after']);
  });
  it('is remembered by the next worker', async () => {
    const [local, session] = [new TornArea(), new FakeArea()];
    local.failsToWrite = true;
    await expect((await openSafe(local, session)).set({ during: 1 })).rejects.toThrow('disk full');
    local.failsToWrite = false;
    const next = await openSafe(local, session);
    await Promise.all([next.set({ after: 1 }), next.set({ later: 1 })]);
    local.restart();
    expect([...local.items.keys()].sort()).toEqual(['after', 'later']);
    expect(local.written.filter((key) => key === 'torn'), 'and made good once').toHaveLength(1);
  });
});
