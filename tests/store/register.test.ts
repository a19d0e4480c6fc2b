import { beforeEach, describe, expect, it } from 'vitest';
import { told } from '../../lib/core/told-words';
import type { Keeper } from '../../lib/store/keeper';
import { addEntry, changeEntry, removeEntry, undoOperation } from '../../lib/store/register';
import { Finder } from '../../lib/store/find';
import { readSettings, writeSettings } from '../../lib/store/settings';
import { getDefaultSettings } from '../../lib/core/settings';
import { op, person, World } from './world';

let world: World;
let keeper: Keeper;
beforeEach(async () => {
  world = new World();
  keeper = await world.wake();
});
const entry = async (id: string) => (await keeper.ledger()).entry(id);

describe('adding to the list', () => {
  it('keeps what was given and tells once that it is new', async () => {
    const { entry, existed } = await addEntry(keeper, op(), person('linkedin/in/ada', { note: 'met at a fair' }));
    expect(existed).toBe(false);
    expect(entry).toMatchObject({ name: 'Ada Example', state: 'listed', note: 'met at a fair', revision: 1, createdAt: world.time });
  });
  it('does the same operation once, however often it is sent', async () => {
    const operation = op();
    const first = await addEntry(keeper, operation, person('x/ada'));
    keeper = await world.wake();
    const again = await addEntry(keeper, operation, person('x/ada'));
    expect(again).toEqual(first);
    expect((await keeper.state()).entries).toBe(1);
  });
  it('does one of two same operations that arrive together', async () => {
    const operation = op();
    const both = await Promise.all([addEntry(keeper, operation, person('x/ada')), addEntry(keeper, operation, person('x/ada'))]);
    expect(both[0]).toEqual(both[1]);
    expect((await keeper.state()).entries).toBe(1);
  });
  it('adds to the entry that holds one of the identities already', async () => {
    const first = await addEntry(keeper, op(), person('linkedin/in/ada', { note: 'one' }));
    const second = await addEntry(keeper, op(), { ...person('linkedin/in/ada', { note: 'two' }), identities: [{ key: 'linkedin/in/ada' }, { key: 'linkedin/id/ACoAAB' }] });
    expect(second.existed).toBe(true);
    expect(second.entry.id).toBe(first.entry.id);
    expect(second.entry.identities.map(({ key }) => key)).toEqual(['linkedin/in/ada', 'linkedin/id/ACoAAB']);
    expect(second.entry.note).toBe('one\ntwo');
  });
  it('keeps namesakes apart', async () => {
    const one = await addEntry(keeper, op(), person('linkedin/in/ada-1'));
    const two = await addEntry(keeper, op(), person('linkedin/in/ada-2'));
    expect(two.existed).toBe(false);
    expect(two.entry.id).not.toBe(one.entry.id);
  });
  it('leaves a key with the listed party that holds it', async () => {
    await addEntry(keeper, op(), { kind: 'organization', name: 'Acme', identities: [{ key: 'linkedin/company/acme' }, { key: 'domain/acme.example' }], reason: 'other' });
    const { entry } = await addEntry(keeper, op(), person('linkedin/in/ada'));
    const { entry: merged } = await addEntry(keeper, op(), { ...person('linkedin/in/ada'), identities: [{ key: 'linkedin/in/ada' }, { key: 'domain/acme.example' }] });
    expect(merged.id).toBe(entry.id);
    expect(merged.identities.map(({ key }) => key)).toEqual(['linkedin/in/ada']);
  });
  it('goes to the entry in force before a released one, of the same kind before another, and the older of two', async () => {
    const add = async (key: string, kind: 'person' | 'organization' = 'person') => {
      world.time += 1;
      return (await addEntry(keeper, op(), person(key, { kind }))).entry;
    };
    const join = async (...keys: string[]) => (await addEntry(keeper, op(), { ...person('x/none'), identities: keys.map((key) => ({ key })) })).entry.id;
    const [older, newer, firm, gone, lost] = [await add('x/older'), await add('x/newer'), await add('x/firm', 'organization'), await add('x/gone'), await add('x/lost')];
    for (const { id } of [gone, lost]) await removeEntry(keeper, op(), id);
    expect(await join('x/newer', 'x/older')).toBe(older.id);
    expect(await join('x/gone', 'x/newer')).toBe(newer.id);
    expect(await join('x/firm', 'x/newer')).toBe(newer.id);
    expect(await join('x/firm', 'x/lost'), 'its kind counts more than its state').toBe(lost.id);
    expect((await entry(firm.id))?.identities).toEqual([{ key: 'x/firm' }]);
  });
  it('of a candidate is new to the list', async () => {
    const { entry: first } = await addEntry(keeper, op(), person('x/ada'));
    await changeEntry(keeper, op(), first.id, { state: 'candidate' });
    expect(await addEntry(keeper, op(), person('x/ada'))).toMatchObject({ existed: false, entry: { id: first.id, state: 'listed' } });
  });
  it('writes domains and phrases in the one form that is matched', async () => {
    const domain = await addEntry(keeper, op(), { kind: 'domain', name: 'Acme', identities: [{ key: 'domain/Go.ACME.example' }], reason: 'other' });
    const phrase = await addEntry(keeper, op(), { kind: 'phrase', name: 'p', identities: [{ key: 'phrase/Grow  YOUR Pipéline!' }], reason: 'other' });
    expect(domain.entry.identities[0]?.key).toBe('domain/acme.example');
    expect(phrase.entry.identities[0]).toEqual({ key: 'phrase/grow your pipeline', label: 'Grow  YOUR Pipéline!' });
    const numbers = await addEntry(keeper, op(), { kind: 'phrase', name: 'p', identities: [{ key: 'phrase/10 clients in 30 days' }], reason: 'other' });
    expect(numbers.entry.identities[0]!.key).toBe('phrase/# clients in # days');
    const edited = await changeEntry(keeper, op(), numbers.entry.id, { identities: numbers.entry.identities });
    expect(edited.entry.identities, 'an edited entry matches what it matched').toEqual(numbers.entry.identities);
  });
  it.each([
    ['a bare name', 'Ada Example', /a name alone is not enough/],
    ['a name that looks like a key', 'name/ada', /draft\.identities\.0\.key/],
    ['the domain of a network', 'domain/www.linkedin.com', /belongs to the network itself/],
    ['something that is no domain', 'domain/acme', /expected a domain/],
    ['a phrase without words', 'phrase/!!', /at least three letters/],
  ])('refuses %s and changes nothing', async (_what, key, words) => {
    await expect(addEntry(keeper, op(), person(key))).rejects.toThrow(words);
    expect(await keeper.fingerprint()).toMatchObject({ generation: 0, count: 0 });
    expect([...world.local.items.keys()].filter((item) => item.startsWith('j:'))).toEqual([]);
  });
});

