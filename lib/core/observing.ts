/** True while Unbadger only observes: until then nothing is dimmed or folded on a verdict. Apart from the schema of settings, so that pages know it without carrying one. */
export function isObserving({ observeUntil }: { readonly observeUntil?: number | undefined }, now: number): boolean {
  return observeUntil !== undefined && now < observeUntil;
}
