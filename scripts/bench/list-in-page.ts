import { PackedKeys } from '../../lib/store/packed-keys';

/** What loading the list took and holds. */
export interface Loaded {
  readonly milliseconds: number;
  readonly bytes: number;
}
const AT_ONCE = 5_000;
const wait = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error as Error);
});

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('entries', { keyPath: 'id' });
    request.result.createObjectStore('meta');
  };
  return wait(request);
}

/** Writes so many entries of the list's own form, and the packed index over them. */
export async function writeList(count: number): Promise<void> {
  const database = await open();
  const packed = new PackedKeys(count);
  for (let from = 0; from < count; from += AT_ONCE) {
    const transaction = database.transaction('entries', 'readwrite');
    const store = transaction.objectStore('entries');
    for (let n = from; n < from + AT_ONCE; n++) {
      const key = `linkedin/in/invented-person-${n}`;
      const entry = { id: `entry-${n}`, kind: 'person', name: `Invented Person ${n}`, identities: [{ key, label: `Invented Person ${n}` }], reason: 'sent-a-pitch', state: 'listed', note: 'Wrote twice about a demo', createdAt: 1.7e12 + n, updatedAt: 1.7e12 + n, revision: 1 };
      store.put({ id: entry.id, entry, keys: [key], live: [key] });
      packed.add(key);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error as Error);
    });
  }
  await wait(database.transaction('meta', 'readwrite').objectStore('meta').put([packed.count, packed.places], 'keys'));
}

/** Loads the list until a key can be looked up, and keeps it; milliseconds. */
export async function loadList(how: 'packed' | 'records'): Promise<number> {
  const database = await open();
  const start = performance.now();
  let held: PackedKeys | Map<string, unknown>;
  if (how === 'packed') held = PackedKeys.from(...((await wait(database.transaction('meta').objectStore('meta').get('keys'))) as [number, Uint32Array<ArrayBuffer>]));
  else {
    const records = (await wait(database.transaction('entries').objectStore('entries').getAll())) as { keys: string[] }[];
    held = new Map(records.flatMap((record) => record.keys.map((key) => [key, record] as const)));
  }
  (globalThis as { kept?: unknown }).kept = held;
  return performance.now() - start;
}
