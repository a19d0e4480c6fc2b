import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../lib/store/connection';
import { eraseAll, isErasing } from '../../lib/store/erase';
import { areaSafe } from '../../lib/store/safe';
import { recordOf } from '../../lib/store/bundles';
import { entryOf, FakeArea, World } from './world';

let area: FakeArea;
beforeEach(async () => {
  new World();
  area = new FakeArea();
  area.items.set('j:1', 'a change');
});
const fill = async () => {
  const connection = connect();
  await connection.use((database) => database.put('entries', recordOf(entryOf(1))));
  return connection;
};

describe('deleting everything', () => {
  it('leaves no database and nothing in the safe', async () => {
    await eraseAll(await fill(), areaSafe(area));
    expect([await indexedDB.databases(), [...area.items]]).toEqual([[], []]);
  });
  it('empties a database that somebody else holds open', async () => {
    const connection = await fill();
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('unbadger');
      opening.onsuccess = () => resolve(opening.result);
    });
    // While it is held, a database that is to be deleted opens for nobody: it is emptied by whoever has it.
    const erased = eraseAll({ ...connection, use: async (work) => work((await import('idb')).wrap(holding) as never), newer: false }, areaSafe(area));
    await erased;
    const left = await new Promise<number>((resolve) => {
      const counting = holding.transaction('entries').objectStore('entries').count();
      counting.onsuccess = () => resolve(counting.result);
    });
    expect(left).toBe(0);
    expect([...area.items]).toEqual([]);
    holding.close();
  });
  it('says that it is under way until it is done, and not before or after', async () => {
    const safe = areaSafe(area);
    expect(await isErasing(safe)).toBe(false);
    const failing = { ...(await fill()), close: () => Promise.reject(new Error('killed')), newer: false };
    await expect(eraseAll(failing, safe)).rejects.toThrow('killed');
    expect([await isErasing(safe), [...area.items.keys()]]).toEqual([true, ['erasing']]);
    await eraseAll(connect(), safe);
    expect(await isErasing(safe)).toBe(false);
    area.items.set('erasing', 'perhaps');
    expect(await isErasing(safe)).toBe(false);
  });
});
