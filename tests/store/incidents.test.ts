import { beforeEach, describe, expect, it } from 'vitest';
import { findIncidents, recordIncidents, type ProposedIncident } from '../../lib/store/incidents';
import { Finder } from '../../lib/store/find';
import type { Keeper } from '../../lib/store/keeper';
import { addEntry, changeEntry, removeEntry } from '../../lib/store/register';
import { addCounts, summarizeToday } from '../../lib/store/statistics';
import { op, person, World } from './world';

let world: World;
let keeper: Keeper;
let entryId: string;
beforeEach(async () => {
  world = new World();
  keeper = await world.wake();
  entryId = (await addEntry(keeper, op(), person('x/ada'))).entry.id;
});
const incident = (over: Partial<ProposedIncident> = {}): ProposedIncident => ({ id: 'incident-1', entryId, at: world.time, network: 'x', surface: 'feed', itemHash: 'h1', matchedKey: 'x/ada', rules: ['asks-for-a-call'], ...over });
const state = async () => (await (await keeper.ledger()).entry(entryId))?.state;

describe('incidents', () => {
  it('are recorded once, by id and by item', async () => {
    expect(await recordIncidents(keeper, [incident(), incident()])).toEqual({ recorded: 1 });
    expect(await recordIncidents(keeper, [incident()])).toEqual({ recorded: 0 });
    expect(await recordIncidents(keeper, [incident({ id: 'incident-2' })])).toEqual({ recorded: 0 });
    expect(await recordIncidents(keeper, [incident({ id: 'incident-2', itemHash: 'h2' })])).toEqual({ recorded: 1 });
    const { rows } = await new Finder(keeper).find({ offset: 0, limit: 1 });
    expect(rows[0]).toMatchObject({ incidents: 2, lastIncidentAt: world.time });
  });
  it('leave the state alone before a notice, and turn it to contacted again after one', async () => {
    await recordIncidents(keeper, [incident()]);
    expect(await state()).toBe('listed');
    await changeEntry(keeper, op(), entryId, { state: 'noticed', noticeAt: world.time + 10 });
    await recordIncidents(keeper, [incident({ id: 'incident-2', itemHash: 'h2', at: world.time + 5 })]);
    expect(await state()).toBe('noticed');
    world.time += 20;
    await recordIncidents(keeper, [incident({ id: 'incident-3', itemHash: 'h3' })]);
    expect(await state()).toBe('contacted-again');
    expect((await findIncidents(keeper, entryId, 10)).incidents.map(({ id, afterNotice }) => [id, afterNotice])).toEqual([
      ['incident-3', true],
      ['incident-2', false],
      ['incident-1', false],
    ]);
  });
  it('of what was there before the party was listed are remembered, and count as nothing done again', async () => {
    expect(await recordIncidents(keeper, [incident({ at: world.time - 1 })])).toEqual({ recorded: 1 });
    const rows = async () => (await new Finder(keeper).find({ offset: 0, limit: 1 })).rows[0]!;
    expect(await rows()).toMatchObject({ incidents: 0 });
    expect((await rows()).lastIncidentAt).toBeUndefined();
    // The tab was loaded anew and no longer knows when it first saw the post.
    world.time += 10;
    expect(await recordIncidents(keeper, [incident({ id: 'incident-2' })])).toEqual({ recorded: 0 });
    expect(await recordIncidents(keeper, [incident({ id: 'incident-3', itemHash: 'h3' })])).toEqual({ recorded: 1 });
    expect(await rows()).toMatchObject({ incidents: 1 });
    expect((await findIncidents(keeper, entryId, 9)).incidents.map(({ beforeListed }) => beforeListed)).toEqual([undefined, true]);
  });
  it('sort the list by who did it last', async () => {
    await addEntry(keeper, op(), person('x/bob', { name: 'Bob' }));
    await recordIncidents(keeper, [incident()]);
    const { rows } = await new Finder(keeper).find({ sort: 'last-incident', offset: 0, limit: 2 });
    expect(rows.map(({ entry }) => entry.name)).toEqual(['Ada Example', 'Bob']);
  });
  it('do not believe a tab that proposes what cannot be', async () => {
    await removeEntry(keeper, op(), (await addEntry(keeper, op(), person('x/gone'))).entry.id);
    const made = await recordIncidents(keeper, [incident({ entryId: 'nobody' }), incident({ matchedKey: 'x/other' })]);
    expect(made).toEqual({ recorded: 0 });
    world.time += 1;
    await recordIncidents(keeper, [incident({ at: world.time + 86_400_000 })]);
    expect((await findIncidents(keeper, entryId, 1)).incidents[0]?.at).toBe(world.time);
  });
  it('count where the entry is in force, whatever group they stand in', async () => {
    const recorded = async (over: Parameters<typeof changeEntry>[3]) => {
      await changeEntry(keeper, op(), entryId, { clear: ['networks', 'surfaces', 'communities', 'expiresAt'] });
      await changeEntry(keeper, op(), entryId, over);
      return (await recordIncidents(keeper, [incident({ id: op(), itemHash: op() })])).recorded;
    };
    expect(await recorded({ networks: ['linkedin'] })).toBe(0);
    expect(await recorded({ surfaces: ['message'] })).toBe(0);
    expect(await recorded({ expiresAt: world.time })).toBe(0);
    expect(await recorded({ communities: ['linkedin.com/groups/7000'] })).toBe(1);
    expect(await recorded({ state: 'candidate' })).toBe(0);
    expect(await recorded({ state: 'noticed', noticeAt: world.time })).toBe(1);
  });
  it('count one item once, also when a tab tells of it twice in one breath', async () => {
    expect(await recordIncidents(keeper, [incident(), incident({ id: 'incident-2' }), incident({ id: 'incident-3', itemHash: 'h2' })])).toEqual({ recorded: 2 });
    expect(await recordIncidents(keeper, [incident({ itemHash: 'h9' })]), 'nor under an id that was used').toEqual({ recorded: 0 });
  });
  it('count after the notice from its very moment on, and change the entry once', async () => {
    await changeEntry(keeper, op(), entryId, { state: 'noticed', noticeAt: world.time });
    const revision = async () => (await (await keeper.ledger()).entry(entryId))!.revision;
    await recordIncidents(keeper, [incident(), incident({ id: 'incident-2', itemHash: 'h2' })]);
    expect([await state(), await revision()]).toEqual(['contacted-again', 3]);
    await recordIncidents(keeper, [incident({ id: 'incident-3', itemHash: 'h3' })]);
    expect(await revision()).toBe(3);
    expect((await findIncidents(keeper, entryId, 9)).incidents.map(({ afterNotice }) => afterNotice)).toEqual([true, true, true]);
  });
  it('say who sent them where that is not whom they matched', async () => {
    await recordIncidents(keeper, [incident({ authorKeys: ['x/ada', 'x/other'] }), incident({ id: 'incident-2', itemHash: 'h2', at: world.time - 1, authorKeys: ['x/other', 'x/ada'] }), incident({ id: 'incident-3', itemHash: 'h3', at: world.time - 2, authorKeys: [] })]);
    expect((await findIncidents(keeper, entryId, 9)).incidents.map(({ sender }) => sender)).toEqual([undefined, 'x/other', undefined]);
    expect((await findIncidents(keeper, entryId, 2)).incidents).toHaveLength(2);
  });
  it('ask for no change when all of them are known', async () => {
    await recordIncidents(keeper, [incident()]);
    const { generation } = await keeper.fingerprint();
    await recordIncidents(keeper, [incident()]);
    expect((await keeper.fingerprint()).generation).toBe(generation);
  });
});

