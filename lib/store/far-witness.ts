import { z } from 'zod';
import { logError } from '../platform/log';
import type { Fingerprint } from './fingerprint';

/**
 * A third place, for the day on which database and safe are emptied or cut off together: then they agree, and
 * a short list would be shown as if it had never been longer. The browser keeps caches in
 * files of their own. This one holds two numbers, and what it says may be a change old.
 */
const CACHE = 'witness';
/** Caches are filed under addresses; this one leads nowhere and is never asked. */
const ADDRESS = 'https://witness.invalid/';
const schema = z.object({ generation: z.number().int().nonnegative(), count: z.number().int().nonnegative() });

/** How many entries there were when it was last told; undefined when it knows nothing. Never rejects. */
export async function readFarWitness(): Promise<Fingerprint | undefined> {
  try {
    const found = await (await caches.open(CACHE)).match(ADDRESS);
    const told = schema.safeParse(await found?.json());
    return told.success ? { ...told.data, hash: '0'.repeat(16) } : undefined;
  } catch {
    return undefined;
  }
}

let latest: Fingerprint | undefined;
let telling: Promise<void> | undefined;

/** Tells it how many entries there are. Nobody waits for it; of several changes in a row it hears the last. */
export function tellFarWitness(fingerprint: Fingerprint): void {
  latest = fingerprint;
  if (telling || typeof caches === 'undefined') return;
  telling = tellLatest().catch(() => logError('store.far-witness-failed')).finally(() => (telling = undefined));
}
async function tellLatest(): Promise<void> {
  const cache = await caches.open(CACHE);
  while (latest) {
    const { generation, count } = latest;
    latest = undefined;
    await cache.put(ADDRESS, new Response(JSON.stringify({ generation, count })));
  }
}

/** Makes it forget everything. */
export async function eraseFarWitness(): Promise<void> {
  latest = undefined;
  await telling; // what it is being told just now would come after all else was deleted
  if (typeof caches !== 'undefined') await caches.delete(CACHE).catch(() => undefined);
}
