import { z } from 'zod';
import type { Fingerprint } from './fingerprint';
import { SCHEMA_VERSION } from './migrations';
import type { Safe } from './safe';

const fingerprintSchema = z.object({
  generation: z.number().int().nonnegative(),
  count: z.number().int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});
const witnessSchema = fingerprintSchema.extend({ schema: z.number().int().positive() });

/** Reads a fingerprint that was stored anywhere; undefined when it is not one. */
export function readFingerprint(value: unknown): Fingerprint | undefined {
  const parsed = fingerprintSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** What the register should look like, told by somebody who stands beside the database. */
export async function readWitness(safe: Safe): Promise<Fingerprint | undefined> {
  const { witness } = await safe.get(['witness']);
  const parsed = witnessSchema.safeParse(witness);
  return parsed.success ? { generation: parsed.data.generation, count: parsed.data.count, hash: parsed.data.hash } : undefined;
}

/** Tells the witness of a change that is in the database now. */
export function writeWitness(safe: Safe, fingerprint: Fingerprint): Promise<void> {
  return safe.set({ witness: { ...fingerprint, schema: SCHEMA_VERSION } });
}