describe('what incidents teach about a person', () => {
  const identities = async () => (await (await keeper.ledger()).entry(entryId))!.identities.map(({ key }) => key);
  it('are keys of the same network that nobody else holds, eight at the most', async () => {
    await removeEntry(keeper, op(), (await addEntry(keeper, op(), person('x/released'))).entry.id);
    await recordIncidents(keeper, [incident({ authorKeys: ['x/ada', 'linkedin/in/ada', 'x/released', 'x/4', 'x/5', 'x/6', 'x/7', 'x/8', 'x/9'] })]);
    expect(await identities()).toEqual(['x/ada', 'x/4', 'x/5', 'x/6', 'x/7', 'x/8']);
  });
  it('is nothing where the key that matched is not the author’s own', async () => {
    await recordIncidents(keeper, [incident({ authorKeys: ['x/other'] })]);
    await changeEntry(keeper, op(), entryId, { identities: [{ key: 'x/ada' }, { key: 'domain/acme.example' }, { key: 'phrase/grow your pipeline' }] });
    await recordIncidents(keeper, [incident({ id: 'incident-2', itemHash: 'h2', matchedKey: 'domain/acme.example', authorKeys: ['domain/acme.example', 'domain/other.example'], sellsFor: 'Acme' }), incident({ id: 'incident-3', itemHash: 'h3', matchedKey: 'phrase/grow your pipeline', authorKeys: ['x/other'], sellsFor: 'Acme' })]);
    expect(await identities()).toEqual(['x/ada', 'domain/acme.example', 'phrase/grow your pipeline']);
    expect(await (await keeper.ledger()).entry(entryId)).not.toHaveProperty('sellsFor');
  });
  it('is for whom somebody sells, as it was said first', async () => {
    await recordIncidents(keeper, [incident({ sellsFor: 'Acme' }), incident({ id: 'incident-2', itemHash: 'h2', sellsFor: 'Kontor' })]);
    expect((await (await keeper.ledger()).entry(entryId))?.sellsFor).toBe('Acme');
    const { entry } = await addEntry(keeper, op(), person('linkedin/company/acme', { kind: 'organization' }));
    await recordIncidents(keeper, [incident({ id: 'incident-4', entryId: entry.id, itemHash: 'h4', matchedKey: 'linkedin/company/acme', authorKeys: ['linkedin/company/acme', 'linkedin/in/seller'], sellsFor: 'Acme' })]);
    expect(await (await keeper.ledger()).entry(entry.id)).toEqual(entry);
  });
});

describe('statistics', () => {
  const count = (over: object = {}) => ({ network: 'x', surface: 'feed', kind: 'marketing', act: 'mark', count: 2, ...over }) as const;

  it('add up per day, and a repeated operation counts once', async () => {
    const operation = op();
    expect(await addCounts(keeper, operation, [count(), count({ act: 'fold', count: 1 })] as never)).toEqual({ counted: 3 });
    expect(await addCounts(keeper, operation, [count()] as never)).toEqual({ counted: 0 });
    await addCounts(keeper, op(), [count(), count({ kind: 'peer', act: 'highlight', count: 4 }), count({ act: 'reveal', count: 1 })] as never);
    await changeEntry(keeper, op(), entryId, { noticeAt: world.time });
    await recordIncidents(keeper, [incident()]);
    expect(await summarizeToday(keeper)).toEqual({ day: expect.stringMatching(/^2026-11-2\d$/), pitches: 5, afterNotice: 1, worthReading: 4, folded: 1, revealed: 1 });
  });
  it('begin anew on the next day', async () => {
    await addCounts(keeper, op(), [count()] as never);
    world.time += 86_400_000;
    expect((await summarizeToday(keeper)).pitches).toBe(0);
  });
});