describe('changing and removing', () => {
  it('changes the given fields, clears the named ones, and counts the revision', async () => {
    const { entry: before } = await addEntry(keeper, op(), person('x/ada', { note: 'n', expiresAt: world.time + 5 }));
    const { entry: after } = await changeEntry(keeper, op(), before.id, { name: 'Ada E.', clear: ['note', 'expiresAt'] });
    expect(after).toMatchObject({ name: 'Ada E.', revision: 2 });
    expect(after).not.toHaveProperty('note');
    expect(after).not.toHaveProperty('expiresAt');
  });
  it('leaves an address with the listed party that holds it, and says who that is', async () => {
    await addEntry(keeper, op(), person('x/otto', { name: 'Otto Muster' }));
    const { entry } = await addEntry(keeper, op(), person('linkedin/in/ada'));
    const add = (key: string) => changeEntry(keeper, op(), entry.id, { identities: [...entry.identities, { key }] });
    await expect(add('x/otto')).rejects.toMatchObject({ message: '“Otto Muster” on your list has this address already.', told: told('problem.held', { name: 'Otto Muster' }) });
    expect((await add('x/ada')).entry.identities.map(({ key }) => key)).toEqual(['linkedin/in/ada', 'x/ada']);
  });
  it('forgets the clock of a notice when a party is listed anew, and keeps that there was one', async () => {
    const { entry } = await addEntry(keeper, op(), person('linkedin/in/ada'));
    await changeEntry(keeper, op(), entry.id, { state: 'noticed', noticeAt: 5, replyBy: 9, notices: [{ at: 5, footing: 'gdpr', replyBy: 9, text: 'Please stop.' }] });
    await removeEntry(keeper, op(), entry.id);
    const again = (await addEntry(keeper, op(), person('linkedin/in/ada'))).entry;
    expect(again).toMatchObject({ state: 'listed', notices: [{ at: 5 }] });
    expect([again.noticeAt, again.replyBy]).toEqual([undefined, undefined]);
  });
  it('says so when the entry is not there', async () => {
    await expect(changeEntry(keeper, op(), 'nobody-at-all', { name: 'x' })).rejects.toMatchObject({ told: told('problem.entry-gone') });
  });
  it('keeps a removed entry as released, and lists it anew when it is added again', async () => {
    const { entry: added } = await addEntry(keeper, op(), person('x/ada'));
    expect(await removeEntry(keeper, op(), added.id)).toEqual({ removed: true });
    expect((await entry(added.id))?.state).toBe('released');
    expect(await removeEntry(keeper, op(), added.id)).toEqual({ removed: false });
    const again = await addEntry(keeper, op(), person('x/ada', { reason: 'kept-following-up' }));
    expect(again).toMatchObject({ existed: false, entry: { id: added.id, state: 'listed', reason: 'kept-following-up' } });
  });
  it('answers a repeated removal as the first time', async () => {
    const { entry: added } = await addEntry(keeper, op(), person('x/ada'));
    const operation = op();
    expect(await removeEntry(keeper, operation, added.id)).toEqual({ removed: true });
    expect(await removeEntry(keeper, operation, added.id)).toEqual({ removed: true });
  });
  it('never lets a clock that jumps back make a change look older', async () => {
    const { entry: added } = await addEntry(keeper, op(), person('x/ada'));
    world.time = 0;
    const { entry: changed } = await changeEntry(keeper, op(), added.id, { name: 'Ada' });
    expect(changed.updatedAt).toBe(added.updatedAt);
    expect(changed.revision).toBe(2);
  });
});

