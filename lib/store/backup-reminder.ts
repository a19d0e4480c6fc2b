import { z } from 'zod';
import type { BackupState } from '../core/transfer';
import type { Keeper } from './keeper';

/** After so many changes a file should be saved: nothing else survives the browser's own “repair”. */
const DUE = 20;
const savedSchema = z.object({ at: z.number(), generation: z.number() });

/** When a file was last saved and how much was changed since. */
export async function readBackupState(keeper: Keeper): Promise<BackupState> {
  const { generation, count } = await keeper.fingerprint();
  const stored = await keeper.connection.use((database) => database.get('meta', 'saved')).catch(() => undefined);
  const saved = savedSchema.safeParse(stored).data;
  const changesSince = Math.max(0, generation - (saved?.generation ?? 0));
  return { ...(saved && { savedAt: saved.at }), changesSince, isDue: changesSince >= DUE && count > 0 };
}

/** The user has saved a file of this state. */
export async function noteBackup(keeper: Keeper, generation: number): Promise<BackupState> {
  await keeper.connection.use((database) => database.put('meta', { at: keeper.clock.now(), generation }, 'saved'));
  return readBackupState(keeper);
}
