import { saveText } from '../dashboard/save-file';
import type { Desk } from '../popup/desk';
import { readRegister } from './read-register';
import type { FileTools } from './tools';

/** Saves everything as a backup file and notes that it was saved. Gives back how many entries are in it. */
export async function saveBackup(desk: Pick<Desk, 'calls'>, files: Pick<FileTools, 'backup'>, passphrase?: string): Promise<number> {
  const { calls } = desk;
  const { generation, ...body } = await readRegister(desk);
  saveText(`${fileName(calls.now())}.json`, await files.backup(body, calls.now(), passphrase));
  await calls.call('backup.saved', { generation });
  return body.entries.length;
}

/** How a file of this day is called. */
export const fileName = (now: number, what = ''): string => `unbadger${what}-${new Date(now).toISOString().slice(0, 10)}`;
