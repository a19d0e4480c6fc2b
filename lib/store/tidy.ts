import { logError } from '../platform/log';
import { tellFarWitness } from './far-witness';
import { dropJournal, journalStart, readJournal } from './journal';
import { advanceMirror, readMirror, readMirrorHead, rewriteMirror } from './mirror';
import type { Up } from './start';

/** After so many changes the mirror is brought up to date. */
const MIRROR_EVERY = 50;
/** Changes can be taken back for 30 days. */
export const UNDO_FOR = 30 * 24 * 60 * 60 * 1000;

/**
 * Brings the mirror up to date when it is due, and once per browser session drops what the journal need
 * not keep: changes that an earlier session made, that this one has found in the database, and that the
 * mirror holds. Runs between changes; a failure costs nothing but is counted.
 */
export async function tidyUp(up: Up, now: number): Promise<void> {
  const { fingerprint, ledger, state } = up.started;
  if (state === 'degraded' || state === 'unreadable' || fingerprint.generation === 0) return;
  tellFarWitness(fingerprint);
  try {
    const first = up.mirroredTo === undefined;
    if (first && up.thorough && !(await readMirror(up.safe))?.whole) {
      await rewriteMirror(up.safe, await ledger.allEntries(), await ledger.settings(), fingerprint);
    }
    up.mirroredTo ??= (await readMirrorHead(up.safe))?.fingerprint.generation ?? 0;
    if (fingerprint.generation - up.mirroredTo >= MIRROR_EVERY) {
      const { items } = await readJournal(up.safe, up.mirroredTo + 1);
      await advanceMirror(up.safe, items.map(({ operation }) => operation), fingerprint);
      up.mirroredTo = fingerprint.generation;
    }
    if (first && up.thorough) {
      await shortenJournal(up, up.mirroredTo);
      await ledger.forgetOperations(now - UNDO_FOR);
    }
  } catch {
    logError('store.tidy-failed');
  }
}

async function shortenJournal({ safe, session }: Up, mirroredTo: number): Promise<void> {
  const from = await journalStart(safe, 1);
  const { items } = await readJournal(safe, from);
  const last = items.findLast((item) => item.session !== session && item.operation.generation <= mirroredTo);
  if (last) await dropJournal(safe, from, last.operation.generation);
}