describe('undo', () => {
  it('takes back an addition, a change, a removal and a setting', async () => {
    const add = op();
    const { entry: added } = await addEntry(keeper, add, person('x/ada'));
    const change = op();
    await changeEntry(keeper, change, added.id, { name: 'Other' });
    expect(await undoOperation(keeper, op(), change)).toEqual({ undone: true });
    expect((await entry(added.id))?.name).toBe('Ada Example');
    const remove = op();
    await removeEntry(keeper, remove, added.id);
    expect(await undoOperation(keeper, op(), remove)).toEqual({ undone: true });
    expect((await entry(added.id))?.state).toBe('listed');
    const settings = op();
    await writeSettings(keeper, settings, { ...getDefaultSettings(), highlight: false });
    expect(await undoOperation(keeper, op(), settings)).toEqual({ undone: true });
    expect((await readSettings(keeper)).highlight).toBe(true);
  });
  it('remembers even an addition that was taken back, as released', async () => {
    const add = op();
    const { entry: added } = await addEntry(keeper, add, person('x/ada'));
    expect(await undoOperation(keeper, op(), add)).toEqual({ undone: true });
    expect((await entry(added.id))?.state).toBe('released');
  });
  it('can itself be taken back', async () => {
    const { entry: added } = await addEntry(keeper, op(), person('x/ada'));
    const remove = op();
    await removeEntry(keeper, remove, added.id);
    const undo = op();
    await undoOperation(keeper, undo, remove);
    expect(await undoOperation(keeper, op(), undo)).toEqual({ undone: true });
    expect((await entry(added.id))?.state).toBe('released');
  });
  it('does nothing when something newer stands in the way, and says so', async () => {
    const add = op();
    const { entry: added } = await addEntry(keeper, add, person('x/ada'));
    await changeEntry(keeper, op(), added.id, { name: 'Newer' });
    expect(await undoOperation(keeper, op(), add)).toEqual({ undone: false, why: told('undo.newer') });
    expect((await entry(added.id))?.name).toBe('Newer');
  });
  it('is possible for 30 days to the moment', async () => {
    const add = op();
    await addEntry(keeper, add, person('x/ada'));
    world.time += 30 * 86_400_000;
    expect(await undoOperation(keeper, op(), add)).toEqual({ undone: true });
  });
  it('of settings that were changed since does nothing', async () => {
    const first = op();
    await writeSettings(keeper, first, { ...getDefaultSettings(), highlight: false });
    await writeSettings(keeper, op(), { ...getDefaultSettings(), zeroFootprint: true });
    expect(await undoOperation(keeper, op(), first)).toEqual({ undone: false, why: told('undo.newer') });
    expect((await readSettings(keeper)).zeroFootprint).toBe(true);
  });
  it('of a change that changed nothing says so, and so does one of nothing at all', async () => {
    const { entry: added } = await addEntry(keeper, op(), person('x/ada'));
    const again = op();
    await addEntry(keeper, again, person('x/ada'));
    expect(await undoOperation(keeper, op(), again)).toEqual({ undone: false, why: told('undo.nothing') });
    expect((await entry(added.id))?.revision).toBe(1);
    expect(await undoOperation(keeper, op(), 'never-was-there')).toMatchObject({ undone: false, why: told('undo.unknown') });
  });
  it('counts on as a change of its own', async () => {
    const change = op();
    const { entry: added } = await addEntry(keeper, op(), person('x/ada'));
    await changeEntry(keeper, change, added.id, { name: 'Other' });
    world.time += 5;
    await undoOperation(keeper, op(), change);
    expect(await entry(added.id)).toMatchObject({ name: 'Ada Example', revision: 3, updatedAt: world.time });
  });
  it('ends after 30 days', async () => {
    const add = op();
    await addEntry(keeper, add, person('x/ada'));
    world.time += 31 * 86_400_000;
    expect(await undoOperation(keeper, op(), add)).toMatchObject({ undone: false, why: told('undo.unknown') });
  });
});

