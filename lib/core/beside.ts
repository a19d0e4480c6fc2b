import { z } from 'zod';
import { keptCandidateSchema } from './candidate';
import { peerSchema } from './peer';
import { readingSchema } from './reading';

const change = <Of extends string, T extends z.ZodType>(of: Of, schema: T) => z.object({ of: z.literal(of), before: schema.nullable(), after: schema.nullable() });

/** The key of somebody the user knows. */
export const knownKeySchema = z.string().min(1).max(300);

/** Something beside the list that a change touched: what stood there before and what stands there now; null is nothing. */
export const besideSchema = z.discriminatedUnion('of', [change('peers', peerSchema), change('reading', readingSchema), change('candidates', keptCandidateSchema), change('known', knownKeySchema)]);
export type Beside = z.infer<typeof besideSchema>;
