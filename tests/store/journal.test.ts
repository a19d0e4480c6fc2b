import { beforeEach, describe, expect, it } from 'vitest';
import { appendToJournal, dropJournal, journalStart, readJournal, withdrawFromJournal } from '../../lib/store/journal';
import { packChanges } from '../../lib/store/operation';
import { areaSafe, type Safe } from '../../lib/store/safe';
import { FakeArea, entryOf, operationOf } from './world';

let area: FakeArea;
let safe: Safe;
beforeEach(() => {
  area = new FakeArea();
  safe = areaSafe(area);
});
const small = (generation: number) => operationOf(generation, [entryOf(generation)]);
const large = (generation: number) => operationOf(generation, Array.from({ length: 501 }, (_, n) => entryOf(n)));
const write = async (...generations: number[]) => {
  for (const generation of generations) await appendToJournal(safe, 'monday', small(generation));
};
const writeLarge = async (generation: number) => appendToJournal(safe, 'monday', large(generation), await packChanges(large(generation)));
const read = async (from = 1) => {
  const { items, damaged } = await readJournal(safe, from);
  return { generations: items.map(({ operation }) => operation.generation), damaged };
};

describe('the journal', () => {
  it('gives back what was written, in order, with the session that wrote it', async () => {
    await write(1, 2);
    expect((await readJournal(safe, 1)).items).toEqual([{ session: 'monday', operation: small(1) }, { session: 'monday', operation: small(2) }]);
    expect(await read(2)).toEqual({ generations: [2], damaged: 0 });
    expect(await read(3)).toEqual({ generations: [], damaged: 0 });
  });
  it('reads past a missing item to what stands behind it', async () => {
    await write(1, 3, 64, 65, 130);
    expect(await read()).toEqual({ generations: [1, 3, 64, 65, 130], damaged: 0 });
  });
  it('counts what it can’t read and goes on behind it', async () => {
    await write(1, 2, 3);
    area.items.set('j:2', { session: 'monday', operation: { ...small(2), what: 'burn' } });
    expect(await read()).toEqual({ generations: [1, 3], damaged: 1 });
  });
});

describe('a change of many entries', () => {
  it('comes back whole, and its head is written last', async () => {
    await writeLarge(1);
    expect(area.written).toEqual(['j:1:0', 'j:1']);
    expect((await readJournal(safe, 1)).items[0]!.operation).toEqual(large(1));
    expect(JSON.stringify(area.items.get('j:1')).length, 'the changes lie in the parts alone').toBeLessThan(500);
  });
  it.each<[string, (area: FakeArea) => unknown]>([
    ['is missing', ({ items }) => items.delete('j:1:0')],
    ['is no text', ({ items }) => items.set('j:1:0', { 0: 'H' })],
    ['is cut off', ({ items }) => items.set('j:1:0', (items.get('j:1:0') as string).slice(0, 40))],
    ['is another text', ({ items }) => items.set('j:1:0', 'überhaupt nicht')],
  ])('is damaged, not half made, when a part %s', async (_what, damage) => {
    await writeLarge(1);
    await write(2);
    damage(area);
    expect(await read()).toEqual({ generations: [2], damaged: 1 });
  });
  it('that was refused leaves no head and no part behind', async () => {
    await write(1);
    await writeLarge(2);
    await withdrawFromJournal(safe, 2);
    expect([...area.items.keys()]).toEqual(['j:1']);
    await withdrawFromJournal(safe, 1);
    expect([...area.items.keys()]).toEqual([]);
  });
  it('that was refused loses its head first: a worker may die in between', async () => {
    await writeLarge(1);
    const removed: string[][] = [];
    await withdrawFromJournal({ ...safe, remove: async (keys) => void removed.push([...keys]) }, 1);
    expect(removed[0]).toEqual(['j:1']);
  });
});

describe('a journal that is shortened', () => {
  it('forgets items and their parts, and remembers where it begins', async () => {
    await write(3);
    await writeLarge(4);
    await write(5);
    await dropJournal(safe, 3, 4);
    expect([...area.items.keys()].sort()).toEqual(['j:5', 'journalFrom']);
    expect(await journalStart(safe, 1)).toBe(5);
  });
  it('remembers its beginning before anything is gone', async () => {
    await write(1);
    await dropJournal({ ...safe, remove: () => Promise.reject(new Error('died')) }, 1, 1).catch(() => undefined);
    expect(await journalStart(safe, 1)).toBe(2);
  });
  it('down to what it has forgotten already stays as it is', async () => {
    await write(4);
    await dropJournal(safe, 4, 3);
    expect([...area.items.keys()]).toEqual(['j:4']);
    await dropJournal(safe, 4, 4);
    expect([...area.items.keys()]).toEqual(['journalFrom']);
  });
  it.each([undefined, 0, -3, 2.5, '4', null, Number.MAX_VALUE])('begins where it is told when it does not know: %j', async (stored) => {
    area.items.set('journalFrom', stored);
    expect(await journalStart(safe, 7)).toBe(7);
  });
});
