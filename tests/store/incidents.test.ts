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
  it('ask for no change when all of them are known', async () => {
    await recordIncidents(keeper, [incident()]);
    const { generation } = await keeper.fingerprint();
    await recordIncidents(keeper, [incident()]);
    expect((await keeper.fingerprint()).generation).toBe(generation);
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
