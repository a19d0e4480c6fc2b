import type { Memory, MemoryLink } from './memory';

export interface FlushingParts {
  readonly memory: Pick<Memory, 'flush' | 'isAsking'>;
  readonly link: MemoryLink;
  /** Runs something after a pause, until the returned function is called. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** More is known than before. */
  readonly onNew: () => void;
}
/** Sees to it that what stands in the memory's line is told and asked. */
export interface Flushing {
  /** Called after every batch. */
  soon(): void;
  stop(): void;
}

/** So long what was seen of texts waits for more, in ms. */
const REST = 700;

/**
 * Makes it. A feed that grows comes in many small batches: what they say of texts goes together, and what is learned
 * of it is looked at once. Where an expression of the user's is to be run, nothing waits.
 */
export function createFlushing({ memory, link, later, onNew }: FlushingParts): Flushing {
  let cancel: (() => void) | undefined;
  const stop = () => {
    cancel?.();
    cancel = undefined;
  };
  const flush = () => {
    stop();
    void memory.flush(link).then((isNew) => isNew && onNew());
  };
  return {
    soon() {
      if (memory.isAsking) flush();
      else cancel ??= later(flush, REST);
    },
    stop,
  };
}
