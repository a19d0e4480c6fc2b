import fc from '../fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fnv1a, hostKeys, mightContain, readBloom } from '../../lib/core/bloom';
import { Hints, makeHints } from '../../lib/store/hints';
import type { Keeper } from '../../lib/store/keeper';
import { matchProbes } from '../../lib/store/match';
import { addEntry, changeEntry, removeEntry } from '../../lib/store/register';
import { op, person, probe, World } from './world';

let world: World;
let keeper: Keeper;
beforeEach(async () => {
  world = new World();
  keeper = await world.wake();
});
const match = async (...probes: Parameters<typeof matchProbes>[1]) => (await matchProbes(keeper, probes)).matches;

describe('matching', () => {
  it('finds a person by any of the keys the page shows, and says which one', async () => {
    const { entry } = await addEntry(keeper, op(), { ...person('linkedin/in/ada'), identities: [{ key: 'linkedin/in/ada' }, { key: 'linkedin/id/ACoAAB' }], act: 'fold' });
    expect(await match(probe(['linkedin/id/ACoAAB']), probe(['linkedin/in/bob']))).toEqual([{ entryId: entry.id, kind: 'person', matchedKey: 'linkedin/id/ACoAAB', act: 'fold', noticed: false }, null]);
  });
  it('never matches by name, and tells member ids of different case apart', async () => {
    await addEntry(keeper, op(), person('linkedin/id/ACoAAB', { name: 'Ada Example' }));
    expect(await match(probe(['Ada Example']), probe(['linkedin/in/ada-example']), probe(['linkedin/id/ACoAAb']))).toEqual([null, null, null]);
  });
  it('tells 2,000 invented namesakes apart', async () => {
    const one = await addEntry(keeper, op(), person('linkedin/in/john-smith-1'));
    const probes = Array.from({ length: 2000 }, (_, at) => probe([`linkedin/in/john-smith-${at}`, `x/john_smith${at}`]));
    const found = (await match(...probes)).flatMap((result, at) => (result ? [at] : []));
    expect(found).toEqual([1]);
    expect(one.existed).toBe(false);
  });
  it('finds a domain by every host below it, and no host that only looks like it', async () => {
    await addEntry(keeper, op(), { kind: 'domain', name: 'Acme', identities: [{ key: 'domain/acme.example' }], reason: 'other' });
    const hosts = ['acme.example', 'go.acme.example', 'GO.Acme.example.', 'notacme.example', 'acme.example.evil.example', 'example'];
    expect((await match(...hosts.map((host) => probe([], { hosts: [host] })))).map(Boolean)).toEqual([true, true, true, false, false, false]);
  });
  it('takes a site on a shared host for itself, by the public-suffix list', async () => {
    await addEntry(keeper, op(), { kind: 'domain', name: 'Ada', identities: [{ key: 'domain/ada.github.io' }], reason: 'other' });
    expect((await match(probe([], { hosts: ['www.ada.github.io'] }), probe([], { hosts: ['bob.github.io'] }))).map(Boolean)).toEqual([true, false]);
  });
  it('finds a phrase in its folded form', async () => {
    await addEntry(keeper, op(), { kind: 'phrase', name: 'p', identities: [{ key: 'phrase/Grow your PIPELINE' }], reason: 'other' });
    expect((await match(probe([], { phrases: ['hello there', 'grow your pipeline'] })))[0]).toMatchObject({ kind: 'phrase', matchedKey: 'phrase/grow your pipeline' });
  });
  it('does not take a tab’s word for a domain or phrase among the author’s keys', async () => {
    await addEntry(keeper, op(), { kind: 'domain', name: 'Acme', identities: [{ key: 'domain/acme.example' }], reason: 'other' });
    expect(await match(probe(['domain/acme.example']))).toEqual([null]);
  });
  it('ends with the expiry, to the millisecond', async () => {
    await addEntry(keeper, op(), person('x/ada', { expiresAt: world.time + 10 }));
    world.time += 9;
    expect((await match(probe(['x/ada'])))[0]).not.toBeNull();
    world.time += 1;
    expect(await match(probe(['x/ada']))).toEqual([null]);
  });
  it('keeps to networks, surfaces and communities', async () => {
    const { entry } = await addEntry(keeper, op(), person('x/ada', { networks: ['x'] }));
    await changeEntry(keeper, op(), entry.id, { surfaces: ['message'], communities: ['https://x.com/i/communities/1'] });
    const place = { network: 'x', surface: 'message', community: 'https://x.com/i/communities/1' } as const;
    const asked = [place, { ...place, network: 'facebook' as const }, { ...place, surface: 'feed' as const }, { ...place, community: undefined }];
    expect((await match(...asked.map((over) => probe(['x/ada'], over)))).map(Boolean)).toEqual([true, false, false, false]);
  });
  it.each([
    ['listed', true],
    ['noticed', true],
    ['respected', true],
    ['contacted-again', true],
    ['candidate', false],
    ['released', false],
  ] as const)('an entry that is %s matches: %s', async (state, matches) => {
    const { entry } = await addEntry(keeper, op(), person('x/ada'));
    await changeEntry(keeper, op(), entry.id, { state });
    expect((await match(probe(['x/ada'])))[0] !== null).toBe(matches);
  });
  it('says that a notice was sent', async () => {
    const { entry } = await addEntry(keeper, op(), person('x/ada'));
    await changeEntry(keeper, op(), entry.id, { state: 'noticed', noticeAt: world.time });
    expect((await match(probe(['x/ada'])))[0]).toMatchObject({ noticed: true });
  });
  it('tells a tab nothing of an entry but what it needs', async () => {
    await addEntry(keeper, op(), person('x/ada', { note: 'secret', name: 'Ada Secret' }));
    expect(Object.keys((await match(probe(['x/ada'])))[0]!).sort()).toEqual(['entryId', 'kind', 'matchedKey', 'noticed']);
  });
});