describe('finding', () => {
  beforeEach(async () => {
    for (const [at, name] of ['Çelik Örnek', 'Berta Beispiel', 'Acme Growth'].entries()) {
      world.time += 1000;
      await addEntry(keeper, op(), person(`linkedin/in/someone-${at}`, { name, kind: at === 2 ? 'organization' : 'person' }));
    }
  });
  const names = async (query: object) => (await new Finder(keeper).find({ offset: 0, limit: 10, ...query })).rows.map(({ entry }) => entry.name);

  it('gives the newest first, or by name', async () => {
    expect(await names({})).toEqual(['Acme Growth', 'Berta Beispiel', 'Çelik Örnek']);
    expect(await names({ sort: 'name' })).toEqual(['Acme Growth', 'Berta Beispiel', 'Çelik Örnek']);
  });
  it('gives what ends first before the rest, what has ended before all', async () => {
    const { rows } = await new Finder(keeper).find({ offset: 0, limit: 10 });
    await changeEntry(keeper, op(), rows[2]!.entry.id, { expiresAt: world.time + 50 });
    await changeEntry(keeper, op(), rows[1]!.entry.id, { expiresAt: world.time - 50 });
    expect(await names({ sort: 'ends' })).toEqual(['Berta Beispiel', 'Çelik Örnek', 'Acme Growth']);
  });
  it('filters by state, network and age', async () => {
    await addEntry(keeper, op(), person('x/otto', { name: 'Otto Muster' }));
    const { rows } = await new Finder(keeper).find({ offset: 0, limit: 10, search: 'acme' });
    await changeEntry(keeper, op(), rows[0]!.entry.id, { state: 'noticed' });
    expect(await names({ state: 'noticed' })).toEqual(['Acme Growth']);
    expect(await names({ network: 'x' })).toEqual(['Otto Muster']);
    world.time += 8 * 86_400_000;
    await addEntry(keeper, op(), person('x/eve', { name: 'Eve Example' }));
    expect(await names({ days: 7 })).toEqual(['Eve Example']);
  });
  it('searches names without minding accents, and addresses as they are written', async () => {
    expect(await names({ search: 'celik orn' })).toEqual(['Çelik Örnek']);
    expect(await names({ search: 'in/someone-1' })).toEqual(['Berta Beispiel']);
    expect(await names({ search: 'nobody' })).toEqual([]);
  });
  it('filters by kind and gives pages with the total', async () => {
    expect(await names({ kind: 'organization' })).toEqual(['Acme Growth']);
    const page = await new Finder(keeper).find({ offset: 1, limit: 1 });
    expect(page.rows.map(({ entry }) => entry.name)).toEqual(['Berta Beispiel']);
    expect(page.total).toBe(3);
  });
  it('leaves released entries out until they are asked for', async () => {
    const { rows } = await new Finder(keeper).find({ offset: 0, limit: 10, search: 'berta' });
    await removeEntry(keeper, op(), rows[0]!.entry.id);
    expect(await names({})).not.toContain('Berta Beispiel');
    expect(await names({ state: 'released' })).toEqual(['Berta Beispiel']);
  });
});

