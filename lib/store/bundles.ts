import type { Entry } from '../core/entry';
import { makeId } from '../platform/identifier';
import type { Bundle, EntryRecord } from './layout';
import { isLive } from './ledger';

/**
 * Entries of one large change lie together in bundles, because a browser takes ten times as long for as
 * many records of their own. An entry lies in a bundle or alone, never in both: whoever changes one takes
 * it out of its bundle first.
 */
const SIZE = 100;
/** What is needed of the object store, in whichever transaction it is open. */
interface BundleStore {
  get(id: string): Promise<Bundle | undefined>;
  getAll(): Promise<Bundle[]>;
  index(name: 'marks'): { getKey(mark: string): Promise<string | undefined>; getAll(mark: string): Promise<Bundle[]> };
}
interface WritableBundles extends BundleStore {
  put(bundle: Bundle): Promise<unknown>;
  delete(id: string): Promise<void>;
}

/** An entry as it lies in the database, with its keys where the indexes find them. */
export function recordOf(entry: Entry): EntryRecord {
  const keys = entry.identities.map((identity) => identity.key);
  return { id: entry.id, entry, keys, live: isLive(entry) ? keys : [] };
}

/** `=` an id, `+` a key that can match, `-` one that can't. */
const idMark = (id: string) => `=${id}`;
const marksOf = (records: readonly EntryRecord[]) => [...new Set(records.flatMap(({ id, keys, live }) => [idMark(id), ...keys.map((key) => `${live.length > 0 ? '+' : '-'}${key}`)]))];
/** All ids lie between these two marks. */
export const ID_MARKS = ['=', '>'] as const;

/** Puts records together in bundles. */
export async function putBundles(store: WritableBundles, records: readonly EntryRecord[]): Promise<void> {
  const writes: Promise<unknown>[] = [];
  for (let at = 0; at < records.length; at += SIZE) {
    const part = records.slice(at, at + SIZE);
    writes.push(store.put({ id: makeId(), records: part, marks: marksOf(part) }));
  }
  await Promise.all(writes);
}

/** The bundled records of some ids. */
export async function findBundled(store: BundleStore, ids: readonly string[]): Promise<Map<string, EntryRecord>> {
  const wanted = new Set(ids);
  const records = (await bundlesOf(store, ids)).flatMap(({ records }) => records);
  return new Map(records.filter(({ id }) => wanted.has(id)).map((record) => [record.id, record]));
}

/** The bundled records that hold one of the keys; with `live`, only those that can match. */
export async function findBundledWith(store: BundleStore, keys: readonly string[], live: boolean): Promise<EntryRecord[]> {
  const wanted = new Set(keys);
  const marks = [...wanted].flatMap((key) => (live ? [`+${key}`] : [`+${key}`, `-${key}`]));
  const bundles = (await Promise.all(marks.map((mark) => store.index('marks').getAll(mark)))).flat();
  return bundles.flatMap(({ records }) => records).filter((record) => (live ? record.live : record.keys).some((key) => wanted.has(key)));
}

/** Takes entries out of their bundles. The rest of each bundle stays. */
export async function takeOut(store: WritableBundles, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  for (const bundle of ids.length > SIZE ? await store.getAll() : await bundlesOf(store, ids)) {
    const rest = bundle.records.filter(({ id }) => !gone.has(id));
    if (rest.length === bundle.records.length) continue;
    if (rest.length === 0) await store.delete(bundle.id);
    else await store.put({ ...bundle, records: rest, marks: marksOf(rest) });
  }
}

async function bundlesOf(store: BundleStore, ids: readonly string[]): Promise<Bundle[]> {
  const keys = await Promise.all(ids.map((id) => store.index('marks').getKey(idMark(id))));
  const bundles = await Promise.all([...new Set(keys)].map((key) => (key === undefined ? undefined : store.get(key))));
  return bundles.filter((bundle) => bundle !== undefined);
}
