import { beforeEach, describe, expect, it } from 'vitest';
import { KeyIndex, mayBeListed } from '../../lib/store/key-index';
import type { Keeper } from '../../lib/store/keeper';
import { matchProbes } from '../../lib/store/match';
import { addEntry, changeEntry, removeEntry } from '../../lib/store/register';
import { op, person, probe, settle, World } from './world';

let world: World;
let keeper: Keeper;
let waiting: (() => void)[];
const later = (run: () => void) => {
  waiting.push(run);
  return () => void (waiting = waiting.filter((one) => one !== run));
};
const rest = async () => {
  for (const run of waiting.splice(0)) run();
  await settle(keeper);
};
const stored = () => world.raw<{ packed: [number, Uint32Array] } | undefined>((database) => database.get('meta', 'keys'));
/** How often all records were read. */
const countReads = async () => {
  const ledger = await keeper.ledger();
  const read = ledger.readLiveKeys.bind(ledger);
  const reads = { count: 0 };
  ledger.readLiveKeys = (take) => (reads.count++, read(take));
  return reads;
};
beforeEach(async () => {
  world = new World();
  waiting = [];
  keeper = await world.wake();
});
const holds = async (index: KeyIndex, key: string) => mayBeListed(await index.get(), key);

describe('the index of keys', () => {
  it('knows what was listed, changed and removed, at once', async () => {
    const index = new KeyIndex(keeper, later);
    expect(await holds(index, 'x/ada')).toBe(false);
    const { entry } = await addEntry(keeper, op(), person('x/ada'));
    expect(await holds(index, 'x/ada')).toBe(true);
    await changeEntry(keeper, op(), entry.id, { identities: [{ key: 'x/ada' }, { key: 'linkedin/in/ada' }] });
    expect(await holds(index, 'linkedin/in/ada')).toBe(true);
    await removeEntry(keeper, op(), entry.id);
    expect(await holds(index, 'x/ada')).toBe(false);
  });
  it('reads no record for what it can follow, nor when it lies in the database as it is', async () => {
    const index = new KeyIndex(keeper, later);
    await index.get();
    const reads = await countReads();
    for (let i = 0; i < 30; i++) {
      await addEntry(keeper, op(), person(`x/person-${i}`));
      await index.get();
    }
    await rest();
    const again = new KeyIndex(keeper, later);
    expect(await holds(again, 'x/person-29')).toBe(true);
    expect(await holds(again, 'x/nobody')).toBe(false);
    expect(reads.count).toBe(0);
  });
  it('is stored once when changes have come to rest', async () => {
    const index = new KeyIndex(keeper, later);
    for (let i = 0; i < 3; i++) {
      await addEntry(keeper, op(), person(`x/person-${i}`));
      await index.get();
    }
    expect(waiting).toHaveLength(1);
    expect(await stored()).toBeUndefined();
    await rest();
    expect((await stored())!.packed[0]).toBe(3);
  });
  it('is made anew of the records when it lies there of another list or of a broken form', async () => {
    await addEntry(keeper, op(), person('x/ada'));
    const index = new KeyIndex(keeper, later);
    await index.get();
    await rest();
    await addEntry(keeper, op(), person('x/bob'));
    const reads = await countReads();
    expect(await holds(new KeyIndex(keeper, later), 'x/bob')).toBe(true);
    await index.get();
    await rest();
    const whole = await stored();
    await world.raw((database) => database.put('meta', { ...whole, packed: [7, new Uint32Array(3)] }, 'keys'));
    expect(await holds(new KeyIndex(keeper, later), 'x/bob')).toBe(true);
    expect(reads.count).toBe(2);
  });
  it('leaves nothing behind of a list that is erased while it waits to be stored', async () => {
    const index = new KeyIndex(keeper, later);
    await addEntry(keeper, op(), person('x/ada'));
    await index.get();
    await keeper.erase();
    await rest();
    expect(await stored()).toBeUndefined();
    expect(await holds(index, 'x/ada')).toBe(false);
  });
});

describe('matching with the index', () => {
  it('asks the records what the index can’t tell apart, and believes them', async () => {
    await addEntry(keeper, op(), person('x/ada'));
    const index = new KeyIndex(keeper, later);
    const keys = await index.get();
    keys.packed.add('x/same-hashes'); // as if it shared both hashes with a listed key
    expect((await matchProbes(keeper, [probe(['x/ada']), probe(['x/same-hashes'])], undefined, index)).matches.map(Boolean)).toEqual([true, false]);
  });
  it('looks among the records for everything while there is no index', async () => {
    await addEntry(keeper, op(), person('x/ada'));
    const index = { get: () => Promise.reject(new Error('unreadable')) };
    expect((await matchProbes(keeper, [probe(['x/ada'])], undefined, index)).matches.map(Boolean)).toEqual([true]);
  });
  it('reads no record for somebody who is not listed', async () => {
    await addEntry(keeper, op(), person('x/ada'));
    const index = new KeyIndex(keeper, later);
    const ledger = await keeper.ledger();
    ledger.entriesWith = () => Promise.reject(new Error('read'));
    expect((await matchProbes(keeper, [probe(['x/bob', 'linkedin/in/bob'], { hosts: ['bob.example'], phrases: ['good morning'] })], undefined, index)).matches).toEqual([null]);
  });
});
