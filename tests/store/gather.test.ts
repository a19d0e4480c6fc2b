import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../lib/core/entry';
import { getDefaultSettings } from '../../lib/core/settings';
import { fingerprintOf } from '../../lib/store/fingerprint';
import { gather } from '../../lib/store/gather';
import { appendToJournal, dropJournal } from '../../lib/store/journal';
import { memoryLedger } from '../../lib/store/memory-ledger';
import { rewriteMirror } from '../../lib/store/mirror';
import { areaSafe, type Safe } from '../../lib/store/safe';
import { writeWitness } from '../../lib/store/witness';
import { entryOf, FakeArea, FakeCaches, operationOf } from './world';

let area: FakeArea;
let safe: Safe;
beforeEach(() => {
  area = new FakeArea();
  safe = areaSafe(area);
});
const settings = (zeroFootprint: boolean, highlight: boolean) => ({ ...getDefaultSettings(), zeroFootprint, highlight });
const journal = (generation: number, ...entries: Entry[]) => appendToJournal(safe, 'monday', operationOf(generation, entries));
const database = (generation: number, ...entries: Entry[]) => memoryLedger({ entries, fingerprint: fingerprintOf(generation, entries) });
const mirror = (generation: number, ...entries: Entry[]) => rewriteMirror(safe, entries, undefined, fingerprintOf(generation, entries));
const notes = ({ entries }: { entries: ReadonlyMap<string, Entry> }) => [...entries.values()].map(({ note }) => note).sort();

describe('a register that is gathered from all places', () => {
  it('is nothing when there is nothing', async () => {
    expect(await gather(safe, undefined)).toMatchObject({ operations: [], incidents: [], fingerprint: { generation: 0, count: 0 }, expected: undefined, settings: undefined, damaged: 0 });
  });
  it('takes from each place what the others lack', async () => {
    await mirror(2, entryOf(1, { note: 'mirror' }));
    await journal(3, entryOf(2, { note: 'journal' }));
    const found = await gather(safe, database(1, entryOf(3, { note: 'database' })));
    expect(notes(found)).toEqual(['database', 'journal', 'mirror']);
    expect([...found.inDatabase.keys()]).toEqual([entryOf(3).id]);
    expect(found.operations.map(({ generation }) => generation)).toEqual([3]);
  });
  it.each<[string, [number, number, number], string]>([
    ['the journal', [1, 2, 3], 'journal'],
    ['the mirror', [1, 3, 2], 'mirror'],
    ['the database', [3, 2, 1], 'database'],
    ['the database, of equals,', [1, 1, 1], 'database'],
  ])('believes %s where an entry was changed most often there', async (_where, [inDatabase, inMirror, inJournal], wins) => {
    await mirror(2, entryOf(1, { note: 'mirror', revision: inMirror }));
    await journal(3, entryOf(1, { note: 'journal', revision: inJournal }));
    expect(notes(await gather(safe, database(1, entryOf(1, { note: 'database', revision: inDatabase }))))).toEqual([wins]);
  });
  it('reads the journal from its beginning: a mirror may have been written from a damaged database', async () => {
    await journal(1, entryOf(1, { note: 'forgotten by the mirror' }));
    await mirror(5);
    expect(notes(await gather(safe, undefined))).toEqual(['forgotten by the mirror']);
  });
  it('looks for the journal behind mirror or database when nobody knows where it begins', async () => {
    await journal(500, entryOf(1));
    await dropJournal(safe, 1, 300);
    area.items.delete('journalFrom');
    expect((await gather(safe, undefined)).operations).toEqual([]);
    expect((await gather(safe, database(499))).operations).toHaveLength(1);
    expect((await gather(safe, database(500))).operations).toHaveLength(0);
    await mirror(499);
    expect((await gather(safe, database(9))).operations).toHaveLength(1);
  });
  it('has the settings that were chosen last', async () => {
    await rewriteMirror(safe, [], settings(false, false), fingerprintOf(1, []));
    expect((await gather(safe, undefined)).settings).toMatchObject({ zeroFootprint: false, highlight: false });
    expect((await gather(safe, memoryLedger({ settings: settings(false, true) }))).settings).toMatchObject({ zeroFootprint: false, highlight: true });
    for (const [generation, zeroFootprint] of [[2, false], [3, true]] as const) await appendToJournal(safe, 'monday', { ...operationOf(generation, []), settings: { before: getDefaultSettings(), after: settings(zeroFootprint, true) } });
    await journal(4, entryOf(1));
    expect((await gather(safe, memoryLedger({ settings: settings(false, true) }))).settings).toMatchObject({ zeroFootprint: true, highlight: true });
  });
  it('has the incidents that the journal tells of', async () => {
    const incident = { id: 'incident-1', entryId: entryOf(1).id, at: 5, network: 'x' as const, surface: 'feed' as const, itemHash: 'h', matchedKey: 'x/p1', rules: [], afterNotice: false };
    await appendToJournal(safe, 'monday', { ...operationOf(1, []), incidents: [incident] });
    await journal(2, entryOf(1));
    expect((await gather(safe, undefined)).incidents).toEqual([incident]);
  });
  it('counts damaged items, and a mirror that is not whole as one more', async () => {
    await journal(1, entryOf(1));
    area.items.set('j:2', 'garbage');
    expect((await gather(safe, undefined)).damaged).toBe(1);
    await mirror(2, entryOf(1));
    expect((await gather(safe, undefined)).damaged).toBe(1);
    area.items.set('mirror', 'garbage');
    expect((await gather(safe, undefined)).damaged).toBe(2);
  });
  it('is as old as the newest of its witnesses', async () => {
    const generation = async (ledger?: ReturnType<typeof database>) => (await gather(safe, ledger)).fingerprint;
    expect((await generation(database(3))).generation).toBe(3);
    await mirror(4);
    expect((await generation(database(3))).generation).toBe(4);
    await journal(5, entryOf(1));
    expect(await generation(database(3))).toEqual(fingerprintOf(5, [entryOf(1)]));
    await writeWitness(safe, fingerprintOf(6, []));
    expect((await generation(database(3))).generation).toBe(6);
    expect((await generation(database(7))).generation).toBe(7);
  });
});

