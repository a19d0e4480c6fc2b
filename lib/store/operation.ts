import { z } from 'zod';
import { entrySchema } from '../core/entry';
import { incidentSchema } from '../core/incident';
import { settingsSchema } from '../core/settings';

/**
 * One change of what the user relies on, whole: it can be written again (journal), recognised when it
 * comes twice (idempotency) and taken back (undo).
 */
export const operationSchema = z.object({
  id: z.string().min(8).max(120),
  at: z.number().int().nonnegative(),
  /** Counts all changes of this installation; no clock is trusted for order. */
  generation: z.number().int().positive(),
  what: z.enum(['add', 'change', 'remove', 'undo', 'contacted', 'settings', 'restore', 'import', 'bulk']),
  entries: z.array(z.object({ before: entrySchema.nullable(), after: entrySchema })),
  settings: z.object({ before: settingsSchema, after: settingsSchema }).optional(),
  incidents: z.array(incidentSchema).optional(),
});
export type Operation = z.infer<typeof operationSchema>;
export type EntryChange = Operation['entries'][number];

/** An operation before it has its place in the order. */
export type Plan = Omit<Operation, 'generation' | 'at'>;
