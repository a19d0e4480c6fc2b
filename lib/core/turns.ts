/** Missing in the browser's own types so far. */
interface Scheduler {
  postTask(work: () => void): Promise<void>;
}

/** Lets everything else that waits have its turn. Timers rest four milliseconds for nothing, so they come second. */
export function giveTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.postTask ? scheduler.postTask(() => undefined) : new Promise((resolve) => setTimeout(resolve));
}

/** Lets other work have its turn when ours has run for a while. */
export function makeTurns(slice = 12): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < slice) return undefined;
    return giveTurn().then(() => {
      since = performance.now();
    });
  };
}
