import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readRowFiles } from '../../scripts/rows/row';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const rows = readRowFiles(readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')).map((name) => FOLDER + name), true);

it('gives every row an id of its own', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it('holds no text twice', () => {
  const seen = new Set<string>();
  expect(rows.filter(({ text }) => seen.has(text) || !seen.add(text)).map(({ id }) => id)).toEqual([]);
});

/** A sentence that many rows share would be learned as a sign of whatever its writer meant that day. */
it('repeats no long sentence in more than three rows', () => {
  const seen = new Map<string, Set<string>>();
  for (const { id, text } of rows)
    for (const sentence of text.toLowerCase().split(/[.!?\n]+/)) {
      const bare = sentence.trim();
      if (bare.length > 40) seen.set(bare, (seen.get(bare) ?? new Set()).add(id));
    }
  expect([...seen].filter(([, ids]) => ids.size > 3).map(([sentence]) => sentence)).toEqual([]);
});

it('has both sides of the line: near misses of every kind', () => {
  for (const kind of ['marketing', 'peer', 'recruiting', 'other']) expect(rows.filter((row) => row.label === kind).length).toBeGreaterThan(600);
});