describe('what the register should be', () => {
  afterEach(() => vi.unstubAllGlobals());
  it('is what the witness says, and what was journaled after it', async () => {
    await journal(1, entryOf(1));
    await journal(2, entryOf(2));
    expect((await gather(safe, undefined)).expected, 'nobody was told').toBeUndefined();
    await writeWitness(safe, fingerprintOf(1, [entryOf(1)]));
    expect((await gather(safe, undefined)).expected).toEqual(fingerprintOf(2, [entryOf(1), entryOf(2)]));
  });
  it('differs where the witness knows this very state, and it is another one', async () => {
    await mirror(2, entryOf(1));
    for (const [generation, entry, differs] of [[2, entryOf(1), false], [2, entryOf(1, { revision: 2 }), true], [1, entryOf(1, { revision: 2 }), false], [3, entryOf(1, { revision: 2 }), true]] as const) {
      await writeWitness(safe, fingerprintOf(generation, [entry]));
      expect((await gather(safe, undefined)).differs, `at ${generation}`).toBe(differs);
    }
    vi.stubGlobal('caches', new FakeCaches());
    await (await caches.open('witness')).put('https://witness.invalid/', new Response('{"generation":4,"count":1}'));
    expect((await gather(safe, undefined)).differs, 'the farther witness counts, and knows no content').toBe(false);
    area.items.clear();
    vi.unstubAllGlobals();
    expect((await gather(safe, undefined)).differs).toBe(false);
  });
  it('is what the farther witness says when that knows of more changes', async () => {
    vi.stubGlobal('caches', new FakeCaches());
    const far = async (generation: number) => (await caches.open('witness')).put('https://witness.invalid/', new Response(JSON.stringify({ generation, count: 40 })));
    await writeWitness(safe, fingerprintOf(5, [entryOf(1)]));
    for (const [generation, count] of [[4, 1], [5, 1], [6, 40]] as const) {
      await far(generation);
      expect((await gather(safe, undefined)).expected, `at ${generation}`).toMatchObject({ count });
    }
    area.items.clear();
    expect((await gather(safe, undefined)).expected).toMatchObject({ generation: 6, count: 40 });
  });
});
