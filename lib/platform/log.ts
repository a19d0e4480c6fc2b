/**
 * Errors leave this program as codes alone: never a text, a name or an address, because whoever reads a
 * console or a bug report must not read somebody's messages.
 */
const counts = new Map<string, number>();
const MAX_CODES = 200;

/** Counts an error under a code such as `store.open-failed`; prints each code once. Other text is refused. */
export function logError(code: string): void {
  const known = /^[a-z0-9-]{1,40}(\.[a-z0-9-]{1,40}){0,3}$/.test(code) ? code : 'log.bad-code';
  const before = counts.get(known) ?? 0;
  if (before === 0 && counts.size >= MAX_CODES) return;
  counts.set(known, before + 1);
  if (before === 0) console.warn(known);
}

/** How often each code was logged since this script started. */
export function countErrors(): Record<string, number> {
  return Object.fromEntries(counts);
}

/** Forgets all counts. */
export function forgetErrors(): void {
  counts.clear();
}
