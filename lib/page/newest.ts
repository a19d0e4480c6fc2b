/** Lets go of what was put in first until no more than so many are left: a feed has no end, and a tab may be open for days. */
export function keepNewest(all: Map<unknown, unknown> | Set<unknown>, most: number): void {
  if (all.size <= most) return;
  for (const key of all.keys()) {
    if (all.size <= most) return;
    all.delete(key);
  }
}
