import { beforeEach, describe, expect, it } from 'vitest';
import { told } from '../../lib/core/told-words';
import { changeMany, previewBulk } from '../../lib/store/bulk';
import { Finder } from '../../lib/store/find';
import type { Keeper } from '../../lib/store/keeper';
import { addEntry, undoOperation } from '../../lib/store/register';
import { op, person, World } from './world';

let keeper: Keeper;
let finder: Finder;
let ids: string[];
beforeEach(async () => {
  keeper = await new World().wake();
  finder = new Finder(keeper);
  ids = [];
  for (let n = 0; n < 7; n++) ids.push((await addEntry(keeper, op(), person(`x/p${n}`, { name: `P${n}`, ...(n < 2 && { note: 'fair' }) }))).entry.id);
});
const notes = async () => (await (await keeper.ledger()).entries(ids)).map((entry) => entry?.note);
const patch = { patch: { note: 'fair' } };

describe('a change of many entries', () => {
  it('is counted before it is made, with the first five names, and changes nothing yet', async () => {
    expect(await previewBulk(keeper, finder, { ids }, { release: true })).toEqual({ count: 7, chosen: 7, names: ['P0', 'P1', 'P2', 'P3', 'P4'] });
    expect(await previewBulk(keeper, finder, { ids: [...ids, ids[0]!, 'nobody-at-all'] }, patch), 'two say so already, one stands there twice, one is gone').toEqual({ count: 5, chosen: 8, names: ['P2', 'P3', 'P4', 'P5', 'P6'] });
    expect(await notes()).toEqual(['fair', 'fair', undefined, undefined, undefined, undefined, undefined]);
  });
  it('is made at once and taken back at once', async () => {
    const operation = op();
    expect(await changeMany(keeper, finder, operation, { ids }, patch, 5)).toEqual({ changed: 5 });
    expect(await notes()).toEqual(ids.map(() => 'fair'));
    expect(await undoOperation(keeper, op(), operation)).toEqual({ undone: true });
    expect(await notes()).toEqual(['fair', 'fair', undefined, undefined, undefined, undefined, undefined]);
  });
  it('releases what a search finds', async () => {
    const target = { query: { search: 'fair' } };
    expect(await previewBulk(keeper, finder, target, { release: true })).toEqual({ count: 2, chosen: 2, names: expect.arrayContaining(['P0', 'P1']) });
    expect(await changeMany(keeper, finder, op(), target, { release: true }, 2)).toEqual({ changed: 2 });
    expect((await (await keeper.ledger()).entries(ids)).map((entry) => entry?.state)).toEqual(['released', 'released', 'listed', 'listed', 'listed', 'listed', 'listed']);
  });
  it('that would be another one than was shown is not made', async () => {
    await expect(changeMany(keeper, finder, op(), { ids }, patch, 4)).rejects.toMatchObject({ message: '5 entries would change now, not 4. Look again and confirm.', told: told('problem.bulk-differs', { count: 5, expected: 4 }) });
    await expect(changeMany(keeper, finder, op(), { ids }, patch, 6)).rejects.toThrow('not 6');
    expect(await notes()).toContain(undefined);
  });
  it('is known as such in the history', async () => {
    await changeMany(keeper, finder, op(), { ids }, { release: true }, 7);
    expect((await (await keeper.ledger()).pastOperations(0, 0, 1))[0]).toMatchObject({ what: 'bulk', count: 7, names: ['P0', 'P1', 'P2'], besides: 0 });
  });
});
