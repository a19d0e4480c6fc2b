import type { Surface } from '../core/vocabulary';
import type { SurfaceHealth } from '../messages/protocol';
import type { Layout, ReadResult } from '../networks/define-network';
import type { NetworkId } from '../core/vocabulary';

/** Counts, per layout, what was found, read and missed and which strategy answered. Numbers only, no text. */
export interface Health {
  note(layout: Layout, result: ReadResult): void;
  /** Takes one miss back, because the same element has been read since. */
  takeBack(layout: Layout, missing: string): void;
  noteError(code: string): void;
  report(): SurfaceHealth[];
  errors(): Record<string, number>;
  /** Items read since the last `forget`. */
  readonly read: number;
  forget(): void;
}

interface Line {
  surface: Surface;
  found: number;
  read: number;
  missed: Record<string, number>;
  strategies: Record<string, number[]>;
}

/** Makes the counters of one frame. */
export function createHealth(network: NetworkId): Health {
  const lines = new Map<string, Line>();
  const errors = new Map<string, number>();
  let read = 0;
  return {
    note(layout, result) {
      const line = lines.get(layout.id) ?? { surface: layout.surface, found: 0, read: 0, missed: {}, strategies: {} };
      lines.set(layout.id, line);
      line.found++;
      if (!result.ok) {
        line.missed[result.missing] = (line.missed[result.missing] ?? 0) + 1;
        return;
      }
      line.read++;
      read++;
      for (const [field, index] of Object.entries(result.strategies)) {
        const counts = (line.strategies[field] ??= []);
        for (let i = counts.length; i <= index; i++) counts[i] = 0;
        counts[index]!++;
      }
    },
    takeBack(layout, missing) {
      const line = lines.get(layout.id);
      if (!line?.missed[missing]) return;
      line.found--;
      if (--line.missed[missing]! === 0) delete line.missed[missing];
    },
    noteError(code) {
      errors.set(code, (errors.get(code) ?? 0) + 1);
    },
    report: () => [...lines].map(([layout, line]) => ({ network, layout, ...line })),
    errors: () => Object.fromEntries(errors),
    get read() {
      return read;
    },
    forget() {
      lines.clear();
      read = 0;
    },
  };
}
