import { fnv1a } from '../core/bloom';
import { incidentSchema, type Incident } from '../core/incident';
import type { Safe } from './safe';

/**
 * What listed parties did, once more in the safe: the journal forgets it with the changes it holds, and a lost database
 * would take years of it along. Spread over buckets, so that some more rewrite a part of it.
 */
const BUCKETS = 16;
const keyOf = (bucket: number) => `i:${bucket}`;
const bucketOf = ({ entryId }: Incident) => fnv1a(entryId) % BUCKETS;

/** Adds incidents; those that are there stay. Each bucket is written in a run of its own, see Step in tidy.ts. */
export async function addMirroredIncidents(safe: Safe, incidents: readonly Incident[], run: (work: () => Promise<void>) => Promise<void>): Promise<void> {
  for (const bucket of new Set(incidents.map(bucketOf))) {
    await run(async () => {
      const all = new Map((await readBuckets(safe, [bucket])).map((incident) => [incident.id, incident]));
      for (const incident of incidents) if (bucketOf(incident) === bucket && !all.has(incident.id)) all.set(incident.id, incident);
      await safe.set({ [keyOf(bucket)]: [...all.values()] });
    });
  }
}

/** All of them; those that can't be read are left out. */
export function readMirroredIncidents(safe: Safe): Promise<Incident[]> {
  return readBuckets(safe, Array.from({ length: BUCKETS }, (_, bucket) => bucket));
}

async function readBuckets(safe: Safe, buckets: readonly number[]): Promise<Incident[]> {
  const stored = await safe.get(buckets.map(keyOf));
  return Object.values(stored).flatMap((value) => (Array.isArray(value) ? value : []).flatMap((one) => incidentSchema.safeParse(one).data ?? []));
}
