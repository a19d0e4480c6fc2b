import { z } from 'zod';
import { operationSchema, unpackChanges, withoutChanges, type Operation, type Packed } from './operation';
import { fromTexts, toTexts } from './pack';
import type { Safe } from './safe';

/**
 * Every change is written here before the database hears of it, and stays until a later browser session
 * has seen it there: in one and the same session even reading it back proves nothing. One item per generation, so that a change costs one small write.
 */
const itemSchema = z.object({ session: z.string(), operation: operationSchema, parts: z.number().int().positive().optional() });
export type JournalItem = z.infer<typeof itemSchema>;

const keyOf = (generation: number) => `j:${generation}`;
const PAGE = 64;
const partKeys = (generation: number, parts: number) => Array.from({ length: parts }, (_, part) => `${keyOf(generation)}:${part}`);

/**
 * Writes down a change that is about to be made. One of many entries comes packed and is written in parts,
 * before its head: a head without all its parts never was.
 */
export async function appendToJournal(safe: Safe, session: string, operation: Operation, packed?: Packed): Promise<void> {
  if (!packed) return safe.set({ [keyOf(operation.generation)]: { session, operation } });
  const parts = toTexts(packed);
  const keys = partKeys(operation.generation, parts.length);
  for (const [part, key] of keys.entries()) await safe.set({ [key]: parts[part] });
  return safe.set({ [keyOf(operation.generation)]: { session, operation: withoutChanges(operation), parts: keys.length } });
}

/** Takes back an item whose change was refused after all. */
export async function withdrawFromJournal(safe: Safe, generation: number): Promise<void> {
  const keys = await allKeys(safe, [generation]);
  await safe.remove([keyOf(generation)]); // the head first: parts alone mean nothing
  await safe.remove(keys);
}

/** The keys of some items, with those of their parts. */
async function allKeys(safe: Safe, generations: readonly number[]): Promise<string[]> {
  const heads = await safe.get(generations.map(keyOf));
  return generations.flatMap((generation) => {
    const parts = (heads[keyOf(generation)] as { parts?: unknown } | undefined)?.parts;
    return [keyOf(generation), ...(typeof parts === 'number' ? partKeys(generation, parts) : [])];
  });
}

/** A change that was written in parts, whole again; undefined when a part is missing or damaged. */
async function joinParts(safe: Safe, item: JournalItem): Promise<JournalItem | undefined> {
  const texts: string[] = [];
  for (const key of partKeys(item.operation.generation, item.parts ?? 0)) {
    const part = (await safe.get([key]))[key];
    if (typeof part !== 'string') return undefined;
    texts.push(part);
  }
  try {
    return { ...item, operation: { ...item.operation, ...(await unpackChanges(fromTexts(texts))) } };
  } catch {
    return undefined;
  }
}

/** What stands at the head of an item: which change it is, and which session wrote it. Undefined when that can't be read. */
export interface JournalHead {
  readonly generation: number;
  readonly session?: string;
}
/** The heads of the next items, in order: some, or none when nothing stands there any more. */
export async function readHeads(safe: Safe, from: number): Promise<JournalHead[]> {
  const generations = Array.from({ length: PAGE }, (_, i) => from + i);
  const page = await safe.get(generations.map(keyOf));
  return generations
    .filter((generation) => page[keyOf(generation)] !== undefined)
    .map((generation) => {
      const { session } = (page[keyOf(generation)] ?? {}) as { session?: unknown };
      return { generation, ...(typeof session === 'string' && { session }) };
    });
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
      const item = parsed.success && parsed.data.parts ? await joinParts(safe, parsed.data) : parsed.data;
      if (item) items.push(item);
      else damaged += 1;
    }
    if (found === 0) return { items, damaged };
  }
}

/** Drops items up to a generation, after the new beginning is written down. */
export async function dropJournal(safe: Safe, from: number, upTo: number): Promise<void> {
  if (upTo < from) return;
  const keys = await allKeys(safe, Array.from({ length: upTo - from + 1 }, (_, i) => from + i));
  await safe.set({ journalFrom: upTo + 1 });
  await safe.remove(keys);
}

/** Drops what was left of items right before the beginning, when a worker died while it dropped them. */
export async function dropLeftovers(safe: Safe, from: number): Promise<void> {
  const heads = from > 1 ? await readHeads(safe, Math.max(1, from - PAGE)) : [];
  const gone = heads.filter(({ generation }) => generation < from).map(({ generation }) => generation);
  if (gone.length > 0) await safe.remove(await allKeys(safe, gone));
}
