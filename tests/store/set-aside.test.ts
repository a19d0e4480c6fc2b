import { beforeEach, describe, expect, it } from 'vitest';
import { connect, type Connection } from '../../lib/store/connection';
import { recordOf } from '../../lib/store/bundles';
import { BrokenList, countSetAside, setAside } from '../../lib/store/set-aside';
import { entryOf, World } from './world';

let connection: Connection;
beforeEach(() => {
  new World();
  connection = connect();
});
const stored = (store: 'entries' | 'setAside' | 'incidents') => connection.use((database) => database.getAll(store));

describe('a list of broken records', () => {
  it('names each once, with what was last said of it, until somebody takes them', () => {
    const broken = new BrokenList();
    broken.add('entries', 'a', 'first');
    broken.add('entries', 'a', 'second');
    broken.add('incidents', 'a', 'third');
    expect(broken.size).toBe(2);
    expect(broken.take()).toEqual([{ store: 'entries', key: 'a', reason: 'second' }, { store: 'incidents', key: 'a', reason: 'third' }]);
    expect([broken.size, broken.take()]).toEqual([0, []]);
  });
  it('calls once when it stops being empty, and again after it was taken', () => {
    const broken = new BrokenList();
    let calls = 0;
    broken.add('meta', 'nobody listens yet', '');
    broken.take();
    broken.onFirst = () => calls++;
    for (const key of ['a', 'b', 'c']) broken.add('entries', key, 'x');
    expect(calls).toBe(1);
    broken.take();
    broken.add('entries', 'a', 'x');
    expect(calls).toBe(2);
  });
});

describe('a record that is set aside', () => {
  it('is kept whole with reason and time, and stands in nobody’s way', async () => {
    const garbage = { ...recordOf(entryOf(1)), entry: 'garbage' };
    await connection.use(async (database) => {
      await database.put('entries', garbage);
      await database.put('entries', recordOf(entryOf(2)));
      await database.put('incidents', { id: 'incident-1', broken: true } as never);
    });
    await setAside(connection, [{ store: 'entries', key: entryOf(1).id, reason: 'entry: no' }, { store: 'incidents', key: 'incident-1', reason: 'at: no' }], 7);
    expect(await stored('entries')).toEqual([recordOf(entryOf(2))]);
    expect(await stored('incidents')).toEqual([]);
    expect(await stored('setAside')).toEqual([{ store: 'entries', key: entryOf(1).id, reason: 'entry: no', record: garbage, at: 7 }, { store: 'incidents', key: 'incident-1', reason: 'at: no', record: { id: 'incident-1', broken: true }, at: 7 }]);
    expect(await countSetAside(connection)).toBe(2);
  });
  it('is nothing when it is gone already', async () => {
    await setAside(connection, [{ store: 'entries', key: 'gone', reason: 'x' }], 7);
    expect(await countSetAside(connection)).toBe(0);
  });
  it('is counted as none while the database does not answer', async () => {
    const silent = connect(() => Promise.reject(new DOMException('x', 'UnknownError')));
    expect(await countSetAside(silent)).toBe(0);
    await setAside(silent, [], 7); // nothing to do needs no database
  });
});
