import type { EntryDraft, EntryPatch } from '../core/draft';
import { entrySchema, type Entry } from '../core/entry';
import { differences, shortTimes, timesOf } from '../core/merge';
import { Problem } from '../core/problem';
import { pathOf, tellIssue } from '../core/tell-issue';
import { normalizeIdentities } from './identity-key';

/** A new entry from a draft whose identities are normal already. */
export function newEntry(draft: EntryDraft, id: string, now: number): Entry {
  const { identities, evidence, networks, ...rest } = draft;
  return checked({ ...rest, id, identities: [...identities], evidence: [...(evidence ?? [])], ...(networks && { networks: [...networks] }), state: 'listed', createdAt: now, updatedAt: now, revision: 1 });
}

/**
 * What an entry becomes when the same party is listed again: it learns the new identities and evidence
 * and keeps what the user wrote. One that was released or only a candidate is listed from now on, with
 * the new reason. Gives back the very same entry when nothing is new.
 */
export function mergeDraft(entry: Entry, draft: EntryDraft, now: number): Entry {
  const known = new Set(entry.identities.map(({ key }) => key));
  const seen = new Set(entry.evidence.map((evidence) => JSON.stringify([evidence.at, evidence.quote])));
  const identities = draft.identities.filter(({ key }) => !known.has(key));
  const evidence = (draft.evidence ?? []).filter(({ at, quote }) => !seen.has(JSON.stringify([at, quote])));
  const revived = entry.state === 'released' || entry.state === 'candidate';
  const expired = entry.expiresAt !== undefined && entry.expiresAt <= now;
  const note = !draft.note || entry.note?.includes(draft.note) ? entry.note : [entry.note, draft.note].filter(Boolean).join('\n').slice(0, 4000);
  // Whoever is listed everywhere stays so; whoever is listed for some networks gains those of the draft.
  const networks = entry.networks && (draft.networks ? [...new Set([...entry.networks, ...draft.networks])] : undefined);
  const changed = revived || expired || identities.length > 0 || evidence.length > 0 || note !== entry.note || networks?.length !== entry.networks?.length;
  if (!changed) return entry;
  return next(entry, now, {
    identities: [...entry.identities, ...identities].slice(0, 100),
    evidence: [...entry.evidence, ...evidence].slice(-100),
    note,
    networks,
    ...(revived && { state: 'listed' as const, reason: draft.reason, reasonText: draft.reasonText, noticeAt: undefined, replyBy: undefined }),
    ...((revived || expired) && { expiresAt: draft.expiresAt }),
  });
}

/** The entry with a patch applied. Throws a Problem when the patch holds an identity that is none. */
export function patchEntry(entry: Entry, patch: EntryPatch, now: number): Entry {
  const { clear = [], identities, ...fields } = patch;
  const cleared = Object.fromEntries(clear.map((field) => [field, undefined]));
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return next(entry, now, { ...given, ...(identities && { identities: normalizeIdentities(identities, 'patch.identities', entry.kind) }), ...cleared });
}

/** The next revision of an entry with some fields replaced. `updatedAt` never goes back, whatever the clock does. */
export function next(entry: Entry, now: number, fields: Partial<Entry>): Entry {
  const updatedAt = Math.max(now, entry.updatedAt);
  const after = { ...entry, ...fields, updatedAt, revision: entry.revision + 1 };
  const times = timesOf(entry);
  for (const field of differences(entry, after)) times[field] = updatedAt;
  return checked({ ...after, changed: shortTimes(times, entry.createdAt, updatedAt) });
}

/** Nothing enters the register that could not be read back. */
export function checked(entry: Entry): Entry {
  const parsed = entrySchema.safeParse(entry);
  if (parsed.success) return dropUndefined(parsed.data);
  const issue = parsed.error.issues[0]!;
  throw new Problem({ ...tellIssue(issue), field: pathOf(issue) || 'entry' });
}
const dropUndefined = (entry: Entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;
