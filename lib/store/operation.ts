import { z } from 'zod';
import { besideSchema, type Beside } from '../core/beside';
import { entrySchema } from '../core/entry';
import { incidentSchema } from '../core/incident';
import { settingsSchema } from '../core/settings';
import type { PastChange } from '../core/transfer';
import { packLines, unpackLines } from './pack';

const changeSchema = z.object({ before: entrySchema.nullable(), after: entrySchema });
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
  entries: z.array(changeSchema),
  settings: z.object({ before: settingsSchema, after: settingsSchema }).optional(),
  incidents: z.array(incidentSchema).optional(),
  /** What it changed beside the list, so that it is taken back together with the rest. */
  besides: z.array(besideSchema).optional(),
});
export type Operation = z.infer<typeof operationSchema>;
export type EntryChange = Operation['entries'][number];

/** An operation before it has its place in the order. */
export type Plan = Omit<Operation, 'generation' | 'at'>;

/** Changes of more entries than this are kept packed: as objects they would weigh more than the list itself. */
export const LARGE = 500;
export type Packed = Uint8Array<ArrayBuffer>;

/** The changes of a large operation, packed; undefined for a small one. */
export async function packChanges({ entries, besides = [] }: Operation): Promise<Packed | undefined> {
  return entries.length + besides.length > LARGE ? packLines([...entries, ...besides]) : undefined;
}

/** Rejects when the bytes are damaged or hold something else. */
export async function unpackChanges(packed: Packed): Promise<Pick<Operation, 'entries' | 'besides'>> {
  const entries: EntryChange[] = [];
  const besides: Beside[] = [];
  for await (const line of unpackLines(packed)) {
    if (typeof line === 'object' && line !== null && 'of' in line) besides.push(besideSchema.parse(line));
    else entries.push(changeSchema.parse(line));
  }
  return { entries, ...(besides.length > 0 && { besides }) };
}

/** An operation without its changes, which lie packed beside it. */
export function withoutChanges({ besides: _besides, ...operation }: Operation): Operation {
  return { ...operation, entries: [] };
}

/** An operation in the log. Of a large one, how many it changed lies beside its packed changes, for the history. */
export const loggedSchema = operationSchema.extend({ count: z.number().int().optional(), names: z.array(z.string()).optional(), many: z.number().int().optional(), packed: z.instanceof(Uint8Array<ArrayBuffer>).optional() });
export type Logged = z.infer<typeof loggedSchema>;

/** What the history tells of an operation. */
export type PastOperation = Pick<Operation, 'generation'> & PastChange;
const NAMES = 3;

/** True for what the history tells of: incidents alone are not undone, and a restoration is nobody's act. */
export function isLogged({ what, entries, settings, besides }: Operation): boolean {
  return what !== 'restore' && (entries.length > 0 || settings !== undefined || besides !== undefined);
}

export function toLogged(operation: Operation, packed: Packed | undefined): Logged {
  return packed ? { ...withoutChanges(operation), count: operation.entries.length, names: namesOf(operation), many: operation.besides?.length ?? 0, packed } : operation;
}
export function toPast(operation: Logged): PastOperation {
  const { id, at, generation, what, entries, count = entries.length, names = namesOf(operation), many = operation.besides?.length ?? 0 } = operation;
  return { id, at, generation, what, count, names, besides: many };
}
const namesOf = ({ entries }: Pick<Operation, 'entries'>) => entries.slice(0, NAMES).map(({ after }) => after.name);
