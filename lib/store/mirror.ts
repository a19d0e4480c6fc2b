import { z } from 'zod';
import { fnv1a } from '../core/bloom';
import { entrySchema, type Entry } from '../core/entry';
import { settingsSchema, type Settings } from '../core/settings';
import { sameContent, fingerprintOf, type Fingerprint } from './fingerprint';
import type { Operation } from './operation';
import type { Safe } from './safe';
import { readFingerprint } from './witness';

/**
 * The whole register once more, in the safe. It is spread over buckets by id, so that a change rewrites
 * one bucket and not the list; and it is fed from the journal alone, so that damage of the database
 * can't reach it.
 */
const BUCKETS = 64;
const bucketKey = (bucket: number) => `m:${bucket}`;
const bucketOf = (id: string) => fnv1a(id) % BUCKETS;
const headSchema = z.object({ fingerprint: z.unknown(), settings: settingsSchema.optional() });

export interface Mirror {
  readonly fingerprint: Fingerprint;
  readonly entries: readonly Entry[];
  readonly settings?: Settings;
  /** False when the entries are not what the head says: some bucket was lost or damaged. */
  readonly whole: boolean;
}
export type MirrorHead = Pick<Mirror, 'fingerprint' | 'settings'>;

/** The mirror's own idea of its age and size, without reading the entries. */
export async function readMirrorHead(safe: Safe): Promise<MirrorHead | undefined> {
  const { mirror } = await safe.get(['mirror']);
  const head = headSchema.safeParse(mirror);
  const fingerprint = head.success ? readFingerprint(head.data.fingerprint) : undefined;
  return fingerprint && { fingerprint, settings: head.data?.settings };
}

/** Reads the whole mirror. Entries that do not parse are left out, and then `whole` is false. */
export async function readMirror(safe: Safe): Promise<Mirror | undefined> {
  const head = await readMirrorHead(safe);
  const buckets = await readBuckets(safe, Array.from({ length: BUCKETS }, (_, bucket) => bucket));
  const entries = [...buckets.values()].flatMap((bucket) => [...bucket.values()]);
  if (!head && entries.length === 0) return undefined;
  const found = fingerprintOf(head?.fingerprint.generation ?? 0, entries);
  return { fingerprint: head?.fingerprint ?? found, entries, settings: head?.settings, whole: head !== undefined && sameContent(found, head.fingerprint) };
}

/** Brings the mirror forward by journaled operations; afterwards it stands at `fingerprint`. */
export async function advanceMirror(safe: Safe, operations: readonly Operation[], fingerprint: Fingerprint): Promise<void> {
  const head = await readMirrorHead(safe);
  const changed = operations.flatMap((operation) => operation.entries.map(({ after }) => after));
  const buckets = await readBuckets(safe, [...new Set(changed.map((entry) => bucketOf(entry.id)))]);
  for (const entry of changed) buckets.get(bucketOf(entry.id))!.set(entry.id, entry);
  const settings = operations.findLast((operation) => operation.settings)?.settings?.after ?? head?.settings;
  await write(safe, buckets, { fingerprint, settings });
}

/** Writes the mirror anew from a register that was checked. */
export async function rewriteMirror(safe: Safe, entries: Iterable<Entry>, settings: Settings | undefined, fingerprint: Fingerprint): Promise<void> {
  const buckets = new Map(Array.from({ length: BUCKETS }, (_, bucket) => [bucket, new Map<string, Entry>()]));
  for (const entry of entries) buckets.get(bucketOf(entry.id))!.set(entry.id, entry);
  await write(safe, buckets, { fingerprint, settings });
}

/** So many entries are written at once; a larger register goes bucket by bucket, and its head says when it is whole. */
const AT_ONCE = 5000;

async function write(safe: Safe, buckets: Map<number, Map<string, Entry>>, head: MirrorHead): Promise<void> {
  const items = [...buckets].map(([bucket, entries]) => [bucketKey(bucket), [...entries.values()]] as const);
  if (items.reduce((sum, [, entries]) => sum + entries.length, 0) > AT_ONCE) for (const [key, entries] of items.splice(0)) await safe.set({ [key]: entries });
  return safe.set({ ...Object.fromEntries(items), mirror: head });
}

async function readBuckets(safe: Safe, numbers: readonly number[]): Promise<Map<number, Map<string, Entry>>> {
  const stored = await safe.get(numbers.map(bucketKey));
  return new Map(numbers.map((bucket) => [bucket, readBucket(stored[bucketKey(bucket)])]));
}
function readBucket(value: unknown): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const stored of Array.isArray(value) ? value : []) {
    const parsed = entrySchema.safeParse(stored);
    if (parsed.success) entries.set(parsed.data.id, parsed.data);
  }
  return entries;
}
