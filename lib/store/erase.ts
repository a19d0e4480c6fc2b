import { deleteDB } from 'idb';
import type { Connection } from './connection';
import { eraseFarWitness } from './far-witness';
import { ALL_STORES, DATABASE_NAME } from './layout';
import type { Safe } from './safe';
import { eraseStates } from './states';

/**
 * Deletes everything: database, journal, witness, mirror. Where the browser can't delete the database
 * at once because somebody holds it open, its stores are emptied instead. Rejects when neither works.
 * A note is left in the safe meanwhile, so that a worker killed half way goes on where it was and does
 * not take what is left for the list.
 */
export async function eraseAll(connection: Connection, safe: Safe, name: string = DATABASE_NAME): Promise<void> {
  await safe.clear();
  await safe.set({ erasing: true });
  await connection.close();
  await eraseStates();
  await eraseFarWitness();
  if (!(await deleteOrGiveUp(name))) {
    await connection.use(async (database) => {
      const transaction = database.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
      await Promise.all([...ALL_STORES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    });
  }
  await safe.remove(['erasing']);
}

/** True when an erasure was begun and not finished. */
export async function isErasing(safe: Safe): Promise<boolean> {
  return (await safe.get(['erasing'])).erasing === true;
}

async function deleteOrGiveUp(name: string): Promise<boolean> {
  let giveUp: (deleted: boolean) => void = () => undefined;
  const blocked = new Promise<boolean>((resolve) => {
    giveUp = resolve;
  });
  const deleting = deleteDB(name, { blocked: () => giveUp(false) }).then(() => true, () => false);
  return Promise.race([deleting, blocked]);
}