describe('an identity that somebody else holds by now', () => {
  /** Ada was released, and one of her addresses is Bob's since. */
  const moved = async () => {
    const keys = [{ key: 'x/ada' }, { key: 'x/shared' }];
    const { entry: ada } = await addEntry(keeper, op(), person('x/ada', { identities: keys }));
    const release = op();
    await removeEntry(keeper, release, ada.id);
    const { entry: bob } = await addEntry(keeper, op(), person('x/bob', { name: 'Bob' }));
    await changeEntry(keeper, op(), bob.id, { identities: [{ key: 'x/bob' }, { key: 'x/shared' }] });
    return { ada, release };
  };
  const holders = async () => (await (await keeper.ledger()).entriesWith(['x/shared'], true)).map(({ name }) => name);

  it('does not come back with a release that is taken back', async () => {
    const { release } = await moved();
    expect(await undoOperation(keeper, op(), release)).toEqual({ undone: false, why: told('undo.newer') });
    expect(await holders()).toEqual(['Bob']);
  });
  it('does not come back with somebody who is listed again', async () => {
    const { ada } = await moved();
    await expect(changeEntry(keeper, op(), ada.id, { state: 'listed' })).rejects.toMatchObject({ told: told('problem.held', { name: 'Bob' }) });
    expect(await holders()).toEqual(['Bob']);
  });
  it('stands in nobody’s way who stays off the list', async () => {
    const { ada } = await moved();
    expect((await changeEntry(keeper, op(), ada.id, { note: 'gone' })).entry.note).toBe('gone');
  });
  it('does not come back with many that are taken back together', async () => {
    const ids: string[] = [];
    const made = await keeper.apply(op(), async () => ({ what: 'import' as const, entries: Array.from({ length: 600 }, (_, n) => ({ before: null, after: { ...person(`x/p${n}`), id: `entry-p${n}`, identities: [{ key: `x/p${n}` }], evidence: [], state: 'listed' as const, createdAt: 1, updatedAt: 1, revision: 1 } })) }));
    for (const { after } of made.entries) ids.push(after.id);
    const release = op();
    await keeper.apply(release, async () => ({ what: 'bulk' as const, entries: made.entries.map(({ after }) => ({ before: after, after: { ...after, state: 'released' as const, revision: 2 } })) }));
    const free = await undoOperation(keeper, op(), release);
    expect(free).toEqual({ undone: true });
    const again = op();
    const all = await (await keeper.ledger()).entries(ids);
    await keeper.apply(again, async () => ({ what: 'bulk' as const, entries: all.map((before) => ({ before: before!, after: { ...before!, state: 'released' as const, revision: before!.revision + 1 } })) }));
    const { entry: bob } = await addEntry(keeper, op(), person('x/bob', { name: 'Bob' }));
    await changeEntry(keeper, op(), bob.id, { identities: [{ key: 'x/bob' }, { key: 'x/p599' }] });
    expect(await undoOperation(keeper, op(), again)).toMatchObject({ undone: false });
  });
});
