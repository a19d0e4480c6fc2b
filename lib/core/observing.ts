/** True while Unbadger only observes: until then nothing is dimmed or folded on a verdict. Apart from the schema of settings, so that pages know it without carrying one. */
export function isObserving({ observeUntil }: { readonly observeUntil?: number | undefined }, now: number): boolean {
  return observeUntil !== undefined && now < observeUntil;
}

/** So many days a fresh install only observes. */
export const QUIET_DAYS = 7;

/** Which of these days it is, from 1; undefined when it observes no more. */
export function dayOfQuiet({ observeUntil }: { readonly observeUntil?: number | undefined }, now: number): number | undefined {
  if (observeUntil === undefined || now >= observeUntil) return undefined;
  return Math.min(QUIET_DAYS, Math.max(1, QUIET_DAYS - Math.ceil((observeUntil - now) / 86_400_000) + 1));
}
