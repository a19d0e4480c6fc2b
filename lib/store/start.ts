import type { StorageState } from '../core/tally';
import type { Told } from '../core/told';
import { told } from '../core/told-words';
import { logError } from '../platform/log';
import type { Connection } from './connection';
import { readFarWitness } from './far-witness';
import { advance, fingerprintOf, sameContent, type Fingerprint } from './fingerprint';
import { gather, type Gathered } from './gather';
import { readJournal } from './journal';
import type { Ledger } from './ledger';
import { memoryLedger } from './memory-ledger';
import type { Restoration } from './restoration';
import type { Safe } from './safe';
import { setAside, type BrokenList } from './set-aside';
import { readWitness, writeWitness } from './witness';

/** How the register came up. */
export interface Started {
  readonly ledger: Ledger;
  readonly fingerprint: Fingerprint;
  readonly state: StorageState['state'];
  /** What happened and what it means. */
  readonly detail?: StorageState['detail'];
  /** Why no change is taken: what could not be kept is not acknowledged. */
  readonly refuses?: Told;
}
/** All that is known while the register is up. */
export interface Up {
  readonly safe: Safe;
  /** This browser session, told apart from earlier ones. */
  readonly session: string;
  started: Started;
  notice?: Restoration;
  /** True once the register was deleted: nothing of it may be written any more. */
  over?: boolean;
  /** True while it is tidied up. */
  tidying?: boolean;
  /** True until what earlier browser sessions left is tidied up: at the first start of a session, whose worker has read and compared every entry. */
  leftovers: boolean;
  /** The generation the mirror stands at, once known. */
  mirroredTo?: number;
}
export interface StartFrom {
  readonly connection: Connection;
  readonly database: Ledger;
  readonly broken: BrokenList;
  readonly safe: Safe;
  readonly now: () => number;
  /** True for the first start of a browser session: then every entry is read and compared. */
  readonly thorough: boolean;
}

/**
 * Brings the register up and believes nobody alone. The browser may open an empty or half database
 * without an error, so what is there is compared with the witness; changes
 * that were journaled and never arrived are made now; and what is lost is rebuilt from the mirror.
 */
export async function startUp(from: StartFrom): Promise<Started> {
  try {
    const stored = await check(from);
    return stored ? { ledger: from.database, fingerprint: stored, state: 'good' } : await recover(from);
  } catch {
    logError('store.start-failed');
    return serveFromMemory(from.safe);
  }
}

/** The fingerprint when the database is what the witness says, with late changes made; otherwise undefined. */
async function check({ database, safe, thorough, broken }: StartFrom): Promise<Fingerprint | undefined> {
  let stored = await database.fingerprint();
  if (!database.writable) return stored;
  const witness = await readWitness(safe);
  const known = witness?.generation ?? 0;
  // Database and safe may have lost the same: then they agree, and only somebody farther away knows better.
  if (((await readFarWitness())?.generation ?? 0) > Math.max(stored.generation, known)) return undefined;
  if (stored.generation > known + 1) await safe.suspect?.(); // it lags one change behind at the most
  if (stored.count !== (await database.countEntries())) return undefined;
  if (witness && (stored.generation < witness.generation || (stored.generation === witness.generation && !sameContent(stored, witness)))) return undefined;
  if (thorough) {
    const real = fingerprintOf(stored.generation, await database.allEntries());
    await database.settings();
    if (broken.size > 0 || !sameContent(real, stored)) return undefined;
  }
  // A worker killed between journal and database leaves a change that nobody was told of: it is made now.
  for (const { operation } of (await readJournal(safe, stored.generation + 1)).items) {
    stored = advance(stored, operation.generation, operation.entries);
    await database.commit(operation, stored);
  }
  if (stored.generation !== (witness?.generation ?? 0)) await writeWitness(safe, stored).catch(() => logError('store.witness-failed'));
  return stored;
}

/** True when the database is not the one that was known: taken away under a running worker, it may open empty. */
export async function isAnother(database: Ledger, known: Fingerprint): Promise<boolean> {
  const stored = await database.fingerprint();
  return stored.generation !== known.generation || !sameContent(stored, known) || (await database.countEntries()) !== known.count;
}

/** Writes back whatever the database has lost, sets aside what it holds and nobody can read. */
export async function recover({ connection, database, safe, broken, now }: StartFrom): Promise<Started> {
  const found = await gather(safe, database);
  await safe.suspect?.();
  const aside = broken.take();
  await setAside(connection, aside, now());
  const entries = [...found.entries.values()]
    .filter((entry) => found.inDatabase.get(entry.id)?.revision !== entry.revision)
    .map((after) => ({ before: found.inDatabase.get(after.id) ?? null, after }));
  await database.remember(found.operations);
  await database.commit(
    { id: `restore-${now()}`, at: now(), generation: Math.max(1, found.fingerprint.generation), what: 'restore', entries, incidents: [...found.incidents], settings: found.settings && { before: found.settings, after: found.settings } },
    found.fingerprint,
  );
  await writeWitness(safe, found.fingerprint);
  return { ledger: database, fingerprint: found.fingerprint, ...describe(found, entries.length, aside.length) };
}

/** The register in memory, from mirror and journal, while the database does not answer. */
export async function serveFromMemory(safe: Safe, database?: Ledger): Promise<Started> {
  const found = await gather(safe, database).catch(() => (database ? gather(safe, undefined) : Promise.reject(new Error('safe unreadable')))).catch(() => undefined);
  const ledger = memoryLedger(found && { ...found, entries: found.entries.values() });
  const { fingerprint } = found ?? { fingerprint: await ledger.fingerprint() };
  const lost = found ? missing(found) : 0;
  const isEmpty = !found || found.entries.size === 0;
  if (isEmpty && (lost > 0 || !found?.expected) && !(safe.fleeting && lost === 0)) {
    const refuses = safe.fleeting ? told('problem.closed') : undefined;
    return { ledger, fingerprint, state: 'unreadable', detail: [lost > 0 ? told('storage.told.closed-with', { count: lost }) : told('storage.told.closed')], refuses };
  }
  const some = lost > 0 ? [told('storage.told.unread', { count: lost, total: found!.expected!.count })] : [];
  return { ledger, fingerprint, state: 'degraded', detail: [told(safe.fleeting ? 'storage.told.fleeting' : 'storage.told.silent'), ...some] };
}

const missing = ({ expected, entries }: Gathered) => Math.max(0, (expected?.count ?? 0) - entries.size);

function describe(found: Gathered, restored: number, aside: number): Pick<Started, 'state' | 'detail'> {
  const lost = missing(found);
  const total = found.expected?.count ?? found.entries.size;
  if (lost > 0 && found.entries.size === 0) return { state: 'unreadable', detail: [told('storage.told.lost', { count: total })] };
  const detail = [
    lost > 0 && told('storage.told.lost-some', { kept: found.entries.size, total, count: lost }),
    lost === 0 && restored > 0 && told('storage.told.restored', { count: restored }),
    lost === 0 && found.differs && told('storage.told.older'),
    aside > 0 && told('storage.told.aside', { count: aside }),
  ].filter((one) => one !== false);
  return detail.length > 0 ? { state: 'restored', detail } : { state: 'good' };
}
