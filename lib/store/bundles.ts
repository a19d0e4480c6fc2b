import type { Entry } from '../core/entry';
import { makeId } from '../platform/identifier';
import { makeDirectory, placesOf } from './directory';
import type { Bundle, Bundled, Directory, EntryRecord } from './layout';
import { isLive } from './ledger';

/**
 * Entries of one large change lie together in bundles, because a browser takes ten times as long for as
 * many records of their own. An entry lies in a bundle or alone, never in both: whoever changes one takes
 * it out of its bundle first.
 */
const SIZE = 100;

/** What is needed of the object stores, in whichever transaction they are open. */
export interface BundleStores {
  readonly bundles: { get(id: string): Promise<Bundle | undefined>; getAll(): Promise<Bundle[]>; getAllKeys(): Promise<string[]> };
  readonly directories: { get(id: string): Promise<Directory | undefined>; getAllKeys(): Promise<string[]> };
}
export interface WritableStores extends BundleStores {
  readonly bundles: BundleStores['bundles'] & { put(bundle: Bundle): Promise<unknown>; delete(id: string): Promise<void> };
  readonly directories: BundleStores['directories'] & { put(directory: Directory): Promise<unknown>; delete(id: string): Promise<void> };
  readonly meta: { get(key: string): Promise<unknown>; put(value: unknown, key: string): Promise<unknown> };
}
const BUNDLED = 'bundled';

/** An entry as it lies in the database, with its keys where the indexes find them. */
export function recordOf(entry: Entry): EntryRecord {
  const keys = entry.identities.map((identity) => identity.key);
  return { id: entry.id, entry, keys, live: isLive(entry) ? keys : [] };
}

/** How much lies in bundles, as whoever wrote last knew it. */
export async function readBundled(meta: Pick<WritableStores['meta'], 'get'>): Promise<Bundled> {
  return ((await meta.get(BUNDLED)) as Bundled | undefined) ?? { entries: 0, bundles: 0 };
}

/** Puts records together in bundles. */
export async function putBundles({ bundles, directories, meta }: WritableStores, records: readonly EntryRecord[]): Promise<void> {
  const id = makeId();
  const parts: EntryRecord[][] = [];
  for (let at = 0; at < records.length; at += SIZE) parts.push(records.slice(at, at + SIZE));
  const before = await readBundled(meta);
  await Promise.all([...parts.map((part, place) => bundles.put({ id: `${id}:${place}`, records: part })), directories.put(makeDirectory(id, parts)), meta.put({ entries: before.entries + records.length, bundles: before.bundles + parts.length }, BUNDLED)]);
}

/** The bundled records of some ids. */
export async function findBundled(stores: BundleStores, ids: readonly string[]): Promise<Map<string, EntryRecord>> {
  const wanted = new Set(ids);
  const records = (await bundlesWith(stores, { ids })).flatMap(({ records }) => records);
  return new Map(records.filter(({ id }) => wanted.has(id)).map((record) => [record.id, record]));
}

/** The bundled records that hold one of the keys; with `live`, only those that can match. */
export async function findBundledWith(stores: BundleStores, keys: readonly string[], live: boolean): Promise<EntryRecord[]> {
  const wanted = new Set(keys);
  const found = await bundlesWith(stores, { keys });
  return found.flatMap(({ records }) => records).filter((record) => (live ? record.live : record.keys).some((key) => wanted.has(key)));
}

/** Takes entries out of their bundles. The rest of each bundle stays. */
export async function takeOut(stores: WritableStores, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = new Set(ids);
  let { entries, bundles } = await readBundled(stores.meta);
  if (bundles === 0) return;
  const writes: Promise<unknown>[] = [];
  for (const bundle of ids.length > SIZE ? (await stores.bundles.getAll()).filter(isWhole) : await bundlesWith(stores, { ids })) {
    const rest = bundle.records.filter(({ id }) => !gone.has(id));
    if (rest.length === bundle.records.length) continue;
    entries -= bundle.records.length - rest.length;
    if (rest.length === 0) bundles -= 1;
    writes.push(rest.length === 0 ? stores.bundles.delete(bundle.id) : stores.bundles.put({ ...bundle, records: rest }));
  }
  await Promise.all([...writes, ...(writes.length > 0 ? [stores.meta.put({ entries, bundles }, BUNDLED)] : [])]);
  if (ids.length <= SIZE) return;
  const left = groupsOf(await stores.bundles.getAllKeys());
  await Promise.all((await stores.directories.getAllKeys()).filter((id) => !left.includes(id)).map((id) => stores.directories.delete(id)));
}

/** Counts anew what lies in bundles, and writes directories that were lost; after some of it was damaged. */
export async function healBundles({ bundles, directories, meta }: WritableStores): Promise<void> {
  const all = await bundles.getAll();
  await meta.put({ entries: all.reduce((sum, bundle) => sum + (isWhole(bundle) ? bundle.records.length : 0), 0), bundles: all.length } satisfies Bundled, BUNDLED);
  const known = new Set(await directories.getAllKeys());
  const lost = new Map<string, (readonly EntryRecord[])[]>();
  for (const bundle of all.filter(isWhole)) {
    const [id = '', place = ''] = bundle.id.split(':');
    if (known.has(id)) continue;
    const parts = lost.get(id) ?? [];
    parts[Number(place)] = bundle.records;
    lost.set(id, parts);
  }
  await Promise.all([...lost].map(([id, parts]) => directories.put(makeDirectory(id, Array.from(parts, (part) => part ?? [])))));
}

/** True when every bundle is there and has its directory. */
export async function areBundlesWhole({ bundles, directories }: BundleStores, { bundles: count }: Bundled): Promise<boolean> {
  const [ids, known] = await Promise.all([bundles.getAllKeys(), directories.getAllKeys()]);
  return ids.length === count && groupsOf(ids).every((id) => known.includes(id));
}
const groupsOf = (ids: readonly string[]) => [...new Set(ids.map((id) => id.slice(0, id.indexOf(':'))))];

/** Directories never change, so each is read once; a list has as many as it had large changes. */
const read = new Map<string, Directory>();

async function bundlesWith({ bundles, directories }: BundleStores, wanted: Parameters<typeof placesOf>[1]): Promise<Bundle[]> {
  const ids = await directories.getAllKeys();
  for (const id of read.keys()) if (!ids.includes(id)) read.delete(id);
  const all = await Promise.all(ids.map(async (id) => read.get(id) ?? directories.get(id)));
  const known = all.filter((directory) => directory !== undefined);
  for (const directory of known) read.set(directory.id, directory);
  const found = await Promise.all(known.flatMap((directory) => placesOf(directory, wanted)).map((id) => bundles.get(id)));
  return found.filter((bundle) => bundle !== undefined).filter(isWhole);
}
/** A damaged bundle is nobody's; whoever reads everything comes upon it and says so. */
const isWhole = ({ records }: Bundle) => Array.isArray(records);