describe('hints', () => {
  it('know every key that can match, and seldom another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 3, maxLength: 40, unit: 'binary' }), { minLength: 1, maxLength: 200 }), (names) => {
        const keys = names.map((name) => `x/${name}`);
        const hints = makeHints(keys, 1);
        const bytes = readBloom(hints.bloom);
        expect(keys.every((key) => mightContain(bytes, hints.bloomHashes, key))).toBe(true);
      }),
      { numRuns: 30 },
    );
    const hints = makeHints(Array.from({ length: 1000 }, (_, at) => `x/listed-${at}`), 1);
    const bytes = readBloom(hints.bloom);
    const wrong = Array.from({ length: 10_000 }, (_, at) => mightContain(bytes, hints.bloomHashes, `x/other-${at}`)).filter(Boolean).length;
    expect(wrong).toBeLessThan(200);
  });
  it('hold a listed domain under one of the keys a tab tries for a host', () => {
    const hints = makeHints(['domain/acme.example'], 1);
    const bytes = readBloom(hints.bloom);
    expect(hostKeys('go.acme.example')).toEqual(['domain/go.acme.example', 'domain/acme.example']);
    expect(hostKeys('go.acme.example').some((key) => mightContain(bytes, hints.bloomHashes, key))).toBe(true);
  });
  it('hold phrases as hashes and lengths, and no readable word', () => {
    const hints = makeHints(['phrase/grow your pipeline', 'phrase/quick question'], 3);
    expect(hints.phraseLengths).toEqual([2, 3]);
    expect(hints.phraseHashes).toContain(fnv1a('grow your pipeline'));
    expect(JSON.stringify(hints)).not.toContain('pipeline');
  });
  it('follow the list: a released entry is gone from them', async () => {
    const hints = new Hints(keeper);
    const has = async () => {
      const { bloom, bloomHashes } = await hints.get();
      return mightContain(readBloom(bloom), bloomHashes, 'x/ada');
    };
    expect(await has()).toBe(false);
    const { entry } = await addEntry(keeper, op(), person('x/ada'));
    expect(await has()).toBe(true);
    await removeEntry(keeper, op(), entry.id);
    expect(await has()).toBe(false);
  });
  it('answer nothing for a filter that cannot be read', () => {
    expect(mightContain(readBloom('%%%'), 7, 'x/ada')).toBe(false);
  });
  it('hash as FNV-1a does', () => {
    expect(fnv1a('')).toBe(0x811c9dc5);
    expect(fnv1a('a')).toBe(0xe40c292c);
    expect(fnv1a('foobar')).toBe(0xbf9cf968);
  });
});
