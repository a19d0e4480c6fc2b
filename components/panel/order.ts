import type { FoundItem } from '../popup/merge';

/**
 * Keeps a list still while the page is read again: what was there stays in its order, what is new goes to
 * the front in its own order, what is gone falls out. Otherwise a row would move from under the finger.
 */
export function keepOrder(before: readonly string[], found: readonly FoundItem[]): readonly FoundItem[] {
  const byId = new Map(found.map((item) => [item.id, item]));
  const known = new Set(before);
  const fresh = found.filter(({ id }) => !known.has(id));
  return [...fresh, ...before.flatMap((id) => byId.get(id) ?? [])];
}

/** Where to stand when the row of `id` is gone: on the one that moved into its place. */
export function findNextPlace(before: readonly string[], now: readonly string[], id: string | undefined): string | undefined {
  if (id !== undefined && now.includes(id)) return id;
  if (id === undefined) return now[0];
  const at = before.indexOf(id);
  const after = before.slice(at + 1).find((other) => now.includes(other));
  return after ?? before.slice(0, Math.max(0, at)).reverse().find((other) => now.includes(other)) ?? now[0];
}
