import type { Entry } from '../core/entry';
import type { Incident } from '../core/incident';
import type { Settings } from '../core/settings';
import { readFarWitness } from './far-witness';
import { advance, fingerprintOf, sameContent, type Fingerprint } from './fingerprint';
import { journalStart, readJournal } from './journal';
import type { Ledger } from './ledger';
import { readMirror } from './mirror';
import { readMirroredIncidents } from './mirrored-incidents';
import type { Operation } from './operation';
import type { Safe } from './safe';
import { readWitness } from './witness';

/** All that can be found of the register, from every place that may hold a part of it. */
export interface Gathered {
  readonly entries: ReadonlyMap<string, Entry>;
  /** What the database itself still had; the rest has to be written back. */
  readonly inDatabase: ReadonlyMap<string, Entry>;
  readonly settings?: Settings;
  readonly operations: readonly Operation[];
  readonly incidents: readonly Incident[];
  readonly fingerprint: Fingerprint;
  /** What the witness says there should be; undefined when nobody knows. */
  readonly expected?: Fingerprint;
  /** True when the witness knows this very state of the register and it is another one: some entry stands as it was before. */
  readonly differs: boolean;
  /** Parts of the safe that were there but could not be read. */
  readonly damaged: number;
}

/**
 * Collects the register from database (when it can be read), mirror and journal. Entries are never
 * deleted, only released, so of each entry the one that was changed most often is the right one.
 */
export async function gather(safe: Safe, database: Ledger | undefined): Promise<Gathered> {
  const stored = await database?.fingerprint();
  const inDatabase = new Map((await database?.allEntries())?.map((entry) => [entry.id, entry]));
  const mirror = await readMirror(safe);
  const [near, far] = [await readWitness(safe), await readFarWitness()];
  const witness = (far?.generation ?? 0) > (near?.generation ?? 0) ? far : near;
  const { items, damaged } = await readWholeJournal(safe, (mirror?.fingerprint.generation ?? stored?.generation ?? 0) + 1);
  const operations = items.map(({ operation }) => operation);

  const entries = new Map(inDatabase);
  const offer = (entry: Entry) => {
    const known = entries.get(entry.id);
    if (!known || known.revision < entry.revision) entries.set(entry.id, entry);
  };
  for (const entry of mirror?.entries ?? []) offer(entry);
  for (const { after } of operations.flatMap((operation) => operation.entries)) offer(after);

  const later = operations.filter((operation) => operation.generation > (witness?.generation ?? 0));
  const generation = Math.max(witness?.generation ?? 0, stored?.generation ?? 0, mirror?.fingerprint.generation ?? 0, operations.at(-1)?.generation ?? 0);
  const fingerprint = fingerprintOf(generation, entries.values());
  const expected = witness && later.reduce((from, operation) => advance(from, operation.generation, operation.entries), witness);
  return {
    entries,
    inDatabase,
    settings: operations.findLast((operation) => operation.settings)?.settings?.after ?? (await database?.settings()) ?? mirror?.settings,
    operations,
    incidents: [...(await readMirroredIncidents(safe)), ...operations.flatMap((operation) => operation.incidents ?? [])],
    fingerprint,
    expected,
    // the far witness counts, and knows no content
    differs: witness === near && expected?.generation === generation && !sameContent(expected, fingerprint),
    damaged: damaged + (mirror && !mirror.whole ? 1 : 0),
  };
}

/** All that the journal holds, also what the mirror should have by now: a mirror may have been written from a damaged database. */
async function readWholeJournal(safe: Safe, otherwise: number): ReturnType<typeof readJournal> {
  const whole = await readJournal(safe, await journalStart(safe, 1));
  return whole.items.length + whole.damaged > 0 ? whole : readJournal(safe, otherwise);
}
