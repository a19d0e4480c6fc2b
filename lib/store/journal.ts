import { z } from 'zod';
import { operationSchema, type Operation } from './operation';
import type { Safe } from './safe';

/**
 * Every change is written here before the database hears of it, and stays until a later browser session
 * has seen it there: in one and the same session even reading it back proves nothing (reliability.md,
 * facts 5 and 6). One item per generation, so that a change costs one small write.
 */
const itemSchema = z.object({ session: z.string(), operation: operationSchema });
export type JournalItem = z.infer<typeof itemSchema>;

const keyOf = (generation: number) => `j:${generation}`;
const PAGE = 64;

/** Writes down a change that is about to be made. */
export function appendToJournal(safe: Safe, session: string, operation: Operation): Promise<void> {
  return safe.set({ [keyOf(operation.generation)]: { session, operation } });
}

/** Takes back an item whose change was refused after all. */
export function withdrawFromJournal(safe: Safe, generation: number): Promise<void> {
  return safe.remove([keyOf(generation)]);
}

/** The first generation the journal still holds, or the one a caller falls back on. */
export async function journalStart(safe: Safe, fallback: number): Promise<number> {
  const { journalFrom } = await safe.get(['journalFrom']);
  return typeof journalFrom === 'number' && Number.isSafeInteger(journalFrom) && journalFrom > 0 ? journalFrom : fallback;
}

/** All items from a generation on, in order. `damaged` counts items that are there but do not parse. */
export async function readJournal(safe: Safe, from: number): Promise<{ items: JournalItem[]; damaged: number }> {
  const items: JournalItem[] = [];
  let damaged = 0;
  for (let at = from; ; at += PAGE) {
    const keys = Array.from({ length: PAGE }, (_, i) => keyOf(at + i));
    const page = await safe.get(keys);
    let found = 0;
    for (const key of keys) {
      if (page[key] === undefined) continue;
      found += 1;
      const parsed = itemSchema.safeParse(page[key]);
      if (parsed.success) items.push(parsed.data);
      else damaged += 1;
    }
    if (found === 0) return { items, damaged };
  }
}

/** Drops items up to a generation, after the new beginning is written down. */
export async function dropJournal(safe: Safe, from: number, upTo: number): Promise<void> {
  if (upTo < from) return;
  await safe.set({ journalFrom: upTo + 1 });
  await safe.remove(Array.from({ length: upTo - from + 1 }, (_, i) => keyOf(from + i)));
}
