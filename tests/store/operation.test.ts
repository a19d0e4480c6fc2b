import { describe, expect, it } from 'vitest';
import { packLines } from '../../lib/store/pack';
import { isLogged, packChanges, toLogged, toPast, unpackChanges, withoutChanges, type Operation } from '../../lib/store/operation';
import { getDefaultSettings } from '../../lib/core/settings';
import { entryOf, operationOf } from './world';

const many = (entries: number, besides: number): Operation => ({
  ...operationOf(3, Array.from({ length: entries }, (_, n) => entryOf(n, { name: `P${n}` }))),
  ...(besides > 0 && { besides: Array.from({ length: besides }, (_, n) => ({ of: 'known' as const, before: null, after: `x/friend-${n}` })) }),
});

describe('the changes of a large operation', () => {
  it('come back as they were, with what lies beside the list', async () => {
    for (const operation of [many(501, 0), many(500, 2), many(0, 501)]) {
      expect(await unpackChanges((await packChanges(operation))!)).toEqual({ entries: operation.entries, ...(operation.besides && { besides: operation.besides }) });
    }
    expect(await unpackChanges((await packChanges(many(501, 0)))!)).not.toHaveProperty('besides');
  });
  it('are packed when there are more than five hundred of both kinds together', async () => {
    expect(await packChanges(many(500, 0))).toBeUndefined();
    expect(await packChanges(many(300, 200))).toBeUndefined();
    expect(await packChanges(many(300, 201))).toBeDefined();
  });
  it.each([null, 'text', 7, { of: 'something else' }, { before: null }])('are refused where one of them is %j', async (line) => {
    await expect(packLines([{ before: null, after: entryOf(1) }, line]).then(unpackChanges)).rejects.toThrow();
  });
  it('are refused when the bytes are cut off', async () => {
    const packed = (await packChanges(many(501, 0)))!;
    await expect(unpackChanges(packed.slice(0, packed.length - 9))).rejects.toThrow();
  });
});

describe('an operation in the log', () => {
  it('of many keeps how many there were and the first three names beside what is packed', async () => {
    const operation = many(501, 2);
    const packed = (await packChanges(operation))!;
    const logged = toLogged(operation, packed);
    expect(logged).toEqual({ ...withoutChanges(operation), count: 501, names: ['P0', 'P1', 'P2'], many: 2, packed });
    expect(withoutChanges(operation)).toEqual({ ...operationOf(3, []) });
    expect(toPast(logged)).toEqual({ id: operation.id, at: 3, generation: 3, what: 'add', count: 501, names: ['P0', 'P1', 'P2'], besides: 2 });
    expect(toLogged(many(501, 0), packed).many).toBe(0);
  });
  it('of few is the operation itself', () => {
    const operation = many(4, 1);
    expect(toLogged(operation, undefined)).toBe(operation);
    expect(toPast(operation)).toEqual({ id: operation.id, at: 3, generation: 3, what: 'add', count: 4, names: ['P0', 'P1', 'P2'], besides: 1 });
    expect(toPast(many(1, 0)).besides).toBe(0);
  });
  it('is one that somebody made and that can be taken back', () => {
    const nothing = operationOf(1, []);
    const settings = { before: getDefaultSettings(), after: getDefaultSettings() };
    expect([nothing, many(1, 0), many(0, 1), { ...nothing, settings }, { ...many(1, 1), settings, what: 'restore' as const }].map(isLogged)).toEqual([false, true, true, true, false]);
  });
});
