import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { told } from '../../lib/core/told-words';
import { isQuotaFailure, isStorageFailure, openDatabase } from '../../lib/store/open';
import { SCHEMA_VERSION } from '../../lib/store/migrations';
import { addEntry } from '../../lib/store/register';
import { op, person, World } from './world';

let world: World;
beforeEach(() => {
  world = new World();
  // The limit of three seconds passes when the test says so; the database goes on by itself.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

/** Another page with an older database open. A polite one closes when it is asked to. */
function olderPage(polite: boolean): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unbadger', 1);
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      if (polite) opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
  });
}
const turns = async (count = 200) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

describe('an upgrade that another page holds up', () => {
  it('goes through when that page steps aside', async () => {
    await olderPage(true);
    const { database } = await openDatabase(() => undefined);
    expect(database.version).toBe(SCHEMA_VERSION);
    database.close();
  });
  it('is not waited for longer than three seconds, and blocks nobody when it comes through after all', async () => {
    const holding = await olderPage(false);
    const opening = openDatabase(() => undefined).then(() => 'opened', (error: DOMException) => error.name);
    await turns();
    vi.advanceTimersByTime(2_999);
    await turns();
    let waits = true;
    void opening.then(() => (waits = false));
    await turns();
    expect(waits).toBe(true);
    vi.advanceTimersByTime(1);
    expect(await opening).toBe('TimeoutError');
    holding.close();
    await turns();
    const { database } = await openDatabase(() => undefined);
    expect(database.version, 'the late one was closed again').toBe(SCHEMA_VERSION);
    database.close();
  });
  it('leaves the user with words and with the list from its copies', async () => {
    const keeper = await world.wake();
    await addEntry(keeper, op(), person('x/ada'));
    await keeper.connection.close();
    const waking = await world.wake({ newer: false, use: () => Promise.reject(new DOMException('x', 'TimeoutError')), close: async () => undefined });
    expect(await (await waking.ledger()).allEntries()).toHaveLength(1);
    expect(await waking.state()).toMatchObject({ state: 'degraded', detail: [told('storage.told.silent')] });
  });
});

it('a page of ours steps aside at once when another wants to upgrade', async () => {
  let lost = 0;
  await openDatabase(() => lost++);
  const upgraded = await new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('unbadger', SCHEMA_VERSION + 1);
    opening.onblocked = () => reject(new Error('blocked'));
    opening.onsuccess = () => {
      resolve(opening.result.version);
      opening.result.close();
    };
  });
  expect([upgraded, lost]).toEqual([SCHEMA_VERSION + 1, 1]);
});

describe('what goes wrong with a database', () => {
  it.each(['UnknownError', 'InvalidStateError', 'AbortError', 'TimeoutError', 'VersionError', 'DatabaseGoneError', 'NotFoundError', 'OperationError'])('is the browser’s trouble when it is a %s', (name) => {
    expect(isStorageFailure(new DOMException('x', name))).toBe(true);
    expect(isQuotaFailure(new DOMException('x', name))).toBe(false);
  });
  it.each([new TypeError('x'), new DOMException('x', 'ConstraintError'), new DOMException('x', 'QuotaExceededError'), null, undefined, 'UnknownError'])('is ours when it is %s', (error) => {
    expect(isStorageFailure(error)).toBe(false);
  });
  it('is want of room only when the browser says so', () => {
    expect([new DOMException('x', 'QuotaExceededError'), new TypeError('x'), null, undefined].map(isQuotaFailure)).toEqual([true, false, false, false]);
  });
  it('other than a newer version reaches the caller', async () => {
    const real = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('x', 'UnknownError');
    };
    await expect(openDatabase(() => undefined)).rejects.toThrow(expect.objectContaining({ name: 'UnknownError' }));
    indexedDB.open = real;
    const { database, newer } = await openDatabase(() => undefined);
    expect(newer).toBe(false);
    database.close();
  });
});
