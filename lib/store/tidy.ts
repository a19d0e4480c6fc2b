import { logError } from '../platform/log';
import { tellFarWitness } from './far-witness';
import { dropJournal, dropLeftovers, journalStart, readHeads, readJournal } from './journal';
import { advanceMirror, isMirrorWhole, readMirrorHead, rewriteMirror } from './mirror';
import { addMirroredIncidents } from './mirrored-incidents';
import type { Up } from './start';

/** After so many changes the mirror is brought up to date. */
const MIRROR_EVERY = 50;
/** So many operations are forgotten at once. */
const FORGET_AT_ONCE = 200;
/** Changes can be taken back for 30 days. */
export const UNDO_FOR = 30 * 24 * 60 * 60 * 1000;

/** Does a small part of some work in turn with changes, so that none of them waits for more than that. Rejects once the register is over. */
export type Step = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Brings the mirror up to date when it is due, and once per browser session drops what the journal need
 * not keep: changes that an earlier session made, that this one has found in the database, and that the
 * mirror holds. What it writes it writes in small steps between changes, and broken off anywhere it is begun
 * again; what it reads nobody else writes. What a worker that dies leaves of it is for the next session: those that
 * start in a hurry have no time for it. A failure costs nothing but is counted.
 */
export async function tidyUp(up: Up, now: number, step: Step): Promise<void> {
  if (!isSound(up)) return;
  if (up.tidying) return tellFarWitness(up.started.fingerprint);
  up.tidying = true;
  try {
    // Whoever waited for the start comes first.
    await step(async () => tellFarWitness(up.started.fingerprint));
    if (!isSound(up)) return;
    if (up.mirroredTo === undefined && up.leftovers && !(await isMirrorWhole(up.safe))) await writeMirrorAnew(up, step);
    up.mirroredTo ??= (await readMirrorHead(up.safe))?.fingerprint.generation ?? 0;
    const isComplete = await bringForward(up, up.mirroredTo, step);
    if (!up.leftovers) return;
    if (isComplete) await shortenJournal(up, up.mirroredTo, step);
    await forgetOperations(up, now - UNDO_FOR, step);
    up.leftovers = false;
  } catch {
    if (!up.over) logError('store.tidy-failed');
  } finally {
    up.tidying = false;
  }
}

/** False while nothing that is read may be believed, or when there is nothing yet. */
const isSound = ({ over, started: { state, fingerprint } }: Up) => !over && state !== 'degraded' && state !== 'unreadable' && fingerprint.generation > 0;

async function writeMirrorAnew({ safe, started: { ledger, fingerprint } }: Up, step: Step): Promise<void> {
  // What was changed while this was read stands in the journal behind it, and is brought forward next time.
  await addMirroredIncidents(safe, await ledger.allIncidents(), step);
  await rewriteMirror(safe, await ledger.allEntries(), await ledger.settings(), fingerprint, step);
}

/** False when a change could not be read: then the journal stays until the mirror was written anew. */
async function bringForward(up: Up, from: number, step: Step): Promise<boolean> {
  const { fingerprint } = up.started;
  if (fingerprint.generation - from < MIRROR_EVERY) return true;
  const { items, damaged } = await readJournal(up.safe, from + 1);
  // The journal hears of a change before it counts, so the last one might still be refused.
  const operations = items.map(({ operation }) => operation).filter(({ generation }) => generation <= fingerprint.generation);
  await addMirroredIncidents(up.safe, operations.flatMap(({ incidents = [] }) => incidents), step);
  await advanceMirror(up.safe, operations, fingerprint, step);
  up.mirroredTo = fingerprint.generation;
  return damaged === 0;
}

async function shortenJournal({ safe, session }: Up, mirroredTo: number, step: Step): Promise<void> {
  let from = await journalStart(safe, 1);
  await step(() => dropLeftovers(safe, from));
  for (let at = from; ; ) {
    const heads = await readHeads(safe, at);
    const mayGo = ({ generation, session: by }: (typeof heads)[number]) => by !== undefined && by !== session && generation <= mirroredTo;
    const last = heads.findLast(mayGo)?.generation;
    if (last !== undefined) {
      await step(() => dropJournal(safe, from, last));
      from = last + 1;
    }
    // What can't be read goes with what stands behind it.
    const stays = heads.some((head) => head.session !== undefined && !mayGo(head));
    if (heads.length === 0 || stays) return;
    at = heads.at(-1)!.generation + 1;
  }
}

async function forgetOperations({ started: { ledger } }: Up, before: number, step: Step): Promise<void> {
  while ((await step(() => ledger.forgetOperations(before, FORGET_AT_ONCE))) === FORGET_AT_ONCE);
}
