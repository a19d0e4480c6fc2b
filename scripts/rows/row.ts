import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { actorSchema } from '../../lib/core/actor';
import { itemSchema, type Item } from '../../lib/core/item';
import { AUTHOR_KINDS, ITEM_NETWORKS, KINDS, SURFACES } from '../../lib/core/vocabulary';

/** One line of JSON for the command-line tools: an id, a text, and any field of an Item beside them. */
export const rowSchema = itemSchema
  .omit({ author: true, links: true, promoted: true, direction: true, key: true })
  .partial()
  .extend({
    id: z.union([z.string(), z.number()]).transform(String),
    text: z.string(),
    network: z.enum(ITEM_NETWORKS).default('other'),
    surface: z.enum(SURFACES).default('feed'),
    author: actorSchema.partial().optional(),
    author_kind: z.enum([...AUTHOR_KINDS, 'company', 'page', 'brand']).nullish().catch(undefined),
    promoted: itemSchema.shape.promoted.default('unknown'),
    direction: itemSchema.shape.direction.default('incoming'),
    links: itemSchema.shape.links.default([]),
    lang: z.string().max(20).nullish().transform((lang) => lang ?? undefined),
    key: z.string().optional(),
    source: z.string().default('unknown'),
    group: z.string().nullish(),
    label: z.enum(KINDS).optional(),
    thought_leadership: z.boolean().optional(),
    confidence: z.enum(['high', 'low']).default('high'),
  });
export type Row = z.infer<typeof rowSchema>;

/** An error in what the user gave us: shown in one line, exit code 2. */
export class InputError extends Error {}

/**
 * Reads rows from JSON lines. Throws InputError with the line number, the field and what was expected.
 * `name` is what the lines are called in the message.
 */
export function parseRows(text: string, name: string, labelled = false): Row[] {
  const rows: Row[] = [];
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    const where = `${name}, line ${index + 1}`;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      throw new InputError(`${where}: not JSON. Expected one object a line, such as {"id":"1","network":"linkedin","surface":"message","text":"…"}`);
    }
    const parsed = rowSchema.safeParse(json);
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      throw new InputError(`${where}: ${issue.path.join('.') || 'row'}: ${issue.message}`);
    }
    if (labelled && !parsed.data.label) throw new InputError(`${where}: label: expected one of ${KINDS.join(', ')}`);
    rows.push(parsed.data);
  });
  return rows;
}

/** Reads labelled or unlabelled rows from files. Throws InputError when a file can't be read or a row is malformed. */
export function readRowFiles(files: readonly string[], labelled: boolean): Row[] {
  return files.flatMap((file) => {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      throw new InputError(`${file}: can't be read. Expected a file of JSON lines`);
    }
    return parseRows(text, file, labelled);
  });
}

/** The Item a row stands for. */
export function toItem(row: Row): Item {
  const { author, author_kind, network, surface, text, links, promoted, direction } = row;
  const kind = author?.kind ?? (author_kind === 'company' || author_kind === 'page' || author_kind === 'brand' ? 'organization' : author_kind ?? 'unknown');
  return {
    network, surface, text, links, promoted, direction,
    key: row.key ?? row.id,
    author: { ...author, kind, keys: author?.keys ?? [] },
    ...(row.place ? { place: row.place } : {}),
    ...(row.thread ? { thread: row.thread } : {}),
    ...(row.counts ? { counts: row.counts } : {}),
    ...(row.community ? { community: row.community } : {}),
    ...(row.sharedBy ? { sharedBy: row.sharedBy } : {}),
    ...(row.quotedText ? { quotedText: row.quotedText } : {}),
    ...(row.sentAt ? { sentAt: row.sentAt } : {}),
    ...(row.lang ? { lang: row.lang } : {}),
  };
}

/** A row from elsewhere is decided upon as it would be on LinkedIn: settings know no other places. */
export function asOnANetwork(item: Item): Item {
  return item.network === 'other' ? { ...item, network: 'linkedin' } : item;
}
