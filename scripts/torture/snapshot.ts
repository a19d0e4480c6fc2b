import type { Desk } from '../browser/open-extension';

/** Everything that the extension keeps, in every place, as one text; read past our own code. */
export async function readEverything(desk: Desk): Promise<string> {
  await desk.page.evaluate('globalThis.__name ??= (named) => named'); // what runs in the page was compiled with names kept
  return desk.page.evaluate(async () => {
    const until = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const found: Record<string, unknown> = { local: await chrome.storage.local.get(null), cookies: document.cookie, localStorage: { ...localStorage } };
    for (const { name } of await indexedDB.databases()) {
      const database = await until(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        found[`${name}/${store}`] = [await until(all.getAllKeys()), await until(all.getAll())];
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      found[`cache ${name}`] = await Promise.all((await cache.matchAll()).map((response) => response.text()));
    }
    return JSON.stringify(found, (_, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(value as Uint8Array).join() : value));
  });
}

/** What it keeps once it has come to rest. */
export async function readSettled(desk: Desk): Promise<string> {
  let before = await readEverything(desk);
  for (let turn = 0; turn < 20; turn++) {
    await desk.page.waitForTimeout(1_500);
    const now = await readEverything(desk);
    if (now === before) return now;
    before = now;
  }
  throw new Error('what is stored does not come to rest');
}

declare const chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
