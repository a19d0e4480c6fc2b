import type { EntryDraft, EntryPatch } from '../core/draft';
import type { Entry } from '../core/entry';
import { Problem } from '../core/problem';
import type { Told } from '../core/told';
import { told } from '../core/told-words';
import { makeId } from '../platform/identifier';
import { mergeDraft, newEntry, next, patchEntry } from './compose';
import { normalizeIdentities } from './identity-key';
import type { BesideStore } from './besides';
import type { Keeper } from './keeper';
import { isLive, type Ledger } from './ledger';
import { LARGE, type EntryChange } from './operation';
import { UNDO_FOR } from './tidy';

/**
 * Puts a party on the list, or adds to the entry that already holds one of its identities.
 * `existed` is true when it was on the list before. Throws a Problem for an identity that is none.
 */
export async function addEntry(keeper: Keeper, operation: string, draft: EntryDraft): Promise<{ entry: Entry; existed: boolean }> {
  const identities = normalizeIdentities(draft.identities, 'draft.identities', draft.kind);
  const made = await keeper.apply(operation, async (ledger) => ({ what: 'add', entries: [await addition(ledger, { ...draft, identities }, keeper.clock.now())] }));
  const { before, after } = only(made.entries);
  return { entry: after, existed: before !== null && before.state !== 'released' && before.state !== 'candidate' };
}

async function addition(ledger: Ledger, draft: EntryDraft, now: number): Promise<EntryChange> {
  const holders = await ledger.entriesWith(draft.identities.map(({ key }) => key), false);
  const rank = (entry: Entry) => (entry.state === 'released' ? 1 : 0) + (entry.kind === draft.kind ? 0 : 2);
  const before = holders.sort((a, b) => rank(a) - rank(b) || a.createdAt - b.createdAt)[0];
  if (!before) return { before: null, after: newEntry(draft, makeId(), now) };
  // A key that another listed party holds stays with that party.
  const taken = new Set(holders.filter((entry) => entry !== before && entry.state !== 'released').flatMap((entry) => entry.identities.map(({ key }) => key)));
  return { before, after: mergeDraft(before, { ...draft, identities: draft.identities.filter(({ key }) => !taken.has(key)) }, now) };
}

/** Changes an entry. Throws a Problem when there is no such entry or the patch is not possible. */
export async function changeEntry(keeper: Keeper, operation: string, id: string, patch: EntryPatch): Promise<{ entry: Entry }> {
  const made = await keeper.apply(operation, async (ledger) => {
    const before = await ledger.entry(id);
    if (!before) throw new Problem(told('problem.entry-gone'));
    const after = patchEntry(before, patch, keeper.clock.now());
    await refuseTaken(ledger, before, after);
    return { what: 'change', entries: [{ before, after }] };
  });
  return { entry: only(made.entries).after };
}

async function refuseTaken(ledger: Ledger, before: Entry, after: Entry): Promise<void> {
  const holder = await findHolder(ledger, [{ before, after }]);
  if (holder) throw new Problem(told('problem.held', { name: holder.name }));
}

/**
 * Somebody else on the list who holds an identity that these changes would add, or bring back to life. It stands on one
 * listed party alone: otherwise nobody could say whose notice counts.
 */
async function findHolder(ledger: Ledger, changes: readonly { readonly before: Entry; readonly after: Entry }[]): Promise<Entry | undefined> {
  const added = changes.flatMap(({ before, after }) => {
    const known = new Set(isLive(before) || !isLive(after) ? before.identities.map(({ key }) => key) : []);
    return after.identities.map(({ key }) => key).filter((key) => !known.has(key));
  });
  if (added.length === 0) return undefined;
  const own = new Set(changes.map(({ after }) => after.id));
  const keys = new Set(added);
  // Of very many keys it is quicker to look through the whole list.
  const holders = added.length > LARGE ? (await ledger.allEntries()).filter((entry) => isLive(entry) && entry.identities.some(({ key }) => keys.has(key))) : await ledger.entriesWith(added, true);
  return holders.find(({ id }) => !own.has(id));
}

/** Takes an entry off the list. It is kept as released, so that no later import brings it back. */
export async function removeEntry(keeper: Keeper, operation: string, id: string): Promise<{ removed: boolean }> {
  const made = await keeper.apply(operation, async (ledger) => {
    const before = await ledger.entry(id);
    if (!before || before.state === 'released') return { what: 'remove', entries: [] };
    return { what: 'remove', entries: [{ before, after: next(before, keeper.clock.now(), { state: 'released' }) }] };
  });
  return { removed: made.entries.length > 0 };
}

/**
 * Takes an operation back, whichever it was, within 30 days. Only what it left is taken back: when
 * an entry was changed since, nothing happens and `why` says so. An undo can be undone as well. What lies
 * beside the list is taken back with it, but for what was changed since.
 */
export async function undoOperation(keeper: Keeper, operation: string, undo: string, beside?: Pick<BesideStore, 'reverse' | 'put'>): Promise<{ undone: boolean; why?: Told }> {
  let why: Told | undefined;
  const made = await keeper.apply(operation, async (ledger) => {
    const now = keeper.clock.now();
    const nothing = { what: 'undo' as const, entries: [] };
    const past = await ledger.operation(undo);
    if (!past || now - past.at > UNDO_FOR) {
      why = told('undo.unknown');
      return nothing;
    }
    const current = await ledger.entries(past.entries.map(({ after }) => after.id));
    const settings = past.settings && (await ledger.settings());
    const isNewer = past.entries.some(({ after }, at) => current[at]?.revision !== after.revision) || (past.settings !== undefined && JSON.stringify(settings) !== JSON.stringify(past.settings.after));
    if (isNewer) {
      why = told('undo.newer');
      return nothing;
    }
    const entries = past.entries.filter(({ before, after }) => before?.revision !== after.revision).map(({ before, after }) => ({ before: after, after: revert(before, after, now) }));
    if (await findHolder(ledger, entries)) {
      why = told('undo.newer');
      return nothing;
    }
    return {
      what: 'undo',
      entries,
      settings: past.settings && { before: past.settings.after, after: past.settings.before },
      besides: orNone(past.besides && (await beside?.reverse(past.besides))),
    };
  });
  if (made.besides) await beside?.put(made.besides);
  const undone = made.entries.length > 0 || made.settings !== undefined || made.besides !== undefined;
  return undone ? { undone } : { undone, why: why ?? told('undo.nothing') };
}

const orNone = <T>(all: readonly T[] | undefined): T[] | undefined => (all && all.length > 0 ? [...all] : undefined);

/** What was, as a new revision. An entry that was new becomes a released one: even that is remembered. */
function revert(before: Entry | null, after: Entry, now: number): Entry {
  if (!before) return next(after, now, { state: 'released' });
  return next({ ...before, revision: after.revision, updatedAt: after.updatedAt }, now, {});
}

function only(entries: readonly EntryChange[]): EntryChange {
  const [change] = entries;
  if (!change) throw new Problem(told('problem.made-before'));
  return change;
}
