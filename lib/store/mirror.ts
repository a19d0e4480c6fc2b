import { z } from 'zod';
import { fnv1a } from '../core/bloom';
import { entrySchema, type Entry } from '../core/entry';
import { settingsSchema, type Settings } from '../core/settings';
import { advance, EMPTY, sameContent, fingerprintOf, type Fingerprint } from './fingerprint';
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
const ALL_BUCKETS = Array.from({ length: BUCKETS }, (_, bucket) => bucket);
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
  const buckets = await readBuckets(safe, ALL_BUCKETS);
  const entries = [...buckets.values()].flatMap((bucket) => [...bucket.values()]);
  if (!head && entries.length === 0) return undefined;
  const found = fingerprintOf(head?.fingerprint.generation ?? 0, entries);
  return { fingerprint: head?.fingerprint ?? found, entries, settings: head?.settings, whole: head !== undefined && sameContent(found, head.fingerprint) };
}

/** True when the entries are what the head says. Reads them some at a time. */
export async function isMirrorWhole(safe: Safe): Promise<boolean> {
  const head = await readMirrorHead(safe);
  if (!head) return false;
  let found = { ...EMPTY };
  for (const group of groupsOf(ALL_BUCKETS, head.fingerprint.count)) {
    for (const bucket of (await readBuckets(safe, group)).values()) found = advance(found, 0, [...bucket.values()].map((after) => ({ before: null, after })));
  }
  return sameContent(found, head.fingerprint);
}

/** Runs part of some work; see Step in tidy.ts. */
type Run = <T>(work: () => Promise<T>) => Promise<T>;
const atOnce: Run = (work) => work();

/**
 * Brings the mirror forward by journaled operations; afterwards it stands at `fingerprint`. A large one goes by
 * groups of buckets, each in a run of its own, and its head comes last: broken off before, it is brought forward once more.
 */
export async function advanceMirror(safe: Safe, operations: readonly Operation[], fingerprint: Fingerprint, run: Run = atOnce): Promise<void> {
  const changed = new Map<number, Entry[]>();
  for (const { after } of operations.flatMap(({ entries }) => entries)) {
    const bucket = bucketOf(after.id);
    const entries = changed.get(bucket);
    if (entries) entries.push(after);
    else changed.set(bucket, [after]);
  }
  const settings = operations.findLast((operation) => operation.settings)?.settings?.after ?? (await readMirrorHead(safe))?.settings;
  await writeGroups(safe, [...changed.keys()], { fingerprint, settings }, run, async (group) => {
    const buckets = await readBuckets(safe, group);
    for (const bucket of group) for (const entry of changed.get(bucket)!) buckets.get(bucket)!.set(entry.id, entry);
    return buckets;
  });
}

/** Writes the mirror anew from a register that was checked. */
export async function rewriteMirror(safe: Safe, entries: Iterable<Entry>, settings: Settings | undefined, fingerprint: Fingerprint, run: Run = atOnce): Promise<void> {
  const buckets = new Map(ALL_BUCKETS.map((bucket) => [bucket, new Map<string, Entry>()]));
  for (const entry of entries) buckets.get(bucketOf(entry.id))!.set(entry.id, entry);
  await writeGroups(safe, ALL_BUCKETS, { fingerprint, settings }, run, async (group) => new Map(group.map((bucket) => [bucket, buckets.get(bucket)!])));
}

/** About so many entries are written at once. */
const AT_ONCE = 500;

async function writeGroups(safe: Safe, numbers: readonly number[], head: MirrorHead, run: Run, make: (group: readonly number[]) => Promise<Map<number, Map<string, Entry>>>): Promise<void> {
  const groups = groupsOf(numbers, head.fingerprint.count);
  for (const [at, group] of groups.entries()) {
    await run(async () => {
      const items = [...(await make(group))].map(([bucket, entries]) => [bucketKey(bucket), [...entries.values()]] as const);
      await safe.set({ ...Object.fromEntries(items), ...(at === groups.length - 1 && { mirror: head }) });
    });
  }
}
/** Buckets in groups that hold about so many entries as are handled at once; one empty group of none. */
function groupsOf(numbers: readonly number[], count: number): number[][] {
  const size = Math.max(1, Math.floor((AT_ONCE * BUCKETS) / Math.max(1, count)));
  const groups: number[][] = [];
  for (let at = 0; at < numbers.length || at === 0; at += size) groups.push(numbers.slice(at, at + size));
  return groups;
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
