/** How long one slice may keep the page waiting, in ms; the rest follows after the page has had its turn. */
export const BUDGET = 4;
/** The part of it that is for reading and judging: writing takes about a quarter as long, and the last card may end late. */
const READING = 0.6;

export interface QueueParts {
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
  readonly pause: () => Promise<void>;
  /** False stops everything: the page is hidden, or we are gone. */
  readonly mayRun: () => boolean;
  /** True for a root that shows a verdict of ours, which may by now stand on something else. */
  readonly isUrgent: (root: Element) => boolean;
  /** Reads one root. What is to be written waits for `write`. */
  readonly read: (root: Element) => void;
  /** Writes what was read in this slice: reading and writing by turns would lay the page out each time. */
  readonly write: () => void;
  /** An urgent root whose turn did not come before the page paints. */
  readonly doubt: (root: Element) => void;
  /** Everything that waited has been read. */
  readonly done: () => void;
}
/** Roots that wait to be read, each once, in slices. */
export interface Queue {
  /** `changed` is false for roots that are only looked at once more: what they show stands meanwhile. */
  add(roots: Iterable<Element>, changed?: boolean): void;
  clear(): void;
  has(root: Element): boolean;
  readonly size: number;
}

/**
 * Makes a queue. A batch is begun at once, before the page paints, and urgent roots go first: a recycled
 * card never shows the verdict on what stood there before.
 */
export function createQueue(parts: QueueParts): Queue {
  const waiting = new Set<Element>();
  const unchanged = new WeakSet<Element>();
  const isUrgent = (root: Element) => !unchanged.has(root) && parts.isUrgent(root);
  let pausing = false;

  function slice(): void {
    if (!parts.mayRun()) return waiting.clear();
    const end = parts.clock() + BUDGET * READING;
    const urgent = [...waiting].filter(isUrgent);
    let late = false;
    for (const roots of [urgent, waiting]) {
      for (const root of roots) {
        if (late) break;
        if (!waiting.delete(root)) continue;
        parts.read(root);
        late = parts.clock() >= end;
      }
    }
    for (const root of urgent) if (waiting.has(root)) parts.doubt(root);
    parts.write();
  }
  async function goOn(): Promise<void> {
    pausing = true;
    try {
      while (waiting.size > 0) {
        await parts.pause();
        slice();
      }
    } finally {
      pausing = false;
      if (parts.mayRun()) parts.done();
    }
  }
  return {
    add(roots, changed = true) {
      let urgent = false;
      for (const root of roots) {
        if (changed) unchanged.delete(root);
        else if (!waiting.has(root)) unchanged.add(root);
        waiting.add(root);
        urgent ||= isUrgent(root);
      }
      if (waiting.size === 0) return;
      // Between two slices only what shows a verdict cannot wait.
      if (pausing && !urgent) return;
      slice();
      if (pausing) return;
      if (waiting.size > 0) void goOn();
      else if (parts.mayRun()) parts.done();
    },
    clear: () => waiting.clear(),
    has: (root) => waiting.has(root),
    get size() {
      return waiting.size;
    },
  };
}

/** Gives the page its turn, and comes back as soon as it has had it. */
export function pauseForPage(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
